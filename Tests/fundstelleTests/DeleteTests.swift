// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// Deleting, duplicates and gaps, as other programs see them.
@Suite struct DeleteTests {
    private static let word = "Quarzbananenschale"

    @Test func deletedIsGoneAndSaidSo() throws {
        let program = try program()
        let file = URL(fileURLWithPath: try program.write(secret, to: "geheim.txt")).appending(path: "geheim.txt")
        #expect(try program.run("import", file.path).status == 0)
        #expect(try stands(program))
        let refused = try program.run("loesche", "geheim.txt")
        #expect(refused.status == 1 && refused.errors.contains("--ja"))
        #expect(try stands(program))

        let outcome = try program.run("loesche", "geheim.txt", "--ja", "--durch", "Erlasspflege", "--json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let report = try outcome.object()
        #expect((report["geloescht"] as? [[String: Any]])?.first?["ausgang"] as? String == "geloescht")
        let removed = try #require(report["entfernt"] as? [[String: Any]])
        for what in ["Abschnitte", "Passagen", "Einträge im Suchverzeichnis", "Originale"] {
            #expect(removed.contains { $0["was"] as? String == what && $0["anzahl"] as? Int ?? 0 > 0 }, "\(what)")
        }
        #expect(try !stands(program), "the word is still there")
        #expect(try !program.run("documents", "--json").output.contains("geheim.txt"))
        let row = try #require(
            try program.run("aufnahmebuch", "--json", "--nur", "geloescht").lines().first)
        #expect(row["file"] as? String == "geheim.txt" && row["ergebnis"] as? String == "gelöscht")
        #expect((row["hinweise"] as? [String])?.first?.contains("durch Erlasspflege") == true)
        let ledger = try program.run("aufnahmebuch")
        #expect(ledger.output.contains("2 Dateien: 1 aufgenommen, 0 doppelt, 0 nicht aufgenommen, 1 gelöscht"))
        #expect(try program.run("aufnahmebuch", "--nur", "quatsch").status == 64)
        #expect(try program.run("doctor").output.contains("in Ordnung"))
        #expect(try program.run("search", "Pass", "--json").output.contains("erlass.txt"))
        #expect(try program.run("loesche", "gibt-es-nicht", "--ja").status == 1)
    }

    @Test func aSumDeletesOneContentAndAPathThatIsNotUniqueNothing() throws {
        let program = try program()
        let inbox = try program.write(secret, to: "eins/geheim.txt")
        try program.write(secret.replacing("31-99", with: "31-98"), to: "zwei/geheim.txt")
        for folder in ["eins", "zwei"] { #expect(try program.run("import", "\(inbox)/\(folder)").status == 0) }
        let ambiguous = try program.run("loesche", "geheim.txt", "--ja")
        #expect(ambiguous.status == 1 && ambiguous.errors.contains("mehrmals"))
        #expect(try program.run("loesche", "\(inbox)/eins/geheim.txt", "--ja").status == 0)
        let hits = try #require(try program.run("search", Self.word, "--json").json() as? [[String: Any]])
        let sums = Set(hits.compactMap { ($0["quelle"] as? [String: Any])?["sha256"] as? String })
        #expect(sums.count == 1)
        #expect(try program.run("loesche", try #require(sums.first), "--ja").status == 0)
        #expect(try !stands(program))
    }

    @Test func theSameDecreeInOtherBytesAnswersOnce() throws {
        let program = try program()
        let inbox = try program.write(
            ContractTests.erlass.replacing("\n\n", with: "\n\n\n").replacing(" und ", with: "\nund "), to: "kopie.txt")
        #expect(try program.run("import", inbox, "--json").object()["new"] as? Int == 1)
        let rows = try program.run("documents", "--json").lines()
        let duplicates = rows.filter { $0["duplikat_von"] != nil }
        try #require(duplicates.count == 1 && rows.count == 2)
        let leading = try #require(duplicates[0]["duplikat_von"] as? String)
        #expect(Set([leading, try #require(duplicates[0]["file"] as? String)]) == ["erlass.txt", "kopie.txt"])
        let hits = try #require(
            try program.run("search", "Immatrikulationsbescheinigung", "--json").json() as? [[String: Any]])
        #expect(hits.count == 1)
        for query in ["31-26.02.09-7", "Welche Unterlagen sind beim Studium vorzulegen?"] {
            let found = try #require(
                try program.run("search", query, "--auch-ausser-kraft", "--json").json() as? [[String: Any]])
            #expect(Set(found.compactMap { ($0["quelle"] as? [String: Any])?["datei"] as? String }) == [leading])
        }
        // Without the file that spoke the other one speaks.
        let outcome = try program.run("loesche", leading, "--ja")
        #expect(outcome.output.contains("Derselbe Erlass bleibt in"))
        let after = try #require(
            try program.run("search", "Immatrikulationsbescheinigung", "--json").json() as? [[String: Any]])
        #expect(after.count == 1 && (after[0]["quelle"] as? [String: Any])?["datei"] as? String != leading)
    }

    @Test func gapsAreNamed() throws {
        let program = try program()
        let inbox = try program.write(
            ContractTests.erlass.replacing("09-7", with: "09-8").replacing(
                "1. Dauer",
                with:
                    "Bezug: Mein Erlass vom 03.04.2019, Az. 31-26.01.05-2\n\n1. Dauer\nMeinen Erlass vom 05.06.2018 (Az. 31-26.01.04-1) hebe ich auf."
            ),
            to: "neu.txt")
        #expect(try program.run("import", inbox).status == 0)
        let rows = try program.run("luecken", "--json").lines()
        let gap = try #require(rows.first { $0["aktenzeichen"] as? String == "31-26.01.04-1" })
        #expect(gap["datum"] as? String == "2018-06-05" && gap["anzahl"] as? Int == 1)
        #expect((gap["arten"] as? [String: Int])?["hebt_auf"] == 1)
        #expect((gap["genannt_von"] as? [[String: Any]])?.first?["file"] as? String == "neu.txt")
        // What arrives later fills the gap.
        try program.write(
            ContractTests.erlass.replacing("26.02.09-7", with: "26.01.04-1").replacing(
                "12.02.2025", with: "05.06.2018"), to: "alt.txt")
        #expect(try program.run("import", inbox).status == 0)
        #expect(try !program.run("luecken", "--json").output.contains("31-26.01.04-1"))
    }

    private var secret: String {
        ContractTests.erlass.replacing("09-7", with: "31-99").replacing("ein gültiger Pass", with: "eine \(Self.word)")
    }

    private func program() throws -> Program {
        let program = try Program()
        program.environment["FUNDSTELLE_LAND"] = "Mittelmark"
        let inbox = try program.write(ContractTests.erlass, to: "erlass.txt")
        #expect(try program.run("import", inbox).status == 0)
        return program
    }

    /// Whether any file of the data folder holds the word.
    private func stands(_ program: Program) throws -> Bool {
        let folder = program.folder.appending(path: "data")
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let words = [Self.word, String(Self.word.lowercased().dropFirst().prefix(12))].map { Data($0.utf8) }
        return files.contains { file in
            guard let data = try? Data(contentsOf: file) else { return false }
            return words.contains { data.range(of: $0) != nil }
        }
    }
}
