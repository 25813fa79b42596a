// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestKit
import Testing

/// Broken, mislabelled and hostile files, imported in one call: outcomes as `expected.jsonl` says, nothing left behind.
@Suite struct HostileFilesTests {
    private struct Expected: Decodable {
        let file: String
        let erwartung: String
        let auch_erlaubt: [String]?
        let erzeugt: Bool?
    }

    @Test(.enabled(if: TestCorpus.folder != nil, "the corpus is absent; set FUNDSTELLE_CORPUS"))
    func outcomesAreAsExpected() throws {
        let corpus = try #require(TestCorpus.folder).appending(path: "fehlerhaft")
        let program = try Program()
        let temporary = program.folder.appending(path: "tmp")
        try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
        program.environment["TMPDIR"] = temporary.path

        let inbox = program.folder.appending(path: "eingang")
        try FileManager.default.copyItem(at: corpus, to: inbox)
        try makeLargeFiles(in: inbox)
        let outcome = try program.run("import", inbox.path, "--json")
        #expect(outcome.status == 0, "\(outcome.errors)")

        let files = try #require(outcome.object()["dateien"] as? [[String: Any]])
        for expected in try expectations(corpus) {
            let rows = files.filter { belongs($0["datei"] as? String ?? "", to: expected.file) }
            let allowed = [expected.erwartung] + (expected.auch_erlaubt ?? [])
            let found = ausgang(of: rows)
            #expect(allowed.contains(found), "\(expected.file): \(found), expected \(allowed); \(rows)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path) == [], "temporary files are left")
        #expect(try program.run("doctor").status == 0)
        try findsWhatItShould(program)
    }

    private func findsWhatItShould(_ program: Program) throws {
        let today = "2026-11-23"
        for query in ["zwei Jahre", "Aufenthaltserlaubnis"] {
            let hits = try #require(
                program.run("search", query, "--stichtag", today, "--auch-ausser-kraft", "--json").json() as? [Any])
            #expect(!hits.isEmpty, "\(query)")
        }
        let all = try program.run("documents", "--json").output
        // The files hold one decree in several encodings: one of them answers, all are read rightly.
        for title in ["Latin-1: Köln, Größe, Übersicht", "UTF-16: Köln, Übersicht"] { #expect(all.contains(title)) }
        #expect(!all.contains("root:x:0"), "an external entity was read")
        let answer = try program.run("ask", "Wie lange wird die AE verlängert?", "--stichtag", today, "--json").output
        #expect(!answer.contains("genehmigt"))
    }

    /// What became of a file; a container counts as taken in when anything inside was.
    private func ausgang(of rows: [[String: Any]]) -> String {
        let taken = rows.filter { $0["ausgang"] as? String != "abgelehnt" }
        if taken.isEmpty { return "ablehnen" }
        let notices = rows.contains { !(($0["hinweise"] as? [Any]) ?? []).isEmpty || $0["grund"] is String }
        return notices ? "aufnehmen_mit_hinweis" : "aufnehmen"
    }

    private func belongs(_ path: String, to file: String) -> Bool {
        let path = path.precomposedStringWithCanonicalMapping
        let file = file.precomposedStringWithCanonicalMapping
        return path == file || path.hasPrefix(file + "#")
    }

    private func expectations(_ folder: URL) throws -> [Expected] {
        try String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8).split(separator: "\n").map {
            try JSONDecoder().decode(Expected.self, from: Data($0.utf8))
        }
    }

    /// The two files that are too large to be kept: noise that calls itself PDF, and a text of 30 MB.
    private func makeLargeFiles(in folder: URL) throws {
        var generator = SystemRandomNumberGenerator()
        var noise = Data(capacity: 40_000_000)
        while noise.count < 40_000_000 {
            withUnsafeBytes(of: generator.next() as UInt64) { noise.append(contentsOf: $0) }
        }
        try noise.write(to: folder.appending(path: "rauschen-40mb.pdf"))
        let head = "Aktenzeichen: 523-26.01.01-000001-2024-0000001\nDatum: 14.03.2024\n"
        try Data((head + String(repeating: "Die Ausländerbehörde prüft den Antrag. ", count: 800_000)).utf8)
            .write(to: folder.appending(path: "text-30mb.txt"))
    }
}
