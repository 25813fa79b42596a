// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import Synchronization
import TestKit

/// Gives prepared answers, one a request, the last one again and again; notes when each request came.
final class ScriptedTransport: ModelTransport {
    enum Schritt: Sendable {
        case antwort(TransportResponse)
        case fehler(TransportError)
        /// Pieces of a stream.
        case strom(status: Int, [FakeModelServer.Stueck])
        /// No answer until the time is over.
        case stumm
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
        switch await naechster(json) {
        case .antwort(let response): return response
        case .fehler(let error): throw error
        case .strom(let status, let stuecke):
            return TransportResponse(status: status, body: stuecke.flatMap(\.inhalt))
        case .stumm:
            try? await Task.sleep(for: frist)
            throw Task.isCancelled ? .cancelled : .timeout
        }
    }

    func stream(_ path: String, json: [UInt8], frist: Duration) async throws(TransportError) -> TransportStream {
        switch await naechster(json) {
        case .antwort(let response):
            return TransportStream(
                status: response.status, body: Self.strom([.bytes(response.body)]), retryAfter: response.retryAfter)
        case .fehler(let error): throw error
        case .strom(let status, let stuecke): return TransportStream(status: status, body: Self.strom(stuecke))
        case .stumm:
            try? await Task.sleep(for: frist)
            throw Task.isCancelled ? .cancelled : .timeout
        }
    }

    private static func strom(_ stuecke: [FakeModelServer.Stueck]) -> AsyncThrowingStream<[UInt8], any Error> {
        AsyncThrowingStream { continuation in
            let schreiber = Task {
                for stueck in stuecke {
                    switch stueck {
                    case .bytes(let bytes): continuation.yield(bytes)
                    case .pause(let pause): try? await Task.sleep(for: pause)
                    case .abbruch: return continuation.finish(throwing: TransportError.unreachable)
                    }
                }
                continuation.finish()
            }
            continuation.onTermination = { _ in schreiber.cancel() }
        }
    }

    private func naechster(_ json: [UInt8]) async -> Schritt {
        let nummer = zustand.withLock { zustand in
            zustand.anfragen.append(json)
            zustand.gleichzeitig += 1
            zustand.hoechstens = max(zustand.hoechstens, zustand.gleichzeitig)
            return zustand.anfragen.count - 1
        }
        if dauer > .zero { try? await Task.sleep(for: dauer) }
        zustand.withLock { $0.gleichzeitig -= 1 }
        return schritte[min(nummer, schritte.count - 1)]
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

extension FakeModelServer.Stueck {
    fileprivate var inhalt: [UInt8] {
        if case .bytes(let bytes) = self { bytes } else { [] }
    }
}
