// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// kill -9 in the middle of an import: the store stays sound and a repeated import completes.
///
/// The number of rounds comes from `FUNDSTELLE_KILL_ROUNDS` (default 6).
@Suite struct KillTests {
    @Test func everyKillLeavesASoundStore() throws {
        let rounds = ProcessInfo.processInfo.environment["FUNDSTELLE_KILL_ROUNDS"].flatMap(Int.init) ?? 6
        let program = try Program()
        let inbox = try writeDecrees(program, count: 400)
        for round in 0..<rounds {
            // From the first moments of the program to well into the import, in uneven steps.
            try program.kill(["import", inbox], after: 0.02 + Double(round % 17) * 0.07)
            let befund = try program.run("doctor")
            #expect(befund.status == 0, "round \(round): \(befund.output)\(befund.errors)")
        }
        let bericht = try program.run("import", inbox, "--json")
        #expect(bericht.status == 0, "\(bericht.errors)")
        #expect(try bericht.object()["rejected"] as? Int == 0)
        #expect(try program.run("documents", "--json").lines().count == 400)
        #expect(try program.run("import", inbox, "--json").object()["unchanged"] as? Int == 400)
        #expect(try program.run("doctor").status == 0)
    }

    private func writeDecrees(_ program: Program, count: Int) throws -> String {
        var inbox = ""
        for number in 0..<count {
            let text = """
                Ministerium für Inneres des Landes Mittelmark
                Aktenzeichen: 31-26.\(number)-1
                Auenstadt, 12.02.2025
                Betreff: Prüfung Nummer \(number)

                \((1...20).map { "\($0). Abschnitt \($0) regelt den Fall \(number) und die Vorlage von Nachweisen." }
                    .joined(separator: "\n\n"))
                """
            inbox = try program.write(text, to: "erlass-\(number).txt")
        }
        return inbox
    }
}
