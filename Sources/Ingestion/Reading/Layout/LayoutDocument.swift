// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A paged document as a layout tool sees it: words with their boxes, in lines, in the tool's order.
public struct LayoutDocument: Sendable, Hashable {
    public var titel: String?
    public var seiten: [LayoutPage]

    public init(titel: String? = nil, seiten: [LayoutPage] = []) {
        self.titel = titel
        self.seiten = seiten
    }
}

/// A page and its lines; sizes in points from the upper left corner.
public struct LayoutPage: Sendable, Hashable {
    public var breite: Double
    public var hoehe: Double
    public var zeilen: [LayoutLine]
    /// Whether the tool found any word on the page, before anything was left out.
    public var hatText: Bool
    /// Set for pages read by text recognition; those lie level here, whatever the picture shows.
    var erkennung: Erkennung?

    public init(breite: Double, hoehe: Double, zeilen: [LayoutLine] = []) {
        self.breite = breite
        self.hoehe = hoehe
        self.zeilen = zeilen
        hatText = !zeilen.isEmpty
    }
}

/// Words on one baseline that belong together.
public struct LayoutLine: Sendable, Hashable {
    public var woerter: [LayoutWord]
    /// Counts the flows and the blocks of the document; lines of one flow are one stream of text.
    public var fluss: Int
    public var block: Int

    public init(woerter: [LayoutWord], fluss: Int = 0, block: Int = 0) {
        self.woerter = woerter
        self.fluss = fluss
        self.block = block
    }

    var x0: Double { woerter.first?.x0 ?? 0 }
    var x1: Double { woerter.last?.x1 ?? 0 }
    var y0: Double { woerter.first?.y0 ?? 0 }
    var y1: Double { woerter.first?.y1 ?? 0 }
    /// Height of the words, which stands for the size of the font.
    var schrift: Double { woerter.first.map { $0.y1 - $0.y0 } ?? 0 }
    var mitte: Double { (y0 + y1) / 2 }

    /// The words with single spaces between them.
    var text: String {
        guard var text = woerter.first?.text else { return "" }
        for word in woerter.dropFirst() {
            text += " "
            text += word.text
        }
        return text
    }
}

/// A word and its box.
public struct LayoutWord: Sendable, Hashable {
    public var text: String
    public var x0: Double
    public var y0: Double
    public var x1: Double
    public var y1: Double

    public init(_ text: String, x0: Double, y0: Double, x1: Double, y1: Double) {
        self.text = text
        self.x0 = x0
        self.y0 = y0
        self.x1 = x1
        self.y1 = y1
    }
}
