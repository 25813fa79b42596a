// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// kill -9 in the middle of an import: the store stays sound and a repeated import completes.
///
/// The number of rounds comes from `FUNDSTELLE_KILL_ROUNDS` (default 6). Before each round new decrees arrive and some
/// old ones are corrected, so that every kill meets an import that has work to do.
@Suite struct KillTests {
    @Test func everyKillLeavesASoundStore() throws {
        let rounds = ProcessInfo.processInfo.environment["FUNDSTELLE_KILL_ROUNDS"].flatMap(Int.init) ?? 6
        let program = try Program()
        // How long an undisturbed import takes here: the kills are spread over that time.
        var (inbox, files, midway) = (try write(0..<150, 0, program), 150, 0)
        let start = ContinuousClock.now
        #expect(try program.run("import", inbox).status == 0)
        let whole = (ContinuousClock.now - start) / .seconds(1)
        for round in 1...rounds {
            inbox = try write(files..<files + 150, round, program)
            inbox = try write(0..<20, round, program)
            let before = files
            files += 150
            try program.kill(["import", inbox], after: whole * (0.2 + Double(round * 7 % 17) * 0.06))
            let befund = try program.run("doctor")
            #expect(befund.status == 0, "round \(round): \(befund.output)\(befund.errors)")
            let stored = try program.run("documents", "--json").lines().count
            if stored > before && stored < files { midway += 1 }
            if round % 5 == 4 { #expect(try program.run("import", inbox).status == 0) }
        }
        try completes(program, inbox, files)
        #expect(midway > 0, "no kill met a half-done import; the delays do not fit this machine")
    }

    private func completes(_ program: Program, _ inbox: String, _ files: Int) throws {
        let bericht = try program.run("import", inbox, "--json")
        #expect(bericht.status == 0, "\(bericht.errors)")
        #expect(try bericht.object()["rejected"] as? Int == 0)
        #expect(try program.run("documents", "--json").lines().count == files)
        #expect(try program.run("import", inbox, "--json").object()["unchanged"] as? Int == files)
        #expect(try program.run("doctor").status == 0)
    }

    private func write(_ numbers: Range<Int>, _ round: Int, _ program: Program) throws -> String {
        var inbox = ""
        for number in numbers {
            let text = """
                Ministerium für Inneres des Landes Mittelmark
                Aktenzeichen: 31-26.\(number)-1
                Auenstadt, 12.02.2025
                Betreff: Prüfung Nummer \(number)

                \((1...20).map { "\($0). Abschnitt \($0) regelt im Stand \(round) den Fall \(number) mit Nachweisen." }
                    .joined(separator: "\n\n"))
                """
            inbox = try program.write(text, to: "erlass-\(number).txt")
        }
        return inbox
    }
}
