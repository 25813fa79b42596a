// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus

/// A passage with its terms, computed once and kept: where each stands, so that ranking reads no text.
final class AnalysedPassage: Sendable {
    /// Where a term stands in the text.
    struct Ort: Sendable, Hashable {
        /// Hash of the term within this process.
        var term: Int
        var satz: Int32
        /// Number of the word in the text.
        var position: Int32
    }

    let passage: GespeichertePassage
    /// Ranges of the sentences in the text of the passage (UTF-8).
    let saetze: [Range<Int>]
    /// Terms of the text, sorted by term.
    private let text: [Ort]
    /// Hashes of the terms, sorted, with repetitions.
    private let titel: [Int]
    private let kontext: [Int]
    /// Words in each field.
    let laenge: (titel: Int, kontext: Int, text: Int)

    init(_ passage: GespeichertePassage, analyser: TextAnalyser) {
        self.passage = passage
        let inhalt = passage.passage
        saetze = analyser.saetze(in: inhalt.text)
        let words = analyser.words(of: inhalt.text)
        text = Self.orte(words, saetze: saetze)
        let titelWords = analyser.words(of: inhalt.titel)
        let kontextWords = analyser.words(of: inhalt.kontext)
        titel = titelWords.flatMap(\.hashes).sorted()
        kontext = kontextWords.flatMap(\.hashes).sorted()
        laenge = (titelWords.count, kontextWords.count, words.count)
    }

    private static func orte(_ words: [AnalysedWord], saetze: [Range<Int>]) -> [Ort] {
        var result: [Ort] = []
        result.reserveCapacity(words.count * 2)
        var satz = 0
        for (position, word) in words.enumerated() {
            while satz + 1 < saetze.count, word.bereich.lowerBound >= saetze[satz].upperBound { satz += 1 }
            for hash in word.hashes { result.append(Ort(term: hash, satz: Int32(satz), position: Int32(position))) }
        }
        return result.sorted { $0.term == $1.term ? $0.position < $1.position : $0.term < $1.term }
    }

    /// Places of a term in the text.
    func orte(_ term: Int) -> ArraySlice<Ort> {
        var low = lowerBound(term)
        let start = low
        while low < text.count, text[low].term == term { low += 1 }
        return text[start..<low]
    }

    /// How often a term stands in titel and kontext.
    func anzahl(_ term: Int) -> (titel: Int, kontext: Int) {
        (Self.count(of: term, in: titel), Self.count(of: term, in: kontext))
    }

    /// Distinct terms of the text.
    var terme: Set<Int> { Set(text.lazy.map(\.term)) }
    /// Distinct terms of titel and kontext.
    var kopfterme: Set<Int> { Set(titel).union(kontext) }

    private func lowerBound(_ term: Int) -> Int {
        var (low, high) = (0, text.count)
        while low < high {
            let middle = (low + high) / 2
            if text[middle].term < term { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func count(of term: Int, in sorted: [Int]) -> Int {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < term { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < sorted.count, sorted[end] == term { end += 1 }
        return end - low
    }
}
