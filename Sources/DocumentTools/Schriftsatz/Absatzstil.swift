// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The kinds of paragraph of our documents, by the name that word processors know them under.
enum Absatzstil: String, CaseIterable {
    case text = "Text_20_body"
    case ueberschrift1 = "Heading_20_1"
    case ueberschrift2 = "Heading_20_2"
    case ueberschrift3 = "Heading_20_3"
    case listenpunkt = "List_20_Contents"
    case zitat = "Quotations"
    case quelle = "Quelle"
    case tabellenkopf = "Table_20_Heading"
    case tabellenzelle = "Table_20_Contents"
    case beschriftung = "Table"
    case behoerde = "Briefkopf"
    case behoerdenzeile = "Briefkopfzeile"
    case absenderzeile = "Absenderzeile"
    case anschriftfeld = "Anschriftfeld"
    case fuss = "Footer"

    static func ueberschrift(_ stufe: Int) -> Absatzstil {
        [.ueberschrift1, .ueberschrift2, .ueberschrift3][min(max(stufe, 1), 3) - 1]
    }

    var anzeigename: String { rawValue.replacing("_20_", with: " ") }

    /// 1 to 3 for headings.
    var gliederung: Int? {
        switch self {
        case .ueberschrift1: 1
        case .ueberschrift2: 2
        case .ueberschrift3: 3
        default: nil
        }
    }

    /// The style that this one builds on, and what differs: properties of paragraph and text.
    var eigenschaften: (eltern: String, absatz: String, text: String) {
        switch self {
        case .text: ("Standard", "fo:margin-bottom=\"2.2mm\"", "")
        case .ueberschrift1: ("Heading", "fo:margin-top=\"8mm\" fo:margin-bottom=\"4mm\"", Self.grad(14, fett: true))
        case .ueberschrift2: ("Heading", "fo:margin-top=\"4mm\" fo:margin-bottom=\"1.5mm\"", Self.grad(12, fett: true))
        case .ueberschrift3:
            ("Heading", "fo:margin-top=\"3.5mm\" fo:margin-bottom=\"1.5mm\"", Self.grad(11, fett: true))
        case .listenpunkt: ("Standard", "fo:margin-bottom=\"1.2mm\"", "")
        case .zitat:
            (
                "Standard",
                "fo:margin-left=\"6mm\" fo:margin-top=\"1.5mm\" fo:padding-left=\"3mm\" fo:border-left=\"1.5pt solid #595959\"",
                Self.grad(10)
            )
        case .quelle:
            ("Standard", "fo:margin-left=\"10mm\" fo:margin-top=\"0.8mm\" fo:margin-bottom=\"3mm\"", Self.grad(9))
        case .tabellenkopf: ("Standard", "fo:keep-with-next=\"always\"", Self.grad(10, fett: true))
        case .tabellenzelle: ("Standard", "", Self.grad(10))
        case .beschriftung:
            ("Caption", "fo:margin-top=\"3mm\" fo:margin-bottom=\"1.5mm\" fo:keep-with-next=\"always\"", Self.grad(10))
        case .behoerde: ("Standard", "fo:line-height=\"8mm\"", Self.grad(16, fett: true))
        case .behoerdenzeile:
            (
                "Standard",
                "fo:line-height=\"5mm\" fo:padding-bottom=\"1mm\" fo:border-bottom=\"0.75pt solid #000000\"",
                Self.grad(10)
            )
        // The window of an envelope begins 45 mm below the upper edge (DIN 5008, form B); its first 12.7 mm stay free.
        case .absenderzeile: ("Standard", "fo:margin-top=\"23.7mm\" fo:line-height=\"5mm\"", Self.grad(8))
        case .anschriftfeld:
            (
                "Standard",
                "fo:line-height=\"4.6mm\" fo:margin-left=\"109mm\" fo:text-indent=\"-109mm\" fo:text-align=\"left\"",
                Self.grad(10)
            )
        case .fuss: ("Standard", "", Self.grad(8))
        }
    }

    private static func grad(_ punkt: Int, fett: Bool = false) -> String {
        let gewicht = fett ? " fo:font-weight=\"bold\" style:font-weight-complex=\"bold\"" : ""
        return "fo:font-size=\"\(punkt)pt\" style:font-size-complex=\"\(punkt)pt\"\(gewicht)"
    }
}
