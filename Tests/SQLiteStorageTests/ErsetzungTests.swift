// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GermanText
import Norms
import Retrieval
import SQLiteStorage
import Synchronization
import TestKit
import Testing

@Suite("Beim Ersetzen ist der Erlass keinen Augenblick weg")
struct ErsetzungTests {
    private static func erlass(_ nummer: Int) -> Dateieingang {
        let betrag = 100 + nummer
        let aufnahme = Muster.erlass(
            "31-7", datum: "2025-02-12", betreff: "Gebühr für den Pass", datei: "gebuehr.txt",
            sha256: Muster.sha("Wortlaut \(nummer)"), abschnitte: ["Die Gebühr für den Pass beträgt \(betrag) Euro."])
        return Muster.eingang(aufnahme)
    }

    @Test("In jedem Zustand des Bestands ist genau eine Fassung zu finden, und sie gilt")
    func neverGone() async throws {
        try await TemporaryStore.with { store in
            _ = try await store.corpus.store([Self.erlass(0)])
            try await store.corpus.aktualisiereGeltung()
            let leser = try TemporaryStore.open(store.folder)
            let schreiben = Task {
                for nummer in 1...30 {
                    _ = try await store.corpus.store([Self.erlass(nummer)])
                    if nummer % 3 == 0 { try await store.corpus.aktualisiereGeltung() }
                }
            }
            var letzte = ""
            while letzte != Muster.sha("Wortlaut 30") {
                let auffindbar = try await leser.snapshot().fassungen.filter { !$0.passagen.isEmpty }
                try #require(auffindbar.count == 1)
                #expect(auffindbar[0].geltung(am: Muster.tag("2026-01-01")).status == .inKraft)
                letzte = auffindbar[0].fassung.sha256
            }
            try await schreiben.value
        }
    }

    @Test("Wird zwischen zwei Schritten einer Suche ersetzt, findet sie die neue Fassung", arguments: [0, 1, 3])
    func replacedDuringASearch(mal: Int) async throws {
        try await TemporaryStore.with { store in
            _ = try await store.corpus.store([Self.erlass(0)])
            try await store.corpus.aktualisiereGeltung()
            let index = Zwischenruf(index: store.corpus, mal: mal) { nummer in
                _ = try await store.corpus.store([Self.erlass(nummer)])
            }
            let engine = SearchEngine(
                corpus: store.corpus, index: index, analysis: .minimal, register: LawRegister(entries: []))
            let hits = try await engine.search(
                SearchRequest(frage: "Gebühr Pass", stichtag: Muster.tag("2026-01-01"))
            ).hits
            #expect(hits.map(\.fassung.sha256) == [Muster.sha("Wortlaut \(mal)")])
            #expect(hits.first?.geltung.status == .inKraft)
        }
    }
}

/// An index under which something happens, so many times, before the words are looked up.
private final class Zwischenruf: LexicalIndex {
    private let index: any LexicalIndex
    private let mal: Int
    private let tat: @Sendable (Int) async throws -> Void
    private let nummer = Mutex(0)

    init(index: any LexicalIndex, mal: Int, tat: @escaping @Sendable (Int) async throws -> Void) {
        self.index = index
        self.mal = mal
        self.tat = tat
    }

    func passageFrequencies(of terms: [String]) async throws -> [String: Int] {
        try await index.passageFrequencies(of: terms)
    }

    func bestMatches(
        anyOf terms: [String], weights: FieldWeights, limit: Int, isAllowed: @Sendable (Int64) -> Bool
    ) async throws -> [LexicalMatch] {
        let naechste = nummer.withLock { nummer in
            nummer = min(nummer, mal) + 1
            return nummer
        }
        if naechste <= mal { try await tat(naechste) }
        return try await index.bestMatches(anyOf: terms, weights: weights, limit: limit, isAllowed: isAllowed)
    }
}
