// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// kill -9 in the middle of an import: the store stays sound and a repeated import completes.
///
/// The number of rounds comes from `FUNDSTELLE_KILL_ROUNDS`. Before each round files arrive or are corrected, so that
/// every kill meets an import that has work to do.
@Suite struct KillTests {
    @Test func everyKillLeavesASoundStore() throws {
        let program = try Program()
        var (inbox, files, midway) = (try program.writeDecrees(0..<150), 150, 0)
        let whole = try duration(program, inbox)
        for round in 1...Program.killRounds() {
            inbox = try program.writeDecrees(files..<files + 150, state: round)
            inbox = try program.writeDecrees(0..<20, state: round)
            let before = files
            files += 150
            try program.kill(["import", inbox], after: delay(round, whole))
            try program.expectSound("round \(round)")
            let stored = try program.storedFiles()
            if stored > before && stored < files { midway += 1 }
            if round % 5 == 4 { #expect(try program.run("import", inbox).status == 0) }
        }
        #expect(try program.run("import", inbox, "--json").object()["rejected"] as? Int == 0)
        try program.expectComplete(inbox, files: files)
        #expect(midway > 0, "no kill met a half-done import; the delays do not fit this machine")
    }

    /// A corrected file takes the place of the one before: at every moment one of the two answers, never none or both.
    @Test func everyKillWhileReplacingLeavesOneWordingOfEach() throws {
        let (program, files) = (try Program(), 120)
        var (inbox, unfinished) = (try program.writeDecrees(0..<files), 0)
        let whole = try duration(program, inbox)
        let rounds = Program.killRounds(4)
        for round in 1...rounds {
            inbox = try program.writeDecrees(0..<files, state: round)
            try program.kill(["import", inbox], after: delay(round, whole))
            try program.expectSound("round \(round)")
            #expect(try program.storedFiles() == files)
            let states = try statesThatAnswer(program, files)
            #expect(states.allSatisfy { $0.count == 1 }, "round \(round): \(states)")
            let current = states.filter { $0.contains(round) }.count
            if current < files { unfinished += 1 }
        }
        #expect(unfinished > 0, "no kill met an import at work; the delays do not fit this machine")
        #expect(try program.run("import", inbox).status == 0)
        #expect(try statesThatAnswer(program, files).allSatisfy { $0 == [rounds] })
        try program.expectComplete(inbox, files: files)
    }

    /// The states of each decree that are found by its word.
    private func statesThatAnswer(_ program: Program, _ files: Int) throws -> [Set<Int>] {
        let questions = (0..<files).map {
            "{\"id\": \"\($0)\", \"query\": \"Abschnitt Stand \(Program.word($0))\", \"limit\": 50}"
        }
        let answers = try program.run(["batch", "search"], input: questions.joined(separator: "\n") + "\n").lines()
        return answers.map { answer in
            let id = answer["id"] as? String ?? ""
            let hits = (answer["hits"] as? [[String: Any]] ?? []).filter {
                ($0["quelle"] as? [String: Any])?["datei"] as? String == "erlass-\(id).txt"
            }
            return Set(hits.compactMap { $0["text"] as? String }.flatMap(states))
        }
    }

    private func states(_ text: String) -> [Int] {
        text.matches(of: /im Stand (\d+) den/).compactMap { Int($0.output.1) }
    }

    /// The kills are spread over the time that an undisturbed import takes here.
    private func delay(_ round: Int, _ whole: Double) -> Double { whole * (0.2 + Double(round * 7 % 17) * 0.06) }

    private func duration(_ program: Program, _ inbox: String) throws -> Double {
        let start = ContinuousClock.now
        #expect(try program.run("import", inbox).status == 0)
        return (ContinuousClock.now - start) / .seconds(1)
    }
}
