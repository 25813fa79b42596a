// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Foundation
import Glibc

/// A plain GET from a server on loopback, for tests that look at a running program.
public enum HTTPAbruf: Sendable {
    /// The body of the answer.
    /// - Parameter bis: hangs up as soon as this has come.
    public static func get(_ url: URL, bis: String? = nil) throws -> Data {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(connection) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(url.port ?? 80).bigEndian
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard connected else { throw CocoaError(.fileReadUnknown) }
        let query = url.query(percentEncoded: true).map { "?\($0)" } ?? ""
        let request = Array("GET \(url.path)\(query) HTTP/1.0\r\nHost: localhost\r\nConnection: close\r\n\r\n".utf8)
        send(connection, request, request.count, Int32(MSG_NOSIGNAL))
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while case let count = recv(connection, &buffer, buffer.count, 0), count > 0 {
            answer += buffer[..<count]
            if let bis, answer.firstRange(of: Array(bis.utf8)) != nil { break }
        }
        guard let head = answer.firstRange(of: Array("\r\n\r\n".utf8)) else { throw CocoaError(.fileReadUnknown) }
        return Data(answer[head.upperBound...])
    }
}
