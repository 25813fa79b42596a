// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import DocumentTools

/// The bounded child in which DOCX, ODT, HTML and archives are read; started by the program itself.
struct ReadWorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lies-datei", abstract: "Liest eine Datei (nur für den eigenen Gebrauch).", shouldDisplay: false)

    @Argument var path: String

    func run() async throws {
        try await WorkerMain.run(path: path)
    }
}
