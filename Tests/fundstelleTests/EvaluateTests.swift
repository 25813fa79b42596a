// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Foundation
import TestKit
import Testing

@testable import fundstelle

/// `fundstelle evaluate` and what an import says about the city's own questions.
@Suite struct EvaluateTests {
    private static let fragen = #"""
        {"id": "s1", "frage": "Welche Gebühr ist für die Ausstellung der Bescheinigung zu erheben?", "typ": "gebuehr", "gold": [{"aktenzeichen": "31-26.7-1", "zitat": "Für die Ausstellung der Bescheinigung ist eine Gebühr von 47 Euro zu erheben"}]}
        {"id": "s2", "frage": "Wie hoch ist die Hundesteuer für den zweiten Hund?", "typ": "unbeantwortbar"}
        {"id": "s3", "frage": "Welche Gebühr wird für Bibliotheksausweise erhoben?", "typ": "gebuehr", "gold": [{"datei": "gibt-es-nicht.pdf"}]}
        """#

    private func erlass(_ satz: String, datum: String = "12.02.2025") -> String {
        """
        Ministerium für Inneres des Landes Nordrhein-Westfalen
        Aktenzeichen: 31-26.7-1
        Düsseldorf, \(datum)
        Betreff: Ausstellung der Bescheinigung

        1. \(satz)

