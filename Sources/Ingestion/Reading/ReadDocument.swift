// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A document as read from its file, before anything is recognised in it: pages of blocks in reading order.
public struct ReadDocument: Sendable, Hashable, Codable {
    public var format: Dateiformat
    /// Title from the metadata of the file, if it has one.
    public var titel: String?
    public var seiten: [ReadPage]
    /// What was repaired or left out while reading, in German, one sentence each.
    public var hinweise: [String]

    public init(format: Dateiformat, titel: String? = nil, seiten: [ReadPage], hinweise: [String] = []) {
        self.format = format
        self.titel = titel
        self.seiten = seiten
        self.hinweise = hinweise
    }
}

/// Formats that can be read; recognised from the content, never from the name alone.
public enum Dateiformat: String, Sendable, Hashable, Codable, CaseIterable {
    case giiNorm
    case pdf
    case docx
    case odt
    case html
    case markdown
    case text
    case eml
    case zip

    public var medientyp: String {
        switch self {
        case .giiNorm: "application/xml"
        case .pdf: "application/pdf"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        case .html: "text/html"
        case .markdown: "text/markdown"
        case .text: "text/plain"
        case .eml: "message/rfc822"
        case .zip: "application/zip"
        }
    }
}

/// A page; formats without pages have one, with no size.
public struct ReadPage: Sendable, Hashable, Codable {
    /// From 1.
    public var nummer: Int
    /// Size in points; 0 where the format has none.
    public var breite: Double
    public var hoehe: Double
    public var bloecke: [Block]
    /// Set if the page has no text layer and was read by text recognition.
    public var ocr: OCRAngabe?

    public init(nummer: Int, breite: Double = 0, hoehe: Double = 0, bloecke: [Block], ocr: OCRAngabe? = nil) {
        self.nummer = nummer
        self.breite = breite
        self.hoehe = hoehe
        self.bloecke = bloecke
        self.ocr = ocr
    }
}

/// A paragraph, heading, list item or table. Headers, footers and page numbers are already gone, hyphenated words joined.
public struct Block: Sendable, Hashable, Codable {
    public enum Art: Sendable, Hashable, Codable {
        /// Level from 1.
        case ueberschrift(ebene: Int)
        case absatz
        case listenpunkt
        /// Text holds the cells, separated by tab, rows by newline; the cells are here too.
        case tabelle(zeilen: [[String]])
        case fussnote
    }

    public var art: Art
    public var text: String
    /// Boxes of the words of `text`, for paged formats; empty otherwise.
    public var woerter: [ReadWord]

    public init(art: Art, text: String, woerter: [ReadWord] = []) {
        self.art = art
        self.text = text
        self.woerter = woerter
    }
}

/// A word of a block with its box on the page.
public struct ReadWord: Sendable, Hashable, Codable {
    /// UTF-8 offsets in the text of the block. Two words share a range when a hyphenated word was joined.
    public var bereich: Range<Int>
    /// Points from the upper left corner.
    public var x: Double
    public var y: Double
    public var breite: Double
    public var hoehe: Double

    public init(bereich: Range<Int>, x: Double, y: Double, breite: Double, hoehe: Double) {
        self.bereich = bereich
        self.x = x
        self.y = y
        self.breite = breite
        self.hoehe = hoehe
    }
}
