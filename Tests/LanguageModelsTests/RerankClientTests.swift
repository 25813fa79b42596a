// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import LanguageModels
import Testing

@Suite struct RerankClientTests {
    private func scores(_ schritt: ScriptedTransport.Schritt, of texts: [String] = ["a", "b"]) async throws -> [Double]
    {
        try await RerankClient(modell: "r", transport: ScriptedTransport([schritt]), frist: .seconds(1))
            .scores(of: texts, for: "Frage")
    }

    @Test func scoresComeInTheOrderOfTheTexts() async throws {
        let body = #"{"results":[{"index":1,"relevance_score":0.9},{"index":0,"relevance_score":-2.5}]}"#
        #expect(try await scores(.status(200, body)) == [-2.5, 0.9])
    }

    @Test func theRequestNamesModelQuestionAndTexts() async throws {
        let body = #"{"results":[{"index":0,"relevance_score":1}]}"#
        let transport = ScriptedTransport([.status(200, body)])
        _ = try await RerankClient(modell: "r", transport: transport, frist: .seconds(1))
            .scores(of: ["Text „eins“"], for: "Blaue Karte?")
        let anfrage = try #require(
            JSONSerialization.jsonObject(with: Data(transport.anfragen[0])) as? [String: Any])
        #expect(anfrage["model"] as? String == "r")
        #expect(anfrage["query"] as? String == "Blaue Karte?")
        #expect(anfrage["documents"] as? [String] == ["Text „eins“"])
        #expect(anfrage["top_n"] as? Int == 1)
    }

    @Test func nothingIsAskedForNoTexts() async throws {
        #expect(try await scores(.fehler(.unreachable), of: []) == [])
    }

    @Test(arguments: [
        #"{"results":[{"index":0,"relevance_score":1}]}"#,
        #"{"results":[{"index":0,"relevance_score":1},{"index":0,"relevance_score":2}]}"#,
        #"{"results":[{"index":0,"relevance_score":1},{"index":7,"relevance_score":2}]}"#, "[]", "",
        #"{"results":"#,
    ])
    func anUnfitAnswerIsAnError(body: String) async throws {
        let error = await #expect(throws: RerankError.self) { try await scores(.status(200, body)) }
        #expect(error?.grund.hasPrefix("Die Antwort des Dienstes für die Nachbewertung ist nicht lesbar") == true)
    }

    @Test func failuresAreNamed() async throws {
        await #expect(throws: RerankError.failed(status: 503)) { try await scores(.status(503)) }
        await #expect(throws: RerankError.timeout) { try await scores(.fehler(.timeout)) }
        await #expect(throws: RerankError.unreachable) { try await scores(.fehler(.unreachable)) }
    }
}
