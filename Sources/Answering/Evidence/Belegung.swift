// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Retrieval

/// How much of each word of the question a sentence answers: the word itself or the law's word for it.
struct Belegung {
    private let begriffe: [Suchbegriff]
    private let ersatz: Ersatzplan

    init(_ begriffe: [Suchbegriff]) {
        self.begriffe = begriffe
        ersatz = Ersatzplan(begriffe)
    }

    /// For each Begriff that the question itself says, in order, 0...1.
    /// - Parameter gefunden: share of every Begriff found, in the order of the Begriffe.
    func anteile(_ gefunden: [Double]) -> [Double] {
        zip(begriffe, ersatz.mitErsatz(gefunden)).filter { $0.0.herkunft == .frage }.map(\.1)
    }

    /// Share of the question's weight that was found, 0...1.
    func gewogen(_ gefunden: [Double]) -> Double {
        var (found, total) = (0.0, 0.0)
        for (begriff, share) in zip(begriffe, ersatz.mitErsatz(gefunden)) where begriff.herkunft == .frage {
            found += begriff.gewicht * share
            total += begriff.gewicht
        }
        return total > 0 ? found / total : 0
    }
}
