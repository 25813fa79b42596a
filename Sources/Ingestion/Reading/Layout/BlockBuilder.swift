// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Makes paragraphs, headings, list items, tables and footnotes out of the lines of a page.
struct BlockBuilder {
    let mass: Schriftmass
    let page: LayoutPage
    private var blocks: [Block] = []
    private var current = BlockText()
    private var lage: Absatzgrenze.Lage?
    private var last: LayoutLine?

    init(mass: Schriftmass, page: LayoutPage) {
        self.mass = mass
        self.page = page
    }

    static func blocks(of page: LayoutPage, mass: Schriftmass) -> [Block] {
        var builder = BlockBuilder(mass: mass, page: page)
        return builder.run()
    }

    private mutating func run() -> [Block] {
        let lines = LabelLines.attach(in: page.zeilen, pageWidth: page.breite)
        let tables = TableFinder(lines: lines).tables()
        let used = Set(tables.flatMap(\.verbraucht))
        var tableAt: [Int: [[[LayoutWord]]]] = [:]
        for table in tables { if let first = table.verbraucht.min() { tableAt[first] = table.zeilen } }
        let border = Absatzgrenze(zeilenabstand: mass.zeilenabstand, rechts: rightEdges(lines))
        for (index, line) in lines.enumerated() {
            if let table = tableAt[index] {
                finish()
                blocks.append(Self.tabelle(table))
            }
            if !used.contains(index) { add(line, border) }
        }
        finish()
        return blocks
    }

    private mutating func add(_ line: LayoutLine, _ border: Absatzgrenze) {
        if let last, let lage, border.trennt(last, line, in: lage) { finish() }
        if lage == nil {
            let mark = Gliederungszeichen.am(anfang: line.text)
            let isLabelled = line.woerter.first?.text.utf8.last == UInt8(ascii: ":")
            lage = Absatzgrenze.Lage(erste: line, zeilen: 0, hatZeichen: mark != nil || isLabelled)
        }
        lage?.zeilen += 1
        current.append(line.woerter)
        last = line
    }

    private mutating func finish() {
        if let lage, !current.text.isEmpty { blocks.append(current.block(art(lage))) }
        current = BlockText()
        lage = nil
        last = nil
    }

    private func art(_ lage: Absatzgrenze.Lage) -> Block.Art {
        let first = lage.erste
        if isFootnote(first) { return .fussnote }
        if let level = headingLevel(first, lines: lage.zeilen) { return .ueberschrift(ebene: level) }
        switch Gliederungszeichen.am(anfang: current.text) {
        case .strich, .buchstabe, .nummer: return .listenpunkt
        case .dezimal(let tiefe): return isNumberedHeading(lage) ? .ueberschrift(ebene: min(tiefe, 6)) : .absatz
        case nil: return .absatz
        }
    }

    private func isFootnote(_ line: LayoutLine) -> Bool {
        guard line.schrift < mass.grundschrift * 0.93, line.y0 > page.hoehe * 0.5, let mark = line.woerter.first?.text
        else { return false }
        let digits = mark.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        let rest = mark.utf8.dropFirst(digits.count)
        return digits.count >= 1 && digits.count <= 3 && (rest.isEmpty || Array(rest) == [UInt8(ascii: ")")])
    }

    /// Level by the size of the font against that of the running text.
    private func headingLevel(_ line: LayoutLine, lines: Int) -> Int? {
        guard lines <= 4, current.text.utf8.count < 300 else { return nil }
        let ratio = line.schrift / mass.grundschrift
        if ratio > 1.5 { return 1 }
        if ratio > 1.25 { return 2 }
        return ratio > 1.12 ? 3 : nil
    }

    /// „3.1 Regelfall“: one short line with a decimal number that is no sentence.
    private func isNumberedHeading(_ lage: Absatzgrenze.Lage) -> Bool {
        guard lage.zeilen <= 2, current.text.utf8.count < 140, let end = current.text.utf8.last else { return false }
        return ![UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ",")].contains(end)
    }

    private func rightEdges(_ lines: [LayoutLine]) -> [Int: Double] {
        var edges: [Int: Double] = [:]
        for line in lines { edges[line.fluss] = max(edges[line.fluss] ?? 0, line.x1) }
        return edges
    }

    private static func tabelle(_ rows: [[[LayoutWord]]]) -> Block {
        var text = BlockText()
        var cells: [[String]] = []
        for (index, row) in rows.enumerated() {
            if index > 0 { text.append("\n") }
            var values: [String] = []
            for (column, words) in row.enumerated() {
                if column > 0 { text.append("\t") }
                let start = text.text.utf8.count
                for line in splitLines(words) { text.append(line, trenner: text.text.utf8.count > start ? " " : "") }
                values.append(String(decoding: text.text.utf8.dropFirst(start), as: UTF8.self))
            }
            cells.append(values)
        }
        return text.block(.tabelle(zeilen: cells))
    }

    /// The lines of a cell, so that its hyphenation can be resolved.
    private static func splitLines(_ words: [LayoutWord]) -> [[LayoutWord]] {
        var lines: [[LayoutWord]] = []
        for word in words {
            if let last = lines.last?.last, abs(last.y1 - word.y1) <= 2 {
                lines[lines.count - 1].append(word)
            } else {
                lines.append([word])
            }
        }
        return lines
    }
}
