// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Numbers as a word processor shows them before a paragraph.
struct Nummerierung {
    /// How one level is numbered.
    struct Ebene {
        var start = 1
        /// `decimal`, `lowerLetter`, `upperRoman`, `bullet`, … as OOXML names them.
        var format = "decimal"
        /// With `%1` … `%9` for the counters of the levels.
        var text = "%1."
    }

    /// Levels by list, counters by what is counted together.
    private var listen: [String: [Int: Ebene]] = [:]
    private var zaehlung: [String: String] = [:]
    private var stand: [String: [Int: Int]] = [:]

    /// - Parameter zaehltMit: lists with the same value share their counters.
    mutating func setze(_ ebenen: [Int: Ebene], liste: String, zaehltMit: String) {
        listen[liste] = ebenen
        zaehlung[liste] = zaehltMit
    }

    /// The number before the next paragraph on this level; "–" for bullets, nil for unknown lists and levels without.
    mutating func naechste(liste: String, ebene: Int) -> String? {
        guard let ebenen = listen[liste], let hier = ebenen[ebene], let gruppe = zaehlung[liste] else { return nil }
        if hier.format == "bullet" { return "–" }
        var counters = stand[gruppe] ?? [:]
        counters[ebene] = (counters[ebene] ?? hier.start - 1) + 1
        for deeper in counters.keys where deeper > ebene { counters[deeper] = nil }
        for upper in 0..<max(ebene, 0) where counters[upper] == nil { counters[upper] = ebenen[upper]?.start ?? 1 }
        stand[gruppe] = counters
        return hier.format == "none" ? nil : Self.fill(hier.text, counters, ebenen)
    }

    private static func fill(_ text: String, _ counters: [Int: Int], _ ebenen: [Int: Ebene]) -> String? {
        var result = ""
        var isPlace = false
        for character in text {
            if isPlace, let level = character.wholeNumberValue {
                result += number(counters[level - 1] ?? 1, ebenen[level - 1]?.format ?? "decimal")
                isPlace = false
            } else if character == "%" {
                isPlace = true
            } else {
                result.append(character)
            }
        }
        let trimmed = result.split(separator: " ").joined(separator: " ")
        return trimmed.isEmpty ? nil : trimmed
    }

    static func number(_ value: Int, _ format: String) -> String {
        switch format {
        case "lowerLetter": letters(value)
        case "upperLetter": letters(value).uppercased()
        case "lowerRoman": roman(value).lowercased()
        case "upperRoman": roman(value)
        case "decimalZero": value < 10 ? "0\(value)" : "\(value)"
        default: "\(value)"
        }
    }

    /// a … z, aa, bb …
    private static func letters(_ value: Int) -> String {
        guard value > 0, value < 2_600, let scalar = Unicode.Scalar(97 + (value - 1) % 26) else { return "\(value)" }
        return String(repeating: String(scalar), count: (value - 1) / 26 + 1)
    }

    private static func roman(_ value: Int) -> String {
        guard value > 0, value < 4_000 else { return "\(value)" }
        let steps = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = value
        var result = ""
        for (worth, sign) in steps {
            while rest >= worth {
                result += sign
                rest -= worth
            }
        }
        return result
    }
}
