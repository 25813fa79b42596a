// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Paragraphs out of lines of plain text.
enum Zeilenumbruch {
    private struct Line {
        var text: Substring
        var einzug: Int
        var laenge: Int
    }

    static func blocks(of text: String) -> [Block] {
        var blocks: [Block] = []
        var group: [Line] = []
        for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = line(raw)
            if line.text.isEmpty {
                close(&group, &blocks)
            } else {
                group.append(line)
            }
        }
        close(&group, &blocks)
        return blocks
    }

    private static func line(_ raw: Substring) -> Line {
        let utf8 = raw.utf8
        let start = utf8.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? utf8.endIndex
        let end = utf8.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { utf8.index(after: $0) } ?? start
        let text = raw[start..<max(start, end)]
        return Line(text: text, einzug: utf8.distance(from: utf8.startIndex, to: start), laenge: text.utf8.count)
    }

    /// Lines between two empty ones: joined where the text was wrapped, kept apart where lines ended on purpose.
    private static func close(_ group: inout [Line], _ blocks: inout [Block]) {
        defer { group.removeAll(keepingCapacity: true) }
        guard let first = group.first else { return }
        let width = group.reduce(0) { max($0, $1.einzug + $1.laenge) }
        var current = String(first.text)
        var last = first
        for line in group.dropFirst() {
            if isWrapped(last, line, width: width, inItem: Gliederungszeichen.am(anfang: current) != nil) {
                join(&current, line.text)
            } else {
                append(current, &blocks)
                current = String(line.text)
            }
            last = line
        }
        append(current, &blocks)
    }

    /// A line was wrapped if the first word of the next had no room left on it.
    private static func isWrapped(_ last: Line, _ next: Line, width: Int, inItem: Bool) -> Bool {
        if Gliederungszeichen.am(anfang: next.text) != nil, !istTrennung(last.text, next.text) { return false }
        if inItem, next.einzug > last.einzug, last.laenge > 30 { return true }
        guard width >= 50, width <= 200 else { return false }
        let word = next.text.utf8.prefix { $0 != 0x20 }.count
        return last.einzug + last.laenge + 1 + word > width - 1 || istTrennung(last.text, next.text)
    }

    private static func istTrennung(_ last: Substring, _ next: Substring) -> Bool {
        Worttrennung.zwischen(last, next) == .getrennt
    }

    private static func join(_ text: inout String, _ next: Substring) {
        switch Worttrennung.zwischen(text, next) {
        case .wortgrenze: text += " "
        case .getrennt: text.unicodeScalars.removeLast()
        case .bindestrich: break
        }
        text += next
    }

    private static func append(_ text: String, _ blocks: inout [Block]) {
        let art: Block.Art
        switch Gliederungszeichen.am(anfang: text) {
        case .strich, .buchstabe, .nummer: art = .listenpunkt
        case .dezimal(let tiefe): art = isHeading(text) ? .ueberschrift(ebene: min(tiefe, 6)) : .absatz
        case nil: art = .absatz
        }
        blocks.append(Block(art: art, text: text))
    }

    private static func isHeading(_ text: String) -> Bool {
        guard text.utf8.count < 140, let end = text.utf8.last else { return false }
        return ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ",")].contains(end)
    }
}
