// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import ModelServers
import TestKit
import Testing

/// The whole way of an embedding, against a server that does everything wrong that a server can.
@Suite struct HTTPModelTransportTests {
    private static let vektor: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]

    private func client(_ server: FakeModelServer, frist: Duration = .seconds(20)) throws -> EmbeddingClient {
        EmbeddingClient(
            profil: EmbeddingProfile(modell: "m"),
            transport: HTTPModelTransport(adresse: try #require(Modelladresse(server.adresse)), schluessel: "geheim"),
            geduld: EmbeddingClient.Geduld(frist: frist, versuche: 3, pause: .milliseconds(1)))
    }

    @Test func embedsOverHTTP() async throws {
        let server = try FakeModelServer { anfrage, _ in .vektoren(anfrage.texte.map { _ in Self.vektor }) }
        let vektoren = try await client(server).embed(["eins", "zwei"], as: .passage)
        #expect(vektoren.count == 2)
        let anfrage = try #require(server.gesehen.first)
        #expect(anfrage.path == "/v1/embeddings")
        #expect(anfrage.header.contains("Authorization: Bearer geheim"))
        #expect(anfrage.texte == ["eins", "zwei"])
    }

    @Test(
        arguments: [
            .status(429, "", header: "Retry-After: 0\r\n"), .status(500, "{}"), .status(503, "{}"), .abbruch, .halb,
        ] as [FakeModelServer.Antwort])
    func aPassingFailureIsFollowedByAnotherAttempt(antwort: FakeModelServer.Antwort) async throws {
        let server = try FakeModelServer { _, nummer in nummer == 0 ? antwort : .vektoren([Self.vektor]) }
        #expect(try await client(server).embed(["eins"], as: .passage).count == 1)
    }

    @Test func aServerThatDoesNotAnswerCostsTheTimeGiven() async throws {
        let server = try FakeModelServer { _, _ in .stumm }
        await #expect(throws: EmbeddingError.timeout) {
            try await client(server, frist: .milliseconds(100)).embed(["eins"], as: .query)
        }
    }

    @Test func anAddressWhereNobodyAnswersIsUnreachable() async throws {
        let server = try FakeModelServer { _, _ in .stumm }
        server.beende()
        await #expect(throws: EmbeddingError.unreachable) { try await client(server).embed(["eins"], as: .query) }
    }

    /// Only the configured address is contacted, whatever it answers.
    @Test func redirectionsAreNotFollowed() async throws {
        let anderer = try FakeModelServer { _, _ in .vektoren([Self.vektor]) }
        let server = try FakeModelServer { [adresse = anderer.adresse] _, _ in
            .status(307, "", header: "Location: \(adresse)/embeddings\r\n")
        }
        await #expect(throws: EmbeddingError.self) { try await client(server).embed(["eins"], as: .query) }
        #expect(anderer.gesehen.isEmpty)
    }

    @Test func brokenJSONAndOtherDimensionsAreErrors() async throws {
        let server = try FakeModelServer { _, nummer in
            switch nummer {
            case 0: .vektoren([Self.vektor])
            case 1: .vektoren([Self.vektor + Self.vektor])
            default: .status(200, "{\"data\":[{\"embedding\":\"x\"")
            }
        }
        let client = try client(server)
        _ = try await client.embed(["eins"], as: .query)
        await #expect(throws: EmbeddingError.wrongDimension(expected: 8, found: 16)) {
            try await client.embed(["eins"], as: .query)
        }
        let error = await #expect(throws: EmbeddingError.self) { try await client.embed(["eins"], as: .query) }
        #expect(error?.grund.contains("nicht lesbar") == true)
    }

    @Test(arguments: [
        ("http://127.0.0.1:8081", "http://127.0.0.1:8081/v1"),
        ("https://modelle.stadt.example/api/v1/", "https://modelle.stadt.example/api/v1"),
        ("http://[::1]:80/v1", "http://[::1]:80/v1"),
    ])
    func addressesAreBroughtIntoOneForm(eingabe: String, form: String) {
        #expect(Modelladresse(eingabe)?.text == form)
    }

    @Test(arguments: [
        "", "127.0.0.1:8081", "file:///etc/passwd", "http://", "http://a:b@host/v1", "http://host/v1?x=1", "ftp://host",
        "http://host:99999/v1",
    ])
    func otherAddressesAreRefused(eingabe: String) {
        #expect(Modelladresse(eingabe) == nil)
    }
}
