// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus

/// Ranking the best passages anew by a model that reads them, where one is set up.
extension SearchEngine {
    func bewerteNach(_ lauf: inout Suchlauf) async throws {
        guard let nachbewertung, lauf.treffer.count > 1 else { return }
        let beste = lauf.treffer.prefix(parameter.nachbewertete)
        do {
            let scores = try await nachbewertung.scores(
                of: beste.map { Einbettungstext.text($0.passage.passage.passage) },
                for: lauf.query.zusammen ?? lauf.query.frage)
            let neu = zip(beste, Self.anteile(scores)).map { treffer, anteil in
                var treffer = treffer
                treffer.ergebnis.add(Explanation("Nachbewertung", parameter.nachbewertung * anteil))
                return treffer
            }
            lauf.treffer = Self.gereiht(neu) + lauf.treffer.dropFirst(beste.count)
        } catch let error as RerankingUnavailable {
            lauf.hinweise.append(error.grund)
        }
    }

    /// 1 for the best, 0 for the worst: models have scales of their own.
    private static func anteile(_ scores: [Double]) -> [Double] {
        guard let worst = scores.min(), let best = scores.max(), best > worst else { return scores.map { _ in 0 } }
        return scores.map { ($0 - worst) / (best - worst) }
    }
}
