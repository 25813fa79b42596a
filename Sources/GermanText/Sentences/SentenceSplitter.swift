// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the sentences of German legal text.
public struct SentenceSplitter: Sendable {
    public init() {}

    /// The sentences as ranges of UTF-8 bytes, without the spaces between them, in order.
    public static func saetze(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for index in bytes.indices where bytes[index] == 0x2E && index + 1 < bytes.count && bytes[index + 1] == 0x20 {
            ranges.append(start..<index + 1)
            start = index + 2
        }
        if start < bytes.count { ranges.append(start..<bytes.count) }
        return ranges
    }

    /// The sentences of a text as ranges of UTF-8 bytes.
    public static func saetze(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { saetze(in: $0) }
    }
}
