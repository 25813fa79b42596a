// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Joins a word that was divided at the end of a page.
enum Seitenumbruch {
    /// The second half moves to the page of the first; the rest of the paragraph stays on its page.
    static func join(_ pages: inout [ReadPage]) {
        for index in pages.indices.dropFirst() {
            guard let last = lastText(pages[index - 1]), let next = firstText(pages[index]) else { continue }
            let ending = pages[index - 1].bloecke[last]
            let beginning = pages[index].bloecke[next]
            guard Worttrennung.zwischen(ending.text, beginning.text) == .getrennt,
                let half = beginning.woerter.first, half.bereich.lowerBound == 0
            else { continue }
            pages[index - 1].bloecke[last] = ending.ending(with: beginning.text.utf8.prefix(half.bereich.count))
            if let rest = beginning.withoutFirstWord() {
                pages[index].bloecke[next] = rest
            } else {
                pages[index].bloecke.remove(at: next)
            }
        }
    }

    private static func lastText(_ page: ReadPage) -> Int? {
        page.bloecke.lastIndex { $0.art != .fussnote }.flatMap { isText(page.bloecke[$0]) ? $0 : nil }
    }

    private static func firstText(_ page: ReadPage) -> Int? {
        page.bloecke.indices.first.flatMap { isText(page.bloecke[$0]) ? $0 : nil }
    }

    private static func isText(_ block: Block) -> Bool { block.art == .absatz || block.art == .listenpunkt }
}

extension Block {
    fileprivate func ending(with half: some Collection<UInt8>) -> Block {
        var block = self
        block.text.unicodeScalars.removeLast()
        block.text += String(decoding: half, as: UTF8.self)
        if let last = block.woerter.indices.last {
            block.woerter[last].bereich = block.woerter[last].bereich.lowerBound..<block.text.utf8.count
        }
        return block
    }

    fileprivate func withoutFirstWord() -> Block? {
        guard woerter.count > 1 else { return nil }
        let cut = woerter[1].bereich.lowerBound
        var block = self
        block.text = String(decoding: text.utf8.dropFirst(cut), as: UTF8.self)
        block.woerter = woerter.dropFirst().map { word in
            var word = word
            word.bereich = (word.bereich.lowerBound - cut)..<(word.bereich.upperBound - cut)
            return word
        }
        return block
    }
}
