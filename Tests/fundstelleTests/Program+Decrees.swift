// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

extension Program {
    /// How often a test kills: `FUNDSTELLE_KILL_ROUNDS`, else as often as it asks for.
    static func killRounds(_ usual: Int = 6) -> Int {
        ProcessInfo.processInfo.environment["FUNDSTELLE_KILL_ROUNDS"].flatMap(Int.init) ?? usual
    }

    /// Writes decrees into the program's input folder and gives that folder. Another state makes other files of them.
    @discardableResult
    func writeDecrees(_ numbers: Range<Int>, state: Int = 0) throws -> String {
        var inbox = ""
        for number in numbers {
            let sections = (1...20).map { "\($0). Abschnitt \($0) regelt im Stand \(state) den Fall \(number)." }
            let text = """
                Ministerium für Inneres des Landes Mittelmark
                Aktenzeichen: 31-26.\(number)-1
                Auenstadt, 12.02.2025
                Betreff: Prüfung Nummer \(number), \(Self.word(number))

                \(sections.joined(separator: "\n\n"))
                """
            inbox = try write(text, to: "erlass-\(number).txt")
        }
        return inbox
    }

    /// A word that stands in one of these decrees alone.
    static func word(_ number: Int) -> String {
        "Xyla" + String(String(number).compactMap { "bdfgklmnpr".map(\.self)[Int(String($0)) ?? 0] })
    }

    /// Number of files whose decree is kept.
    func storedFiles() throws -> Int { try run("documents", "--json").lines().count }

    /// Kept as it should be.
    func expectSound(_ when: String) throws {
        let befund = try run("doctor")
        #expect(befund.status == 0 && befund.output.contains("in Ordnung"), "\(when): \(befund.output)\(befund.errors)")
    }

    /// All of these decrees, each once: a further import finds nothing to do.
    func expectComplete(_ inbox: String, files: Int) throws {
        #expect(try storedFiles() == files)
        #expect(try run("import", inbox, "--json").object()["unchanged"] as? Int == files)
        try expectSound("at the end")
    }
}
