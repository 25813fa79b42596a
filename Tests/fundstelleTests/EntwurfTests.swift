// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestKit
import Testing

/// Drafts as those see them who run the program beside a server of models.
@Suite struct EntwurfTests {
    private static let frage = "Wie hoch ist die Gebühr für die Verpflichtungserklärung?"
    private static let satz = "Für die Verpflichtungserklärung beträgt die Gebühr 29 Euro."

    /// - Parameter url: addresses of the servers, in order.
    private func program(_ url: String) throws -> Program {
        let program = try Program()
        program.environment = [
            "FUNDSTELLE_CHAT_URL": url, "FUNDSTELLE_CHAT_MODELL": "probe", "FUNDSTELLE_LAND": "Mittelmark",
        ]
        let eingang = try program.write(
            """
            Ministerium für Inneres des Landes Mittelmark
            Aktenzeichen: 31-26.7-1
            Auenstadt, 12.02.2025
            Betreff: Gebühr für die Verpflichtungserklärung

            1. \(Self.satz) Sie wird bei Abgabe der Erklärung erhoben.
            """, to: "erlass.txt")
        #expect(try program.run("import", eingang).status == 0)
        return program
    }

    private func strom(_ text: String) -> FakeModelServer.Antwort {
        .strom(
            ChatStrom.stuecke(
                Drehbuchmodell.entwurf([(text: text, quellen: ["Q1"], zitat: Self.satz)])))
    }

    private func ask(_ program: Program, _ mehr: String...) throws -> [String: Any] {
        try program.run(["ask", Self.frage, "--json"] + mehr).object()
    }

    private func aussagen(_ antwort: [String: Any]) -> [[String: Any]] {
        antwort["aussagen"] as? [[String: Any]] ?? []
    }

    @Test func askDraftsAndMarksTheDraftAsSuch() throws {
        let server = try FakeModelServer { _, _ in strom("Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro.")
        }
        let program = try program(server.adresse)
        let antwort = try ask(program)
        #expect(antwort["modell"] as? String == "probe")
        let erste = try #require(aussagen(antwort).first)
        #expect(erste["pruefstand"] as? String == "sinngemaess" && erste["entwurf"] as? Bool == true)
        #expect(try ask(program, "--auszug")["modell"] is NSNull)
        #expect(server.gesehen.count == 1)
    }

    @Test func aChangedNumberDoesNotReachTheReader() throws {
        let server = try FakeModelServer { _, _ in strom("Die Gebühr für die Verpflichtungserklärung beträgt 92 Euro.")
        }
        let antwort = try ask(try program(server.adresse))
        #expect(antwort["status"] as? String == "teilweise" && antwort["modell"] is NSNull)
        #expect(aussagen(antwort).allSatisfy { $0["text"] as? String == Self.satz || !"\($0)".contains("92 Euro") })
    }

    @Test func theNextServerTakesOver() throws {
        let kaputt = try FakeModelServer { _, _ in .status(503, "") }
        let server = try FakeModelServer { _, _ in strom(Self.satz) }
        let antwort = try ask(try program("\(kaputt.adresse)|\(server.adresse)"))
        #expect(antwort["modell"] as? String == "probe")
        #expect(kaputt.gesehen.count >= 1 && server.gesehen.count == 1)
    }

    @Test func theSwitchHoldsForEveryProgramAndOutlivesThem() throws {
        let server = try FakeModelServer { _, _ in strom(Self.satz) }
        let program = try program(server.adresse)
        #expect(try program.run("entwuerfe").output.contains("Entwürfe sind eingeschaltet."))
        #expect(
            try program.run("entwuerfe", "aus").output.contains("Entwürfe sind ausgeschaltet (durch: Erlasspflege)."))
        let antwort = try ask(program)
        #expect(antwort["modell"] is NSNull && server.gesehen.isEmpty)
        #expect((antwort["hinweise"] as? [String])?.contains { $0.hasPrefix("Entwürfe sind ausgeschaltet") } == true)
        #expect(try program.run("entwuerfe", "ein", "--json").object()["sperre"] == nil)
        #expect(try ask(program)["modell"] as? String == "probe")
    }

    @Test func thePageTellsWhatHappensWhileItHappens() throws {
        let server = try FakeModelServer { _, _ in strom(Self.satz) }
        let events = try ereignisse(try program(server.adresse))
        #expect(events.first == "gesendet" && events.contains("text") && events.last == "fertig")
    }

    @Test func aModelThatIsCutOffLeavesTheExtract() throws {
        let server = try FakeModelServer { _, _ in
            .strom([.text(ChatStrom.ereignis("{\"aussagen\":[{\"text\":\"Die Geb")), .abbruch])
        }
        let program = try program(server.adresse)
        let antwort = try ask(program)
        #expect(aussagen(antwort).first?["text"] as? String == Self.satz)
        #expect((antwort["hinweise"] as? [String])?.contains { $0.contains("im Wortlaut") } == true)
        #expect(try ereignisse(program).last == "fertig")
    }

    /// Who closes the page frees the model.
    @Test func theModelStopsWhenTheReaderGoes() throws {
        let server = try FakeModelServer { _, nummer in
            nummer == 0
                ? .strom(
                    (0..<400).flatMap { [.text(ChatStrom.ereignis("wort\($0) ")), .pause(.milliseconds(100))] })
                : strom(Self.satz)
        }
        let program = try program(server.adresse)
        let running = try program.serve()
        let url = try adresse(running)
        _ = try HTTPAbruf.get(url, bis: "event: gesendet")
        // One draft at a time: the second gets through only if the first was given up.
        let events = try Self.namen(url)
        #expect(events.last == "fertig" && events.contains("text"))
        #expect(server.gesehen.count == 2)
        _ = running.stop()
    }

    private func ereignisse(_ program: Program) throws -> [String] {
        let running = try program.serve()
        defer { _ = running.stop() }
        return try Self.namen(try adresse(running))
    }

    private func adresse(_ running: Server) throws -> URL {
        var teile = try #require(URLComponents(url: try running.address(), resolvingAgainstBaseURL: false))
        teile.path = "/fragen/entwurf"
        teile.queryItems = [URLQueryItem(name: "frage", value: Self.frage)]
        return try #require(teile.url)
    }

    private static func namen(_ url: URL) throws -> [String] {
        let data = try HTTPAbruf.get(url)
        return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
            .filter { $0.hasPrefix("event: ") }.map { String($0.dropFirst(7)) }
    }
}
