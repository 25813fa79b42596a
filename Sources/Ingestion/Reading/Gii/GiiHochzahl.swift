// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Raised digits as characters of their own.
enum GiiHochzahl {
    private static let ziffern: [[UInt8]] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"].map { Array($0.utf8) }

    /// `2` → `²`, `-3` → `⁻³`; anything but a number is left as it is.
    static func hochgestellt(_ bytes: [UInt8]) -> [UInt8] {
        let sign = bytes.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") } ?? false
        let digits = bytes.dropFirst(sign ? 1 : 0)
        guard !digits.isEmpty, digits.allSatisfy(\.istZiffer) else { return bytes }
        let head: [UInt8] = sign ? Array((bytes[0] == UInt8(ascii: "-") ? "⁻" : "⁺").utf8) : []
        return head + digits.flatMap { ziffern[Int($0) - 48] }
    }
}
