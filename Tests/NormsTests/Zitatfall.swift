// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import ShippedData
import Testing

/// One line of a table: a text and the canonical forms of the citations in it, „text => a | b“.
struct Zitatfall: CustomTestStringConvertible {
    let text: String
    let erwartet: [String]

    var testDescription: String { text }

    /// Reads a table; „⏎“, „⍽“ and „¬“ stand for a line break, a non-breaking blank and a soft hyphen.
    static func tabelle(_ table: String) -> [Zitatfall] {
        table.split(separator: "\n").map { line in
            let parts = line.split(separator: "=>", maxSplits: 1, omittingEmptySubsequences: false)
            let wanted = parts.count > 1 ? parts[1].split(separator: "|").map { entmaskiert($0) } : []
            return Zitatfall(text: entmaskiert(parts[0]), erwartet: wanted.filter { !$0.isEmpty })
        }
    }

    private static func entmaskiert(_ text: Substring) -> String {
        var result = ""
        for character in text.drop(while: { $0 == " " }) {
            switch character {
            case "⏎": result.append("\n")
            case "⍽": result.append("\u{A0}")
            case "¬": result.append("\u{AD}")
            default: result.append(character)
            }
        }
        while result.last == " " { result.removeLast() }
        return result
    }
}

/// The register and parser with which the tables are read.
enum Pruefling {
    static let register: LawRegister = {
        do {
            return try ShippedData.lawRegister()
        } catch {
            fatalError("\(error)")
        }
    }()

    static let parser = CitationParser(register: register)

    static func kanonisch(_ text: String, kontext: Normzitat? = nil) -> [String] {
        parser.citations(in: text, kontext: kontext).map(\.zitat.kanonisch)
    }

    static func ausschnitt(_ text: String, _ bereich: Range<Int>) -> String? {
        let bytes = Array(text.utf8)
        guard bereich.upperBound <= bytes.count else { return nil }
        return String(validating: bytes[bereich], as: UTF8.self)
    }
}
