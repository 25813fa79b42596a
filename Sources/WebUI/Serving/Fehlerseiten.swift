// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import Logging

/// An error that a page shows: what happened, to what, what to do now.
struct Seitenfehler: Error, Sendable {
    var status: HTTPResponse.Status
    var ueberschrift: String
    var text: String

    static func nichtGefunden(_ text: String) -> Seitenfehler {
        Seitenfehler(status: .notFound, ueberschrift: "Nicht gefunden", text: text)
    }
}

/// Turns errors into German pages; what went wrong inside is logged, not shown.
struct Fehlerseiten<Context: RequestContext>: RouterMiddleware {
    let seiten: Seitenbau

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let fehler as Seitenfehler {
            return try seite(fehler, request: request)
        } catch let fehler as any HTTPResponseError {
            return try seite(Self.uebersetzt(fehler.status), request: request)
        } catch {
            context.logger.error(
                "Seite fehlgeschlagen", metadata: ["pfad": "\(request.uri.path)", "fehler": "\(error)"])
            return try seite(Self.uebersetzt(.internalServerError), request: request)
        }
    }

    private func seite(_ fehler: Seitenfehler, request: Request) throws -> Response {
        let anfrage = Anfrage(request, heute: seiten.heute)
        return try seiten.seite(
            Fehleransicht(
                ueberschrift: fehler.ueberschrift, text: fehler.text, startHref: anfrage.href("/"),
                listeHref: anfrage.href("/vorschriften")),
            template: "fehler", titel: fehler.ueberschrift, ort: nil, anfrage: anfrage, status: fehler.status)
    }

    private static func uebersetzt(_ status: HTTPResponse.Status) -> Seitenfehler {
        switch status {
        case .notFound:
            .nichtGefunden("Unter dieser Adresse gibt es keine Seite. Vielleicht fehlt am Ende der Adresse ein Stück.")
        case .methodNotAllowed, .badRequest:
            Seitenfehler(
                status: status, ueberschrift: "Anfrage nicht verstanden",
                text: "Die Adresse enthält Angaben, mit denen diese Seite nichts anfangen kann.")
        default:
            Seitenfehler(
                status: .internalServerError, ueberschrift: "Es ist ein Fehler aufgetreten",
                text: "Die Seite konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal. Bleibt der Fehler, "
                    + "nennen Sie Ihrer IT diese Adresse und die Uhrzeit; die Ursache steht im Protokoll.")
        }
    }
}

struct Fehleransicht: Sendable {
    let ueberschrift: String
    let text: String
    let startHref: String
    let listeHref: String
}
