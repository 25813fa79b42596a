// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What a decree says about being the corrected wording of one that was sent before.
///
/// It is looked at only beside another decree of the same Aktenzeichen and like text. So it is read generously: a birth
/// date that is corrected somewhere does no harm.
public struct Berichtigungsvermerk: Sendable, Hashable {
    /// Date of the wording it takes the place of; nil if it names none.
    public var ersetztVom: Stichtag?

    public init(ersetztVom: Stichtag? = nil) {
        self.ersetztVom = ersetztVom
    }

    /// Reads the Betreff, the head and the beginning of the text, where such a thing is said.
    /// - Returns: nil if nothing is said.
    public static func lies(betreff: String, abschnitte: [Abschnitt]) -> Berichtigungsvermerk? {
        let sortiert = abschnitte.sorted { $0.ordnung < $1.ordnung }
        let kopf = sortiert.filter(\.istKopf).map(\.text).joined(separator: "\n")
        let anfang = sortiert.filter { !$0.istKopf }.map(\.text).joined(separator: "\n").prefix(anfangslaenge)
        var vermerk: Berichtigungsvermerk?
        for text in [String(anfang), betreff, kopf] where kannVermerkEnthalten(text) {
            guard let gelesen = lies(gefaltet(text)) else { continue }
            if gelesen.ersetztVom != nil { return gelesen }
            vermerk = vermerk ?? gelesen
        }
        return vermerk
    }

    private static let anfangslaenge = 900
    /// How far from the word the date of the other wording may stand, in characters.
    private static let umkreis = 160

    /// A decree, letter or wording that is called corrected, or sent anew because of a mistake.
    private static func lies(_ text: String) -> Berichtigungsvermerk? {
        for (wort, braucht) in eindeutige.map({ ($0, []) }) + mehrdeutige.map({ ($0, sendungen) }) {
            for fund in text.ranges(of: wort) {
                let umgebung = umgebung(text, fund)
                guard sachen.contains(where: { umgebung.contains($0) }),
                    braucht.isEmpty || braucht.contains(where: { umgebung.contains($0) })
                else { continue }
                return Berichtigungsvermerk(ersetztVom: naechstesDatum(umgebung, fund))
            }
        }
        return nil
    }

    /// What may be corrected.
    private static let sachen = [
        "fassung", "erlass", "schreiben", "verfügung", "ausfertigung", "weisung", "hinweise", "(berichtigung)",
        "(korrektur)", "berichtigung:", "korrektur:", "- berichtigung",
    ]

    private static let eindeutige = [
        "berichtig", "korrigiert", "korrektur", "richtiggestellt", "richtig gestellt", "austauschfassung",
    ]

    /// These say it only of something that was sent before, or of a date.
    private static let mehrdeutige = [
        "unzutreffend", "unrichtig", "fehlerhaft", "irrtümlich", "versehentlich", "falsche", "gegenstandslos",
        "ersetzt d", "an die stelle d", "anstelle d",
    ]

    private static let sendungen = [
        "übersand", "übersend", "versand", "übermittel", "zugesand", "ausfertigung", "ausgefertigt", "datum", "datiert",
    ]

    private static func umgebung(_ text: String, _ fund: Range<String.Index>) -> Substring {
        let start = text.index(fund.lowerBound, offsetBy: -umkreis, limitedBy: text.startIndex) ?? text.startIndex
        let ende = text.index(fund.upperBound, offsetBy: umkreis, limitedBy: text.endIndex) ?? text.endIndex
        return text[start..<ende]
    }

    /// The date that stands nearest to the word.
    private static func naechstesDatum(_ umgebung: Substring, _ fund: Range<String.Index>) -> Stichtag? {
        let vorher = String(umgebung[..<fund.lowerBound])
        let davor = Datumsfinder.funde(in: vorher).last
        let danach = Datumsfinder.funde(in: String(umgebung[fund.upperBound...])).first
        guard let davor, let danach else { return (davor ?? danach)?.tag }
        return vorher.utf8.count - davor.bereich.upperBound < danach.bereich.lowerBound ? davor.tag : danach.tag
    }

    // MARK: A quick look

    /// Nearly all texts have none of these letters in a row.
    private static func kannVermerkEnthalten(_ text: String) -> Bool {
        let bytes = text.utf8.map { $0 | 0x20 }
        return bytes.indices.contains { i in
            staemme.contains { $0[0] == bytes[i] && bytes[i...].starts(with: $0) }
        }
    }

    private static let staemme = [
        "erichtig", "orrigiert", "orrektur", "chtiggest", "chtig gest", "ustauschf", "zutreffend", "nrichtig",
        "ehlerhaft", "rrt", "ersehentl", "alsche", "egenstandsl", "rsetzt d", "telle d",
    ].map { Array($0.utf8) }

    /// Lower case, white space as single spaces.
    private static func gefaltet(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
