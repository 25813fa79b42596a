// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import LanguageModels
import Retrieval

/// `fundstelle vektoren`: how it stands with search by meaning; builds what lacks when asked to.
struct VektorenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vektoren", abstract: "Zeigt den Stand der Suche nach Bedeutung und baut ihre Vektoren auf.",
        discussion: "„fundstelle serve“ baut fehlende Vektoren von selbst im Hintergrund auf.")

    @Flag(help: "Fehlende Vektoren jetzt aufbauen. Ein Abbruch schadet nicht; ein neuer Aufruf macht weiter.")
    var aufbauen = false

    @Flag(help: "Beim Aufbauen jeden Text erneut ansehen, nicht nur Neues.")
    var gruendlich = false

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        if aufbauen { try await app.baueVektoren(gruendlich: gruendlich) }
        let lage = try await app.vektorwerk(nachrang: 0).lage()
        print(json ? try JSONOutput.document(lage) : lage.satz)
    }
}

extension Application {
    /// Builds all vectors that lack, with progress on a terminal.
    /// - Throws: `UserFacingError` if there is no embedder, it fails, or another program builds already.
    func baueVektoren(gruendlich: Bool = false) async throws {
        if case .aus(let grund, _) = bedeutung.quelle { throw UserFacingError(grund) }
        let werk = vektorwerk(nachrang: 0)
        defer { werk.beende() }
        guard let sperre = try werk.sperre() else {
            throw UserFacingError("Die Vektoren baut gerade ein anderes Programm auf, meist „fundstelle serve“.")
        }
        defer { withExtendedLifetime(sperre) {} }
        let anzeige = ProgressLine()
        defer { anzeige.finish() }
        do {
            try await werk.baue(gruendlich: gruendlich) { anzeige.show($0) }
        } catch let error as EmbeddingError {
            throw UserFacingError(
                "\(error.grund) Was aufgebaut ist, bleibt; „fundstelle vektoren --aufbauen“ macht weiter.")
        }
    }
}
