// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import Logging

/// An error as other programs get it (RFC 9457): what happened and what to do, in German.
struct Problem: Error, Encodable {
    private enum Key: String, CodingKey { case type, title, status, detail }

    let status: HTTPResponse.Status
    let titel: String
    let text: String

    init(_ status: HTTPResponse.Status, _ titel: String, _ text: String) {
        self.status = status
        self.titel = titel
        self.text = text
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("about:blank", forKey: .type)
        try container.encode(titel, forKey: .title)
        try container.encode(status.code, forKey: .status)
        try container.encode(text, forKey: .detail)
    }
}

/// Turns errors into problem details; what went wrong inside is logged, not sent.
struct Problemantworten<Context: RequestContext>: RouterMiddleware {
    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let problem as Problem {
            return try JSONAntwort.problem(problem)
        } catch {
            context.logger.error(
                "Anfrage fehlgeschlagen", metadata: ["pfad": "\(request.uri.path)", "fehler": "\(error)"])
            return try JSONAntwort.problem(
                Problem(
                    .internalServerError, "Es ist ein Fehler aufgetreten",
                    "Die Anfrage konnte nicht beantwortet werden. Bitte versuchen Sie es noch einmal; die Ursache steht "
                        + "im Protokoll des Servers."))
        }
    }
}
