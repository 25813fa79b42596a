// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Casework
import Corpus
import Foundation
import GermanText
import Norms
import SQLiteStorage

/// Many Vorgänge in one store: how long the list takes, and what a change touches, as one Markdown table.
///
///     vorgang-bench [VORGAENGE]                10,000 unless said otherwise, each with three steps and 20 places shown
@main
enum VorgangBench {
    static func main() async throws {
        let anzahl = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 10_000
        let ordner = FileManager.default.temporaryDirectory.appending(path: "vorgang-bench-\(getpid())")
        defer { try? FileManager.default.removeItem(at: ordner) }
        let corpus = try SQLiteCorpus(folder: ordner.path, analysis: .minimal)
        let muster = Vorgangsmuster()
        print("| \(anzahl) Vorgänge, \(ProcessInfo.processInfo.activeProcessorCount) cores | measured |\n|---|---|")
        try await miss("\(3 * anzahl) steps, each with its entry in the log") {
            for nummer in 0..<anzahl { try await muster.lege(nummer, in: corpus) }
            return ""
        }
        try await miss("the list of all") {
            "\(try await corpus.zeilen(.offene, ab: 0, hoechstens: anzahl).count) rows"
        }
        try await miss("one page of it from the middle") {
            "\(try await corpus.zeilen(.offene, ab: anzahl / 2, hoechstens: 50).count) rows"
        }
        let dienst = Betroffenheitsdienst(
            vorgaenge: corpus, vermerke: corpus, corpus: corpus, schemata: { [muster.schema] }, texte: { [] })
        for (name, anstoss) in muster.anstoesse {
            try await miss(name) { "\(try await dienst.betroffen(von: anstoss).vorgaenge.count) touched" }
        }
        try await miss("the log checked, entry by entry") {
            try await corpus.pruefeAudit(verwahrt: []).istUnversehrt ? "sound" : "not sound"
        }
    }

    private static func miss(_ name: String, _ arbeit: () async throws -> String) async throws {
        let start = ContinuousClock.now
        let ergebnis = try await arbeit()
        let ms = Int((ContinuousClock.now - start) / .milliseconds(1))
        print("| \(name) | \([ergebnis, "\(ms) ms"].filter { !$0.isEmpty }.joined(separator: ", ")) |")
    }
}
