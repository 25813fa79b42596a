// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What text recognition saw on the picture of a page: words in lines, sizes in points from the upper left corner.
public struct OCRBild: Sendable, Hashable {
    public var breite: Double
    public var hoehe: Double
    public var woerter: [OCRWort]

    public init(breite: Double, hoehe: Double, woerter: [OCRWort] = []) {
        self.breite = breite
        self.hoehe = hoehe
        self.woerter = woerter
    }

    /// Mean over the words, weighted by their length; 0 if there are none.
    public var sicherheit: Double {
        let gewicht = woerter.reduce(0) { $0 + $1.text.utf8.count }
        guard gewicht > 0 else { return 0 }
        return woerter.reduce(0) { $0 + $1.sicherheit * Double($1.text.utf8.count) } / Double(gewicht)
    }
}

/// A word with the box of its ink, which is lower for „an“ than for „Abs“.
public struct OCRWort: Sendable, Hashable {
    public var text: String
    public var x: Double
    public var y: Double
    public var breite: Double
    public var hoehe: Double
    /// 0…1
    public var sicherheit: Double
    /// Words of one line share its number; lines of one block share that of the block.
    public var zeile: Int
    public var block: Int

    public init(
        _ text: String, x: Double, y: Double, breite: Double, hoehe: Double, sicherheit: Double = 1, zeile: Int = 0,
        block: Int = 0
    ) {
        self.text = text
        self.x = x
        self.y = y
        self.breite = breite
        self.hoehe = hoehe
        self.sicherheit = sicherheit
        self.zeile = zeile
        self.block = block
    }
}
