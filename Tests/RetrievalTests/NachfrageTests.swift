// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Retrieval
import TestKit
import Testing

/// Questions that lean on the one before.
struct NachfrageTests {
    static let gesetz = Muster.gesetz(
        "AufenthG",
        paragrafen: [
            .init("16b", "Studium", "Die Aufenthaltserlaubnis zum Studium wird für zwei Jahre erteilt."),
            .init("18g", "Blaue Karte EU", "Die Blaue Karte EU wird für höchstens vier Jahre erteilt."),
            .init("30", "Ehegattennachzug", "Dem Ehegatten ist eine Aufenthaltserlaubnis zu erteilen."),
        ])

    private func search(_ frage: String, zuvor: String?) async throws -> SearchResult {
        try await SearchEngineTests.engine([Self.gesetz]).search(
            SearchRequest(frage: frage, zuvor: zuvor, stichtag: Muster.tag("2024-06-01")))
    }

    @Test(arguments: [
        ("Und wie lange gilt sie?", "Was kostet die Blaue Karte?", "§ 18g"),
        ("Wie lange?", "Welche Unterlagen braucht man für § 16b AufenthG?", "§ 16b"),
        ("Gibt es davon Ausnahmen?", "Wann kommt der Ehegatte nach?", "§ 30"),
    ])
    func takesTheMatterFromTheQuestionBefore(frage: String, zuvor: String, bezeichnung: String) async throws {
        let result = try await search(frage, zuvor: zuvor)
        #expect(result.hits.first?.passage.pfad.hasPrefix(bezeichnung) == true)
        #expect(result.verstanden.first == "Von „\(zuvor)“ übernommen: Sache")
    }

    @Test func takesTheKindFromTheQuestionBefore() async throws {
        let result = try await search("Und bei der Blauen Karte?", zuvor: "Wie lange gilt § 16b AufenthG?")
        #expect(result.frageart == .dauer)
        #expect(result.hits.first?.passage.pfad.hasPrefix("§ 18g") == true)
        #expect(result.verstanden.first?.hasSuffix("übernommen: Gegenstand der Frage") == true)
    }

    @Test func aQuestionThatSaysAllStandsByItself() async throws {
        let frage = "Wie lange gilt die Blaue Karte?"
        let allein = try await search(frage, zuvor: nil)
        let danach = try await search(frage, zuvor: "Wann kommt der Ehegatte nach?")
        #expect(danach.hits.map(\.id) == allein.hits.map(\.id))
        #expect(danach.verstanden == allein.verstanden)
    }
}
