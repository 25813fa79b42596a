// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Corpus
import Norms

/// `fundstelle documents`: what was recognised in every file taken in, one JSON object a line.
struct DocumentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: "Listet alle aufgenommenen Dateien mit dem, was in ihnen erkannt wurde.")

    @Flag(help: "Ausgabe als JSON-Zeilen.")
    var json = false

    func run() async throws {
        let app = try await Application.open()
        for document in try await DocumentList(corpus: app.corpus).rows() {
            print(json ? try JSONOutput.line(document) : document.zeile)
        }
    }
}
