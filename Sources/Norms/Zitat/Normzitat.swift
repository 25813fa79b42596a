// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One cited provision with its parts, as in „§ 16b Abs. 2 Satz 1 Nr. 3 Buchst. b AufenthG“.
public struct Normzitat: Sendable, Hashable {
    /// How the provision is counted in its law.
    public enum Zaehlung: String, Sendable, Hashable, Codable {
        /// § of a law
        case paragraph
        /// Artikel of a law, the Grundgesetz, an EU regulation
        case artikel
        /// Nummer of a Verwaltungsvorschrift, decree or annex (Nr. 5.1.1.2 AVwV-AufenthG)
        case nummer
        /// Anlage or Anhang
        case anlage
        /// Only a part is named („Absatz 2 Satz 1“), the § it stands in is unknown
        case relativ
    }

    public var zaehlung: Zaehlung
    /// Canonical abbreviation of the law (`AufenthG`), nil when the text names none.
    public var gesetz: String?
    /// `16b`, `5.1.1.2`; empty for a relative citation without context.
    public var nummer: String
    public var absatz: String?
    public var satz: String?
    /// Nummer within the Absatz or Satz.
    public var nr: String?
    /// Buchstabe, doubled letters for a Doppelbuchstabe (`aa`).
    public var buchstabe: String?
    /// Last member of a closed range on the deepest level that is given (§§ 3 bis 5 → `5`, Abs. 1 Nr. 1 bis 3 → `3`).
    public var bis: String?
    /// An open range: „f.“ or „ff.“.
    public var ff: Bool
    public var unterabsatz: String?
    public var halbsatz: String?
    /// Letters below the Buchstabe (`aa`), where both are named.
    public var doppelbuchstabe: String?
    public var alternative: String?

    public init(
        zaehlung: Zaehlung = .paragraph, gesetz: String? = nil, nummer: String, absatz: String? = nil,
        satz: String? = nil, nr: String? = nil, buchstabe: String? = nil, bis: String? = nil, ff: Bool = false,
        unterabsatz: String? = nil, halbsatz: String? = nil, doppelbuchstabe: String? = nil, alternative: String? = nil
    ) {
        self.zaehlung = zaehlung
        self.gesetz = gesetz
        self.nummer = nummer
        self.absatz = absatz
        self.satz = satz
        self.nr = nr
        self.buchstabe = buchstabe
        self.bis = bis
        self.ff = ff
        self.unterabsatz = unterabsatz
        self.halbsatz = halbsatz
        self.doppelbuchstabe = doppelbuchstabe
        self.alternative = alternative
    }

    /// `§ 16b`, `Art. 6`, `Nr. 5.1.1.2`, `Anlage 1`: the Bezeichnung of the addressable Abschnitt, without the law.
    public var bezeichnung: String {
        switch zaehlung {
        case .paragraph: "§ \(nummer)"
        case .artikel: "Art. \(nummer)"
        case .nummer: "Nr. \(nummer)"
        case .anlage: nummer.isEmpty ? "Anlage" : "Anlage \(nummer)"
        case .relativ: ""
        }
    }

    /// The levels below the § that are given, with their usual abbreviation, from the top.
    private var stufen: [(kuerzel: String, wert: String)] {
        let all: [(String, String?)] = [
            ("Abs.", absatz), ("UAbs.", unterabsatz), ("Satz", satz), ("Hs.", halbsatz), ("Nr.", nr),
            ("Buchst.", buchstabe), ("Doppelbuchst.", doppelbuchstabe), ("Alt.", alternative),
        ]
        return all.compactMap { kuerzel, wert in wert.map { (kuerzel, $0) } }
    }

    /// The part below the Bezeichnung, `Abs. 2 Satz 1 Nr. 3 Buchst. b`; empty if the whole § is cited. The end of a
    /// range within the § belongs to it (`Abs. 1 Nr. 1 bis 3`).
    public var unterteil: String {
        guard !stufen.isEmpty else { return "" }
        var text = stufen.map { "\($0.kuerzel) \($0.wert)" }.joined(separator: " ")
        if let bis { text += " bis \(bis)" }
        if ff { text += " ff." }
        return text
    }

    /// Whether the range or „ff.“ counts whole §§, not parts of one.
    public var reichtUeberParagraphen: Bool { (bis != nil || ff) && stufen.isEmpty }

    /// The canonical form: `§ 16b Abs. 2 Satz 1 Nr. 3 Buchst. b AufenthG`, `§§ 3 bis 5 AsylG`, `§ 16b ff. AufenthG`.
    public var kanonisch: String {
        var parts: [String] = []
        if let bis, stufen.isEmpty {
            parts.append(zaehlung == .paragraph ? "§§ \(nummer) bis \(bis)" : "\(bezeichnung) bis \(bis)")
        } else if !bezeichnung.isEmpty {
            parts.append(bezeichnung)
        }
        if ff, stufen.isEmpty { parts.append("ff.") }
        if !unterteil.isEmpty { parts.append(unterteil) }
        if let gesetz { parts.append(gesetz) }
        return parts.joined(separator: " ")
    }
}

/// A citation found in a text.
public struct Zitatfund: Sendable, Hashable {
    public var zitat: Normzitat
    /// UTF-8 byte offsets into the text that was read. Several provisions of one chain share a span.
    public var bereich: Range<Int>

    public init(zitat: Normzitat, bereich: Range<Int>) {
        self.zitat = zitat
        self.bereich = bereich
    }
}
