// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// The address of a server of models: `http` or `https`, a host, perhaps a port and a path; nothing else.
public struct Modelladresse: Sendable, Hashable {
    /// Without a slash at the end.
    public let text: String

    /// Nil if it is no such address. An address without a path gets `/v1`, as these servers want it.
    public init?(_ eingabe: String) {
        guard let teile = URLComponents(string: eingabe), ["http", "https"].contains(teile.scheme),
            let host = teile.host, !host.isEmpty, teile.user == nil, teile.password == nil, teile.query == nil,
            teile.fragment == nil, teile.port.map({ (1...65_535).contains($0) }) ?? true
        else { return nil }
        var text = eingabe
        while text.hasSuffix("/") { text.removeLast() }
        if teile.path.allSatisfy({ $0 == "/" }) { text += "/v1" }
        self.text = text
    }

    /// On this machine.
    init(port: UInt16) {
        text = "http://127.0.0.1:\(port)/v1"
    }
}
