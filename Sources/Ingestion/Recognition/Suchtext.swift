// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A text prepared for searching words in it: its UTF-8 bytes with capital letters folded and white space as spaces.
///
/// Offsets equal those of the text, because folding keeps the length of every character.
struct Suchtext: Sendable {
    let klein: [UInt8]

    init(_ text: String) {
        var bytes = Array(text.utf8)
        var vorher: UInt8 = 0
        for i in bytes.indices {
            let byte = bytes[i]
            switch byte {
            case 65...90: bytes[i] = byte + 32
            case 9, 10, 13: bytes[i] = 32
            // Ä Ö Ü follow 0xC3
            case 0x84, 0x96, 0x9C: if vorher == 0xC3 { bytes[i] = byte + 0x20 }
            default: break
            }
            vorher = byte
        }
        klein = bytes
    }

    var count: Int { klein.count }

    /// The first place of a lower-case needle inside the bounds.
    func erste(_ nadel: StaticString, ab: Int = 0, bis: Int? = nil) -> Range<Int>? {
        let ende = min(bis ?? klein.count, klein.count)
        let laenge = nadel.utf8CodeUnitCount
        guard laenge > 0, ab >= 0, ende - ab >= laenge else { return nil }
        let start = nadel.utf8Start
        return klein.withUnsafeBufferPointer { bytes in
            var i = ab
            while i <= ende - laenge {
                if bytes[i] == start[0], Self.gleich(bytes, i, start, laenge) { return i..<i + laenge }
                i += 1
            }
            return nil
        }
    }

    /// The last place of the needle that ends before `bis`.
    func letzte(_ nadel: StaticString, ab: Int = 0, bis: Int) -> Range<Int>? {
        var fund: Range<Int>?
        var i = ab
        while let range = erste(nadel, ab: i, bis: bis) {
            fund = range
            i = range.upperBound
        }
        return fund
    }

    /// All places of the needle, in order.
    func alle(_ nadel: StaticString) -> [Range<Int>] {
        var funde: [Range<Int>] = []
        var i = 0
        while let range = erste(nadel, ab: i) {
            funde.append(range)
            i = range.upperBound
        }
        return funde
    }

    func enthaelt(_ nadel: StaticString, ab: Int = 0, bis: Int? = nil) -> Bool {
        erste(nadel, ab: ab, bis: bis) != nil
    }

    /// Whether any of the needles stands inside the bounds; looked for in one pass.
    func enthaelt(eineVon nadeln: [StaticString], ab: Int = 0, bis: Int? = nil) -> Bool {
        let ende = min(bis ?? klein.count, klein.count)
        guard ab >= 0, ab < ende else { return false }
        let anfaenge = nadeln.reduce(into: Bytemenge()) { $0.nimm($1.utf8Start[0]) }
        return klein.withUnsafeBufferPointer { bytes in
            for i in ab..<ende where anfaenge.enthaelt(bytes[i]) {
                for nadel in nadeln where nadel.utf8CodeUnitCount <= ende - i {
                    if Self.gleich(bytes, i, nadel.utf8Start, nadel.utf8CodeUnitCount) { return true }
                }
            }
            return false
        }
    }

    /// The first place where the needle stands as a word of its own.
    func wort(_ nadel: StaticString, ab: Int = 0, bis: Int? = nil) -> Range<Int>? {
        var i = ab
        while let range = erste(nadel, ab: i, bis: bis) {
            if !istBuchstabe(at: range.lowerBound - 1), !istBuchstabe(at: range.upperBound) { return range }
            i = range.lowerBound + 1
        }
        return nil
    }

    func beginnt(_ nadel: StaticString) -> Bool {
        let laenge = nadel.utf8CodeUnitCount
        guard klein.count >= laenge else { return false }
        return klein.withUnsafeBufferPointer { Self.gleich($0, 0, nadel.utf8Start, laenge) }
    }

    /// Whether a letter (any part of a non-ASCII character counts) or digit stands at the offset.
    func istBuchstabe(at offset: Int) -> Bool {
        guard klein.indices.contains(offset) else { return false }
        let byte = klein[offset]
        return (97...122).contains(byte) || (48...57).contains(byte) || byte == 0xC3
            || (0x80...0xBF).contains(byte) && offset > 0 && klein[offset - 1] == 0xC3
    }

    private static func gleich(
        _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ nadel: UnsafePointer<UInt8>, _ laenge: Int
    ) -> Bool {
        for k in 0..<laenge where bytes[offset + k] != nadel[k] { return false }
        return true
    }
}

/// A set of ASCII bytes; all others count as members.
private struct Bytemenge {
    private var unten: UInt64 = 0
    private var oben: UInt64 = 0

    mutating func nimm(_ byte: UInt8) {
        if byte < 64 { unten |= 1 << UInt64(byte) } else if byte < 128 { oben |= 1 << UInt64(byte & 63) }
    }

    func enthaelt(_ byte: UInt8) -> Bool {
        byte >= 128 || (byte < 64 ? unten : oben) & (1 << UInt64(byte & 63)) != 0
    }
}

extension String {
    /// The text in a UTF-8 range, clamped.
    func utf8(_ bereich: Range<Int>) -> String {
        let bytes = utf8
        let lower = min(max(0, bereich.lowerBound), bytes.count)
        let upper = min(max(lower, bereich.upperBound), bytes.count)
        return String(decoding: bytes.dropFirst(lower).prefix(upper - lower), as: UTF8.self)
    }

    /// Without white space at the ends.
    var beschnitten: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
