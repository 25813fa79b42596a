// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import LanguageModels
import ModelServers
import TestKit
import Testing

@Suite(.enabled(if: Kindprogramm.istMoeglich, "/usr/bin/python3 is missing"))
struct ModellkindTests {
    private let programm: Kindprogramm

    init() throws {
        programm = try Kindprogramm()
    }

    private func kind() -> Modellkind {
        Modellkind(
            .init(programm: programm.path, faeden: 1, pause: .milliseconds(10), laengstePause: .milliseconds(50)))
    }

    private func client(_ kind: Modellkind) -> EmbeddingClient {
        EmbeddingClient(
            profil: EmbeddingProfile(modell: "m"), transport: kind,
            geduld: EmbeddingClient.Geduld(versuche: 2, pause: .milliseconds(10)))
    }

    @Test func startsWhenFirstNeededAndEndsWhenAsked() async throws {
        let kind = kind()
        #expect(kind.pid == nil)
        #expect(try await client(kind).embed(["abba"], as: .query).count == 1)
        let pid = try #require(kind.pid)
        kind.beende()
        #expect(try await istBald { Glibc.kill(pid, 0) != 0 })
        await #expect(throws: EmbeddingError.unreachable) { try await client(kind).embed(["abba"], as: .query) }
    }

    @Test func isStartedAgainWhenItWasKilled() async throws {
        let kind = kind()
        defer { kind.beende() }
        _ = try await client(kind).embed(["abba"], as: .query)
        let pid = try #require(kind.pid)
        Glibc.kill(pid, SIGKILL)
        #expect(try await istBald { kind.pid.map { $0 != pid } ?? false })
        #expect(try await client(kind).embed(["abba"], as: .query).count == 1)
    }

    /// The crash of the child is a failed batch, not the end of the program.
    @Test func aTextThatEndsTheChildCostsOnlyItself() async throws {
        let kind = kind()
        defer { kind.beende() }
        let texte = ["a", "b", "GIFT", "d", "e"]
        let ergebnisse = try await BatchEmbedding(client(kind)).embed(texte)
        for (text, ergebnis) in zip(texte, ergebnisse) {
            if case .vektor = ergebnis { #expect(text != "GIFT") } else { #expect(text == "GIFT") }
        }
    }

    @Test func mayAcceptConnectionsAndMakeNone() async throws {
        let kind = kind()
        defer { kind.beende() }
        let vektor = try #require(try await client(kind).embed(["AUSGANG"], as: .query).first)
        #expect(vektor[0] == vektor[7], "the child could connect to another program")
    }

    @Test func aProgramThatIsMissingIsUnreachable() async throws {
        let kind = Modellkind(.init(programm: "/gibt/es/nicht", faeden: 1))
        await #expect(throws: EmbeddingError.unreachable) { try await client(kind).embed(["abba"], as: .query) }
    }

    private func istBald(_ bedingung: () -> Bool) async throws -> Bool {
        let ende = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < ende {
            if bedingung() { return true }
            try await Task.sleep(for: .milliseconds(10))
        }
        return false
    }
}
