// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Hummingbird
import Norms

/// A Vorgang and the steps that made it.
struct Vorgangsakte: Sendable {
    let vorgang: Vorgang
    /// From the first on.
    let schritte: [Schritteintrag]

    /// The Vorgang that `:id` names.
    /// - Throws: `Seitenfehler` (404) if there is none.
    init(_ context: some RequestContext, in speicher: any Vorgangsspeicher) async throws {
        let text = context.parameters.get("id") ?? ""
        guard text.utf8.count <= 18, let nummer = Int64(text), nummer > 0 else { throw Self.unbekannt }
        let id = VorgangID(rawValue: nummer)
        let schritte = try await speicher.schritte(id)
        guard !schritte.isEmpty else { throw Self.unbekannt }
        self.schritte = schritte
        vorgang = try Vorgang(id: id, schritte: schritte)
    }

    private static let unbekannt = Seitenfehler.nichtGefunden(
        "Diesen Vorgang gibt es nicht oder nicht mehr. In der Liste der Vorgänge stehen alle, die da sind.")
}
