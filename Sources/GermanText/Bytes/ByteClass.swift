// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a byte can be at a glance.
enum ByteClass: UInt8 {
    /// Nothing of a word: space, punctuation, invalid.
    case separator
    case letter
    case digit
    /// A byte of a longer UTF-8 sequence: look closer.
    case high
    /// A control character that readers do not see.
    case control

    /// The class of each byte.
    static let table: [ByteClass] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x80...0xFF: .high
        case 0x09...0x0D, 0x1C...0x1F: .separator
        case 0x00...0x1F, 0x7F: .control
        default: .separator
        }
    }
}

/// A decoded scalar and how many bytes it takes; nil for invalid UTF-8.
@inline(never)
func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, count: Int)? {
    let lead = bytes[index]
    let count: Int
    var value: UInt32
    switch lead {
    case 0x00...0x7F: return (Unicode.Scalar(lead), 1)
    case 0xC2...0xDF: (count, value) = (2, UInt32(lead & 0x1F))
    case 0xE0...0xEF: (count, value) = (3, UInt32(lead & 0x0F))
    case 0xF0...0xF4: (count, value) = (4, UInt32(lead & 0x07))
    default: return nil
    }
    guard index + count <= bytes.count else { return nil }
    for offset in 1..<count {
        let byte = bytes[index + offset]
        guard byte & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
    guard value >= smallest[count], let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, count)
}
