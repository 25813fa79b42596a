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
