// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestKit
import Testing

/// Vectors as those see them who run the program.
@Suite struct VektorenTests {
    private func program(_ server: FakeModelServer) throws -> Program {
        let program = try Program()
        program.environment = [
            "FUNDSTELLE_EMBEDDINGS_URL": server.adresse, "FUNDSTELLE_EMBEDDINGS_MODELL": "m",
        ]
        return program
    }

    private func server(dauer: Double = 0) throws -> FakeModelServer {
        try FakeModelServer { anfrage, _ in
            if dauer > 0 { Thread.sleep(forTimeInterval: dauer) }
            return .vektoren(anfrage.texte.map { Wortvektor.vektor($0, 64) })
        }
    }

    private func schreibe(_ nummern: Range<Int>, _ program: Program, stand: Int = 0) throws -> String {
        var eingang = ""
        for nummer in nummern {
            eingang = try program.write(
                """
                Ministerium für Inneres des Landes Mittelmark
                Aktenzeichen: 31-26.\(nummer)-1
                Auenstadt, 12.02.2025
                Betreff: Prüfung Nummer \(nummer)

                1. Der Fall \(nummer) wird im Stand \(stand) mit Nachweisen geregelt.

                2. Zu Fall \(nummer) ist die Zustimmung der Behörde einzuholen.
                """, to: "erlass-\(nummer).txt")
        }
        return eingang
    }

    private func lage(_ program: Program) throws -> (zustand: String, fertig: Int, gesamt: Int) {
        let lage = try program.run("vektoren", "--json").object()
        return (lage["zustand"] as? String ?? "", lage["fertig"] as? Int ?? -1, lage["gesamt"] as? Int ?? -1)
    }

    /// Texts that were embedded, but for the known one that shows which model answers.
    private func eingebettet(_ server: FakeModelServer) -> [String] {
        server.gesehen.flatMap(\.texte).filter { $0 != "passage: Aufenthaltserlaubnis" }
    }

    @Test func aChangeOfAHundredDecreesEmbedsAHundredDecrees() throws {
        let server = try server()
        let program = try program(server)
        #expect(try program.run("import", try schreibe(0..<150, program), "--vektoren").status == 0)
        let erste = eingebettet(server)
        #expect(try lage(program) == ("vollstaendig", erste.count, erste.count))
        #expect(try program.run("import", try schreibe(0..<100, program, stand: 1), "--vektoren").status == 0)
        let zweite = eingebettet(server).dropFirst(erste.count)
        #expect(!zweite.isEmpty)
        for text in zweite {
            #expect(text.contains("im Stand 1"), "„\(text)“ has not changed")
        }
        #expect(Set(zweite).count == 100)
        #expect(try lage(program).zustand == "vollstaendig")
        #expect(try program.run("vektoren", "--aufbauen").status == 0)
        #expect(eingebettet(server).count == erste.count + zweite.count)
    }

    @Test func aDeletedDecreeTakesItsVectorsWithIt() throws {
        let server = try server()
        let program = try program(server)
        #expect(try program.run("import", try schreibe(0..<3, program), "--vektoren").status == 0)
        let vorher = try lage(program)
        let anfragen = server.gesehen.count
        let geloescht = try program.run("loesche", "erlass-1.txt", "--ja")
        #expect(geloescht.status == 0)
        #expect(geloescht.output.contains(" Vektoren"))
        #expect(server.gesehen.count == anfragen)
        let nachher = try lage(program)
        #expect(nachher.zustand == "vollstaendig")
        #expect(nachher.fertig < vorher.fertig)
        #expect(nachher.fertig == nachher.gesamt)
    }

    /// Builds and kills the program when the server has seen so many requests.
    private func kill(_ program: Program, _ server: FakeModelServer, bei anfragen: Int) throws {
        let (process, _, _) = try program.start(["vektoren", "--aufbauen"], input: "")
        #expect(try program.wait(60) { server.gesehen.count >= anfragen || !process.isRunning })
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    @Test func aBuildThatIsKilledGoesOnWhereItWas() throws {
        let server = try server(dauer: 0.05)
        let program = try program(server)
        #expect(try program.run("import", try schreibe(0..<120, program)).status == 0)
        let gesamt = try lage(program).gesamt
        #expect(gesamt >= 120)
        var halb = 0
        for runde in 0..<4 {
            try kill(program, server, bei: server.gesehen.count + 3 + runde)
            let stand = try lage(program)
            if stand.fertig > 0, stand.fertig < gesamt { halb += 1 }
            #expect(try program.run("doctor").status == 0)
        }
        #expect(halb > 0, "no kill met a half-done build")
        #expect(try program.run("vektoren", "--aufbauen").status == 0)
        #expect(try lage(program) == ("vollstaendig", gesamt, gesamt))
        // A kill costs the batch that was under way, nothing else.
        #expect(eingebettet(server).count <= gesamt + 4 * 16)
    }

    @Test func whereThereIsNoEmbedderTheProgramSaysSo() throws {
        let program = try Program()
        program.environment = [
            "FUNDSTELLE_EMBEDDINGS_URL": "eingebaut", "FUNDSTELLE_EMBEDDINGS_PROGRAMM": "gibt-es-nicht",
        ]
        #expect(try program.run("import", try schreibe(0..<2, program)).status == 0)
        #expect(try program.run("search", "Nachweise").status == 0)
        let doctor = try program.run("doctor")
        #expect(doctor.status == 0)
        #expect(doctor.output.contains("„gibt-es-nicht“ ist nicht eingerichtet"))
        #expect(try program.run("vektoren").output.contains("nur nach Wörtern"))
        #expect(try program.run("vektoren", "--aufbauen").status == 1)
    }

    @Test(arguments: ["ftp://x", "nirgends"])
    func anAddressThatIsNoneIsRefusedWithItsSetting(adresse: String) throws {
        let program = try Program()
        program.environment = ["FUNDSTELLE_EMBEDDINGS_URL": adresse]
        let ergebnis = try program.run("vektoren")
        #expect(ergebnis.status == 1)
        #expect(ergebnis.errors.contains("FUNDSTELLE_EMBEDDINGS_URL"))
    }

    @Test func damagedVectorsAreMended() throws {
        let server = try server()
        let program = try program(server)
        #expect(try program.run("import", try schreibe(0..<5, program), "--vektoren").status == 0)
        let datei = program.folder.appending(path: "data/vectors/1/vektoren.bin")
        var bytes = try Data(contentsOf: datei)
        bytes[4_096 + 3] ^= 0x55
        try bytes.write(to: datei)
        #expect(try program.run("doctor").output.contains("1 Vektoren waren beschädigt"))
        let vorher = eingebettet(server).count
        #expect(try program.run("vektoren", "--aufbauen").status == 0)
        #expect(eingebettet(server).count == vorher + 1)
        try Data("kaputt".utf8).write(to: datei)
        #expect(try program.run("vektoren", "--aufbauen").status == 0)
        #expect(try lage(program).zustand == "vollstaendig")
    }
}
