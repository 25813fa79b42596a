// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The number in front of an Absatz: „(2a)“, „(1) und (2)“, „(3) bis (5)“.
struct GiiAbsatzzaehler {
    /// `Abs. 2a`, `Abs. 3 bis 5`
    var pfad: String
    /// Where the text after the number begins.
    var ende: Int

    init?(_ bytes: [UInt8], in range: Range<Int>) {
        guard let first = Self.nummer(bytes, at: range.lowerBound, to: range.upperBound) else { return nil }
        pfad = "Abs. " + first.name
        ende = first.ende
        for word in ["bis", "und"] {
            let connector = Array(" \(word) ".utf8)
            let next = first.ende + connector.count
            guard next < range.upperBound, bytes[first.ende..<next].elementsEqual(connector),
                let last = Self.nummer(bytes, at: next, to: range.upperBound)
            else { continue }
            pfad += " \(word) " + last.name
            ende = last.ende
        }
        while ende < range.upperBound, bytes[ende] <= 0x20 { ende += 1 }
    }

    private static func nummer(_ bytes: [UInt8], at start: Int, to limit: Int) -> (name: String, ende: Int)? {
        guard start + 2 < limit, bytes[start] == UInt8(ascii: "("), bytes[start + 1].istZiffer else { return nil }
        var end = start + 1
        while end < limit, bytes[end].istZiffer { end += 1 }
        guard end - start <= 4 else { return nil }
        while end < limit, end - start <= 6, bytes[end].istAsciiKlein { end += 1 }
        guard end < limit, bytes[end] == UInt8(ascii: ")") else { return nil }
        return (String(decoding: bytes[start + 1..<end], as: UTF8.self), end + 1)
    }
}
