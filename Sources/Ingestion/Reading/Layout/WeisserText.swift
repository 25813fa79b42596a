// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Lines that are printed in white, as `pdftohtml -xml` lists fonts with their colours.
public struct WeisserText: Sendable, Hashable {
    /// Texts without spaces, by page from 1.
    private(set) var zeilen: [Int: Set<String>] = [:]

    public var istLeer: Bool { zeilen.isEmpty }

    /// Scans the output for white fonts and the lines set in them; passes over all else.
    public static func parse(_ output: [UInt8]) -> WeisserText {
        var found = WeisserText()
        var white: Set<Substring> = []
        var page = 0
        for line in String(decoding: output, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let tag = line.drop { $0 == " " || $0 == "\t" }
            if tag.hasPrefix("<page ") { page += 1 }
            if tag.hasPrefix("<fontspec "), let id = attribute("id", tag), let color = attribute("color", tag) {
                if color == "#ffffff" { white.insert(id) }
            }
            guard tag.hasPrefix("<text "), let font = attribute("font", tag), white.contains(font) else { continue }
            found.zeilen[page, default: []].insert(bare(content(of: tag)))
        }
        return found
    }

    private static func attribute(_ name: String, _ tag: Substring) -> Substring? {
        guard let start = tag.firstRange(of: " \(name)=\"")?.upperBound else { return nil }
        return tag[start...].prefix { $0 != "\"" }
    }

    /// The text of an element without the tags inside it.
    private static func content(of tag: Substring) -> String {
        guard let start = tag.firstIndex(of: ">") else { return "" }
        var text = ""
        var isTag = false
        for character in tag[tag.index(after: start)...] {
            if character == "<" { isTag = true }
            if !isTag { text.append(character) }
            if character == ">" { isTag = false }
        }
        return text.utf8.withContiguousStorageIfAvailable { XMLText.resolve($0) } ?? text
    }

    static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

extension LayoutDocument {
    /// Takes the lines out that are white.
    public mutating func remove(_ hidden: WeisserText) {
        for (page, texts) in hidden.zeilen where seiten.indices.contains(page - 1) {
            seiten[page - 1].zeilen.removeAll { line in
                let text = WeisserText.bare(line.text)
                return texts.contains(text) || texts.contains { $0.contains(text) }
            }
        }
    }
}
