// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Cleans the words of a page and leaves out those that cannot be seen: without size, outside the page, or printed
/// twice on the same place (bold by overprinting).
struct WordFilter {
    private(set) var unsichtbare = 0
    var reinigung = Textreinigung()

    mutating func filter(_ page: inout LayoutPage) {
        var lines: [LayoutLine] = []
        lines.reserveCapacity(page.zeilen.count)
        for line in page.zeilen {
            let words = kept(line.woerter, page)
            guard !words.isEmpty else { continue }
            lines.append(LayoutLine(woerter: words, fluss: line.fluss, block: line.block))
        }
        page.zeilen = withoutOverprint(lines)
    }

    private mutating func kept(_ words: [LayoutWord], _ page: LayoutPage) -> [LayoutWord] {
        var kept: [LayoutWord] = []
        kept.reserveCapacity(words.count)
        for word in words {
            guard isVisible(word, page) else {
                unsichtbare += 1
                continue
            }
            var word = word
            word.text = reinigung.rein(word.text)
            guard word.text.utf8.contains(where: { $0 > 0x20 }) else { continue }
            if let last = kept.last, isSame(last, word) { continue }
            kept.append(word)
        }
        return kept
    }

    private func isVisible(_ word: LayoutWord, _ page: LayoutPage) -> Bool {
        guard word.y1 - word.y0 >= 2.5, word.x1 - word.x0 >= 0.4 else { return false }
        guard page.breite > 0, page.hoehe > 0 else { return true }
        return word.x1 > 0 && word.y1 > 0 && word.x0 < page.breite && word.y0 < page.hoehe
    }

    private func isSame(_ first: LayoutWord, _ second: LayoutWord) -> Bool {
        abs(first.x0 - second.x0) < 1.5 && abs(first.y0 - second.y0) < 1.5 && first.text == second.text
    }

    private func withoutOverprint(_ lines: [LayoutLine]) -> [LayoutLine] {
        var seen: Set<LineKey> = []
        return lines.filter { line in
            seen.insert(LineKey(x: Int(line.x0 / 2), y: Int(line.y0 / 2), text: line.text)).inserted
        }
    }

    private struct LineKey: Hashable {
        var x: Int
        var y: Int
        var text: String
    }
}
