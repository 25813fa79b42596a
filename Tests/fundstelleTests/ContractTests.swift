// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// The contracts of DESIGN §4, checked on the program as other programs use it.
@Suite struct ContractTests {
    static let erlass = """
        Ministerium für Inneres des Landes Mittelmark

        Auenstadt, 12.02.2025
        Aktenzeichen: 31-26.02.09-7

        Betreff: Aufenthaltserlaubnis zum Studium; hier: Verlängerung nach § 16b AufenthG

        1. Dauer
        Die Aufenthaltserlaubnis nach § 16b AufenthG wird in der Regel um zwei Jahre verlängert.

        2. Unterlagen
        Vorzulegen sind eine Immatrikulationsbescheinigung, ein Nachweis der Krankenversicherung und ein gültiger Pass.

        Im Auftrag
        gez. Beispiel
        """

    private func program() throws -> Program {
        let program = try Program()
        program.environment["FUNDSTELLE_LAND"] = "Mittelmark"
        let inbox = try program.write(Self.erlass, to: "erlass.txt")
        let outcome = try program.run("import", inbox, "--json")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(try outcome.object()["new"] as? Int == 1)
        return program
    }

    @Test func searchGivesHitsWithEveryKey() throws {
        let outcome = try program().run("search", "Verlängerung", "Studium", "--json")
        let hits = try #require(outcome.json() as? [[String: Any]])
        let hit = try #require(hits.first)
        let keys = [
            "rank", "score", "passage", "vorschrift", "abschnitt", "titel", "text", "zitat", "normgeber", "rang",
            "geltung", "quelle", "explanation",
        ]
        for key in keys { #expect(hit[key] != nil, "\(key)") }
        let quelle = try #require(hit["quelle"] as? [String: Any])
        #expect(quelle["datei"] as? String == "erlass.txt")
        #expect((quelle["sha256"] as? String)?.count == 64)
        let geltung = try #require(hit["geltung"] as? [String: Any])
        #expect(geltung["status"] as? String == "inKraft")
        #expect(geltung["von"] as? String == "2025-02-12")
    }

    @Test func askQuotesVerbatim() throws {
        let outcome = try program().run(
            "ask", "Wie lange wird die Aufenthaltserlaubnis zum Studium verlängert?", "--json")
        let antwort = try outcome.object()
        #expect(["vollstaendig", "teilweise"].contains(antwort["status"] as? String))
        let aussagen = try #require(antwort["aussagen"] as? [[String: Any]])
        let erste = try #require(aussagen.first)
        let text = try #require(erste["text"] as? String)
        #expect(text.contains("zwei Jahre"))
        #expect(erste["pruefstand"] as? String == "woertlich")
        #expect(Self.erlass.contains(text))
        for key in ["hinweise", "verworfen", "stichtag", "ms"] { #expect(antwort[key] != nil, "\(key)") }
        #expect(antwort.keys.contains("modell"))
    }

    @Test func rulesAreValuesWithTheirFundstelle() throws {
        let outcome = try program().run("regelungen", "Verlängerung", "Studium", "--norm", "§ 16b AufenthG", "--json")
        let regelungen = try #require(outcome.json() as? [[String: Any]])
        let dauer = try #require(regelungen.first { $0["art"] as? String == "dauer" })
        #expect(dauer["verbindlichkeit"] as? String == "inDerRegel")
        let wert = try #require(dauer["wert"] as? [String: Any])
        #expect((wert["zeit"] as? [String: Any])?["anzahl"] as? Int == 24)
        let beleg = try #require(dauer["beleg"] as? [String: Any])
        #expect(Self.erlass.contains(try #require(beleg["zitat"] as? String)))
        #expect(regelungen.contains { $0["art"] as? String == "unterlagen" })
    }

    @Test func beforeItsDateADecreeDoesNotAnswer() throws {
        let outcome = try program().run(
            "ask", "Wie lange wird die Aufenthaltserlaubnis zum Studium verlängert?", "--stichtag", "2024-01-01",
            "--json")
        #expect(try outcome.object()["status"] as? String == "keineFundstelle")
    }

    @Test func batchAnswersLineByLine() throws {
        let input = """
            {"id": "a", "query": "Studium Verlängerung", "limit": 3}
            {"id": 7, "query": "Immatrikulationsbescheinigung", "stichtag": "2026-01-01"}
            """
        let lines = try program().run(["batch", "search"], input: input).lines()
        #expect(lines.count == 2)
        #expect(lines[0]["id"] as? String == "a")
        #expect(lines[1]["id"] as? Int == 7)
        for line in lines { #expect(line["hits"] is [Any] && line["ms"] is Double) }
    }

    @Test func aBadBatchLineDoesNotStopTheRest() throws {
        let lines = try program().run(["batch", "ask"], input: "kaputt\n{\"id\":1,\"query\":\"Studium?\"}\n").lines()
        #expect(lines.count == 2)
        #expect(lines[0]["fehler"] != nil)
        #expect(lines[1]["antwort"] != nil)
    }

    @Test func citeGivesOneArrayALine() throws {
        let outcome = try Program().run(["cite"], input: "Nach § 5 Abs. 1 Nr. 1 AufenthG\nohne Norm\n")
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.first == """
                [{"start":5,"end":30,"text":"§ 5 Abs. 1 Nr. 1 AufenthG","law":"AufenthG","section":"5","abs":"1","nr":"1"}]
                """)
        #expect(lines.last == "[]")
    }

    @Test func documentsListsWhatWasRecognised() throws {
        let rows = try program().run("documents", "--json").lines()
        let row = try #require(rows.first)
        #expect(row["file"] as? String == "erlass.txt")
        #expect(row["aktenzeichen"] as? String == "31-26.02.09-7")
        #expect(row["datum"] as? String == "2025-02-12")
        #expect(row["rang"] as? Int == 5)
        #expect(row["status"] as? String == "erkannt")
        let intervals = try #require(row["in_force_intervals"] as? [[Any]])
        #expect(intervals.first?.first as? String == "2025-02-12")
    }

    @Test func secondImportIsUnchangedAndAChangedFileReplaces() throws {
        let program = try program()
        let inbox = program.folder.appending(path: "eingang").path
        #expect(try program.run("import", inbox, "--json").object()["unchanged"] as? Int == 1)
        try program.write(Self.erlass.replacing("zwei Jahre", with: "drei Jahre"), to: "erlass.txt")
        #expect(try program.run("import", inbox, "--json").object()["replaced"] as? Int == 1)
        let hits = try program.run("search", "Verlängerung Studium Jahre", "--json").output
        #expect(hits.contains("drei Jahre"))
        #expect(!hits.contains("zwei Jahre"))
    }

    @Test func equalNamesInTwoFoldersAreTwoFiles() throws {
        let program = try Program()
        program.environment["FUNDSTELLE_LAND"] = "Mittelmark"
        let inbox = try program.write(Self.erlass, to: "nord/erlass.txt")
        let anderer = Self.erlass.replacing("zwei Jahre", with: "drei Jahre").replacing("09-7", with: "09-8")
        try program.write(anderer, to: "sued/erlass.txt")
        for ordner in ["nord", "sued"] {
            #expect(try program.run("import", "\(inbox)/\(ordner)", "--json").object()["new"] as? Int == 1)
        }
        let hits = try program.run("search", "Verlängerung Studium Jahre", "--json").output
        #expect(hits.contains("zwei Jahre") && hits.contains("drei Jahre"))
        let rows = try program.run("documents", "--json").lines()
        #expect(rows.map { $0["file"] as? String } == ["erlass.txt", "erlass.txt"])
        // A single file is the same file as in its folder.
        for path in ["nord", "sued/erlass.txt"] {
            #expect(try program.run("import", "\(inbox)/\(path)", "--json").object()["unchanged"] as? Int == 1)
        }
    }

    @Test func wrongUsageIs64AndMissingFilesAre1() throws {
        let program = try Program()
        #expect(try program.run("search").status == 64)
        #expect(try program.run("search", "x", "--stichtag", "31.02.2024").status == 64)
        let missing = try program.run("import", "gibt-es-nicht")
        #expect(missing.status == 1)
        #expect(missing.errors.contains("gibt-es-nicht"))
    }

    @Test func withoutANetworkNothingIsFetched() throws {
        let outcome = try Program().run("import", "gii:aufenthg_2004")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("FUNDSTELLE_NETZ_ERLAUBT"))
    }
}
