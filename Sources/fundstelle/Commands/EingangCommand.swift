// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus

/// `fundstelle eingang`: what waits to be taken in, what is being read, what became of the last files.
struct EingangCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eingang", abstract: "Zeigt die Warteschlange der Aufnahme.",
        discussion: "Abgearbeitet wird sie, solange „fundstelle serve“ läuft.")

    @Option(help: "Höchstens so viele Dateien.")
    var limit = 50

    @Flag(help: "Ausgabe als JSON-Zeilen.")
    var json = false

    func run() async throws {
        let korb: any Eingangskorb = try await Application.open().corpus
        let offen = try await korb.posten(Eingangsauswahl([.inArbeit, .wiederholen, .wartet], limit: limit))
        let beendet = try await korb.posten(
            Eingangsauswahl([.fertig, .abgelehnt], neuesteZuerst: true, limit: limit))
        for posten in offen + beendet {
            print(json ? try JSONOutput.line(PostenRow(posten)) : PostenRow(posten).zeile)
        }
        if !json { print(Self.zusammenfassung(try await korb.lage(um: Clock.jetzt()))) }
    }

    private static func zusammenfassung(_ lage: Eingangslage) -> String {
        "wartet \(lage.wartet) · in Arbeit \(lage.inArbeit) · fertig \(lage.fertig) · abgelehnt \(lage.abgelehnt)"
    }
}

/// An entry of the queue, for people and programs.
struct PostenRow: Encodable {
    var id: Int64
    var quelle: String
    var ordner: String
    var file: String
    var zustand: String
    var versuche: Int
    var grund: String?
    /// Outcome → number of files.
    var ergebnis: [String: Int]

    init(_ posten: Eingangsposten) {
        id = posten.id
        quelle = posten.quelle.rawValue
        ordner = posten.ort.ordner
        file = posten.ort.datei
        zustand = posten.zustand.rawValue
        versuche = posten.versuche
        grund = posten.grund
        ergebnis = posten.bilanz?.anzahl ?? [:]
    }

    var zeile: String {
        let zahlen = ergebnis.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        let rest = [zahlen, grund ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
        return "\(zustand)\t\(file)\t\(rest)"
    }
}
