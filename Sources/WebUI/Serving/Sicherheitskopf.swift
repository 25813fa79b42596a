// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird

/// Puts the security headers on every response. Nothing is loaded from elsewhere, nothing runs inline.
struct Sicherheitskopf<Context: RequestContext>: RouterMiddleware {
    static var richtlinie: String {
        [
            "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "object-src 'none'",
            "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
    }

    @concurrent func handle(
        _ request: Request, context: Context, next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let headers: [(Feldname, String)] = [
            (.contentSecurityPolicy, Self.richtlinie), (.xContentTypeOptions, "nosniff"),
            (.referrerPolicy, "same-origin"), (.crossOriginOpenerPolicy, "same-origin"),
            (.crossOriginResourcePolicy, "same-origin"),
            (.permissionsPolicy, "camera=(), geolocation=(), microphone=()"),
            (.xFrameOptions, "DENY"),
        ]
        for (name, value) in headers where response.headers[name] == nil { response.headers[name] = value }
        return response
    }
}

/// Name of a header field.
typealias Feldname = HTTPFields.Element.Name

extension Feldname {
    static let referrerPolicy = Self("Referrer-Policy")!
    static let crossOriginOpenerPolicy = Self("Cross-Origin-Opener-Policy")!
    static let permissionsPolicy = Self("Permissions-Policy")!
    static let xFrameOptions = Self("X-Frame-Options")!
}
