// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestKit
import Testing

/// `fundstelle evaluate --answers`, with a model and without one, and the lock that follows.
@Suite struct EvaluateAnswersTests {
    private static let satz = "Für die Verpflichtungserklärung beträgt die Gebühr 29 Euro."
    private static let fragen = #"""
        {"id": "s1", "frage": "Wie hoch ist die Gebühr für die Verpflichtungserklärung?", "typ": "gebuehr", "gold": [{"aktenzeichen": "31-26.7-1", "zitat": "Für die Verpflichtungserklärung beträgt die Gebühr 29 Euro"}], "werte": "29 Euro"}
        {"id": "s2", "frage": "Wie hoch ist die Hundesteuer für den zweiten Hund?", "typ": "unbeantwortbar"}
        """#

    private func program(_ umgebung: [String: String] = [:]) throws -> (Program, fragen: String) {
        let program = try Program()
        program.environment = umgebung.merging(["FUNDSTELLE_LAND": "Mittelmark"]) { $1 }
        let eingang = try program.write(
            """
            Ministerium für Inneres des Landes Mittelmark
            Aktenzeichen: 31-26.7-1
            Auenstadt, 12.02.2025
            Betreff: Gebühr für die Verpflichtungserklärung

            1. \(Self.satz) Sie wird bei Abgabe der Erklärung erhoben.
            """, to: "erlass.txt")
        let fragen = program.folder.appending(path: "stadt.jsonl")
        try Data(Self.fragen.utf8).write(to: fragen)
        #expect(try program.run("import", eingang).status == 0)
        return (program, fragen.path)
    }

    private func modell(_ aussagen: [String]) throws -> FakeModelServer {
        try FakeModelServer { _, _ in
            .strom(ChatStrom.stuecke(Drehbuchmodell.entwurf(aussagen.map { ($0, ["Q1"], Self.satz) })))
        }
    }

    private func umgebung(_ server: FakeModelServer) -> [String: String] {
        ["FUNDSTELLE_CHAT_URL": server.adresse, "FUNDSTELLE_CHAT_MODELL": "probe"]
    }

    private func zahlen(_ outcome: Program.Outcome) throws -> [String: Any] {
        try #require(try outcome.object()["kennzahlen"] as? [String: Any])
    }

    @Test func withoutAModelTheExtractIsMeasuredAndSaysSo() throws {
        let (program, fragen) = try program()
        let outcome = try program.run("evaluate", fragen, "--answers")
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(
            outcome.output.hasPrefix("### Antworten auf „stadt“, Auszug ohne Sprachmodell: 2 Fragen, 1 beantwortbar"))
        #expect(outcome.output.contains("Es ist kein Sprachmodell eingerichtet (FUNDSTELLE_CHAT_URL)"))
        #expect(outcome.output.contains("| Vollständigkeit | 1.000 |"))
        #expect(outcome.output.contains("| Enthaltung bei unbeantwortbaren Fragen | 1.000 |"))
    }

    @Test func whatTheModelWroteIsMeasuredKeptAndListed() throws {
        let server = try modell([
            "Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro.",
            "Die Gebühr für die Verpflichtungserklärung beträgt 92 Euro.",
        ])
        let (program, fragen) = try program(umgebung(server))
        let liste = program.folder.appending(path: "aussagen.tsv")
        let outcome = try program.run(
            "evaluate", fragen, "--answers", "--json", "--speichere", "--aussagen", liste.path)
        let zahlen = try zahlen(outcome)
        #expect(zahlen["geschrieben"] as? Int == 2 && zahlen["entfernt"] as? Int == 1)
        #expect(zahlen["belege"] as? Double == 1 && zahlen["vollstaendigkeit"] as? Double == 1)
        let gruende = try outcome.object()["entfernungsgruende"] as? [String: Int]
        #expect(gruende == ["Zahl, Datum oder Betrag fehlt in der Fundstelle": 1])
        let zeilen = try String(contentsOf: liste, encoding: .utf8).split(separator: "\n")
        #expect(zeilen.count > 2 && zeilen[1].contains("29 Euro.\t\(Self.satz)"), "\(zeilen)")
        #expect(zeilen.contains { $0.contains("\tentfernt\tja\t") && $0.contains("92 Euro.") }, "\(zeilen)")
        #expect(zeilen.allSatisfy { $0.count(where: { $0 == "\t" }) == 12 })
        let ordner = program.folder.appending(path: "data/auswertungen/modelle")
        #expect(try FileManager.default.contentsOfDirectory(atPath: ordner.path).count == 1)
        #expect(try program.run("entwuerfe").output.contains("richtig belegte Aussagen 100,0 %"))
    }

    @Test func aModelBelowAThresholdDraftsNothingUntilItIsBetter() throws {
        let server = try modell(["Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro."])
        let (program, fragen) = try program(umgebung(server))
        #expect(try program.run("entwuerfe").output.contains("„probe“ wurde nie ausgewertet"))
        // A value that no answer names.
        let strenge = Self.fragen.replacing("\"29 Euro\"", with: "[\"bar\", \"vorab\", \"in zwei Raten\"]")
        try Data(strenge.utf8).write(to: URL(fileURLWithPath: fragen))
        #expect(try program.run("evaluate", fragen, "--answers", "--speichere").output.contains("Schwellen verfehlt"))
        let frage = "Wie hoch ist die Gebühr für die Verpflichtungserklärung?"
        let gesperrt = try program.run("ask", frage, "--json").object()
        #expect(gesperrt["modell"] is NSNull)
        #expect("\(gesperrt["hinweise"] ?? "")".contains("chat.schwelle.vollstaendigkeit"))
        #expect(try program.run("entwuerfe").output.contains("0,0 % statt mindestens 50,0 %"))
        program.environment["FUNDSTELLE_CHAT_SCHWELLE_VOLLSTAENDIGKEIT"] = "0"
        #expect(try program.run("ask", frage, "--json").object()["modell"] as? String == "probe")
    }

    @Test func aLockedModelCanBeEvaluatedASwitchedOffOneCannot() throws {
        let server = try modell(["Die Gebühr für die Verpflichtungserklärung beträgt 29 Euro."])
        let (program, fragen) = try program(umgebung(server))
        program.environment["FUNDSTELLE_CHAT_SCHWELLE_ENTHALTUNG"] = "1"
        #expect(try program.run("entwuerfe", "aus").status == 0)
        let aus = try program.run("evaluate", fragen, "--answers")
        #expect(aus.status == 1 && aus.errors.contains("--auszug") && server.gesehen.isEmpty)
        let auszug = try program.run("evaluate", fragen, "--answers", "--auszug")
        #expect(auszug.status == 0 && auszug.output.contains("nicht gefragt") && server.gesehen.isEmpty)
    }

    @Test(arguments: [
        (["--answers", "--baseline", "letzte"], 64, "gehen nicht zusammen"),
        (["--answers", "--alle-verfahren"], 64, "gehen nicht zusammen"),
        (["--answers", "--hoechstens", "0"], 64, "mindestens 1"), (["--hoechstens", "3"], 64, "gehört zu „--answers“"),
        (["--answers", "--aussagen", "/gibt/es/nicht/x.tsv"], 1, "lassen sich nicht nach"),
    ])
    func whatCannotBeRunIsSaidAtOnce(mehr: [String], status: Int32, grund: String) throws {
        let (program, fragen) = try program()
        let outcome = try program.run(["evaluate", fragen] + mehr)
        #expect(outcome.status == status)
        #expect(outcome.errors.contains(grund), "\(outcome.errors)")
    }
}
