// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Retrieval

/// How much of each word of the question a sentence answers: the word itself or the law's word for it.
enum Belegung {
    /// Share that the law's word is worth in place of an everyday word.
    private static let ersatzWert = 0.9

    /// For each Begriff that the question itself says, in order, 0...1.
    /// - Parameter gefunden: share of every Begriff found, in the order of `begriffe`.
    static func anteile(_ begriffe: [Suchbegriff], gefunden: [Double]) -> [Double] {
        let ersatz = zip(begriffe, gefunden).filter { !$0.0.fuer.isEmpty }
        return zip(begriffe, gefunden).filter { $0.0.herkunft == .frage }.map { begriff, share in
            let words = FoldedWords(begriff.wort).words
            let other = ersatz.filter { $0.0.fuer.contains { words.contains($0) } }.map(\.1).max() ?? 0
            return max(share, ersatzWert * other)
        }
    }

    /// Share of the question's weight that was found, 0...1.
    static func gewogen(_ begriffe: [Suchbegriff], gefunden: [Double]) -> Double {
        let eigene = begriffe.filter { $0.herkunft == .frage }
        var (found, total) = (0.0, 0.0)
        for (begriff, share) in zip(eigene, anteile(begriffe, gefunden: gefunden)) {
            found += begriff.gewicht * share
            total += begriff.gewicht
        }
        return total > 0 ? found / total : 0
    }
}
