// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Retrieval

/// `fundstelle search`: passages for a question, best first.
struct SearchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "search", abstract: "Sucht Textstellen.")

    @Argument(help: "Suchworte, eine Frage, eine Norm oder ein Aktenzeichen.")
    var query: [String]

    @OptionGroup var stichtag: StichtagOption

    @Option(help: "Höchstzahl der Treffer, 1 bis 100.")
    var limit: Int = 10

    @Flag(name: .customLong("auch-ausser-kraft"), help: "Auch, was am Stichtag nicht gilt.")
    var auchAusserKraft = false

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit liegt zwischen 1 und 100.") }
        guard !query.isEmpty else { throw ValidationError("Bitte Suchworte angeben.") }
    }

    func run() async throws {
        let app = try await Application.open()
        let request = SearchRequest(
            frage: query.joined(separator: " "), stichtag: stichtag.tag, limit: limit, auchAusserKraft: auchAusserKraft)
        let result = try await app.search.search(request)
        print(json ? try JSONOutput.document(result.hits) : TextOutput.hits(result, am: stichtag.tag))
    }
}
