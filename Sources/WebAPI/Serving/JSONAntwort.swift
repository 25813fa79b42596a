// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Hummingbird

/// Values as JSON, with sorted keys, not to be kept by caches.
enum JSONAntwort {
    static func wert(_ wert: some Encodable) throws -> Response {
        try antwort(wert, .ok, "application/json; charset=utf-8")
    }

    static func problem(_ problem: Problem) throws -> Response {
        try antwort(problem, problem.status, "application/problem+json; charset=utf-8")
    }

    static func text(_ json: String) -> Response {
        antwort(ByteBuffer(string: json), .ok, "application/json; charset=utf-8")
    }

    private static func antwort(
        _ wert: some Encodable, _ status: HTTPResponse.Status, _ typ: String
    ) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return antwort(ByteBuffer(bytes: try encoder.encode(wert)), status, typ)
    }

    private static func antwort(_ inhalt: ByteBuffer, _ status: HTTPResponse.Status, _ typ: String) -> Response {
        Response(
            status: status, headers: [.contentType: typ, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: inhalt))
    }
}
