// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A text with placeholders in braces: „bis zum {frist}“.
public struct Vorlagentext: Sendable, Hashable {
    private enum Stueck: Hashable {
        case text(Substring)
        case platzhalter(Substring)
    }

    private let stuecke: [Stueck]

    public init(_ text: String) {
        stuecke = Self.zerlege(text)
    }

    /// Names of the placeholders, each once, as they come.
    public var platzhalter: [String] {
        var namen: [String] = []
        for case .platzhalter(let name) in stuecke where !namen.contains(String(name)) { namen.append(String(name)) }
        return namen
    }

    /// The text with the values put in. What stands in a value is never read as a placeholder; a placeholder without
    /// a value stays as it is.
    public func gefuellt(_ werte: [String: String]) -> String {
        stuecke.map { stueck in
            switch stueck {
            case .text(let text): String(text)
            case .platzhalter(let name): werte[String(name)] ?? "{\(name)}"
            }
        }.joined()
    }

    private static func zerlege(_ text: String) -> [Stueck] {
        var stuecke: [Stueck] = []
        var rest = text[...]
        while let auf = rest.firstIndex(of: "{"), let zu = rest[auf...].firstIndex(of: "}") {
            stuecke.append(.text(rest[..<auf]))
            stuecke.append(.platzhalter(rest[rest.index(after: auf)..<zu]))
            rest = rest[rest.index(after: zu)...]
        }
        return stuecke + [.text(rest)]
    }
}
