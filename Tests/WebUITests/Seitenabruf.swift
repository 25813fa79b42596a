// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import HummingbirdTesting
import WebUI

/// An answer of the router, ready to be looked at.
struct Abruf {
    let status: Int
    let headers: HTTPFields
    let koerper: String
    var html: HTMLPruefung { HTMLPruefung(koerper) }
}

/// Asks the router as a browser would, without a network.
func abruf(
    _ uri: String, _ dependencies: WebDependencies = Probe.dependencies(), method: HTTPRequest.Method = .get,
    headers: HTTPFields = [:], body: [UInt8]? = nil
) async throws -> Abruf {
    let app = Application(router: try WebApplication(dependencies: dependencies).router())
    return try await app.test(.router) { client in
        try await client.execute(
            uri: uri, method: method, headers: headers, body: body.map { ByteBuffer(bytes: $0) }
        ) { response in
            Abruf(
                status: response.status.code, headers: response.headers,
                koerper: String(buffer: response.body))
        }
    }
}

func gesetzUndMarke(_ zitat: String) -> String {
    let bereich = Probetexte.studium.stelle(zitat)
    return "/f/\(Probebestand.gesetz)/3?von=\(bereich.lowerBound)&bis=\(bereich.upperBound)"
}
