// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import GermanText

/// Says which words of a question a text holds. For those who choose sentences.
public final class BegriffMatcher: Sendable {
    private let analysers: AnalyserPool

    public init(analysis: AnalysisConfiguration) { analysers = AnalyserPool(analysis) }

    /// How much of each Begriff the text holds: 1 for the whole word, less for some parts of a compound, 0 for nothing.
    public func vorhanden(_ begriffe: [Suchbegriff], in text: String) -> [Double] {
        var terme: Set<TermHash> = []
        analysers.withAnalyser { $0.terms(of: text) { term, _, _ in terme.insert(term) } }
        return begriffe.map { Self.anteil($0, terme) }
    }

    private static func anteil(_ begriff: Suchbegriff, _ terme: Set<TermHash>) -> Double {
        if terme.contains(TermHash(begriff.ganz)) { return 1 }
        let found = zip(begriff.teile, begriff.anteile).filter { terme.contains(TermHash($0.0)) }
        return TermWeights.teileZumGanzen(begriff) * found.reduce(0) { $0 + $1.1 }
    }
}
