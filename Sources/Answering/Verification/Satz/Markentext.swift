// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A statement's text without the tokens of its sources, which a model may write into it.
struct Markentext {
    private(set) var text: String
    private(set) var marken: [String] = []

    init(_ roh: String) {
        var text = ""
        var rest = roh[...]
        while let auf = rest.firstIndex(of: "[") {
            guard let zu = rest[auf...].firstIndex(of: "]") else { break }
            let inhalt = rest[rest.index(after: auf)..<zu].split { $0 == "," || $0 == ";" || $0.isWhitespace }
            if !inhalt.isEmpty, inhalt.allSatisfy(Self.istMarke) {
                text += rest[..<auf]
                while text.last?.isWhitespace == true { text.removeLast() }
                marken += inhalt.map(String.init)
            } else {
                text += rest[...zu]
            }
            rest = rest[rest.index(after: zu)...]
        }
        text += rest
        self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private static func istMarke(_ text: Substring) -> Bool {
        text.first == "Q" && text.count > 1 && text.count <= 6 && text.dropFirst().allSatisfy(\.isNumber)
    }
}
