// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import LanguageModels
import Synchronization
import TestKit
import Testing

@Suite struct ChatClientTests {
    /// Short where a test waits for the time to pass, long where it must not matter.
    private static let eilig = ChatClient.Geduld(ersterTeil: .milliseconds(300), hoechstlaenge: 2_000)
    private static let geduldig = ChatClient.Geduld(
        ersterTeil: .seconds(600), zwischen: .seconds(600), gesamt: .seconds(900), hoechstlaenge: 2_000)
    private static let lange = Duration.seconds(400)

    private static let frage = ChatAnfrage([.init(.user, "Frage")], schema: ["type": "object"])
    private static let gut = ScriptedTransport.Schritt.strom(
        status: 200, ChatStrom.stuecke("Die Frist beträgt drei Monate."))

    private func server(_ schritte: [ScriptedTransport.Schritt], _ name: String = "eins") -> (
        ChatServer, ScriptedTransport
    ) {
        let transport = ScriptedTransport(schritte)
        return (ChatServer(name: name, modell: "m-\(name)", transport: transport, ruhe: .seconds(600)), transport)
    }

    private func antworte(_ client: ChatClient) async throws(ChatError) -> ChatAntwort {
        try await client.antworte(Self.frage) { _ in }
    }

    @Test func streamsTheText() async throws {
        let (server, _) = server([Self.gut])
        let stuecke = Mutex<[ChatFortschritt]>([])
        let antwort = try await ChatClient(server: [server], geduld: Self.geduldig).antworte(Self.frage) { schritt in
            stuecke.withLock { $0.append(schritt) }
        }
        #expect(antwort == ChatAntwort(text: "Die Frist beträgt drei Monate.", ende: .fertig, server: "eins"))
        let gesehen = stuecke.withLock { $0 }
        let worte = ["Die", " Frist", " beträgt", " drei", " Monate."]
        #expect(gesehen.first == .gesendet(server: "eins"))
        #expect(Array(gesehen.dropFirst()) == worte.map(ChatFortschritt.text))
    }

    @Test func anAnswerInOnePieceIsReadToo() async throws {
        let (server, _) = server([.status(200, ChatStrom.ganz("Ganz."))])
        #expect(try await antworte(ChatClient(server: [server], geduld: Self.geduldig)).text == "Ganz.")
    }

    @Test(
        arguments: [
            (.status(429), .busy), (.status(503), .busy), (.status(500), .failed(status: 500)),
            (.fehler(.unreachable), .unreachable), (.stumm, .keinAnfang),
            (.strom(status: 200, [.pause(lange), .text(ChatStrom.ereignis("zu spät"))]), .keinAnfang),
            (.strom(status: 200, [.text("data: {kaputt\n\n")]), .malformed("kein JSON mit „choices“")),
            (.status(200, "<html>"), .abgeschnitten),
            (
                .strom(status: 200, [.text("data: {\"error\":{\"message\":\"Speicher\"}}\n\n")]),
                .serverfehler("Speicher")
            ),
            (.strom(status: 200, [.abbruch]), .abgeschnitten),
            (.strom(status: 200, []), .malformed("kein JSON mit „choices“")),
            (.strom(status: 200, [.text(": ping\n\n")]), .abgeschnitten),
        ] as [(ScriptedTransport.Schritt, ChatError)])
    func whatFailsBeforeTheFirstWordGoesToTheNextServer(schritt: ScriptedTransport.Schritt, error: ChatError)
        async throws
    {
        let (schlecht, _) = server([schritt])
        let geduld = error == .keinAnfang ? Self.eilig : Self.geduldig
        await #expect(throws: error) { try await antworte(ChatClient(server: [schlecht], geduld: geduld)) }
        #expect(schlecht.zustand.grund == error && schlecht.zustand.ausfaelle == 1)
        #expect(error.grund.hasSuffix("."))

        guard error != .keinAnfang else { return }
        let (auchSchlecht, _) = server([schritt])
        let (zweiter, _) = server([Self.gut], "zwei")
        let antwort = try await antworte(ChatClient(server: [auchSchlecht, zweiter], geduld: Self.geduldig))
        #expect(antwort.server == "zwei" && antwort.ende == .fertig)
    }

