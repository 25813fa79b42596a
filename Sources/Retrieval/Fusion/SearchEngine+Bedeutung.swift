// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus

/// Candidates by meaning, and what their nearness adds to a score.
extension SearchEngine {
    /// Begins to embed the question, so that words are looked up meanwhile; nil where no vectors are asked for.
    func einbettung(_ lauf: Suchlauf) -> Task<[Float], any Error>? {
        guard let bedeutung, lauf.request.verfahren != .worte else { return nil }
        let frage = lauf.query.zusammen ?? lauf.query.frage
        return Task { try await bedeutung.embed(query: frage) }
    }

    /// Without vectors the search goes on by words, and says so.
    func sammleNachBedeutung(_ lauf: inout Suchlauf) async throws {
        guard let bedeutung, let einbettung = lauf.einbettung else { return }
        let umkreis = lauf
        do {
            let matches = try await bedeutung.nearest(
                to: try await einbettung.value, limit: max(parameter.umkreisBedeutung, lauf.request.limit),
                isAllowed: { umkreis.admits($0.rawValue) })
            lauf.bedeutung = Bedeutungsnaehe(matches)
        } catch let error as DenseUnavailable {
            lauf.ohneBedeutung = error.grund
            if !error.istGewollt { lauf.hinweise.append(error.grund) }
        }
        for id in lauf.bedeutung.naechste.prefix(max(parameter.kandidatenBedeutung, lauf.request.limit))
        where lauf.kandidaten[id] == nil {
            lauf.kandidaten[id] = Suchlauf.Kandidat()
        }
    }

    /// The part of a passage's score for its nearness.
    func nachBedeutung(_ id: PassageID, _ lauf: Suchlauf) -> [Explanation] {
        guard let kosinus = lauf.bedeutung.kosinus(of: id) else { return [] }
        let naehe = lauf.bedeutung(id)
        return [
            Explanation(
                "Nähe der Bedeutung", parameter.bedeutung * naehe, [Explanation("Kosinus der Vektoren", kosinus)])
        ]
    }
}
