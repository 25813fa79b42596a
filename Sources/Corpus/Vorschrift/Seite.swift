// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A page of a paged original with the boxes of its words, for marking a passage on the page's picture.
public struct Seite: Sendable, Hashable, Codable {
    /// From 1.
    public var nummer: Int
    /// Size in points (1/72 inch).
    public var breite: Double
    public var hoehe: Double
    public var woerter: [Wortkasten]

    public init(nummer: Int, breite: Double, hoehe: Double, woerter: [Wortkasten]) {
        self.nummer = nummer
        self.breite = breite
        self.hoehe = hoehe
        self.woerter = woerter
    }
}

/// Where a word of an Abschnitt's text stands on its page. A hyphenated word has a box for each half.
public struct Wortkasten: Sendable, Hashable, Codable {
    /// The Abschnitt whose text holds the word.
    public var abschnitt: Int
    /// UTF-8 offsets of the word in the text of the Abschnitt.
    public var bereich: Range<Int>
    /// Points from the upper left corner of the page.
    public var x: Double
    public var y: Double
    public var breite: Double
    public var hoehe: Double

    public init(abschnitt: Int, bereich: Range<Int>, x: Double, y: Double, breite: Double, hoehe: Double) {
        self.abschnitt = abschnitt
        self.bereich = bereich
        self.x = x
        self.y = y
        self.breite = breite
        self.hoehe = hoehe
    }
}
