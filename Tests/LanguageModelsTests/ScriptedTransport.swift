// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import Synchronization

/// Gives prepared answers, one a request, the last one again and again; notes when each request came.
final class ScriptedTransport: ModelTransport {
    enum Schritt: Sendable {
        case antwort(TransportResponse)
        case fehler(TransportError)
    }

    private let schritte: [Schritt]
    private let zustand = Mutex<(anfragen: [[UInt8]], gleichzeitig: Int, hoechstens: Int)>(([], 0, 0))
    private let dauer: Duration

    init(_ schritte: [Schritt], dauer: Duration = .zero) {
        self.schritte = schritte
        self.dauer = dauer
    }

    var anfragen: [[UInt8]] { zustand.withLock { $0.anfragen } }
    /// Most requests that were under way at a time.
    var hoechstens: Int { zustand.withLock { $0.hoechstens } }

    func post(_ path: String, json: [UInt8], frist: Duration) async throws(TransportError) -> TransportResponse {
        let nummer = zustand.withLock { zustand in
            zustand.anfragen.append(json)
            zustand.gleichzeitig += 1
            zustand.hoechstens = max(zustand.hoechstens, zustand.gleichzeitig)
            return zustand.anfragen.count - 1
        }
        if dauer > .zero { try? await Task.sleep(for: dauer) }
        zustand.withLock { $0.gleichzeitig -= 1 }
        switch schritte[min(nummer, schritte.count - 1)] {
        case .antwort(let response): return response
        case .fehler(let error): throw error
        }
    }
}

extension ScriptedTransport.Schritt {
    static func status(_ status: Int, _ body: String = "{}", retryAfter: Duration? = nil) -> Self {
        .antwort(TransportResponse(status: status, body: Array(body.utf8), retryAfter: retryAfter))
    }

    static func vektoren(_ anzahl: Int, dimension: Int = 8) -> Self {
        let vektor = "[" + (1...dimension).map { "\($0)" }.joined(separator: ",") + "]"
        let items = (0..<anzahl).map { "{\"index\":\($0),\"embedding\":\(vektor)}" }
        return .status(200, "{\"data\":[\(items.joined(separator: ","))]}")
    }
}
