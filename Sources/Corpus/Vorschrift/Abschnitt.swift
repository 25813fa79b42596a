// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// An addressable part of a Fassung: a §, an Artikel, an Anlage, a numbered section of a decree.
///
/// Parts below it (Absatz, Satz, Nummer, Buchstabe) are `Abschnittsteil`s: ranges of its text.
public struct Abschnitt: Sendable, Hashable, Codable {
    /// Position within the Fassung, from 0.
    public var ordnung: Int
    /// `§ 16b`, `Art. 6`, `Nr. 3`, `Anlage 1`; for a heading of the Gliederung its own („Kapitel 2“); empty for a preamble.
    public var bezeichnung: String
    /// Heading, without the Bezeichnung („Studium“).
    public var ueberschrift: String
    /// Headings above, outermost first („Kapitel 2 Einreise und Aufenthalt im Bundesgebiet“).
    public var gliederung: [String]
    /// True for a heading of the Gliederung without text of its own.
    public var istGliederung: Bool
    /// True for a § that is repealed in this wording („(weggefallen)“).
    public var istWeggefallen: Bool
    /// True for the head of a letter: who, to whom, when, about what. It is shown and cited but gives no passage.
    public var istKopf: Bool
    /// The whole text; Absätze and list items are separated by "\n".
    public var text: String
    /// Parts inside the text, in reading order, outer before inner.
    public var teile: [Abschnittsteil]
    /// Where pages begin inside the text (UTF-8 offset → page number from 1), for paged formats.
    public var seitenmarken: [Seitenmarke]
    /// Tables inside the text, kept as cells; their text is in `text` too (cells separated by tab, rows by newline).
    public var tabellen: [Tabelle]
    /// Footnotes and hints of the publisher that belong to it, not part of the text of the norm.
    public var fussnoten: [String]
    /// Provisions cited in the text, each once, by law and Bezeichnung.
    public var verweise: [Verweis]

    public init(
        ordnung: Int, bezeichnung: String, ueberschrift: String = "", gliederung: [String] = [],
        istGliederung: Bool = false, istWeggefallen: Bool = false, istKopf: Bool = false, text: String,
        teile: [Abschnittsteil] = [],
        seitenmarken: [Seitenmarke] = [], tabellen: [Tabelle] = [], fussnoten: [String] = [], verweise: [Verweis] = []
    ) {
        self.ordnung = ordnung
        self.bezeichnung = bezeichnung
        self.ueberschrift = ueberschrift
        self.gliederung = gliederung
        self.istGliederung = istGliederung
        self.istWeggefallen = istWeggefallen
        self.istKopf = istKopf
        self.text = text
        self.teile = teile
        self.seitenmarken = seitenmarken
        self.tabellen = tabellen
        self.fussnoten = fussnoten
        self.verweise = verweise
    }
}

/// A part of an Abschnitt: Absatz, Satz, Nummer, Buchstabe, or a numbered sub-section of a decree.
public struct Abschnittsteil: Sendable, Hashable, Codable {
    public enum Art: String, Sendable, Hashable, Codable {
        case absatz
        case satz
        case nummer
        case buchstabe
        case doppelbuchstabe
        /// Sub-section of a decree, `3.1.2`
        case unterabschnitt
    }

    public var art: Art
    /// Path below the Abschnitt: `Abs. 2 Satz 1 Nr. 3 Buchst. b`; for a decree's sub-section its whole address `Nr. 3.1.2`.
    public var pfad: String
    /// UTF-8 offsets in the text of the Abschnitt.
    public var bereich: Range<Int>

    public init(art: Art, pfad: String, bereich: Range<Int>) {
        self.art = art
        self.pfad = pfad
        self.bereich = bereich
    }
}

/// From this UTF-8 offset of an Abschnitt's text on, the text stands on this page.
public struct Seitenmarke: Sendable, Hashable, Codable {
    public var offset: Int
    /// From 1.
    public var seite: Int

    public init(offset: Int, seite: Int) {
        self.offset = offset
        self.seite = seite
    }
}

/// A table as rows of cells.
public struct Tabelle: Sendable, Hashable, Codable {
    /// UTF-8 offsets in the text of the Abschnitt that the table's text takes.
    public var bereich: Range<Int>
    /// Rows of cells; rows may differ in length.
    public var zeilen: [[String]]
    /// How many of the rows are the head.
    public var kopfzeilen: Int

    public init(bereich: Range<Int>, zeilen: [[String]], kopfzeilen: Int = 0) {
        self.bereich = bereich
        self.zeilen = zeilen
        self.kopfzeilen = kopfzeilen
    }
}

/// A cited provision, reduced to what can be looked up.
public struct Verweis: Sendable, Hashable, Codable {
    /// Canonical abbreviation.
    public var gesetz: String
    /// `§ 16b`, `Art. 6`, `Nr. 5.1`
    public var bezeichnung: String

    public init(gesetz: String, bezeichnung: String) {
        self.gesetz = gesetz
        self.bezeichnung = bezeichnung
    }
}

extension Abschnitt {
    /// The text in a UTF-8 range; the range is clamped to the text and to whole characters.
    public func text(in bereich: Range<Int>) -> String {
        let bytes = text.utf8
        let count = bytes.count
        let lower = min(max(0, bereich.lowerBound), count)
        let upper = min(max(lower, bereich.upperBound), count)
        return String(decoding: bytes.dropFirst(lower).prefix(upper - lower), as: UTF8.self)
    }

    /// The page on which this offset of the text stands, nil for formats without pages.
    public func seite(at offset: Int) -> Int? {
        seitenmarken.last { $0.offset <= offset }?.seite ?? seitenmarken.first?.seite
    }

    /// The innermost part that holds the offset, with the Bezeichnung in front: `§ 16b Abs. 2 Satz 1`.
    public func pfad(at offset: Int) -> String {
        let innermost = teile.last { $0.bereich.contains(offset) }
        return pfad(of: innermost)
    }

    /// The whole address of a part: `§ 16b Abs. 2 Satz 1`, `Nr. 3.1.2`.
    public func pfad(of teil: Abschnittsteil?) -> String {
        guard let teil else { return bezeichnung }
        if bezeichnung.isEmpty || teil.pfad.hasPrefix("Nr. ") && bezeichnung.hasPrefix("Nr. ") { return teil.pfad }
        return "\(bezeichnung) \(teil.pfad)"
    }
}
