// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Norms
import Retrieval

/// `fundstelle regelungen`: the rules of the passages found, each as a value with its Fundstelle.
struct RegelungenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regelungen",
        abstract: "Liest Unterlagen, Fristen, Dauern und Gebühren aus den gefundenen Textstellen.")

    @Argument(help: "Die Frage, ein Anliegen oder Suchworte.")
    var frage: [String] = []

    @Option(help: "Nur Regelungen zu dieser Norm, z. B. „§ 16b AufenthG“.")
    var norm: String?

    @OptionGroup var stichtag: StichtagOption

    @Option(help: "Höchstzahl der durchgesehenen Textstellen, 1 bis 100.")
    var limit: Int = 20

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func validate() throws {
        guard (1...100).contains(limit) else { throw ValidationError("--limit liegt zwischen 1 und 100.") }
        guard !frage.isEmpty || norm != nil else { throw ValidationError("Bitte eine Frage oder --norm angeben.") }
    }

    func run() async throws {
        let app = try await Application.open()
        let zitat = try norm.map { try Self.lies($0, app.zitate) }
        let anfrage = SearchRequest(
            frage: (frage + [norm].compactMap(\.self)).joined(separator: " "), stichtag: stichtag.tag, limit: limit)
        let ergebnis = try await app.regelungsauskunft.regelungen(anfrage, norm: zitat)
        print(json ? try JSONOutput.document(ergebnis.funde) : TextOutput.regelungen(ergebnis.funde, am: stichtag.tag))
    }

    private static func lies(_ text: String, _ zitate: CitationParser) throws -> Normzitat {
        guard let zitat = zitate.citations(in: text).first?.zitat, zitat.gesetz != nil else {
            throw UserFacingError("„\(text)“ ist keine Norm mit Gesetz. Bitte so angeben: „§ 16b AufenthG“.")
        }
        return zitat
    }
}
