// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// Sentence boundaries within a stretch of a text.
enum Satzteilung {
    /// Ranges of the sentences, as offsets into all of the bytes.
    static func saetze(_ bytes: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        bytes.withUnsafeBufferPointer { buffer in
            SentenceSplitter.saetze(in: UnsafeBufferPointer(rebasing: buffer[range])).map {
                $0.lowerBound + range.lowerBound..<$0.upperBound + range.lowerBound
            }
        }
    }
}
