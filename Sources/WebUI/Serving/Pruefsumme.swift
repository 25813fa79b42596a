// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A short sum that changes with what is summed up; no protection against whoever wants two things to look alike.
enum Pruefsumme {
    /// FNV-1a over all bytes, in base 36.
    static func kurz(_ teile: some Sequence<some Sequence<UInt8>>) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for teil in teile {
            for byte in teil { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        return String(hash, radix: 36)
    }
}
