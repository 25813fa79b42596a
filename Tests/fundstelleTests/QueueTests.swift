// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The queue of incoming files as the real program works it off, also when it is killed.
///
/// The number of kills comes from `FUNDSTELLE_KILL_ROUNDS` (default 6).
@Suite struct QueueTests {
    @Test func everyKillLeavesAQueueThatGoesOn() throws {
        let rounds = ProcessInfo.processInfo.environment["FUNDSTELLE_KILL_ROUNDS"].flatMap(Int.init) ?? 6
        let program = try Program()
        let inbox = try write(0..<130, program)
        #expect(try program.run("import", inbox, "--hintergrund").status == 0)
        var killedAtWork = 0
        for round in 1...rounds {
            let server = try program.serve()
            _ = try server.address()
            let before = try program.queue("fertig").count
            // The kills are spread over the work: soon after the start, and when some more has been done.
            let goal = before + round * 5 % 17
            _ = try program.wait(20) { try program.queue("fertig").count > goal }
            server.kill()
            let open = try program.queue("wartet", "in_arbeit", "wiederholen").count
            if open > 0 { killedAtWork += 1 }
            let befund = try program.run("doctor")
            #expect(befund.status == 0, "round \(round): \(befund.output)\(befund.errors)")
        }
        #expect(killedAtWork > 0, "no kill met a queue at work; the delays do not fit this machine")
        let server = try program.serve()
        // The queue may be done already; only a server that answers is one that can be asked to stop.
        _ = try server.address()
        #expect(try program.wait(300) { try program.queue("fertig", "abgelehnt").count == 130 })
        #expect(server.stop() == 0)
        #expect(try program.queue("abgelehnt").isEmpty)
        #expect(try program.run("documents", "--json").lines().count == 130)
        #expect(try program.run("import", inbox, "--json").object()["unchanged"] as? Int == 130)
        #expect(try program.run("doctor").output.contains("in Ordnung"))
    }

    @Test func aGracefulStopGivesBackWhatIsInWork() throws {
        let program = try Program()
        let inbox = try write(0..<200, program)
        #expect(try program.run("import", inbox, "--hintergrund").status == 0)
        let server = try program.serve()
        _ = try server.address()
        #expect(try program.wait(20) { try !program.queue("fertig").isEmpty })
        #expect(server.stop() == 0)
        #expect(try program.queue("in_arbeit").isEmpty)
        #expect(try program.queue("wartet", "wiederholen").allSatisfy { $0["versuche"] as? Int == 0 })
        #expect(try program.queue("fertig", "wartet").count == 200)
    }

    private func write(_ numbers: Range<Int>, _ program: Program) throws -> String {
        var inbox = ""
        for number in numbers {
            let text = """
                Ministerium für Inneres des Landes Mittelmark
                Aktenzeichen: 31-26.\(number)-1
                Auenstadt, 12.02.2025
                Betreff: Prüfung Nummer \(number)

                \((1...20).map { "\($0). Abschnitt \($0) regelt den Fall \(number) mit Nachweisen." }
                    .joined(separator: "\n\n"))
                """
            inbox = try program.write(text, to: "erlass-\(number).txt")
        }
        return inbox
    }
}
