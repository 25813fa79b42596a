// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// Which phrases of the law stand for which words of a question: a passage that says „einzubürgern“ says what a
/// question for „eingebürgert“ looks for.
public struct Ersatzplan: Sendable {
    /// What the law's phrase is worth in place of the everyday word.
    static let wert = 0.9

    private struct Wort {
        let begriff: Int
        /// Share of the phrase's information, 0...1.
        let anteil: Double
    }

    /// For each Begriff the phrases that stand for it.
    private let wendungen: [[[Wort]]]

    /// - Parameter begriffe: weighed, in the order in which `mitErsatz` gets its values.
    public init(_ begriffe: [Suchbegriff]) {
        let phrases = Self.phrases(begriffe)
        wendungen = begriffe.map { begriff in
            guard begriff.herkunft == .frage, !phrases.isEmpty else { return [] }
            let words = FoldedWords(begriff.wort).words
            return phrases.filter { $0.fuer.contains { words.contains($0) } }.map(\.worte)
        }
    }

    private static func phrases(_ begriffe: [Suchbegriff]) -> [(fuer: [String], worte: [Wort])] {
        var names: [String] = []
        for begriff in begriffe where !begriff.wendung.isEmpty && !names.contains(begriff.wendung) {
            names.append(begriff.wendung)
        }
        return names.compactMap { name in
            let members = begriffe.indices.filter { begriffe[$0].wendung == name }
            let total = members.reduce(0) { $0 + begriffe[$1].gewicht }
            guard total > 0 else { return nil }
            let worte = members.map { Wort(begriff: $0, anteil: begriffe[$0].gewicht / total) }
            return (begriffe[members[0]].fuer, worte)
        }
    }

    /// Whether a phrase stands for the Begriff.
    func hatErsatz(_ begriff: Int) -> Bool { !wendungen[begriff].isEmpty }

    /// The best that the phrases for a Begriff give, where each word gives `wert(of: index)`.
    func ersatz(fuer begriff: Int, _ wert: (Int) -> Double) -> Double {
        let values = wendungen[begriff].map { phrase in phrase.reduce(0) { $0 + $1.anteil * wert($1.begriff) } }
        return Self.wert * (values.max() ?? 0)
    }

    /// The values of all Begriffe, where a word of the question has at least what its phrases give.
    public func mitErsatz(_ werte: [Double]) -> [Double] {
        werte.indices.map { max(werte[$0], ersatz(fuer: $0) { werte[$0] }) }
    }
}
