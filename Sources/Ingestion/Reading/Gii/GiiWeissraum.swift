// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// White space in UTF-8: ASCII, no-break, thin and narrow spaces, line separators.
enum GiiWeissraum {
    /// Number of bytes of white space (or a soft hyphen) at this position; 0 if there is none.
    @inline(__always)
    static func laenge(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Int {
        let byte = bytes[position]
        if byte <= 0x20 { return 1 }
        if byte == 0xC2 {
            guard position + 1 < bytes.count else { return 0 }
            return bytes[position + 1] == 0xA0 || bytes[position + 1] == 0xAD ? 2 : 0
        }
        guard byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80 else { return 0 }
        let last = bytes[position + 2]
        // U+2000…200B spaces, U+2028/2029 separators, U+202F narrow no-break space
        return last <= 0x8B || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
    }

    /// Whether the white space found here is a soft hyphen, which separates nothing.
    static func istTrennstrich(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
        bytes[position] == 0xC2 && position + 1 < bytes.count && bytes[position + 1] == 0xAD
    }

    /// Where the run of text ends that can be copied as it is: words with single spaces between them.
    static func endeDesTextes(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var position = start
        while position < bytes.count {
            let byte = bytes[position]
            if byte > 0x20 && byte != 0xC2 && byte != 0xE2 {
                position += 1
                continue
            }
            if byte == 0x20, position + 1 < bytes.count, laenge(bytes, position + 1) == 0 {
                position += 1
                continue
            }
            if laenge(bytes, position) > 0 { return position }
            position += 1
        }
        return position
    }
}
