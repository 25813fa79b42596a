// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Text of a block in the making, with the boxes of its words.
struct BlockText {
    private(set) var text = ""
    private(set) var woerter: [ReadWord] = []

    /// Appends words of one line with a space before each but the first.
    /// - Parameter trenner: what stands before the first word if there is text already; " " resolves hyphenation.
    mutating func append(_ words: [LayoutWord], trenner: String = " ") {
        for (index, word) in words.enumerated() {
            if index == 0, trenner == " ", joinHyphenated(word) { continue }
            if !text.isEmpty { text += index == 0 ? trenner : " " }
            let start = text.utf8.count
            text += word.text
            add(word, start..<text.utf8.count)
        }
    }

    /// Appends a tab, a line feed or the like.
    mutating func append(_ separator: String) {
        text += separator
    }

    /// The second half of a word goes to the first; both halves then share the range of the whole word.
    private mutating func joinHyphenated(_ word: LayoutWord) -> Bool {
        guard let last = woerter.last, Worttrennung.endetMitTrennstrich(text) else { return false }
        let half = text.utf8.suffix(last.bereich.count)
        switch Worttrennung.zwischen(String(decoding: half, as: UTF8.self), word.text) {
        case .wortgrenze: return false
        case .getrennt: text.unicodeScalars.removeLast()
        case .bindestrich: break
        }
        let start = last.bereich.lowerBound
        text += word.text
        let whole = start..<text.utf8.count
        woerter[woerter.count - 1].bereich = whole
        add(word, whole)
        return true
    }

    private mutating func add(_ word: LayoutWord, _ range: Range<Int>) {
        woerter.append(
            ReadWord(bereich: range, x: word.x0, y: word.y0, breite: word.x1 - word.x0, hoehe: word.y1 - word.y0))
    }

    func block(_ art: Block.Art) -> Block { Block(art: art, text: text, woerter: woerter) }
}
