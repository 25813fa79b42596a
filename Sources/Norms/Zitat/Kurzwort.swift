// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Up to 15 bytes held in place: numbers and letters of a citation need no heap.
struct Kurzwort: Sendable, Hashable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    static let capacity = 15

    init() {}

    init(byte: UInt8) {
        append(byte)
    }

    /// A number from 0 to 999.
    init(zahl: Int) {
        if zahl >= 100 { append(UInt8(48 + zahl / 100 % 10)) }
        if zahl >= 10 { append(UInt8(48 + zahl / 10 % 10)) }
        append(UInt8(48 + zahl % 10))
    }

    /// The text if it fits, else nil.
    init?(_ text: String) {
        guard text.utf8.count <= Self.capacity else { return nil }
        for byte in text.utf8 { append(byte) }
    }

    var count: Int { Int(high >> 56) }
    var isEmpty: Bool { high >> 56 == 0 }

    subscript(index: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: index < 8 ? low >> (UInt64(index) * 8) : high >> (UInt64(index - 8) * 8))
    }

    /// Adds a byte; false if there is no room.
    @discardableResult
    mutating func append(_ byte: UInt8) -> Bool {
        let index = count
        guard index < Self.capacity else { return false }
        if index < 8 {
            low |= UInt64(byte) << (UInt64(index) * 8)
        } else {
            high |= UInt64(byte) << (UInt64(index - 8) * 8)
        }
        high += 1 << 56
        return true
    }

    /// The text, nil if it is empty.
    var text: String? {
        guard !isEmpty else { return nil }
        return String(unsafeUninitializedCapacity: Self.capacity) { buffer in
            for index in 0..<count { buffer[index] = self[index] }
            return count
        }
    }
}
