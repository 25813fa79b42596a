// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Evaluation
import Foundation
import Norms
import SQLiteStorage
import ShippedData
import TestKit
import Testing

/// `fundstelle rueckmeldungen`, as other programs use it.
@Suite struct RueckmeldungenTests {
    /// A program whose pages took in one helpful statement, taken over, and one that is open.
    private func program() async throws -> Program {
        let program = try Program()
        let store = try SQLiteCorpus(
            folder: program.folder.appending(path: "data").path, analysis: try ShippedData.analysis())
        let id = try await store.nimmAuf(Rueckmeldungsmuster.inhalt(frage: "Wie lange?"), um: .t(1))
        _ = try await store.setze(.uebernommen, richtigstellung: nil, rueckmeldung: id)
        let offen = Rueckmeldungsmuster.inhalt(frage: "Was\nkostet es?", urteil: .falsch, anmerkung: "Stimmt nicht.")
        _ = try await store.nimmAuf(offen, um: .t(2))
        return program
    }

    @Test func theListIsForPeopleAndPrograms() async throws {
        let program = try await program()
        let text = try program.run("rueckmeldungen")
        #expect(text.status == 0, "\(text.errors)")
        let zeilen = text.output.split(separator: "\n")
        #expect(zeilen.count == 3 && zeilen[0].hasPrefix("offen\tfalsch\tWas kostet es? · „Um zwei Jahre.“"))
        #expect(zeilen[2] == "offen 1 · übernommen 1 · erledigt 0 · Fragen im Fragensatz 1")
        let rows = try program.run("rueckmeldungen", "--json").lines()
        #expect(rows.map { $0["stand"] as? String } == ["offen", "uebernommen"])
        #expect(rows[0]["urteil"] as? String == "falsch" && rows[0]["gegenstand"] as? String == "aussage")
        #expect(rows[0]["anmerkung"] as? String == "Stimmt nicht.")
        #expect(rows[0]["stichtag"] as? String == "2026-11-23" && rows[0]["unbeantwortbar"] as? Bool == false)
        let stelle = try #require(rows[0]["stelle"] as? [String: Any])
        #expect(stelle["file"] as? String == "erlass.txt" && (stelle["sha256"] as? String)?.count == 64)
        // Nothing about who said it, whatever keys there are.
        let keys = Set(rows.flatMap(\.keys))
        #expect(keys.isDisjoint(with: ["rolle", "person", "sitzung", "adresse", "ip"]))
    }

    @Test func anAnswerThatFoundNothingIsShownAsSuch() async throws {
        let program = try Program()
        let store = try SQLiteCorpus(
            folder: program.folder.appending(path: "data").path, analysis: try ShippedData.analysis())
        let stimmt = try await store.nimmAuf(
            Rueckmeldungsmuster.ohneFundstelle(frage: "Gibt es das?", urteil: .hilfreich), um: .t(1))
        _ = try await store.setze(.uebernommen, richtigstellung: nil, rueckmeldung: stimmt)
        _ = try await store.nimmAuf(
            Rueckmeldungsmuster.ohneFundstelle(frage: "Wer bezahlt?", anmerkung: "Erlass vom 3. Mai"), um: .t(2))
        let text = try program.run("rueckmeldungen")
        #expect(text.status == 0, "\(text.errors)")
        let zeilen = text.output.split(separator: "\n")
        #expect(
            zeilen.first == "offen\tquelleFehlt\tWer bezahlt? · Antwort: keine Fundstelle · Erlass vom 3. Mai")
        #expect(zeilen.last == "offen 1 · übernommen 1 · erledigt 0 · Fragen im Fragensatz 1")
        let rows = try program.run("rueckmeldungen", "--json").lines()
        #expect(rows.map { $0["gegenstand"] as? String } == ["keineFundstelle", "keineFundstelle"])
        #expect(rows.map { $0["unbeantwortbar"] as? Bool } == [false, true])
        #expect(rows.allSatisfy { row in ["aussage", "modell", "stelle"].allSatisfy { row[$0] == nil } })
        let satz = Fragenleser.lies(Array(try program.run("rueckmeldungen", "--fragensatz").output.utf8))
        #expect(satz.fehler.isEmpty && satz.fragen.map(\.frage) == ["Gibt es das?"])
        #expect(satz.fragen.map(\.typ) == [Prueffrage.unbeantwortbar])
    }

    @Test func theSetCanBeEvaluated() async throws {
        let program = try await program()
        let satz = try program.run("rueckmeldungen", "--fragensatz")
        let gelesen = Fragenleser.lies(Array(satz.output.utf8))
        #expect(satz.status == 0 && gelesen.fehler.isEmpty && gelesen.fragen.map(\.frage) == ["Wie lange?"])
        let datei = program.folder.appending(path: "rueckmeldungen.jsonl")
        try Data(satz.output.utf8).write(to: datei)
        let lauf = try program.run("evaluate", datei.path, "--json")
        #expect(lauf.status == 0, "\(lauf.errors)")
        #expect((try lauf.object()["fragen"] as? [Any])?.count == 1)
    }
}
