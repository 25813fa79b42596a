// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Carries requests to the one configured server of models.
public protocol ModelTransport: Sendable {
    /// Sends JSON to a path below the configured address.
    /// - Parameters:
    ///   - path: such as `/embeddings`.
    ///   - frist: within which the whole answer must be there.
    /// - Throws: `TransportError` if no answer came.
    func post(_ path: String, json: [UInt8], frist: Duration) async throws(TransportError) -> TransportResponse

    /// Sends JSON and hands out the answer while it comes.
    /// - Parameters:
    ///   - path: such as `/chat/completions`.
    ///   - frist: within which the head of the answer must be there; the body has no limit of its own.
    /// - Throws: `TransportError` if no answer came.
    func stream(_ path: String, json: [UInt8], frist: Duration) async throws(TransportError) -> TransportStream
}

extension ModelTransport {
    /// For transports that do not stream: the whole answer as one piece.
    public func stream(
        _ path: String, json: [UInt8], frist: Duration
    ) async throws(TransportError) -> TransportStream {
        let response = try await post(path, json: json, frist: frist)
        let (body, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
        continuation.yield(response.body)
        continuation.finish()
        return TransportStream(status: response.status, body: body, retryAfter: response.retryAfter)
    }
}

/// An answer of any status that is still coming.
public struct TransportStream: Sendable {
    public var status: Int
    /// Pieces as they came, cut anywhere. Fails with `TransportError`. Who stops reading ends the request.
    public var body: AsyncThrowingStream<[UInt8], any Error>
    /// What the server asks to wait before the next attempt.
    public var retryAfter: Duration?

    public init(status: Int, body: AsyncThrowingStream<[UInt8], any Error>, retryAfter: Duration? = nil) {
        self.status = status
        self.body = body
        self.retryAfter = retryAfter
    }
}

/// An answer of any status.
public struct TransportResponse: Sendable {
    public var status: Int
    public var body: [UInt8]
    /// What the server asks to wait before the next attempt.
    public var retryAfter: Duration?

    public init(status: Int, body: [UInt8], retryAfter: Duration? = nil) {
        self.status = status
        self.body = body
        self.retryAfter = retryAfter
    }
}

/// Why no answer came.
public enum TransportError: Error, Sendable, Hashable {
    case unreachable
    case timeout
    /// The answer is larger than any honest one.
    case tooLarge
    case cancelled
}
