// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation
import Retrieval

/// `retrieval-bench query`: answers every line of standard input at once with the ids of the best passages.
struct QueryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Beantwortet jede Zeile der Eingabe mit einem JSON-Feld von Kennungen.")

    @Argument(help: "Ordner, in den „index“ geschrieben hat.")
    var ordner: String

    @Argument(help: "Höchstzahl der Kennungen je Frage; mehr als \(Self.meiste) sucht niemand.")
    var anzahl: Int

    /// Most hits that the search gives.
    private static let meiste = 100

    func validate() throws {
        guard anzahl >= 1 else { throw ValidationError("Die Höchstzahl ist mindestens 1.") }
    }

    func run() async throws {
        let bestand = try Passagenbestand.vorhanden(URL(fileURLWithPath: ordner))
        let einbetter = try bestand.einbetter()
        defer { einbetter?.beende() }
        let suche = try bestand.suche(einbetter)
        let zeilen = Zeilenleser(STDIN_FILENO, name: "Die Eingabe")
        var gesagt: Set<String> = []
        while let zeile = try zeilen.naechste() {
            // What is no UTF-8 is replaced: every line gets its answer, so that question and answer stay side by side.
            let frage = String(decoding: zeile, as: UTF8.self)
            let ergebnis = try await suche.search(
                SearchRequest(frage: frage, stichtag: Passagenbestand.tag, limit: min(anzahl, Self.meiste)))
            for hinweis in ergebnis.hinweise where gesagt.insert(hinweis).inserted {
                FileHandle.standardError.write(Data((hinweis + "\n").utf8))
            }
            try Self.schreibe(ergebnis.hits.map { Passagenbestand.kennung($0.passage) })
        }
    }

    /// Written at once, not when a buffer is full: the caller waits for each answer.
    private static func schreibe(_ kennungen: [String]) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        var zeile = try encoder.encode(kennungen)
        zeile.append(UInt8(ascii: "\n"))
        try FileHandle.standardOutput.write(contentsOf: zeile)
    }
}
