// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import ArgumentParser

/// `fundstelle ask`: an answer in which every statement carries its Fundstelle.
struct AskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Beantwortet eine Frage mit Auszügen und ihren Fundstellen.")

    @Argument(help: "Die Frage.")
    var question: [String]

    @Option(help: "Die Frage davor, an die diese anknüpft.")
    var zuvor: String?

    @OptionGroup var stichtag: StichtagOption

    @Flag(help: "Nur Auszüge aus den Quellen, ohne Sprachmodell (ohne eingerichtetes Modell immer so).")
    var auszug = false

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        let frage = Frage(text: question.joined(separator: " "), zuvor: zuvor, stichtag: stichtag.tag)
        let antwort = try await app.drafting.berichte(auf: frage, entwerfen: !auszug).antwort
        print(json ? try JSONOutput.document(antwort) : TextOutput.antwort(antwort))
    }
}
