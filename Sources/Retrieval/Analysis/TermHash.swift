// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Stands for a term in memory: 32 bits of its UTF-8 bytes (FNV-1a), so that ranking compares numbers instead of texts.
struct TermHash: Hashable, Comparable, Sendable {
    let value: UInt32

    init(_ bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        value = UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }

    init(_ term: String) { self.init(term.utf8) }

    static func < (lhs: TermHash, rhs: TermHash) -> Bool { lhs.value < rhs.value }
}
