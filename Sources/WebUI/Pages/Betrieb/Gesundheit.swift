// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import Retrieval

/// `/gesund`: whether the program can serve, as JSON for monitoring. 503 if the corpus cannot be read.
struct Gesundheit: Sendable {
    let seiten: Seitenbau
    let bestand: Bestand

    private struct Zustand: Encodable, Sendable {
        let status: String
        let version: String
        let vorschriften: Int?
        let fassungen: Int?
        let passagen: Int?
        let stand: Int64?
        let vektoren: Vektorlage?
    }

    func register(on router: Router<BasicRequestContext>) {
        router.get("/gesund") { _, context in
            let tafel = try? await bestand.aktuell()
            let zustand = Zustand(
                status: tafel == nil ? "gestoert" : "bereit", version: seiten.dependencies.version,
                vorschriften: tafel?.werke.count, fassungen: tafel?.fassungen.count, passagen: tafel?.passagenzahl,
                stand: tafel?.stand, vektoren: seiten.dependencies.vektorlage())
            return try JSONAntwort.response(zustand, status: tafel == nil ? .serviceUnavailable : .ok)
        }
    }
}
