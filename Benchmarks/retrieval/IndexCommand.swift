// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Foundation

/// `retrieval-bench index`: stores the passages of a file so that they can be searched.
struct IndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "Nimmt Passagen auf: eine je Zeile, Kennung, Tabulator, Text.",
        discussion: "Ein früherer Bestand desselben Ordners wird ersetzt, sobald die Datei geöffnet ist.")

    @Argument(help: "Datei mit den Passagen, UTF-8.")
    var passagen: String

    @Argument(help: "Ordner für den Bestand; er wird angelegt.")
    var ordner: String

    @Flag(help: "Auch Vektoren aufbauen; „query“ sucht dann nach Wörtern und nach Bedeutung.")
    var vektoren = false

    @Option(help: "Wer Vektoren bildet: Name oder Pfad des Programms oder eine Adresse mit http:// oder https://.")
    var einbetter = Einbetter.vorgabe

    func run() async throws {
        let datei = try Passagendatei(pfad: passagen)
        let einbetter = vektoren ? try Einbetter(einbetter, faeden: ProcessInfo.processInfo.activeProcessorCount) : nil
        defer { einbetter?.beende() }
        let bestand = try Passagenbestand.neu(URL(fileURLWithPath: ordner))
        try await bestand.nimmAuf(datei)
        if let einbetter { try await bestand.baueVektoren(einbetter) }
        try bestand.vollende()
    }
}
