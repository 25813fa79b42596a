// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sentence boundaries within a stretch of law text.
enum Satzteilung {
    /// Ranges of the sentences, without the white space between them.
    static func saetze(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        var position = start
        while position + 2 < range.upperBound {
            defer { position += 1 }
            guard bytes[position] == UInt8(ascii: "."), bytes[position + 1] <= 0x20, bytes[position + 2].istAsciiGross else {
                continue
            }
            result.append(start..<position + 1)
            start = position + 2
        }
        if start < range.upperBound { result.append(start..<range.upperBound) }
        return result
    }
}
