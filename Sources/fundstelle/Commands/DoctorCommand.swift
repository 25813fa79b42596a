// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import SQLiteStorage

/// `fundstelle doctor`: checks the store and mends what can be mended without loss.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Prüft Datenbank, Index und Originale.")

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        var befund = try await app.corpus.untersuche()
        if befund.istGesund { try await app.untersucheVektoren(&befund) }
        print(json ? try JSONOutput.document(befund) : TextOutput.befund(befund))
        if !befund.istGesund { throw ExitCode.failure }
    }
}
