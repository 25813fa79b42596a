// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird

/// Lets requests that change something through only if they come from a page of this very program.
///
/// Browsers say where a request comes from (`Sec-Fetch-Site`, `Origin`) and no page can change that; so no other site can
/// make a reader's browser send anything here. A request that says nothing of the kind is refused, too.
struct GleicherUrsprung<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard [.get, .head, .options].contains(request.method) || Self.istEigene(request) else {
            throw Seitenfehler(
                status: .forbidden, ueberschrift: "Anfrage nicht angenommen",
                text: "Die Anfrage kam nicht von einer Seite dieses Programms. Öffnen Sie die Seite bitte neu und "
                    + "versuchen Sie es noch einmal.")
        }
        return try await next(request, context)
    }

    static func istEigene(_ request: Request) -> Bool {
        if let herkunft = request.headers[.secFetchSite] { return herkunft == "same-origin" }
        guard let ursprung = request.headers[.origin], let host = request.head.authority else { return false }
        // Behind a proxy the scheme differs; host and port are what the browser asked for.
        let ohneSchema = ursprung.split(separator: "://", maxSplits: 1).last.map(String.init)
        return ursprung.contains("://") && ohneSchema?.lowercased() == host.lowercased()
    }
}

extension Feldname {
    static let secFetchSite = Self("Sec-Fetch-Site")!
}
