// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Retrieval
import SQLiteStorage
import TestKit
import Testing

@Suite("Das Suchverzeichnis")
struct LexicalIndexTests {
    private static let weights = FieldWeights(titel: 2, kontext: 1, text: 1)

    @Test("findet, was eines der Worte enthält, das seltenere zuerst")
    func ranking() async throws {
        try await withLaw(["Ein Visum ist nötig.", "Der Pass ist nötig.", "Der Pass und der Pass.", "Das Geld."]) {
            corpus, ids in
            let matches = try await find(corpus, ["visum", "pass"])
            #expect(matches.map(\.id.rawValue) == [ids[0], ids[2], ids[1]])
            #expect(zip(matches, matches.dropFirst()).allSatisfy { $0.score >= $1.score })
            #expect(matches.allSatisfy { $0.score > 0 })
            #expect(try await find(corpus, ["fehlt"]).isEmpty)
            #expect(try await find(corpus, []).isEmpty)
        }
    }

    @Test("kennt die Häufigkeit jedes Wortes im jetzigen Bestand")
    func frequencies() async throws {
        try await withLaw(["Der Pass.", "Ein Pass und noch ein Pass.", "Das Geld."]) { corpus, _ in
            #expect(try await corpus.passageFrequencies(of: ["pass", "geld", "fehlt"]) == ["pass": 2, "geld": 1])
            _ = try await corpus.store([Muster.eingang(Muster.erlass("1", datum: nil, abschnitte: ["Der Pass fehlt."]))]
            )
            #expect(
                try await corpus.passageFrequencies(of: ["pass", "geld", "fehlt"]) == [
                    "pass": 3, "geld": 1, "fehlt": 1,
                ])
        }
    }

    @Test("hält sich an Grenze und Auswahl")
    func limitAndFilter() async throws {
        try await withLaw((1...40).map { String(repeating: "Pass ", count: $0) + "und Geld." }) { corpus, ids in
            let alle = try await find(corpus, ["pass"], limit: 100)
            #expect(alle.count == 40)
            #expect(try await find(corpus, ["pass"], limit: 7) == Array(alle.prefix(7)))
            #expect(try await find(corpus, ["pass"], limit: 0).isEmpty)
            let gerade = try await corpus.bestMatches(
                anyOf: ["pass"], weights: Self.weights, limit: 5, isAllowed: { $0 % 2 == 0 })
            #expect(gerade == Array(alle.filter { $0.id.rawValue % 2 == 0 }.prefix(5)))
            #expect(Set(alle.map(\.id.rawValue)) == Set(ids))
        }
    }

    @Test("wiegt die Felder")
    func fields() async throws {
        try await withLaw(["Visum hier, Visum da.", "Anderes hier, Anderes da."], titel: ["Allgemeines", "Visum"]) {
            corpus, ids in
            let nachText = try await corpus.bestMatches(
                anyOf: ["visum"], weights: FieldWeights(titel: 0.1, kontext: 1, text: 5), limit: 2,
                isAllowed: { _ in true })
            let nachTitel = try await corpus.bestMatches(
                anyOf: ["visum"], weights: FieldWeights(titel: 10, kontext: 1, text: 1), limit: 2,
                isAllowed: { _ in true })
            #expect(nachText.map(\.id.rawValue) == [ids[0], ids[1]])
            #expect(nachTitel.map(\.id.rawValue) == [ids[1], ids[0]])
        }
    }

    @Test("vergisst, was abgelöst ist, und kennt es wieder, wenn es wiederkommt")
    func superseded() async throws {
        try await TemporaryStore.with { store in
            let corpus = store.corpus
            let alt = Muster.erlass("1", datum: "2020-01-01", datei: "a.txt", abschnitte: ["Visum Euro."])
            let neu = Muster.erlass("1", datum: "2020-01-01", datei: "a.txt", abschnitte: ["Pass Euro."])
            _ = try await corpus.store([Muster.eingang(alt)])
            let vorher = try await find(corpus, ["visum"])
            #expect(vorher.count == 1)
            _ = try await corpus.store([Muster.eingang(neu)])
            #expect(try await find(corpus, ["visum"]).isEmpty)
            #expect(try await find(corpus, ["euro"]).count == 1)
            #expect(try await corpus.passageFrequencies(of: ["visum", "euro"]) == ["euro": 1])
            _ = try await corpus.store([Muster.eingang(alt)])
            #expect(try await find(corpus, ["visum"]).map(\.id) == vorher.map(\.id))
            #expect(try await find(corpus, ["pass"]).isEmpty)
            #expect(try await corpus.untersuche().behoben.allSatisfy { !$0.contains("Suchverzeichnis") })
        }
    }

    @Test("Innerhalb eines Laufs abgelöste Dateien kommen nicht hinein")
    func supersededWithinBatch() async throws {
        try await TemporaryStore.with { store in
            let (alt, neu) = ("Visum.", "Pass.")
            let eingaenge = [alt, neu, alt, neu].map {
                Muster.eingang(Muster.erlass("1", datum: "2020-01-01", datei: "a.txt", abschnitte: [$0]))
            }
            let ergebnisse = try await store.corpus.store(eingaenge)
            #expect(ergebnisse.map(\.ausgang) == [.neu, .ersetzt, .ersetzt, .ersetzt])
            #expect(try await find(store.corpus, ["visum"]).isEmpty)
            #expect(try await find(store.corpus, ["pass"]).count == 1)
            #expect(try await store.corpus.untersuche().behoben.allSatisfy { !$0.contains("Suchverzeichnis") })
        }
    }

    @Test(
        "nimmt jedes Wort wörtlich",
        arguments: [
            "\"", "a\"b", "NEAR", "OR", "AND", "pass*", "titel:pass", "^pass", "(pass", "'; --", "a\0b", "", " ", "👩‍👩‍👧‍👦",
            "-pass",
        ])
    func hostileTerms(_ term: String) async throws {
        try await withLaw(["Der Pass."]) { corpus, _ in
            let (allein, mitPass) = (try await find(corpus, [term]), try await find(corpus, [term, "pass"]))
            #expect(allein.isEmpty && mitPass.count == 1)
            let frequencies = try await corpus.passageFrequencies(of: [term, "pass"])
            #expect(frequencies == ["pass": 1])
        }
    }

    @Test("verträgt eine Frage aus tausend Worten")
    func manyTerms() async throws {
        try await withLaw(["Der Pass."]) { corpus, _ in
            let matches = try await find(corpus, (0..<1000).map { "wort\($0)" } + ["pass"])
            #expect(matches.count == 1)
        }
    }

    private func find(_ corpus: SQLiteCorpus, _ terms: [String], limit: Int = 10) async throws -> [LexicalMatch] {
        try await corpus.bestMatches(anyOf: terms, weights: Self.weights, limit: limit, isAllowed: { _ in true })
    }

    private func withLaw(
        _ texte: [String], titel: [String] = [], _ body: (SQLiteCorpus, [Int64]) async throws -> Void
    ) async throws {
        try await TemporaryStore.with { store in
            let gesetz = Muster.gesetz(
                "XG",
                paragrafen: texte.enumerated().map { index, text in
                    .init("\(index + 1)", titel.isEmpty ? "Titel" : titel[index], text)
                })
            _ = try await store.corpus.store([Muster.eingang(gesetz)])
            let passagen = try #require(try await store.corpus.snapshot().fassungen.first).passagen
            try await body(store.corpus, Array(passagen))
        }
    }
}
