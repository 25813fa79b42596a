// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Retrieval
import TestKit
import Testing

/// Search by words and meaning together, with vectors that a test sets.
struct BedeutungTests {
    /// Says how near each passage is by its text.
    struct Gestellt: DenseIndex, QueryEmbedding {
        var naehe: [(id: PassageID, wert: Double)] = []
        var stoerung: DenseUnavailable?

        func embed(query: String) async throws -> [Float] {
            if let stoerung { throw stoerung }
            return [1]
        }

        func nearest(
            to vector: [Float], limit: Int, isAllowed: @Sendable (PassageID) -> Bool
        ) async throws -> [DenseMatch] {
            naehe.filter { isAllowed($0.id) }.sorted { $0.wert > $1.wert }.prefix(limit)
                .map { DenseMatch(id: $0.id, score: $0.wert) }
        }
    }

    static let gesetz = Muster.gesetz(
        "AufenthG",
        paragrafen: [
            .init("5", "Allgemeine Voraussetzungen", "Der Lebensunterhalt muss gesichert sein."),
            .init("81", "Beantragung", "Der Aufenthalt gilt bis zur Entscheidung als erlaubt."),
            .init("30", "Ehegattennachzug", "Dem Ehegatten ist eine Aufenthaltserlaubnis zu erteilen."),
        ])
    static let alt = Muster.erlass(
        "A-1", datum: "2020-01-01", inKraftBis: "2022-12-31", abschnitte: ["Der Schwebezustand dauert drei Monate."])

    private func engine(_ bedeutung: Gestellt?, _ aufnahmen: [Aufnahme] = [gesetz, alt]) throws -> SearchEngine {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let bestand = Testbestand(aufnahmen) { analyser.terms($0, zweck: .index).map(\.text) }
        return SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register,
            wissen: try Ausstattung.wissen, bedeutung: bedeutung)
    }

    private func search(
        _ frage: String, _ bedeutung: Gestellt?, _ verfahren: Suchverfahren = .beide
    ) async throws -> SearchResult {
        try await engine(bedeutung).search(
            SearchRequest(frage: frage, stichtag: Muster.tag("2024-06-01"), verfahren: verfahren))
    }

    private static let nahe = Gestellt(naehe: [
        (PassageID(rawValue: 3), 0.95), (PassageID(rawValue: 1), 0.92), (PassageID(rawValue: 0), 0.8),
        (PassageID(rawValue: 2), 0.79),
    ])

    @Test func findsWhatSharesNoWord() async throws {
        let frage = "Und solange die Behörde nichts sagt?"
        #expect(try await search(frage, nil).hits.isEmpty)
        let result = try await search(frage, Self.nahe)
        #expect(result.hits.first?.passage.pfad.hasPrefix("§ 81") == true)
        #expect(result.hits.first?.explanation.details.contains { $0.name == "Nähe der Bedeutung" } == true)
        #expect(result.verstanden.contains("Gesucht wurde nach Wörtern und nach Bedeutung."))
        #expect(result.hinweise.isEmpty)
    }

    @Test func whatIsNotInForceIsNotFoundByMeaningEither() async throws {
        let result = try await search("Und solange die Behörde nichts sagt?", Self.nahe)
        #expect(!result.hits.contains { $0.vorschrift.aktenzeichen == "A-1" })
    }

    @Test func wordsAloneAndMeaningAlone() async throws {
        let worte = try await search("Nachzug des Ehegatten", Self.nahe, .worte)
        #expect(worte.hits.map(\.passage.pfad).first == "§ 30")
        #expect(!worte.hits.contains { hit in hit.explanation.details.contains { $0.name == "Nähe der Bedeutung" } })
        let bedeutung = try await search("Nachzug des Ehegatten", Self.nahe, .bedeutung)
        #expect(bedeutung.hits.map(\.passage.pfad) == ["§ 81", "§ 5", "§ 30"])
        #expect(bedeutung.hits.allSatisfy { $0.explanation.details.map(\.name) == ["Nähe der Bedeutung"] })
    }

    @Test func aDeadEmbedderLeavesTheWordsAndIsTold() async throws {
        let tot = Gestellt(stoerung: DenseUnavailable("Gesucht wurde nur nach Wörtern: keine Antwort."))
        let result = try await search("Nachzug des Ehegatten", tot)
        #expect(result.hits.first?.passage.pfad == "§ 30")
        #expect(result.hinweise == ["Gesucht wurde nur nach Wörtern: keine Antwort."])
        #expect(result.verstanden.last == "Gesucht wurde nur nach Wörtern: keine Antwort.")
    }

    @Test func whatWasSwitchedOffIsNoTrouble() async throws {
        let aus = Gestellt(stoerung: DenseUnavailable("Gesucht wird nur nach Wörtern.", istGewollt: true))
        let result = try await search("Nachzug des Ehegatten", aus)
        #expect(result.hinweise.isEmpty)
        #expect(result.verstanden.last == "Gesucht wird nur nach Wörtern.")
    }

    @Test func theExplanationStillAddsUp() async throws {
        for hit in try await search("Nachzug des Ehegatten zur Behörde", Self.nahe).hits {
            let summe = hit.explanation.details.reduce(0) { $0 + $1.value }
            #expect(abs(summe - hit.score) < 1e-9)
        }
    }

    @Test func aDayOfTheQuestionIsSuggestedNotTaken() async throws {
        let result = try await search("Ehegattennachzug, Antrag vom 10.07.2021", nil)
        #expect(result.vorgeschlagenerStichtag == Muster.tag("2021-07-10"))
        #expect(!result.begriffe.contains { $0.wort.contains("2021") })
        #expect(result.hits.first?.passage.pfad == "§ 30")
        #expect(try await search("Ehegattennachzug im Juni 2024", nil).vorgeschlagenerStichtag == nil)
    }
}