    @Test(arguments: [
        ([FakeModelServer.Stueck.abbruch], ChatError.abgeschnitten), ([], .abgeschnitten),
        ([.pause(lange)], .stockt), ([.text("data: {kaputt\n\n")], .malformed("kein JSON mit „choices“")),
        ([.text("data: {\"error\":\"Speicher\"}\n\n")], .serverfehler("Speicher")),
    ])
    func whatBreaksOffIsKeptAndMarked(rest: [FakeModelServer.Stueck], error: ChatError) async throws {
        let (erster, _) = server([.strom(status: 200, [.text(ChatStrom.ereignis("Die Frist"))] + rest)])
        let (zweiter, anderer) = server([Self.gut], "zwei")
        var geduld = Self.geduldig
        if error == .stockt { geduld.zwischen = .milliseconds(150) }
        let antwort = try await antworte(ChatClient(server: [erster, zweiter], geduld: geduld))
        #expect(antwort == ChatAntwort(text: "Die Frist", ende: .abgebrochen(error), server: "eins"))
        #expect(anderer.anfragen.isEmpty)
        #expect(erster.zustand.ausfaelle == 1)
    }

    /// The time until the first word may be long; once it has come, only the time between two words counts.
    @Test func whatStopsAfterALateFirstWordIsNoticedInTime() async throws {
        let (server, _) = server([
            .strom(
                status: 200,
                [.pause(.milliseconds(400)), .text(ChatStrom.ereignis("Die Frist")), .pause(Self.lange)])
        ])
        var geduld = Self.geduldig
        geduld.zwischen = .milliseconds(100)
        let antwort = try await antworte(ChatClient(server: [server], geduld: geduld))
        #expect(antwort == ChatAntwort(text: "Die Frist", ende: .abgebrochen(.stockt), server: "eins"))
    }

    @Test func anAnswerWithoutEndIsCutAtTheLongestLength() async throws {
        let endlos = (0..<10_000).map { FakeModelServer.Stueck.text(ChatStrom.ereignis("Satz \($0). ")) }
        let (server, _) = server([.strom(status: 200, endlos)])
        let antwort = try await antworte(ChatClient(server: [server], geduld: Self.geduldig))
        #expect(antwort.ende == .zuLang)
        #expect((1_900...2_000).contains(antwort.text.utf8.count))
    }

    @Test func aModelThatReachedItsLimitSaysSo() async throws {
        let (server, _) = server([.strom(status: 200, ChatStrom.stuecke("Die Frist", ende: "length"))])
        #expect(try await antworte(ChatClient(server: [server], geduld: Self.geduldig)).ende == .zuLang)
    }

    @Test func slowDrippingEndsWithTheWholeTime() async throws {
        let tropfen = (0..<20_000).flatMap {
            [FakeModelServer.Stueck.text(ChatStrom.ereignis("\($0) ")), .pause(.milliseconds(40))]
        }
        var geduld = Self.geduldig
        geduld.gesamt = .milliseconds(500)
        let (server, _) = server([.strom(status: 200, tropfen)])
        do {
            let antwort = try await antworte(ChatClient(server: [server], geduld: geduld))
            #expect(antwort.ende == .abgebrochen(.dauertZuLange))
        } catch {
            // The machine was so busy that no word came in the time.
            #expect(error == .dauertZuLange)
        }
    }

