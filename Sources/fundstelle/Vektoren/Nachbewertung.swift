// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import ModelServers
import Retrieval

/// Ranks passages anew through the configured server.
struct Nachbewertung: PassageReranking {
    private let client: RerankClient

    /// Nil where no server is configured.
    init?(_ settings: Settings) {
        guard let adresse = settings.rerankAdresse else { return nil }
        let schluessel = settings.rerankSchluessel
        client = RerankClient(
            modell: settings.rerankModell,
            transport: HTTPModelTransport(adresse: adresse, schluessel: schluessel.isEmpty ? nil : schluessel),
            frist: .milliseconds(settings.rerankFrist))
    }

    func scores(of texts: [String], for frage: String) async throws -> [Double] {
        do throws(RerankError) {
            return try await client.scores(of: texts, for: frage)
        } catch {
            throw RerankingUnavailable("Ohne Nachbewertung: \(error.grund)")
        }
    }
}
