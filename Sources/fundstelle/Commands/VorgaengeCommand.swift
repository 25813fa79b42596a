// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Casework
import Norms
import SQLiteStorage

/// `fundstelle vorgaenge`: the cases on the desk, to be read only.
struct VorgaengeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vorgaenge", abstract: "Listet Vorgänge, die mit der frühesten Frist zuerst.",
        discussion: "Bearbeitet werden sie auf den Seiten. Ohne Angabe zeigt der Befehl die offenen.")

    @Flag(help: "Auch abgeschlossene Vorgänge.")
    var alle = false

    @Option(help: "Nur Vorgänge, in deren Zeichen dies vorkommt.")
    var zeichen = ""

    @Option(help: "Nur Vorgänge mit einer Frist vor diesem Tag: JJJJ-MM-TT oder TT.MM.JJJJ.")
    var fristVor: Stichtag?

    @Option(help: "Höchstens so viele Vorgänge.")
    var limit = 10_000

    @Flag(help: "Ausgabe als JSON-Zeilen.")
    var json = false

    func run() async throws {
        let speicher: any Vorgangsspeicher = try await Application.open().corpus
        let auswahl = Vorgangsauswahl(istAbgeschlossen: alle ? nil : false, referenz: zeichen, fristVor: fristVor)
        let zeilen = try await speicher.zeilen(auswahl, ab: 0, hoechstens: limit)
        for zeile in zeilen { print(json ? try JSONOutput.line(VorgangRow(zeile)) : VorgangRow(zeile).zeile) }
        guard !json else { return }
        let anzahl = try await speicher.anzahl(auswahl)
        print(zeilen.count == anzahl ? "Vorgänge \(anzahl)" : "Vorgänge \(anzahl), gezeigt \(zeilen.count)")
    }
}
