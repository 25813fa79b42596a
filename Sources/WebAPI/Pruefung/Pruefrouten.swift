// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Hummingbird
import Norms

/// Check lists: all of a day, and one filled.
struct Pruefrouten: Sendable {
    let dependencies: APIDependencies

    var routen: [APIRoute] {
        [
            APIRoute(methode: .get, pfad: "/pruefschemata") { try await schemata($0) },
            APIRoute(methode: .post, pfad: "/pruefe") { try await pruefe($0) },
        ]
    }

    private func schemata(_ request: Request) async throws -> Response {
        let stichtag = try tag(request.uri.queryParameters["stichtag"].map(String.init))
        return try JSONAntwort.wert(
            try await dependencies.pruefdienst.schemata(am: stichtag).map(SchemaJSON.init))
    }

    private func pruefe(_ request: Request) async throws -> Response {
        let anfrage = try await Pruefanfrage.lies(request)
        let stichtag = try tag(anfrage.stichtag)
        do {
            return try JSONAntwort.wert(
                try await dependencies.pruefdienst.bogen(
                    zu: anfrage.anliegen, angaben: anfrage.fakten, am: stichtag))
        } catch let fehler as Schemawahlfehler {
            throw Problem(.notFound, "Kein einzelnes Prüfschema", fehler.description)
        } catch let fehler as Faktenfehler {
            throw Problem(.unprocessableContent, "Angabe passt nicht", fehler.description)
        }
    }

    /// Today if no day is given.
    private func tag(_ text: String?) throws -> Stichtag {
        guard let text else { return dependencies.heute() }
        guard let tag = Stichtag(eingabe: text) else {
            throw Problem(
                .badRequest, "Kein Tag", "„\(text)“ ist kein Tag, den es gibt. Bitte so angeben: 2026-11-30.")
        }
        return tag
    }
}