        2. Der Antrag ist schriftlich zu stellen.
        """
    }

    private static let gebuehr = "Für die Ausstellung der Bescheinigung ist eine Gebühr von 47 Euro zu erheben."

    /// A program with one decree, and the path of the questions.
    private func program() throws -> (Program, fragen: String) {
        let program = try Program()
        let inbox = try program.write(erlass(Self.gebuehr), to: "erlass.txt")
        let fragen = program.folder.appending(path: "stadt.jsonl")
        try Data(Self.fragen.utf8).write(to: fragen)
        #expect(try program.run("import", inbox).status == 0)
        return (program, fragen.path)
    }

    private func kept(_ program: Program) -> [String] {
        let ordner = program.folder.appending(path: "data/auswertungen").path
        return (try? FileManager.default.contentsOfDirectory(atPath: ordner))?.filter { $0.hasSuffix(".json") }
            .sorted() ?? []
    }

    @Test func theTablesSayHowWellQuestionsAreAnswered() throws {
        let (program, fragen) = try program()
        let outcome = try program.run("evaluate", fragen)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.output.hasPrefix("### Auswertung „stadt“: 3 Fragen, 2 beantwortbar"))
        #expect(outcome.output.contains("| unter den ersten fünf (Recall@5) | 0.500 |"))
        #expect(outcome.output.contains("| Enthaltung, Recall | 1.000 |"))
        #expect(outcome.output.contains("| gebuehr | 2 | 0.500 |"))
        #expect(kept(program) == [])
    }

    @Test func aRunIsKeptAndComparedWith() throws {
        let (program, fragen) = try program()
        let erste = try program.run("evaluate", fragen, "--json", "--speichere")
        let object = try erste.object()
        #expect(object["verfahren"] as? String == "beide" && object["stufe"] as? String == "beides")
        #expect((object["satz"] as? [String: Any])?["name"] as? String == "stadt")
        #expect((object["kennzahlen"] as? [String: Any])?["recall5"] as? Double == 0.5)
        #expect((object["nach_typ"] as? [String: Any])?.count == 2)
        #expect((object["fragen"] as? [Any])?.count == 3 && object["vergleich"] == nil)
        #expect(kept(program).count == 1)
        let run = program.folder.appending(path: "run.json")
        try Data(erste.output.utf8).write(to: run)
        // The decree is replaced by one that does not say so.
        try program.write(erlass("Die Bescheinigung wird in der Regel binnen drei Wochen erteilt."), to: "erlass.txt")
        #expect(try program.run("import", program.folder.appending(path: "eingang").path).status == 0)
        for baseline in [run.path, "letzte", program.folder.path + "/data/auswertungen/" + kept(program)[0]] {
            let zweite = try program.run("evaluate", fragen, "--baseline", baseline)
            #expect(zweite.output.contains("0 gewonnen, 1 verloren von 3 gemeinsamen Fragen"), "\(zweite.output)")
            #expect(zweite.output.contains("- verloren: s1 „Welche Gebühr"))
        }
        let vergleich = try program.run("evaluate", fragen, "--baseline", run.path, "--json").object()["vergleich"]
        #expect(((vergleich as? [String: Any])?["verloren"] as? [Any])?.count == 1)
    }

    @Test func eachStageAndEachWayOfSearchCanBeMeasured() throws {
        let (program, fragen) = try program()
        let suche = try program.run("evaluate", fragen, "--stufe", "suche", "--verfahren", "worte", "--json").object()
        let zahlen = try #require(suche["kennzahlen"] as? [String: Any])
        #expect(zahlen["recall1"] != nil && zahlen["ersteAussage"] == nil && zahlen["antwortP50"] == nil)
        let alle = try program.run("evaluate", fragen, "--alle-verfahren", "--stufe", "antwort", "--json")
        let laeufe = try #require(alle.json() as? [[String: Any]])
        #expect(laeufe.map { $0["verfahren"] as? String } == ["worte", "bedeutung", "beide"])
        let tabelle = try program.run("evaluate", fragen, "--alle-verfahren").output
        #expect(tabelle.contains("| gesucht nach | Wörter | Bedeutung | beides |"))
    }

    @Test func badLinesAreNamedAndTheRestIsAsked() throws {
        let (program, fragen) = try program()
        try Data((Self.fragen + "\nkaputt\n").utf8).write(to: URL(fileURLWithPath: fragen))
        let outcome = try program.run("evaluate", fragen)
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("Zeile 4: Die Zeile ist kein gültiges JSON."))
        #expect(outcome.output.contains("1 Zeile des Satzes ließ sich nicht lesen"))
    }

    @Test(arguments: [
        (["gibt-es-nicht.jsonl"], "lassen sich nicht lesen"), (["leer.jsonl"], "enthält keine Frage"),
        (["stadt.jsonl", "--baseline", "leer.jsonl"], "keine gespeicherte Auswertung"),
    ])
    func whatCannotBeRunIsSaidAtOnce(arguments: [String], grund: String) throws {
        let (program, _) = try program()
        try Data("# nichts\n".utf8).write(to: program.folder.appending(path: "leer.jsonl"))
        let outcome = try program.run(["evaluate"] + arguments)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(grund), "\(outcome.errors)")
    }

    @Test func anImportSaysWhatItMadeWorse() throws {
        let (program, fragen) = try program()
        let inbox = program.folder.appending(path: "eingang").path
        program.environment["FUNDSTELLE_AUSWERTUNG_FRAGEN"] = fragen
        try program.write(erlass("Ein anderer Fall.", datum: "13.02.2025").replacing("26.7", with: "26.8"), to: "b.txt")
        let erste = try program.run("import", inbox)
        #expect(erste.output.contains("Eigene Fragen („stadt“): keine verloren."), "\(erste.output)\(erste.errors)")
        #expect(kept(program).count == 1)
        // Nothing new: nothing to ask.
        #expect(try !program.run("import", inbox).output.contains("Eigene Fragen"))
        try program.write(erlass("Die Bescheinigung wird binnen drei Wochen erteilt."), to: "erlass.txt")
        let zweite = try program.run("import", inbox, "--json").object()
        let zeile = try #require(zweite["auswertung"] as? String)
        #expect(zeile.contains("1 verloren") && zeile.contains("Welche Gebühr ist für die Ausstellung"))
        #expect(kept(program).count == 2)
    }

    @Test func aMissingSetOfTheCityStopsNoImport() throws {
        let program = try Program()
        program.environment["FUNDSTELLE_AUSWERTUNG_FRAGEN"] = "/gibt/es/nicht.jsonl"
        let outcome = try program.run("import", try program.write(erlass(Self.gebuehr), to: "erlass.txt"))
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("neu 1"))
        #expect(outcome.output.contains("Die eigenen Fragen wurden nicht ausgewertet"))
    }

    @Test func whileServingTheQuestionsAreAskedWhenTheQueueHasRunEmpty() throws {
        let (program, fragen) = try program()
        program.environment["FUNDSTELLE_AUSWERTUNG_FRAGEN"] = fragen
        let server = try program.serve()
        let adresse = try server.address()
        #expect(try program.wait(60) { kept(program).count == 1 })
        try program.write(erlass("Die Bescheinigung wird binnen drei Wochen erteilt."), to: "erlass.txt")
        let inbox = program.folder.appending(path: "eingang").path
        #expect(try program.run("import", inbox, "--hintergrund").status == 0)
        #expect(try program.wait(60) { kept(program).count == 2 })
        let seite = String(decoding: try HTTPAbruf.get(adresse.appending(path: "erlasspflege")), as: UTF8.self)
        #expect(seite.contains("schlechter beantwortet als zuvor"))
        #expect(server.stop() == 0)
    }

    // MARK: Keeping

    private func lauf(_ sekunde: Int, _ anlass: Auswertungslauf.Anlass) -> Auswertungslauf {
        let zeit = String(format: "2026-11-29T10:%02d:%02dZ", sekunde / 60, sekunde % 60)
        return Auswertungslauf(
            satz: .init(name: "Stadt/../ä", sha256: "0"), zeitpunkt: zeit, anlass: anlass,
            bestand: .init(stand: 1, fassungen: 1, passagen: 1), verfahren: .beide, stufe: .suche, version: "0",
            fragen: [])
    }

    @Test func runsAfterImportsAreKeptUpToANumber() throws {
        let program = try Program()
        let ablage = Auswertungsablage(data: program.folder.appending(path: "data"))
        #expect(ablage.laeufe() == [])
        let vonHand = lauf(0, .befehl)
        let datei = try ablage.speichere(vonHand)
        #expect(datei.deletingLastPathComponent().path == ablage.ordner.path)
        for sekunde in 1...105 { try ablage.speichere(lauf(sekunde, .aufnahme)) }
        try Data("kein JSON".utf8).write(to: ablage.ordner.appending(path: "20270101T000000Z-beide-x.json"))
        let laeufe = ablage.laeufe()
        #expect(laeufe.count == 1 + Auswertungsablage.meisteNachAufnahme)
        #expect(laeufe.first == vonHand && laeufe.last == lauf(105, .aufnahme))
        #expect(ablage.laeufe() == laeufe)
    }
}
