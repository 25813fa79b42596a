// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus
import Norms

/// `fundstelle show`: a Vorschrift or one of its parts as it was on a day.
struct ShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Zeigt eine Vorschrift oder einen Abschnitt in der Fassung des Stichtags.")

    @Argument(help: "Abkürzung, Titel oder Aktenzeichen der Vorschrift.")
    var vorschrift: String

    @Argument(help: "Abschnitt, z. B. „§ 16b Abs. 2“ oder „Nr. 3.1“; ohne ihn die Gliederung.")
    var abschnitt: [String] = []

    @OptionGroup var stichtag: StichtagOption

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        let lookup = VorschriftLookup(corpus: app.corpus, register: app.register, zitate: app.zitate)
        let ergebnis = try await lookup.find(
            vorschrift, abschnitt: abschnitt.joined(separator: " "), stichtag: stichtag.tag)
        print(json ? try JSONOutput.document(ergebnis) : TextOutput.auszug(ergebnis))
        if !ergebnis.gefunden { throw ExitCode.failure }
    }
}
