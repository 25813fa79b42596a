// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// White space as Unicode has it, told from bytes: every line of every document is split at it.
enum Weissraum {
    /// The length of the white space that begins at `place`, 0 if none does.
    static func laenge(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let byte = bytes[place]
        if byte < 0x80 { return byte == 32 || (9...13).contains(byte) ? 1 : 0 }
        guard place + 1 < bytes.count else { return 0 }
        if byte == 0xC2 { return bytes[place + 1] == 0x85 || bytes[place + 1] == 0xA0 ? 2 : 0 }
        guard (0xE1...0xE3).contains(byte), place + 2 < bytes.count else { return 0 }
        switch (byte, bytes[place + 1], bytes[place + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): return 3
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): return 3
        default: return 0
        }
    }

    /// The ranges of the words between it.
    static func woerter(_ bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var (start, place) = (0, 0)
        while place < bytes.count {
            let length = laenge(bytes, at: place)
            if length > 0 {
                if start < place { words.append(start..<place) }
                start = place + length
            }
            place += max(1, length)
        }
        if start < place { words.append(start..<place) }
        return words
    }
}

extension String {
    /// With runs of white space as one space, none at the ends.
    var geglaettet: String {
        var text = self
        return text.withUTF8 { bytes in
            var result: [UInt8] = []
            result.reserveCapacity(bytes.count)
            for word in Weissraum.woerter(bytes) {
                if !result.isEmpty { result.append(32) }
                result += bytes[word]
            }
            return String(decoding: result, as: UTF8.self)
        }
    }

    /// The words between white space.
    var woerter: [Substring] {
        var text = self
        let ranges = text.withUTF8 { Weissraum.woerter($0) }
        var (place, offset) = (text.utf8.startIndex, 0)
        return ranges.map { range in
            let start = text.utf8.index(place, offsetBy: range.lowerBound - offset)
            place = text.utf8.index(start, offsetBy: range.count)
            offset = range.upperBound
            return text[start..<place]
        }
    }
}
