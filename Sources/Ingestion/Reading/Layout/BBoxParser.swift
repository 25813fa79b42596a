// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads what `pdftotext -bbox-layout` writes. The output is XHTML in form only: it may hold control characters and
/// break off anywhere, so this is a scanner for exactly these tags that skips all else and never fails.
public enum BBoxOutput: Sendable {
    /// The pages, lines and words of the output, in its order.
    public static func parse(_ bytes: [UInt8]) -> LayoutDocument { BBoxParser.parse(bytes) }
}

struct BBoxParser {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var document = LayoutDocument()
    private var fluss = 0
    private var block = 0

    static func parse(_ bytes: [UInt8]) -> LayoutDocument {
        bytes.withUnsafeBufferPointer { buffer in
            var parser = BBoxParser(bytes: buffer)
            parser.run()
            return parser.document
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    private mutating func run() {
        while let tag = nextTag() {
            switch tag {
            case .title: document.titel = nonEmpty(text())
            case .page(let breite, let hoehe): document.seiten.append(LayoutPage(breite: breite, hoehe: hoehe))
            case .flow: fluss += 1
            case .block: block += 1
            case .line: startLine()
            case .word(let box): add(word(box))
            case .other: break
            }
        }
    }

    private mutating func startLine() {
        guard let page = document.seiten.indices.last else { return }
        if document.seiten[page].zeilen.last?.woerter.isEmpty == true { document.seiten[page].zeilen.removeLast() }
        document.seiten[page].zeilen.append(LayoutLine(woerter: [], fluss: fluss, block: block))
    }

    private mutating func add(_ word: LayoutWord) {
        guard let page = document.seiten.indices.last else { return }
        document.seiten[page].hatText = true
        if document.seiten[page].zeilen.isEmpty { startLine() }
        let line = document.seiten[page].zeilen.endIndex - 1
        document.seiten[page].zeilen[line].woerter.append(word)
    }

    private func nonEmpty(_ text: String) -> String? {
        text.isEmpty ? nil : text
    }

    private mutating func word(_ box: (Double, Double, Double, Double)) -> LayoutWord {
        LayoutWord(text(), x0: box.0, y0: box.1, x1: box.2, y1: box.3)
    }

    // MARK: Tags

    private enum Tag {
        case title, flow, block, line, other
        case page(Double, Double)
        case word((Double, Double, Double, Double))
    }

    /// Moves behind the next tag.
    private mutating func nextTag() -> Tag? {
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
        guard position + 1 < bytes.count else { return nil }
        position += 1
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
        let tag = start..<position
        position = min(position + 1, bytes.count)
        return kind(of: tag)
    }

    private func kind(of tag: Range<Int>) -> Tag {
        if starts(tag, with: "word ") { return .word(box(in: tag)) }
        if starts(tag, with: "line ") { return .line }
        if starts(tag, with: "block ") { return .block }
        if starts(tag, with: "flow") { return .flow }
        if starts(tag, with: "title") { return .title }
        guard starts(tag, with: "page ") else { return .other }
        let size = numbers(in: tag)
        return .page(size.0, size.1)
    }

    private func starts(_ range: Range<Int>, with name: StaticString) -> Bool {
        guard range.count >= name.utf8CodeUnitCount else { return false }
        for offset in 0..<name.utf8CodeUnitCount where bytes[range.lowerBound + offset] != name.utf8Start[offset] {
            return false
        }
        return true
    }

    private func box(in tag: Range<Int>) -> (Double, Double, Double, Double) { numbers(in: tag) }

    /// The first four quoted numbers of a tag, 0 for those that are missing.
    private func numbers(in tag: Range<Int>) -> (Double, Double, Double, Double) {
        var found = (0.0, 0.0, 0.0, 0.0)
        var place = tag.lowerBound
        for index in 0..<4 {
            while place < tag.upperBound, bytes[place] != UInt8(ascii: "\"") { place += 1 }
            place += 1
            guard place < tag.upperBound else { break }
            let value = number(&place, end: tag.upperBound)
            place += 1
            switch index {
            case 0: found.0 = value
            case 1: found.1 = value
            case 2: found.2 = value
            default: found.3 = value
            }
        }
        return found
    }

    private func number(_ place: inout Int, end: Int) -> Double {
        var sign = 1.0
        var value = 0.0
        var scale = 0.0
        while place < end, bytes[place] != UInt8(ascii: "\"") {
            let byte = bytes[place]
            if byte == UInt8(ascii: "-") {
                sign = -1
            } else if byte == UInt8(ascii: ".") {
                scale = 1
            } else if byte >= 0x30, byte <= 0x39 {
                value = value * 10 + Double(byte - 0x30)
                scale *= 10
            }
            place += 1
        }
        let result = sign * (scale > 0 ? value / scale : value)
        return result.isFinite && abs(result) < 1e6 ? result : 0
    }

    // MARK: Text

    /// The text up to the next tag, entities resolved.
    private mutating func text() -> String {
        let start = position
        var isPlain = true
        while position < bytes.count, bytes[position] != UInt8(ascii: "<") {
            if bytes[position] == UInt8(ascii: "&") { isPlain = false }
            position += 1
        }
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<position])
        return isPlain ? String(decoding: raw, as: UTF8.self) : XMLText.resolve(raw)
    }
}
