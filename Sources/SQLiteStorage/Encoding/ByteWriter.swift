// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Writes numbers and texts one after the other, numbers in as few bytes as they need (LEB128).
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// Starts with the version of the format.
    init(version: UInt8) {
        bytes.append(version)
    }

    mutating func write(byte: UInt8) { bytes.append(byte) }

    mutating func write(unsigned number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Small numbers of either sign take few bytes (zigzag).
    mutating func write(_ number: Int) {
        write(unsigned: UInt64(bitPattern: Int64((number << 1) ^ (number >> (Int.bitWidth - 1)))))
    }

    /// A length or count, never negative.
    mutating func write(count: Int) { write(unsigned: UInt64(count)) }

    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            write(count: utf8.count)
            bytes.append(contentsOf: utf8)
        }
    }

    mutating func write(_ utf8: some Collection<UInt8>) {
        write(count: utf8.count)
        bytes.append(contentsOf: utf8)
    }

    mutating func write(_ texts: [String]) {
        write(count: texts.count)
        for text in texts { write(text) }
    }
}
