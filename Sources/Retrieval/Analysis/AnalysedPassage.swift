// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText

/// A passage with its terms, computed once and kept: where each stands, so that ranking reads no text.
final class AnalysedPassage: Sendable {
    /// Where a term stands in the text.
    struct Ort: Sendable, Hashable {
        var term: TermHash
        var satz: UInt16
    }

    let passage: GespeichertePassage
    /// Ranges of the sentences in the text of the passage (UTF-8).
    let saetze: [Range<Int>]
    /// Terms of the text, sorted by term.
    private let text: [Ort]
    /// Terms of the other fields, sorted, with repetitions; „ueberschrift“ is the first part of titel.
    private let titel: [TermHash]
    private let kontext: [TermHash]
    private let ueberschrift: [TermHash]
    /// Words of the heading, for patterns of data files; without a heading the first words of the text.
    let kopfworte: FoldedWords
    /// Words in each field.
    let laenge: (titel: Int, kontext: Int, text: Int, ueberschrift: Int)

    init(_ passage: GespeichertePassage, analyser: TextAnalyser) {
        self.passage = passage
        let inhalt = passage.passage
        saetze = analyser.saetze(in: inhalt.text)
        let (text, words) = Self.orte(inhalt.text, saetze: saetze, analyser)
        let titel = Self.terme(inhalt.titel, analyser)
        let kontext = Self.terme(inhalt.kontext, analyser)
        let heading = Self.ueberschrift(inhalt.titel)
        let ueberschrift = Self.terme(heading, analyser)
        kopfworte = FoldedWords(heading.isEmpty ? String(inhalt.text.prefix(Self.anfang)) : heading)
        self.text = text
        (self.titel, self.kontext, self.ueberschrift) = (titel.terme, kontext.terme, ueberschrift.terme)
        laenge = (titel.words, kontext.words, words, ueberschrift.words)
    }

    /// Characters that stand for the heading where there is none.
    private static let anfang = 120

    /// „Studium“ of „§ 16b Studium · AufenthG Aufenthaltsgesetz“: the heading of the Abschnitt without its number.
    private static func ueberschrift(_ titel: String) -> String {
        let first = titel.utf8.firstRange(of: " · ".utf8).map { String(titel[..<$0.lowerBound]) } ?? titel
        guard first.hasPrefix("§") || first.hasPrefix("Art.") || first.hasPrefix("Nr.") else { return first }
        return first.split(separator: " ").dropFirst(2).joined(separator: " ")
    }

    private static func orte(
        _ text: String, saetze: [Range<Int>], _ analyser: TextAnalyser
    ) -> (orte: [Ort], words: Int) {
        var result: [Ort] = []
        result.reserveCapacity(text.utf8.count / 4)
        var (satz, words) = (0, 0)
        analyser.terms(of: text) { term, bereich, colocated in
            while satz + 1 < saetze.count, bereich.lowerBound >= saetze[satz].upperBound { satz += 1 }
            result.append(Ort(term: term, satz: UInt16(clamping: satz)))
            if !colocated { words += 1 }
        }
        result.sort { $0.term == $1.term ? $0.satz < $1.satz : $0.term < $1.term }
        return (result, words)
    }

    private static func terme(_ text: String, _ analyser: TextAnalyser) -> (terme: [TermHash], words: Int) {
        var result: [TermHash] = []
        var words = 0
        analyser.terms(of: text) { term, _, colocated in
            result.append(term)
            if !colocated { words += 1 }
        }
        return (result.sorted(), words)
    }

    /// Places of a term in the text.
    func orte(_ term: TermHash) -> ArraySlice<Ort> {
        var low = lowerBound(term)
        let start = low
        while low < text.count, text[low].term == term { low += 1 }
        return text[start..<low]
    }

    /// How often a term stands in titel and kontext.
    func anzahl(_ term: TermHash) -> (titel: Int, kontext: Int) {
        (Self.count(of: term, in: titel), Self.count(of: term, in: kontext))
    }

    /// Whether a term stands in the heading of the Abschnitt.
    func istInUeberschrift(_ term: TermHash) -> Bool { Self.count(of: term, in: ueberschrift) > 0 }

    /// Distinct terms of the text.
    var terme: Set<TermHash> { Set(text.lazy.map(\.term)) }
    /// Distinct terms of titel and kontext.
    var kopfterme: Set<TermHash> { Set(titel).union(kontext) }

    private func lowerBound(_ term: TermHash) -> Int {
        var (low, high) = (0, text.count)
        while low < high {
            let middle = (low + high) / 2
            if text[middle].term < term { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func count(of term: TermHash, in sorted: [TermHash]) -> Int {
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
