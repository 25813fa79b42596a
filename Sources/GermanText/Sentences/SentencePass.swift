// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// One way through a text that collects its sentences.
struct SentencePass {
    let text: SentenceText
    private let listen: SentenceSplitter.Listen
    private var found: [Range<Int>] = []
    /// Where the open sentence begins, nil between sentences.
    private var start: Int?
    /// Whether the open sentence has come to a list.
    private var isInList = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, listen: SentenceSplitter.Listen) {
        text = SentenceText(bytes)
        self.listen = listen
        found.reserveCapacity(bytes.count / 150 + 1)
    }

    mutating func run() -> [Range<Int>] {
        begin(at: 0)
        var index = start ?? text.count
        while index < text.count {
            switch text.bytes[index] {
            case 0x2E: index = fullStop(at: index)
            case 0x21, 0x3F: index = mark(at: index)
            case 0x0A: index = lineEnd(at: index)
            case 0xE2 where text.isEllipsis(index): index = ellipsis(at: index, end: index + 3)
            default: index &+= 1
            }
        }
        close(at: text.count)
        return found
    }

    /// Closes the open sentence and opens the next one at the text after it; gives the place to go on.
    private mutating func boundary(at end: Int) -> Int {
        close(at: end)
        begin(at: end)
        return start ?? text.count
    }

    private mutating func begin(at index: Int) {
        let first = text.afterWhitespace(index)
        start = first < text.count ? first : nil
        isInList = false
    }

    private mutating func close(at end: Int) {
        guard let start else { return }
        let last = text.beforeWhitespace(end)
        if last > start { found.append(start..<last) }
        self.start = nil
    }

    private mutating func fullStop(at index: Int) -> Int {
        var end = index + 1
        while text.byte(end) == 0x2E { end += 1 }
        if end - index > 2 { return ellipsis(at: index, end: end) }
        let closed = text.afterClosers(end)
        guard closed >= text.count || text.isSpace(closed) else { return end }
        guard endsSentence(stop: index, closed: closed) else { return closed }
        return boundary(at: closed)
    }

    /// Whether the full stop ends the sentence; `closed` is the place after it and the quotes and brackets it closes.
    private func endsSentence(stop: Int, closed: Int) -> Bool {
        let next = text.afterWhitespace(closed)
        guard next < text.count else { return true }
        let isNewLine = text.hasLineEnd(closed..<next)
        if isNewLine, text.isItem(next) { return !isInList && !text.isItemSign(endingAt: stop) }
        if isInList, !isNewLine { return false }
        guard text.canBegin(next) else { return false }
        return closed > stop + 1 || SentenceRules.isEnd(text, stop: stop, next: next, isNewLine: isNewLine)
    }

    private mutating func mark(at index: Int) -> Int {
        var end = index + 1
        while text.byte(end) == 0x21 || text.byte(end) == 0x3F { end += 1 }
        let closed = text.afterClosers(end)
        guard closed >= text.count || text.isSpace(closed), !isInList else { return end }
        guard text.canBegin(text.afterWhitespace(closed)) else { return closed }
        return boundary(at: closed)
    }

    /// "…" and "..." end a sentence only before a capital, and not where they stand for left out words in brackets.
    private mutating func ellipsis(at index: Int, end: Int) -> Int {
        let closed = text.afterClosers(end)
        let isBracketed = index > 0 && (text.byte(index - 1) == 0x28 || text.byte(index - 1) == 0x5B)
        guard !isBracketed, closed >= text.count || text.isSpace(closed), !isInList,
            text.canBegin(text.afterWhitespace(closed))
        else { return closed }
        return boundary(at: closed)
    }

    /// A new line within an open sentence: a list begins or ends, or a heading is over.
    private mutating func lineEnd(at index: Int) -> Int {
        let next = text.afterWhitespace(index)
        guard next < text.count else { return next }
        if text.isItem(next) {
            if listen == .jederPunktEinzeln { return boundary(at: index) }
            isInList = true
            return text.afterItem(next)
        }
        if text.isHeading(next) || text.isAbsatz(next) { return boundary(at: index) }
        if text.isBlankLine(index..<next), text.endsOpenly(index) == false, text.isCapital(next) {
            return boundary(at: index)
        }
        isInList = false
        return next
    }
}

@available(*, unavailable)
extension SentencePass: Sendable {}
