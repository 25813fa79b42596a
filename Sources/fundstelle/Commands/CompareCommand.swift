// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus
import Norms

/// `fundstelle vergleiche`: what changed in a Vorschrift between two days, Abschnitt by Abschnitt.
struct CompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vergleiche",
        abstract: "Vergleicht zwei Fassungen einer Vorschrift und zeigt die geänderten Abschnitte.")

    @Argument(help: "Abkürzung, Titel oder Aktenzeichen der Vorschrift.")
    var vorschrift: String

    @Option(help: "Tag, dessen Fassung die bisherige ist: JJJJ-MM-TT oder TT.MM.JJJJ.")
    var von: Stichtag

    @Option(help: "Tag, dessen Fassung die neue ist (sonst heute).")
    var bis: Stichtag?

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        let lookup = VorschriftLookup(corpus: app.corpus, register: app.register, zitate: app.zitate)
        let bericht = try await lookup.vergleich(vorschrift, von: von, bis: bis ?? Clock.heute())
        print(json ? try JSONOutput.document(bericht) : bericht.text)
        if !bericht.gefunden { throw ExitCode.failure }
    }
}
