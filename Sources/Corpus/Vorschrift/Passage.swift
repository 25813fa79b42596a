// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What is indexed and found: an Abschnitt or a run of its parts, with its context.
public struct Passage: Sendable, Hashable, Codable {
    /// The Abschnitt it lies in.
    public var abschnitt: Int
    /// Address of what it holds: `§ 16b Abs. 2`, `Nr. 3.1 bis 3.3`.
    public var pfad: String
    /// UTF-8 offsets in the text of the Abschnitt.
    public var bereich: Range<Int>
    /// The text, verbatim.
    public var text: String
    /// Heading of the Abschnitt and names of the Vorschrift: what the passage is about.
    public var titel: String
    /// Headings above, outermost first, joined by " › ", and further context.
    public var kontext: String
    /// Page on which it begins, nil for formats without pages.
    public var seite: Int?
    /// Where it differs from that of the Vorschrift: an addition of the own Land inside hints that do not bind.
    public var rang: Rang?
    /// What it regulates, as far as its words tell.
    public var arten: Regelungsarten

    public init(
        abschnitt: Int, pfad: String, bereich: Range<Int>, text: String, titel: String, kontext: String,
        seite: Int? = nil, rang: Rang? = nil, arten: Regelungsarten = []
    ) {
        self.abschnitt = abschnitt
        self.pfad = pfad
        self.bereich = bereich
        self.text = text
        self.titel = titel
        self.kontext = kontext
        self.seite = seite
        self.rang = rang
        self.arten = arten
    }
}
