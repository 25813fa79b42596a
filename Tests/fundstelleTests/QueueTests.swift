// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The queue of incoming files as the real program works it off, also when it is killed.
///
/// The number of kills comes from `FUNDSTELLE_KILL_ROUNDS`.
@Suite struct QueueTests {
    @Test func everyKillLeavesAQueueThatGoesOn() throws {
        let program = try Program()
        let inbox = try program.writeDecrees(0..<130)
        #expect(try program.run("import", inbox, "--hintergrund").status == 0)
        var killedAtWork = 0
        for round in 1...Program.killRounds() {
            let server = try program.serve()
            _ = try server.address()
            let before = try program.queue("fertig").count
            // The kills are spread over the work: the first at the start, however slow the machine is, the others when
            // some more has been done.
            let goal = before + round * 5 % 17
            if round > 1 { _ = try program.wait(20) { try program.queue("fertig").count > goal } }
            server.kill()
            let open = try program.queue("wartet", "in_arbeit", "wiederholen").count
            if open > 0 { killedAtWork += 1 }
            try program.expectSound("round \(round)")
        }
        #expect(killedAtWork > 0, "no kill met a queue at work; the delays do not fit this machine")
        let server = try program.serve()
        // The queue may be done already; only a server that answers is one that can be asked to stop.
        _ = try server.address()
        #expect(try program.wait(300) { try program.queue("fertig", "abgelehnt").count == 130 })
        #expect(server.stop() == 0)
        #expect(try program.queue("abgelehnt").isEmpty)
        try program.expectComplete(inbox, files: 130)
    }

    /// Scans take seconds each, in a child of their own: the kills meet tesseract at work.
    @Test(.enabled(if: Scan.isPossible, "Für diese Prüfung fehlen pdftoppm oder tesseract."))
    func everyKillDuringTextRecognitionLeavesAQueueThatGoesOn() throws {
        let program = try Program()
        let scans = try Scan.demo(8)
        var inbox = ""
        for (name, pdf) in scans { inbox = try program.write(pdf, to: name) }
        #expect(try program.run("import", inbox, "--hintergrund").status == 0)
        var killedAtWork = 0
        for round in 1...Program.killRounds(3) {
            let server = try program.serve()
            _ = try server.address()
            // One more is done each time: a file that is at work in every kill would be rejected as the one to blame.
            let goal = try program.queue("fertig").count + (round == 1 ? 0 : 1)
            #expect(try program.wait(120) { try program.queue("fertig").count >= goal })
            let isReading = try program.wait(60) { server.descendants().contains { $0.name == "tesseract" } }
            // Soon after it began, and later in the page.
            Thread.sleep(forTimeInterval: Double(round % 3) * 0.4)
            let children = server.descendants()
            server.kill()
            if isReading && children.contains(where: { $0.name == "tesseract" }) { killedAtWork += 1 }
            #expect(try program.wait(10) { !children.contains(where: \.isRunning) }, "a child outlives its server")
            try program.expectSound("round \(round)")
        }
        #expect(killedAtWork > 0, "no kill met tesseract at work; the delays do not fit this machine")
        let server = try program.serve()
        _ = try server.address()
        #expect(try program.wait(300) { try program.queue("fertig", "abgelehnt").count == scans.count })
        #expect(server.stop() == 0)
        #expect(try program.queue("abgelehnt").isEmpty)
        let rows = try program.run("documents", "--json").lines()
        #expect(rows.allSatisfy { $0["scan"] as? Bool == true && $0["aktenzeichen"] is String }, "\(rows)")
        try program.expectComplete(inbox, files: scans.count)
    }

    @Test func aGracefulStopGivesBackWhatIsInWork() throws {
        let program = try Program()
        let inbox = try program.writeDecrees(0..<200)
        #expect(try program.run("import", inbox, "--hintergrund").status == 0)
        let server = try program.serve()
        _ = try server.address()
        #expect(try program.wait(20) { try !program.queue("fertig").isEmpty })
        #expect(server.stop() == 0)
        #expect(try program.queue("in_arbeit").isEmpty)
        #expect(try program.queue("wartet", "wiederholen").allSatisfy { $0["versuche"] as? Int == 0 })
        #expect(try program.queue("fertig", "wartet").count == 200)
    }
}
