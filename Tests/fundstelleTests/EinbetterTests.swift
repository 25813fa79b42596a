// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestKit
import Testing

/// The embedder as a child of `serve`, killed when it is least wanted.
@Suite(.enabled(if: Kindprogramm.istMoeglich, "/usr/bin/python3 is missing"))
struct EinbetterTests {
    private func program(_ kind: Kindprogramm) throws -> Program {
        let program = try Program()
        program.environment = [
            "FUNDSTELLE_EMBEDDINGS_URL": "eingebaut", "FUNDSTELLE_EMBEDDINGS_PROGRAMM": kind.path,
        ]
        var eingang = ""
        for nummer in 0..<60 {
            eingang = try program.write(
                """
                Ministerium für Inneres des Landes Mittelmark
                Aktenzeichen: 31-26.\(nummer)-1
                Auenstadt, 12.02.2025
                Betreff: Prüfung Nummer \(nummer)

                1. Der Fall \(nummer) wird mit Nachweisen geregelt.
                """, to: "erlass-\(nummer).txt")
        }
        #expect(try program.run("import", eingang).status == 0)
        return program
    }

    private func vektoren(_ address: URL) throws -> (zustand: String, fertig: Int, gesamt: Int) {
        let data = try HTTPAbruf.get(address.appending(path: "gesund"))
        let gesund = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let lage = try #require(gesund["vektoren"] as? [String: Any])
        return (lage["zustand"] as? String ?? "", lage["fertig"] as? Int ?? -1, lage["gesamt"] as? Int ?? -1)
    }

    @Test func aBuildSurvivesTheDeathOfTheEmbedder() throws {
        let kind = try Kindprogramm(dauer: 0.02)
        let program = try program(kind)
        let server = try program.serve()
        let address = try server.address()
        #expect(try program.wait(60) { try vektoren(address).fertig > 0 })
        for child in try server.children() { kill(child, SIGKILL) }
        #expect(try program.wait(90) { try vektoren(address).zustand == "vollstaendig" })
        let (_, fertig, gesamt) = try vektoren(address)
        #expect(fertig == gesamt && gesamt >= 60)
        #expect(server.stop() == 0)
    }

    @Test func theEmbedderEndsWithTheProgramHoweverThatEnds() throws {
        let kind = try Kindprogramm()
        let program = try program(kind)
        for istHart in [true, false] {
            let server = try program.serve()
            let address = try server.address()
            #expect(try program.wait(60) { try vektoren(address).zustand == "vollstaendig" })
            let children = try server.children()
            #expect(!children.isEmpty)
            if istHart { server.kill() } else { #expect(server.stop() == 0) }
            #expect(try program.wait(20) { children.allSatisfy { kill($0, 0) != 0 } })
        }
    }
}
