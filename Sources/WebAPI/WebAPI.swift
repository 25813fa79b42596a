// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Hummingbird
public import Norms

/// What the interface for other programs needs from outside.
public struct APIDependencies: Sendable {
    public var pruefdienst: Pruefdienst
    /// „Today“ in Germany; asked anew for each request.
    public var heute: @Sendable () -> Stichtag
    public var version: String

    public init(pruefdienst: Pruefdienst, heute: @escaping @Sendable () -> Stichtag, version: String) {
        self.pruefdienst = pruefdienst
        self.heute = heute
        self.version = version
    }
}

/// The interface for other programs: JSON under `/api/v1`, errors as problem details (RFC 9457) in German.
///
/// All it does is read; it changes nothing and sets no status.
public struct WebAPI: Sendable {
    private let dependencies: APIDependencies

    public init(dependencies: APIDependencies) { self.dependencies = dependencies }

    /// Adds the routes. Routes that protect pages from foreign sites come after: other programs send no origin.
    public func register(on router: Router<BasicRequestContext>) {
        let gruppe = router.group("/api/v1").add(middleware: Problemantworten())
        for route in routen {
            gruppe.on(RouterPath(route.pfad), method: route.methode) { request, _ in try await route.antwort(request) }
        }
        for methode in [HTTPRequest.Method.get, .post] {
            gruppe.on("**", method: methode) { request, _ -> Response in
                throw Problem(
                    .notFound, "Unbekannte Adresse",
                    "„\(request.uri.path)“ gibt es nicht. Alle Adressen beschreibt /api/v1/openapi.json.")
            }
        }
    }

    /// All routes below `/api/v1`, as the description names them.
    var routen: [APIRoute] {
        Pruefrouten(dependencies: dependencies).routen + [
            APIRoute(methode: .get, pfad: "/openapi.json") { [version = dependencies.version] _ in
                OpenAPIBeschreibung.antwort(version: version)
            }
        ]
    }
}

/// One address of the interface.
struct APIRoute: Sendable {
    let methode: HTTPRequest.Method
    let pfad: String
    let antwort: @Sendable (Request) async throws -> Response
}
