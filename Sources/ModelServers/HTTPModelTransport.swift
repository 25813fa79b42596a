// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import AsyncHTTPClient
public import LanguageModels
internal import NIOCore
internal import NIOHTTP1

/// Requests over HTTP to one configured address and no other: redirections are not followed, no proxy is asked.
public struct HTTPModelTransport: ModelTransport {
    /// Largest answer that is accepted, in bytes.
    static let groessteAntwort = 64 << 20

    let adresse: String
    let schluessel: String?
    /// Whether each request comes over a connection of its own.
    private let istEinzeln: Bool

    /// - Parameters:
    ///   - adresse: up to the version, such as `http://127.0.0.1:8081/v1`.
    ///   - schluessel: sent as `Authorization: Bearer …`; nil for servers that want none.
    public init(adresse: Modelladresse, schluessel: String? = nil) {
        self.init(adresse: adresse, schluessel: schluessel, istEinzeln: false)
    }

    init(adresse: Modelladresse, schluessel: String?, istEinzeln: Bool) {
        self.adresse = adresse.text
        self.schluessel = schluessel
        self.istEinzeln = istEinzeln
    }

    /// Shared by all addresses and never shut down, as it lives as long as the program.
    private static let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)

    private static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration(
            redirectConfiguration: .disallow,
            timeout: .init(connect: .seconds(5)),
            connectionPool: .init(idleTimeout: .seconds(30)),
            decompression: .disabled)
        configuration.httpVersion = .http1Only
        return configuration
    }

    public func post(
        _ path: String, json: [UInt8], frist: Duration
    ) async throws(TransportError) -> TransportResponse {
        let request = request(path, json: json, accept: "application/json", istEinzeln: istEinzeln)
        do {
            return try await Self.inTime(frist) { try await Self.send(request, frist) }
        } catch {
            throw Self.translated(error)
        }
    }

    public func stream(
        _ path: String, json: [UInt8], frist: Duration
    ) async throws(TransportError) -> TransportStream {
        // A server may end a connection behind a stream: the next request must not be sent into it.
        let request = request(path, json: json, accept: "text/event-stream, application/json", istEinzeln: true)
        do {
            let response = try await Self.inTime(frist) {
                // The client ends a request at its deadline, body included: the reader has limits of its own.
                try await Self.client.execute(request, deadline: .distantFuture)
            }
            return TransportStream(
                status: Int(response.status.code), body: Self.pieces(of: response.body),
                retryAfter: Self.retryAfter(response.headers))
        } catch {
            throw Self.translated(error)
        }
    }

    private func request(
        _ path: String, json: [UInt8], accept: String, istEinzeln: Bool
    ) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: adresse + path)
        request.method = .POST
        request.headers.add(name: "Content-Type", value: "application/json")
        request.headers.add(name: "Accept", value: accept)
        if istEinzeln { request.headers.add(name: "Connection", value: "close") }
        if let schluessel { request.headers.add(name: "Authorization", value: "Bearer \(schluessel)") }
        request.body = .bytes(ByteBuffer(bytes: json))
        return request
    }

    /// The body as it comes; who stops reading cancels the request.
    private static func pieces(of body: HTTPClientResponse.Body) -> AsyncThrowingStream<[UInt8], any Error> {
        let (stream, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
        let reader = Task {
            var count = 0
            do {
                for try await buffer in body {
                    count += buffer.readableBytes
                    guard count <= groessteAntwort else { throw TransportError.tooLarge }
                    continuation.yield(Array(buffer: buffer))
                }
                continuation.finish()
            } catch {
                continuation.finish(throwing: translated(error))
            }
        }
        continuation.onTermination = { _ in reader.cancel() }
        return stream
    }

    private static func send(_ request: HTTPClientRequest, _ frist: Duration) async throws -> TransportResponse {
        let response = try await client.execute(request, timeout: TimeAmount(frist))
        let body = try await response.body.collect(upTo: groessteAntwort)
        return TransportResponse(
            status: Int(response.status.code), body: Array(buffer: body), retryAfter: retryAfter(response.headers))
    }

    /// The client's own limit ends with the head of the answer; this one includes its body.
    private static func inTime<T: Sendable>(
        _ frist: Duration, _ body: @escaping @Sendable () async throws -> T
    ) async throws -> T {
        try await withThrowingTaskGroup(of: T?.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(for: frist)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let value = first else { throw TransportError.timeout }
            return value
        }
    }

    private static func translated(_ error: any Error) -> TransportError {
        switch error {
        case let error as TransportError: return error
        case is CancellationError: return .cancelled
        case is NIOTooManyBytesError: return .tooLarge
        case let error as HTTPClientError:
            let late: [HTTPClientError] = [.deadlineExceeded, .connectTimeout, .readTimeout]
            if late.contains(error) { return .timeout }
            return error == .cancelled ? .cancelled : .unreachable
        default: return .unreachable
        }
    }

    private static func retryAfter(_ headers: HTTPHeaders) -> Duration? {
        guard let seconds = headers.first(name: "Retry-After").flatMap({ Int($0) }), (0...3_600).contains(seconds)
        else { return nil }
        return .seconds(seconds)
    }
}
