// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GermanText
import Retrieval
import ShippedData
import TestKit
import Testing

/// A search whose matter is known.
@Suite struct SacheTests {
    static let erlasse = [
        ("S-1", "Aufenthaltserlaubnis zum Zweck des Studiums (§ 16b AufenthG)"),
        ("S-2", "Blaue Karte EU (§ 18g AufenthG)"), ("S-3", "Gebühren nach der Aufenthaltsverordnung"),
        ("S-4", "Umgang mit Ratenzahlungen"), ("S-5", "Gebühren für die Blaue Karte EU"),
    ].map { aktenzeichen, betreff in
        Muster.erlass(
            aktenzeichen, datum: "2024-01-01", betreff: betreff,
            abschnitte: ["Für die Ratenzahlung gilt \(aktenzeichen).", "Die Ratenzahlung ist zu vermerken."])
    }

    private func gefunden(_ frage: String, _ sache: SearchRequest.Sache?) async throws -> Set<String> {
        let analysis = try Ausstattung.analysis
        let analyser = analysis.makeAnalyser()
        let bestand = Testbestand(Self.erlasse) { analyser.terms($0, zweck: .index).map(\.text) }
        let search = SearchEngine(
            corpus: bestand, index: bestand, analysis: analysis, register: try Ausstattung.register,
            wissen: try Ausstattung.wissen)
        let hits = try await search.search(
            SearchRequest(frage: frage, stichtag: Muster.tag("2025-01-01"), limit: 50, sache: sache)
        ).hits
        return Set(hits.compactMap(\.vorschrift.aktenzeichen))
    }

    @Test(arguments: [
        (nil, ["S-1", "S-2", "S-3", "S-4", "S-5"]), ("studium", ["S-1", "S-3", "S-4"]),
        ("blaue-karte", ["S-2", "S-3", "S-4", "S-5"]), ("gibt-es-nicht", ["S-1", "S-2", "S-3", "S-4", "S-5"]),
    ])
    func decreesAboutAnotherMatterAreSetAside(anliegen: String?, erwartet: [String]) async throws {
        let sache = anliegen.map { SearchRequest.Sache(anliegen: $0, nurErlasse: true) }
        #expect(try await gefunden("Wie geht die Ratenzahlung?", sache) == Set(erwartet))
    }

    @Test func whatTheQuestionNamesItselfIsLookedAtToo() async throws {
        let sache = SearchRequest.Sache(anliegen: "studium", nurErlasse: true)
        let gefunden = try await gefunden("Wie geht die Ratenzahlung bei der Blauen Karte EU?", sache)
        #expect(gefunden.isSuperset(of: ["S-1", "S-2"]))
    }
}
