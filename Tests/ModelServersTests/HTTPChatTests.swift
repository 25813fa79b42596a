// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import ModelServers
import TestKit
import Testing

/// A chat over HTTP, against a server that does everything wrong that a server can.
@Suite struct HTTPChatTests {
    private static let text = "Fehlende Unterlagen sind nachzureichen; für Ärzte gilt „Nr. 3“. 🙂"
    private static let geduldig = ChatClient.Geduld(
        ersterTeil: .seconds(600), zwischen: .seconds(600), gesamt: .seconds(900))
    private static let frage = ChatAnfrage([.init(.user, "Was gilt für Ärzte?")])

    private func client(_ server: FakeModelServer, _ geduld: ChatClient.Geduld = geduldig) throws
        -> ChatClient
    {
        let transport = HTTPModelTransport(adresse: try #require(Modelladresse(server.adresse)), schluessel: "geheim")
        return ChatClient(server: [ChatServer(name: "eins", modell: "m", transport: transport)], geduld: geduld)
    }

    private func antworte(_ client: ChatClient) async throws(ChatError) -> ChatAntwort {
        try await client.antworte(Self.frage) { _ in }
    }

    @Test func streamsOverHTTP() async throws {
        let server = try FakeModelServer { _, _ in .strom(ChatStrom.stuecke(Self.text)) }
        #expect(try await antworte(client(server)).text == Self.text)
        let anfrage = try #require(server.gesehen.first)
        #expect(anfrage.path == "/v1/chat/completions")
        #expect(anfrage.header.contains("Authorization: Bearer geheim"))
        #expect(anfrage.wert("model") == "m")
    }

    /// Bytes of one letter come in different pieces of the network.
    @Test func cutsInsideOfLettersMakeNoDifference() async throws {
        let bytes = ChatStrom.stuecke(Self.text).flatMap { stueck -> [UInt8] in
            if case .bytes(let bytes) = stueck { bytes } else { [] }
        }
        let server = try FakeModelServer { _, _ in
            .strom(stride(from: 0, to: bytes.count, by: 7).map { .bytes(Array(bytes[$0..<min($0 + 7, bytes.count)])) })
        }
        #expect(try await antworte(client(server)).text == Self.text)
    }

    @Test func aConnectionCutInTheMiddleKeepsWhatCame() async throws {
        let server = try FakeModelServer { _, _ in .strom([.text(ChatStrom.ereignis("Fehlende")), .abbruch]) }
        let antwort = try await antworte(client(server))
        #expect(antwort.text == "Fehlende" && antwort.ende == .abgebrochen(.abgeschnitten))
    }

    @Test(
        arguments: [
            (.status(429, "", header: "Retry-After: 1\r\n"), .busy), (.status(500, "{}"), .failed(status: 500)),
            (.abbruch, .unreachable), (.stumm, .keinAnfang),
            (.status(400, "{\"error\":{\"message\":\"too long\"}}"), .refused(status: 400, message: "too long")),
        ] as [(FakeModelServer.Antwort, ChatError)])
    func failuresHaveTheirReason(antwort: FakeModelServer.Antwort, error: ChatError) async throws {
        let server = try FakeModelServer { _, _ in antwort }
        let geduld = error == .keinAnfang ? ChatClient.Geduld(ersterTeil: .milliseconds(300)) : Self.geduldig
        await #expect(throws: error) { try await antworte(client(server, geduld)) }
    }

    @Test func aSlowFirstWordEndsTheQuestion() async throws {
        let server = try FakeModelServer { _, _ in .strom([.pause(.seconds(300)), .text(ChatStrom.ereignis("spät"))]) }
        await #expect(throws: ChatError.keinAnfang) {
            try await antworte(client(server, ChatClient.Geduld(ersterTeil: .milliseconds(200))))
        }
    }

    /// Only the configured address is contacted, whatever it answers.
    @Test func redirectionsAreNotFollowed() async throws {
        let anderer = try FakeModelServer { _, _ in .strom(ChatStrom.stuecke("Ich bin der andere.")) }
        let server = try FakeModelServer { [adresse = anderer.adresse] _, _ in
            .status(307, "", header: "Location: \(adresse)/chat/completions\r\n")
        }
        await #expect(throws: ChatError.refused(status: 307, message: "")) { try await antworte(client(server)) }
        #expect(anderer.gesehen.isEmpty)
    }

    @Test func whoCancelsEndsTheRequest() async throws {
        let server = try FakeModelServer { _, _ in
            .strom([.text(ChatStrom.ereignis("Die"))] + Array(repeating: .pause(.milliseconds(50)), count: 6_000))
        }
        let client = try client(server)
        let task = Task { try await antworte(client) }
        while server.gesehen.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
        task.cancel()
        await #expect(throws: ChatError.cancelled) { try await task.value }
    }
}
