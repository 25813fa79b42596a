// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// Takes the hash of a term, its place in UTF-8 bytes, and whether it stands where the term before it stands.
typealias TermSink = (_ term: TermHash, _ bereich: Range<Int>, _ colocated: Bool) -> Void

/// What retrieval asks of the analysis of German. Not for more than one thread at a time; see `AnalyserPool`.
final class TextAnalyser {
    private let analyser: Analyser

    init(_ configuration: AnalysisConfiguration) { analyser = configuration.makeAnalyser() }

    /// Hands out the terms of a text that is to be found.
    func terms(of text: String, into sink: TermSink) {
        var text = text
        text.withUTF8 { bytes in
            analyser.analyse(bytes, zweck: .index) { term, bereich, colocated in
                sink(TermHash(term), bereich, colocated)
                return true
            }
        }
    }

    /// Sentences of a text, as UTF-8 ranges.
    func saetze(in text: String) -> [Range<Int>] { SentenceSplitter.saetze(in: text) }

    /// What a question looks for. A word that stands for others (AE: Aufenthaltserlaubnis) is replaced by them.
    func begriffe(of text: String, herkunft: Suchbegriff.Herkunft) -> [Suchbegriff] {
        let bytes = Array(text.utf8)
        return words(analyser.terms(text, zweck: .frage)).flatMap { word -> [Suchbegriff] in
            guard let ganz = word.terme.first else { return [] }
            let surface = String(decoding: bytes[word.bereich.clamped(to: 0..<bytes.count)], as: UTF8.self)
            let rest = word.terme.dropFirst()
            let teile = rest.filter { Self.istTeil($0, von: ganz) }
            let andere = rest.filter { !Self.istTeil($0, von: ganz) }
            guard let lang = andere.first else {
                return [Suchbegriff(wort: surface, ganz: ganz, teile: Array(teile), herkunft: herkunft)]
            }
            return [Suchbegriff(wort: surface, ganz: lang, teile: Array(andere.dropFirst()), herkunft: herkunft)]
        }
    }

    private struct Word {
        var bereich: Range<Int>
        var terme: [String]
    }

    private func words(_ terms: [Term]) -> [Word] {
        var result: [Word] = []
        for term in terms {
            if term.colocated, !result.isEmpty {
                result[result.count - 1].terme.append(term.text)
            } else {
                result.append(Word(bereich: term.bereich, terme: [term.text]))
            }
        }
        return result
    }

    /// Whether a term is a part of the word rather than another word in its place. Stemming may change its end.
    private static func istTeil(_ term: String, von ganz: String) -> Bool {
        let stem = Array(term.utf8.prefix(4))
        let whole = Array(ganz.utf8)
        guard whole.count > stem.count else { return false }
        return (0...(whole.count - stem.count)).contains { whole[$0..<($0 + stem.count)].elementsEqual(stem) }
    }
}
