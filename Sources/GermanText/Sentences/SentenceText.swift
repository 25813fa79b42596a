// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the sentence rules ask about a text; every place may be asked about, also past the end.
struct SentenceText {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var count: Int { bytes.count }

    @inline(__always)
    func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    func isSpace(_ index: Int) -> Bool { spaceWidth(index) > 0 }

    private func spaceWidth(_ index: Int) -> Int {
        switch byte(index) {
        case 0x09...0x0D, 0x20: 1
        case 0xC2 where byte(index + 1) == 0xA0: 2
        case 0xE2 where byte(index + 1) == 0x80 && (byte(index + 2) == 0xAF || byte(index + 2) == 0x89): 3
        default: 0
        }
    }

    func afterWhitespace(_ start: Int) -> Int {
        var index = start
        while case let width = spaceWidth(index), width > 0 { index += width }
        return min(index, count)
    }

    func beforeWhitespace(_ end: Int) -> Int {
        var index = end
        while index > 0 {
            if spaceWidth(index - 1) == 1 {
                index -= 1
            } else if spaceWidth(index - 2) == 2 {
                index -= 2
            } else if spaceWidth(index - 3) == 3 {
                index -= 3
            } else {
                break
            }
        }
        return index
    }

    func hasLineEnd(_ range: Range<Int>) -> Bool { bytes[range].contains(0x0A) }

    func isBlankLine(_ range: Range<Int>) -> Bool { bytes[range].count { $0 == 0x0A } > 1 }

    /// The place after quotation marks and brackets that close.
    func afterClosers(_ start: Int) -> Int {
        var index = start
        while true {
            switch byte(index) {
            case 0x22, 0x27, 0x29, 0x5D: index += 1
            case 0xC2 where byte(index + 1) == 0xAB || byte(index + 1) == 0xBB: index += 2
            case 0xE2 where byte(index + 1) == 0x80 && [0x9C, 0x9D, 0x98, 0x99, 0xB9, 0xBA].contains(byte(index + 2)):
                index += 3
            default: return index
            }
        }
    }

    func isEllipsis(_ index: Int) -> Bool { byte(index + 1) == 0x80 && byte(index + 2) == 0xA6 }

    func isDigit(_ index: Int) -> Bool { byte(index) >= 0x30 && byte(index) <= 0x39 }

    func isLower(_ index: Int) -> Bool {
        switch byte(index) {
        case 0x61...0x7A: true
        case 0xC3: byte(index + 1) >= 0x9F
        default: false
        }
    }

    func isCapital(_ index: Int) -> Bool {
        switch byte(index) {
        case 0x41...0x5A: true
        case 0xC3: byte(index + 1) >= 0x80 && byte(index + 1) < 0x9F
        default: false
        }
    }

    /// Whether a sentence can begin here: anything but a small letter or a sign that goes on.
    func canBegin(_ index: Int) -> Bool {
        guard index < count else { return true }
        return !isLower(index) && ![0x2C, 0x3B, 0x29, 0x5D, 0x3A].contains(byte(index))
    }

    /// A line that begins with "1.", "2a.", "a)", "aa)", "–", "•".
    func isItem(_ index: Int) -> Bool { afterItem(index) > index }

    /// The place after the sign of a list item, the same place if there is none.
    func afterItem(_ index: Int) -> Int {
        var end = index
        switch byte(index) {
        case 0x2D, 0x2A: end += 1
        case 0xE2 where [0x93, 0x94, 0xA2].contains(byte(index + 2)) && byte(index + 1) == 0x80: end += 3
        case 0xE2 where byte(index + 1) == 0x97 || byte(index + 1) == 0x96: end += 3
        default:
            while isDigit(end), end - index < 3 { end += 1 }
            let digits = end - index
            while byte(end) >= 0x61, byte(end) <= 0x7A, end - index < digits + 3 { end += 1 }
            guard end > index, byte(end) == 0x29 || byte(end) == 0x2E && digits > 0 else { return index }
            end += 1
        }
        return isSpace(end) ? end : index
    }

    /// Whether the full stop at `stop` belongs to the sign of an item at the beginning of its line.
    func isItemSign(endingAt stop: Int) -> Bool {
        var index = stop
        while index > 0, index > stop - 6, byte(index - 1) != 0x0A, !isSpace(index - 1) { index -= 1 }
        let isLineStart = index == 0 || byte(index - 1) == 0x0A
        return isLineStart && afterItem(index) == stop + 1
    }

    func isHeading(_ index: Int) -> Bool { byte(index) == 0x23 }

    /// "(1)", "(2a)" at the beginning of an Absatz.
    func isAbsatz(_ index: Int) -> Bool {
        guard byte(index) == 0x28, isDigit(index + 1) else { return false }
        var end = index + 1
        while isDigit(end) || byte(end) >= 0x61 && byte(end) <= 0x7A, end - index < 6 { end += 1 }
        return byte(end) == 0x29
    }

    /// Whether the line before `end` waits for more: it ends with a comma, colon, semicolon, dash, "und" or "oder".
    func endsOpenly(_ end: Int) -> Bool {
        let last = beforeWhitespace(end)
        if [0x2C, 0x3A, 0x3B, 0x2D].contains(byte(last - 1)) { return true }
        let word = word(endingAt: last)
        return ["und", "oder", "sowie", "bzw"].contains { $0.utf8.elementsEqual(bytes[word]) }
    }

    /// The word of letters and digits that ends here; empty if there is none.
    func word(endingAt end: Int) -> Range<Int> {
        var index = end
        while index > 0, isWordByte(byte(index - 1)) { index -= 1 }
        return index..<end
    }

    /// The word of letters and digits that begins here.
    func word(startingAt start: Int) -> Range<Int> {
        var index = start
        while index < count, isWordByte(bytes[index]) { index += 1 }
        return start..<index
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3, 0x80...0xBF: true
        default: false
        }
    }
}

@available(*, unavailable)
extension SentenceText: Sendable {}
