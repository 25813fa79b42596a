// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GermanText
import Norms
import Retrieval
import SQLiteStorage
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

    @Test("Wer währenddessen sucht, findet immer genau eine Fassung, und zwar eine geltende")
    func neverGone() async throws {
        try await TemporaryStore.with { store in
            _ = try await store.corpus.store([Self.erlass(0)])
            try await store.corpus.aktualisiereGeltung()
            let leser = try TemporaryStore.open(store.folder)
            let engine = SearchEngine(
                corpus: leser, index: leser, analysis: .minimal, register: LawRegister(entries: []))
            let schreiben = Task {
                for nummer in 1...40 {
                    _ = try await store.corpus.store([Self.erlass(nummer)])
                    if nummer % 3 == 0 { try await store.corpus.aktualisiereGeltung() }
                }
            }
            let fertig = Task {
                try await schreiben.value
                return true
            }
            var gesehen: Set<String> = []
            for _ in 0..<400 {
                let hits = try await engine.search(
                    SearchRequest(frage: "Gebühr Pass", stichtag: Muster.tag("2026-01-01"))
                ).hits
                #expect(hits.count == 1)
                #expect(hits.first?.geltung.status == .inKraft)
                gesehen.formUnion(hits.map(\.fassung.sha256))
                if gesehen.contains(Muster.sha("Wortlaut 40")) { break }
            }
            #expect(try await fertig.value)
            #expect(gesehen.count > 1, "the search never ran beside the import")
        }
    }
}
