// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Retrieval
import TestKit
import Testing

/// Ranking anew by a model, with scores that a test sets.
struct NachbewertungTests {
    /// Prefers texts with a word.
    private struct Vorliebe: PassageReranking {
        var wort: String?

        func scores(of texts: [String], for frage: String) async throws -> [Double] {
            guard let wort else { throw RerankingUnavailable("Ohne Nachbewertung: keine Antwort.") }
            return texts.map { $0.contains(wort) ? 3 : -3 }
        }
    }

    private func search(_ vorliebe: Vorliebe?) async throws -> SearchResult {
        let gesetz = Muster.gesetz(
            "AufenthG",
            paragrafen: [
                .init("30", "Nachzug", "Der Nachzug des Ehegatten ist zu erlauben."),
                .init("31", "Nachzug", "Der Nachzug des Ehegatten ist in Ausnahmen zu versagen."),
            ])
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let bestand = Testbestand([gesetz]) { analyser.terms($0, zweck: .index).map(\.text) }
        return try await SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register,
            nachbewertung: vorliebe
        ).search(SearchRequest(frage: "Nachzug des Ehegatten", stichtag: Muster.tag("2024-06-01")))
    }

    @Test(arguments: [("erlauben", "§ 30"), ("versagen", "§ 31")])
    func theModelsChoiceComesFirst(wort: String, erster: String) async throws {
        let result = try await search(Vorliebe(wort: wort))
        let hit = try #require(result.hits.first)
        #expect(hit.passage.pfad == erster)
        #expect(hit.explanation.details.contains { $0.name == "Nachbewertung" && $0.value > 0 })
        #expect(abs(hit.explanation.details.reduce(0) { $0 + $1.value } - hit.score) < 1e-9)
    }

    @Test func withoutAnAnswerTheOrderStays() async throws {
        let ohne = try await search(nil)
        let tot = try await search(Vorliebe())
        #expect(tot.hits.map(\.id) == ohne.hits.map(\.id))
        #expect(tot.hinweise == ["Ohne Nachbewertung: keine Antwort."])
        #expect(ohne.hinweise.isEmpty)
    }
}
