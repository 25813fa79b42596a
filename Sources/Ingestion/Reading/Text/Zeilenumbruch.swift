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
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(line)
        let width = breite(lines)
        var blocks: [Block] = []
        var group: [Line] = []
        for line in lines {
            if line.text.isEmpty {
                close(&group, &blocks, width)
            } else {
                group.append(line)
            }
        }
        close(&group, &blocks, width)
        return blocks
    }

    /// The width at which the text was wrapped: where most lines end just below it. Nil if each line is a paragraph.
    private static func breite(_ lines: [Line]) -> Int? {
        let lengths = lines.filter { !$0.text.isEmpty }.map { $0.einzug + $0.laenge }
        guard lengths.count >= 4 else { return nil }
        var counts = [Int](repeating: 0, count: 141)
        for length in lengths where length <= 140 { counts[length] += 1 }
        var best = (lines: 0, width: 0)
        for width in 50...140 {
            let near = counts[(width - 14)...width].reduce(0, +)
            if near > best.lines, counts[width] > 0 { best = (near, width) }
        }
        while let wider = (1...4).first(where: { best.width + $0 <= 140 && counts[best.width + $0] > 0 }) {
            best.width += wider
        }
        return best.lines >= 3 && best.lines * 10 >= lengths.count * 3 ? best.width : nil
    }

    private static func line(_ raw: Substring) -> Line {
        let utf8 = raw.utf8
        let start = utf8.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? utf8.endIndex
        let end = utf8.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { utf8.index(after: $0) } ?? start
        let text = raw[start..<max(start, end)]
        return Line(
            text: text, einzug: utf8.distance(from: utf8.startIndex, to: start), laenge: text.unicodeScalars.count)
    }

    /// Lines between two empty ones: joined where the text was wrapped, kept apart where lines ended on purpose.
    private static func close(_ group: inout [Line], _ blocks: inout [Block], _ width: Int?) {
        defer { group.removeAll(keepingCapacity: true) }
        guard let first = group.first else { return }
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
    private static func isWrapped(_ last: Line, _ next: Line, width: Int?, inItem: Bool) -> Bool {
        if isItem(next, after: last, width) { return false }
        if Kopfmarke.beginnt(next.text.prefix { $0 != " " }) { return false }
        if inItem, next.einzug > last.einzug, last.laenge > 30 { return true }
        if istTrennung(last.text, next.text) { return true }
        guard let width, last.einzug + last.laenge <= width else { return false }
        let word = next.text.unicodeScalars.prefix { $0 != " " }.count
        return last.einzug + last.laenge + 1 + word > width
    }

    /// A mark begins an item only where the line before it has ended: „28 AufenthG“ within a sentence is none.
    private static func isItem(_ next: Line, after last: Line, _ width: Int?) -> Bool {
        guard Gliederungszeichen.am(anfang: next.text) != nil, !istTrennung(last.text, next.text) else { return false }
        guard let end = last.text.utf8.last, let width else { return true }
        let endsPart = [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "."), 0x29].contains(end)
        return endsPart || last.einzug + last.laenge < width - 14 || next.einzug != last.einzug
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
