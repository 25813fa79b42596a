// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// A text in the form in which sentences are read, with the way back to the bytes it was made of.
///
/// NFKC, no unseen characters, words joined that a line end parts, one kind of dash, no quotation marks, single spaces;
/// a line break stays where an item of a list begins. „€“ and „%“ become words.
package struct Lesetext: Sendable {
    package private(set) var text = ""
    /// For each byte of `text` the UTF-8 offset of its character in the source, and what lies behind that character.
    private var herkunft: [(anfang: Int, ende: Int)] = []

    package init(_ quelle: String) {
        var offset = 0
        for zeile in quelle.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            nimm(Zeile(zeile, ab: offset))
            offset += zeile.utf8.count
            // The line break itself, which may take two bytes.
            if zeile.endIndex < quelle.endIndex { offset += quelle[zeile.endIndex].utf8.count }
        }
    }

    /// The bytes of the source that a range of `text` was made of.
    package func quelle(_ bereich: Range<Int>) -> Range<Int> {
        guard let erstes = bereich.first, let letztes = bereich.last, letztes < herkunft.count else { return 0..<0 }
        return herkunft[erstes].anfang..<max(herkunft[erstes].anfang, herkunft[letztes].ende)
    }

    /// A part of `text`.
    package func wortlaut(_ bereich: Range<Int>) -> String {
        String(decoding: text.utf8.dropFirst(bereich.lowerBound).prefix(bereich.count), as: UTF8.self)
    }

    private mutating func nimm(_ zeile: Zeile) {
        guard !zeile.text.isEmpty else { return }
        if text.isEmpty {
            text = zeile.text
            herkunft = zeile.herkunft
            return
        }
        if Self.istGetrennt(text, vor: zeile.text) {
            text.removeLast()
            herkunft.removeLast()
        } else {
            text += Self.istListenpunkt(zeile.text) ? "\n" : " "
            herkunft.append((herkunft[herkunft.count - 1].ende, zeile.herkunft[0].anfang))
        }
        text += zeile.text
        herkunft += zeile.herkunft
    }

    /// „Aufenthalts-“ before „erlaubnis“, but not before „und“.
    private static func istGetrennt(_ zeile: String, vor naechste: String) -> Bool {
        guard zeile.hasSuffix("-"), zeile.dropLast().last?.isLetter == true, naechste.first?.isLowercase == true else {
            return false
        }
        return !["und", "oder", "sowie", "bzw", "bis"].contains(naechste.prefix { $0.isLetter })
    }

    /// „1. …“, „a) …“, „– …“, „• …“
    package static func istListenpunkt(_ text: String) -> Bool {
        let start = text.drop { $0.isWhitespace }.prefix(5)
        guard let first = start.first else { return false }
        if "-–—•*·▪".contains(first) { return true }
        let mark = start.dropFirst().drop { $0.isNumber || $0.isLetter && $0.isLowercase }.first
        return (first.isNumber && (mark == "." || mark == ")")) || (first.isLowercase && mark == ")" && start.count > 1)
    }

    /// Control and format characters, variation selectors, tags.
    package static func istUnsichtbar(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned, .surrogate: return true
        default: return false
        }
    }

    /// One line, its words parted by single spaces.
    private struct Zeile {
        var text = ""
        var herkunft: [(anfang: Int, ende: Int)] = []
        private var luecke = false

        init(_ zeile: Substring, ab start: Int) {
            var offset = start
            for zeichen in zeile {
                let ende = offset + zeichen.utf8.count
                lies(zeichen, von: (offset, ende))
                offset = ende
            }
        }

        private mutating func lies(_ zeichen: Character, von: (anfang: Int, ende: Int)) {
            if let ascii = zeichen.asciiValue, ascii > 0x20, ascii < 0x7F, ascii != 0x22, ascii != 0x25, ascii != 0x27 {
                return nimm(zeichen.unicodeScalars.first!, von)
            }
            for scalar in TextNormalisation.nfkc(String(zeichen)).unicodeScalars {
                switch scalar {
                case "€": wort("Euro", von)
                case "%": wort("Prozent", von)
                case "\u{2010}"..."\u{2015}", "\u{2212}": nimm("-", von)
                case "„", "“", "”", "«", "»", "‚", "‘", "’", "\"", "'": break
                default:
                    if scalar.properties.isWhitespace {
                        luecke = true
                    } else if !Lesetext.istUnsichtbar(scalar) {
                        nimm(scalar, von)
                    }
                }
            }
        }

        /// A sign that is read as a word of its own.
        private mutating func wort(_ wort: String, _ von: (anfang: Int, ende: Int)) {
            luecke = true
            for scalar in wort.unicodeScalars { nimm(scalar, von) }
            luecke = true
        }

        private mutating func nimm(_ scalar: Unicode.Scalar, _ von: (anfang: Int, ende: Int)) {
            if luecke, !text.isEmpty {
                text += " "
                herkunft.append((herkunft[herkunft.count - 1].ende, von.anfang))
            }
            luecke = false
            text.unicodeScalars.append(scalar)
            for _ in 0..<UTF8.width(scalar) { herkunft.append(von) }
        }
    }
}
