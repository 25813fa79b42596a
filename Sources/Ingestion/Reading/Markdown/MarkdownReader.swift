// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads Markdown: headings, lists, tables, quotes and code as blocks, marks of emphasis and links taken away.
public struct MarkdownReader: Sendable {
    private var blocks: [Block] = []
    private var paragraph: [String] = []
    private var table: [[String]] = []
    private var item: String?
    private var fence: String?

    public static func read(_ bytes: [UInt8]) -> ReadDocument {
        read(TextDecoding.decode(bytes).text)
    }

    public static func read(_ text: String) -> ReadDocument {
        var cleaner = Textreinigung()
        let clean = cleaner.rein(text)
        var reader = MarkdownReader()
        var lines = clean.split(separator: "\n", omittingEmptySubsequences: false)
        let title = reader.skipFrontMatter(&lines)
        for line in lines { reader.read(String(line)) }
        reader.close()
        let notices =
            cleaner.funde.hinweise + (reader.blocks.isEmpty ? ["Es wurde kein Text erkannt: Die Datei ist leer."] : [])
        return ReadDocument(
            format: .markdown, titel: title, seiten: [ReadPage(nummer: 1, bloecke: reader.blocks)], hinweise: notices)
    }

    /// Takes a YAML head away and gives back the title it names.
    private func skipFrontMatter(_ lines: inout [Substring]) -> String? {
        guard lines.first == "---", let end = lines.dropFirst().prefix(200).firstIndex(of: "---") else { return nil }
        let head = lines[1..<end]
        lines.removeFirst(end + 1)
        for line in head {
            for key in ["title:", "Title:", "titel:", "Titel:"] where line.hasPrefix(key) {
                return line.dropFirst(key.count).trimmingMarks("\"' ")
            }
        }
        return nil
    }

    private mutating func read(_ line: String) {
        let text = line.drop { $0 == " " || $0 == "\t" }
        if let open = fence {
            if text.hasPrefix(open) { closeFence() } else { add(code: line) }
            return
        }
        if text.hasPrefix("```") || text.hasPrefix("~~~") {
            close()
            fence = String(text.prefix(3))
        } else if text.isEmpty {
            close()
        } else if let level = headingLevel(text) {
            close()
            append(.ueberschrift(ebene: level), MarkdownText.plain(text.dropFirst(level).trimmingMarks(" #")))
        } else if isUnderline(text) {
            underline(text)
        } else if text.hasPrefix("|") {
            row(text)
        } else if let (mark, rest) = listItem(text) {
            close()
            item = mark
            paragraph.append(String(rest))
        } else {
            if !table.isEmpty { close() }
            paragraph.append(String(text.drop { $0 == ">" || $0 == " " }) + (line.hasSuffix("  ") ? "\n" : ""))
        }
    }

    private func headingLevel(_ line: Substring) -> Int? {
        let level = line.prefix { $0 == "#" }.count
        guard (1...6).contains(level) else { return nil }
        let next = line.dropFirst(level).first
        return next == nil || next == " " || next == "\t" ? level : nil
    }

    /// A line of `=` or `-` below a paragraph makes it a heading; alone it is a rule.
    private func isUnderline(_ line: Substring) -> Bool {
        guard let first = line.first, "=-*_".contains(first) else { return false }
        let bare = line.filter { $0 != " " }
        return bare.count >= 3 && bare.allSatisfy { $0 == first }
    }

    private mutating func underline(_ line: Substring) {
        guard line.first == "=" || line.first == "-", paragraph.count == 1, item == nil else { return close() }
        let text = MarkdownText.plain(paragraph[0])
        paragraph = []
        append(.ueberschrift(ebene: line.first == "=" ? 1 : 2), text)
    }

    private func listItem(_ line: Substring) -> (mark: String, rest: Substring)? {
        if let first = line.first, "-*+".contains(first), line.dropFirst().first == " " {
            return ("–", line.dropFirst(2))
        }
        let digits = line.prefix { $0.isASCII && $0.isNumber }
        guard (1...4).contains(digits.count) else { return nil }
        let after = line.dropFirst(digits.count)
        guard after.first == "." || after.first == ")", after.dropFirst().first == " " else { return nil }
        return (String(digits) + String(after.prefix(1)), after.dropFirst(2))
    }

    private mutating func row(_ line: Substring) {
        if table.isEmpty { close() }
        let inner = line.trimmingMarks(" |")
        if inner.allSatisfy({ "-:| ".contains($0) }), !inner.isEmpty { return }
        table.append(
            inner.split(separator: "|", omittingEmptySubsequences: false).map {
                MarkdownText.plain($0.trimmingMarks(" "))
            })
    }

    private mutating func add(code line: String) {
        paragraph.append(line)
    }

    private mutating func closeFence() {
        fence = nil
        append(.absatz, paragraph.joined(separator: "\n"))
        paragraph = []
    }

    private mutating func close() {
        if !table.isEmpty {
            append(.tabelle(zeilen: table), table.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
            table = []
        }
        guard !paragraph.isEmpty else { return item = nil }
        let text = MarkdownText.plain(paragraph.joined(separator: " "))
        for (index, line) in text.split(separator: "\n").map({ $0.trimmingMarks(" ") }).enumerated() {
            let mark = index == 0 ? item : nil
            append(mark == nil ? .absatz : .listenpunkt, mark.map { "\($0) \(line)" } ?? line)
        }
        paragraph = []
        item = nil
    }

    private mutating func append(_ art: Block.Art, _ text: String) {
        if !text.isEmpty { blocks.append(Block(art: art, text: text)) }
    }
}

extension StringProtocol {
    /// Without these characters at both ends.
    func trimmingMarks(_ marks: String) -> String {
        var rest = self[...]
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
