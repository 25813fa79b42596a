// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Glibc
import Synchronization

/// A server of models on loopback that answers as a test says, well or badly, down to cutting the connection.
public final class FakeModelServer: Sendable {
    /// What came in.
    public struct Anfrage: Sendable {
        public var path: String
        public var header: String
        public var body: [UInt8]

        /// The texts to embed.
        public var texte: [String] {
            let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
            return object?["input"] as? [String] ?? []
        }

        /// Another value of the request.
        public func wert(_ key: String) -> String? {
            let object = try? JSONSerialization.jsonObject(with: Data(body)) as? [String: Any]
            return object?[key] as? String
        }
    }

    public enum Antwort: Sendable {
        case status(Int, String, header: String = "")
        /// Vectors as the server would give them.
        case vektoren([[Float]])
        /// Nothing, and the connection stays open.
        case stumm
        /// Nothing, and the connection is cut.
        case abbruch
        /// The head and half of the body, then the connection is cut.
        case halb
        /// The head of an event stream, then its pieces.
        case strom([Stueck])
    }

    /// A piece of a stream.
    public enum Stueck: Sendable, Hashable {
        case bytes([UInt8])
        case pause(Duration)
        /// The connection is cut.
        case abbruch

        public static func text(_ text: String) -> Stueck { .bytes(Array(text.utf8)) }
    }

    public let port: UInt16
    private let socket: Int32
    private let antwort: @Sendable (Anfrage, Int) -> Antwort
    private let anfragen = Mutex<[Anfrage]>([])

    /// Address up to the version.
    public var adresse: String { "http://127.0.0.1:\(port)/v1" }
    /// All that came in so far.
    public var gesehen: [Anfrage] { anfragen.withLock { $0 } }

    /// - Parameter antwort: given the request and its number, from 0.
    public init(_ antwort: @escaping @Sendable (Anfrage, Int) -> Antwort) throws {
        self.antwort = antwort
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = socket
        let bound = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && listen(socket, 16) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard bound else { throw CocoaError(.fileWriteUnknown) }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [weak self] in
            while true {
                let connection = accept(socket, nil, nil)
                guard connection >= 0 else { return }
                guard let server = self else { return }
                Thread.detachNewThread { server.serve(connection) }
            }
        }
    }

    deinit { beende() }

    /// Takes no further connections.
    public func beende() {
        shutdown(socket, Int32(SHUT_RDWR))
        close(socket)
    }

    private func serve(_ connection: Int32) {
        while let anfrage = Self.read(connection) {
            let nummer = anfragen.withLock { anfragen in
                anfragen.append(anfrage)
                return anfragen.count - 1
            }
            guard reply(antwort(anfrage, nummer), connection) else { break }
        }
        close(connection)
    }

    /// - Returns: whether the connection goes on.
    private func reply(_ antwort: Antwort, _ connection: Int32) -> Bool {
        switch antwort {
        case .status(let status, let body, let header):
            return Self.write(
                "HTTP/1.1 \(status) X\r\n\(header)Content-Length: \(body.utf8.count)\r\n\r\n\(body)", connection)
        case .vektoren(let vektoren):
            return reply(.status(200, Self.json(vektoren)), connection)
        case .stumm:
            var byte: UInt8 = 0
            _ = recv(connection, &byte, 1, 0)
            return false
        case .abbruch:
            return false
        case .halb:
            _ = Self.write("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n{\"data\":[", connection)
            return false
        case .strom(let stuecke):
            return Self.stream(stuecke, connection)
        }
    }

    /// Pieces as chunks of HTTP.
    private static func stream(_ stuecke: [Stueck], _ connection: Int32) -> Bool {
        let kopf = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
        guard write(kopf, connection) else { return false }
        for stueck in stuecke {
            switch stueck {
            case .bytes(let bytes):
                let chunk = Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
                guard write(chunk, connection) else { return false }
            case .pause(let pause): usleep(UInt32(pause / .microseconds(1)))
            case .abbruch: return false
            }
        }
        return write("0\r\n\r\n", connection)
    }

    /// Vectors as OpenAI writes them.
    public static func json(_ vektoren: [[Float]]) -> String {
        let data = vektoren.enumerated().map { index, vektor in
            "{\"object\":\"embedding\",\"index\":\(index),\"embedding\":\(vektor)}"
        }
        return "{\"object\":\"list\",\"data\":[\(data.joined(separator: ","))],\"model\":\"fake\"}"
    }

    private static func read(_ connection: Int32) -> Anfrage? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        var headEnd: Int?
        while true {
            if headEnd == nil, let range = bytes.firstRange(of: Array("\r\n\r\n".utf8)) { headEnd = range.upperBound }
            if let headEnd {
                let head = String(decoding: bytes[..<headEnd], as: UTF8.self)
                let length = head.lowercased().firstMatch(of: /content-length: (\d+)/).flatMap { Int($0.1) } ?? 0
                if bytes.count >= headEnd + length {
                    let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
                    return Anfrage(path: path, header: head, body: Array(bytes[headEnd..<headEnd + length]))
                }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            bytes += buffer[..<count]
        }
    }

    private static func write(_ text: String, _ connection: Int32) -> Bool { write(Array(text.utf8), connection) }

    private static func write(_ all: [UInt8], _ connection: Int32) -> Bool {
        var bytes = all[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }
}
