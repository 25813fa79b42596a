// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Embeds through an OpenAI-compatible server: bounded batches, few requests at a time, repetitions with growing pauses.
public struct EmbeddingClient: TextEmbedding {
    /// How patient the client is.
    public struct Geduld: Sendable, Hashable {
        /// Texts in one request.
        public var buendel: Int
        /// Within which one request must be answered.
        public var frist: Duration
        /// Attempts, the first included.
        public var versuche: Int
        /// Pause before the second attempt; each later one is twice as long.
        public var pause: Duration
        /// Longest pause, whatever the server asks for.
        public var laengstePause: Duration

        public init(
            buendel: Int = 16, frist: Duration = .seconds(120), versuche: Int = 4, pause: Duration = .milliseconds(250),
            laengstePause: Duration = .seconds(20)
        ) {
            self.buendel = buendel
            self.frist = frist
            self.versuche = versuche
            self.pause = pause
            self.laengstePause = laengstePause
        }

        /// For a question somebody waits for: one text, one short attempt.
        public static func frage(_ frist: Duration) -> Geduld {
            Geduld(buendel: 1, frist: frist, versuche: 1)
        }
    }

    public let profil: EmbeddingProfile
    let transport: any ModelTransport
    let geduld: Geduld
    private let schlange: Warteschlange
    private let dimension: Dimension

    /// - Parameters:
    ///   - transport: to the configured address, the path of the version (`/v1`) included.
    ///   - gleichzeitig: requests under way at a time; further ones wait in order.
    public init(
        profil: EmbeddingProfile, transport: any ModelTransport, geduld: Geduld = Geduld(), gleichzeitig: Int = 1
    ) {
        self.profil = profil
        self.transport = transport
        self.geduld = geduld
        schlange = Warteschlange(plaetze: gleichzeitig)
        dimension = Dimension()
    }

    public func embed(_ texts: [String], as art: EmbeddingRole) async throws(EmbeddingError) -> [[Float]] {
        var vectors: [[Float]] = []
        for start in stride(from: 0, to: texts.count, by: geduld.buendel) {
            let batch = texts[start..<min(start + geduld.buendel, texts.count)].map {
                EmbeddingInput.form($0, praefix: profil.praefix(art), hoechstlaenge: profil.hoechstlaenge)
            }
            vectors += try await batchWithPatience(batch, art)
        }
        return vectors
    }

    private func batchWithPatience(_ batch: [String], _ art: EmbeddingRole) async throws(EmbeddingError) -> [[Float]] {
        var pause = geduld.pause
        var attempt = 1
        while true {
            let outcome = await attemptOnce(batch, art)
            switch outcome {
            case .vectors(let vectors): return vectors
            case .failure(let error, let wish):
                guard error.isPassing, attempt < geduld.versuche else { throw error }
                do {
                    try await Task.sleep(for: min(max(pause, wish ?? .zero), geduld.laengstePause))
                } catch {
                    throw .cancelled
                }
            }
            pause = min(pause * 2, geduld.laengstePause)
            attempt += 1
        }
    }

    private enum Outcome {
        case vectors([[Float]])
        case failure(EmbeddingError, retryAfter: Duration?)
    }

    private func attemptOnce(_ batch: [String], _ art: EmbeddingRole) async -> Outcome {
        let body = EmbeddingWire.request(batch, model: profil.modell, art: profil.nenntArt ? art : nil)
        guard await schlange.betrete() == .eingelassen else { return .failure(.cancelled, retryAfter: nil) }
        defer { schlange.verlasse() }
        let response: TransportResponse
        do {
            response = try await transport.post("/embeddings", json: body, frist: geduld.frist)
        } catch {
            return .failure(EmbeddingError(error), retryAfter: nil)
        }
        do {
            return .vectors(try read(response, count: batch.count))
        } catch {
            return .failure(error, retryAfter: response.retryAfter)
        }
    }

    private func read(_ response: TransportResponse, count: Int) throws(EmbeddingError) -> [[Float]] {
        switch response.status {
        case 200: break
        case 429, 503: throw .busy
        case 400..<500: throw .refused(status: response.status, message: EmbeddingWire.message(response.body))
        default: throw .failed(status: response.status)
        }
        var vectors: [[Float]] = []
        for vector in try EmbeddingWire.vectors(response.body, count: count) {
            vectors.append(try checked(vector))
        }
        return vectors
    }

    /// Of length 1, finite and as long as all before.
    private func checked(_ vector: [Float]) throws(EmbeddingError) -> [Float] {
        guard (8...4_096).contains(vector.count) else { throw .malformed("Vektoren mit \(vector.count) Werten") }
        let expected = dimension.merke(vector.count)
        guard expected == vector.count else { throw .wrongDimension(expected: expected, found: vector.count) }
        let square = vector.reduce(Float(0)) { $0 + $1 * $1 }
        guard square.isFinite, square > 1e-12 else { throw .malformed("kein Vektor") }
        let length = square.squareRoot()
        return vector.map { $0 / length }
    }
}

extension EmbeddingError {
    init(_ error: TransportError) {
        switch error {
        case .unreachable: self = .unreachable
        case .timeout: self = .timeout
        case .tooLarge: self = .malformed("zu groß")
        case .cancelled: self = .cancelled
        }
    }
}

/// The length of all vectors of a client, set by the first.
private final class Dimension: Sendable {
    private let value = Mutex<Int?>(nil)

    func merke(_ count: Int) -> Int {
        value.withLock { value in
            if value == nil { value = count }
            return value ?? count
        }
    }
}