    @Test func aRefusedRequestGoesNowhereElse() async throws {
        let (erster, _) = server([.status(404, "{\"error\":{\"message\":\"no such model\"}}")])
        let (zweiter, anderer) = server([Self.gut], "zwei")
        await #expect(throws: ChatError.refused(status: 404, message: "no such model")) {
            try await antworte(ChatClient(server: [erster, zweiter], geduld: Self.geduldig))
        }
        #expect(anderer.anfragen.isEmpty)
    }

    @Test func aServerThatKnowsNoSchemaIsAskedWithoutFromThenOn() async throws {
        let (server, transport) = server([.status(400, "{\"error\":\"response_format\"}"), Self.gut])
        let client = ChatClient(server: [server], geduld: Self.geduldig)
        #expect(try await antworte(client).ende == .fertig)
        #expect(server.zustand.kannSchema == false)
        _ = try await antworte(client)
        let mitSchema = transport.anfragen.map { String(decoding: $0, as: UTF8.self).contains("response_format") }
        #expect(mitSchema == [true, false, false])
    }

    @Test func aServerThatFailedIsAskedAfterTheOthers() async throws {
        let (erster, transport) = server([.status(500)])
        let (zweiter, anderer) = server([Self.gut], "zwei")
        let client = ChatClient(server: [erster, zweiter], geduld: Self.geduldig)
        for _ in 0..<3 { #expect(try await antworte(client).server == "zwei") }
        #expect(transport.anfragen.count == 1 && anderer.anfragen.count == 3)
    }

    @Test func aServerThatRestsIsTriedWhenThereIsNoOther() async throws {
        let (server, _) = server([.status(500), Self.gut])
        let client = ChatClient(server: [server], geduld: Self.geduldig)
        await #expect(throws: ChatError.failed(status: 500)) { try await antworte(client) }
        #expect(server.zustand.ruhtBis != nil)
        #expect(try await antworte(client).ende == .fertig)
        #expect(server.zustand.ausfaelle == 0 && server.zustand.ruhtBis == nil)
    }

    @Test func withoutAServerThereIsNoAnswer() async {
        await #expect(throws: ChatError.keinServer) { try await antworte(ChatClient(server: [])) }
    }

    @Test func aCancelledQuestionEndsAtOnce() async throws {
        let (server, _) = server([.strom(status: 200, [.text(ChatStrom.ereignis("Die")), .pause(Self.lange)])])
        let client = ChatClient(server: [server], geduld: Self.geduldig)
        let task = Task { try await antworte(client) }
        try await Task.sleep(for: .milliseconds(50))
        task.cancel()
        await #expect(throws: ChatError.cancelled) { try await task.value }
        #expect(server.zustand.ausfaelle == 0)
    }

    // MARK: Queue

    private func warte(_ bedingung: () -> Bool) async throws {
        while !bedingung() { try await Task.sleep(for: .milliseconds(5)) }
    }

    private func schlange(_ schleuse: Schleuse, wartende: Int) -> ChatClient {
        ChatClient(
            server: [ChatServer(name: "eins", modell: "m", transport: schleuse)], geduld: Self.geduldig,
            gleichzeitig: 1,
            wartende: wartende)
    }

    @Test func whoWaitsIsToldHisPlace() async throws {
        let schleuse = Schleuse()
        let client = schlange(schleuse, wartende: 2)
        let plaetze = Plaetze()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for nummer in 0..<3 {
                group.addTask {
                    _ = try await client.antworte(Self.frage) { schritt in
                        guard case .wartet(let platz) = schritt else { return }
                        plaetze.werte.withLock { _ = $0[nummer, default: []].insert(platz) }
                    }
                }
                try await warte { schleuse.anfragen == 1 && client.wartende == nummer }
            }
            await #expect(throws: ChatError.warteschlangeVoll) { try await antworte(client) }
            schleuse.oeffne()
            try await group.waitForAll()
        }
        #expect(plaetze.werte.withLock { $0 } == [1: [1], 2: [2, 1]])
        #expect(client.wartende == 0)
    }

    @Test func whoLeavesTheQueueMakesRoom() async throws {
        let schleuse = Schleuse()
        let client = schlange(schleuse, wartende: 1)
        let erste = Task { try await antworte(client) }
        try await warte { schleuse.anfragen == 1 }
        let zweite = Task { try await antworte(client) }
        try await warte { client.wartende == 1 }
        zweite.cancel()
        await #expect(throws: ChatError.cancelled) { try await zweite.value }
        let dritte = Task { try await antworte(client) }
        try await warte { client.wartende == 1 }
        schleuse.oeffne()
        #expect(try await erste.value.text == "Die")
        #expect(try await dritte.value.text == "Die")
    }
}

/// Answers begin at once and end when it is opened.
private final class Schleuse: ModelTransport {
    private typealias Stream = AsyncThrowingStream<[UInt8], any Error>

    private struct State {
        var istOffen = false
        var anfragen = 0
        var offene: [AsyncThrowingStream<[UInt8], any Error>.Continuation] = []
    }

    private let state = Mutex(State())

    var anfragen: Int { state.withLock { $0.anfragen } }

    func oeffne() {
        let offene = state.withLock { state in
            state.istOffen = true
            return state.offene
        }
        for continuation in offene { Self.beende(continuation) }
    }

    func post(_ path: String, json: [UInt8], frist: Duration) async throws(TransportError) -> TransportResponse {
        throw .unreachable
    }

    func stream(_ path: String, json: [UInt8], frist: Duration) async throws(TransportError) -> TransportStream {
        let (stream, continuation) = Stream.makeStream()
        continuation.yield(Array(ChatStrom.ereignis("Die").utf8))
        let istOffen = state.withLock { state in
            state.anfragen += 1
            if !state.istOffen { state.offene.append(continuation) }
            return state.istOffen
        }
        if istOffen { Self.beende(continuation) }
        return TransportStream(status: 200, body: stream)
    }

    private static func beende(_ continuation: AsyncThrowingStream<[UInt8], any Error>.Continuation) {
        continuation.yield(Array(ChatStrom.schluss().utf8))
        continuation.finish()
    }
}

/// The places that each of those who wait was told.
private final class Plaetze: Sendable {
    let werte = Mutex<[Int: Set<Int>]>([:])
}
