// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Mends what scans do to digits, where digits are due: „l2.O2.2025“, „12,02.2025“.
enum Kopflesefehler {
    /// The text with the letters inside runs of digits read as digits; nil if there are none. Offsets stay the same.
    static func ziffernGeheilt(_ text: String) -> String? {
        var bytes = Array(text.utf8)
        var veraendert = false
        var i = 0
        while i < bytes.count {
            guard istZiffernartig(bytes[i]) else {
                i += 1
                continue
            }
            let start = i
            while i < bytes.count,
                istZiffernartig(bytes[i]) || bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ",")
            {
                i += 1
            }
            let vorher = start > 0 ? bytes[start - 1] : 32
            let danach = i < bytes.count ? bytes[i] : 32
            guard !istBuchstabe(vorher), !istBuchstabe(danach), bytes[start..<i].contains(where: istZiffer) else {
                continue
            }
            for k in start..<i {
                guard let ziffer = heile(bytes[k], k + 1 < i ? bytes[k + 1] : 32) else { continue }
                bytes[k] = ziffer
                veraendert = true
            }
        }
        return veraendert ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func istZiffer(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func istBuchstabe(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) || byte >= 0x80 }

    private static func istZiffernartig(_ byte: UInt8) -> Bool { istZiffer(byte) || "lIOoSBZ|".utf8.contains(byte) }

    /// The digit that a letter stands for; a comma between digits is a full stop.
    private static func heile(_ byte: UInt8, _ naechstes: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "|"): UInt8(ascii: "1")
        case UInt8(ascii: "O"), UInt8(ascii: "o"): UInt8(ascii: "0")
        case UInt8(ascii: "S"): UInt8(ascii: "5")
        case UInt8(ascii: "B"): UInt8(ascii: "8")
        case UInt8(ascii: "Z"): UInt8(ascii: "2")
        case UInt8(ascii: ",") where istZiffernartig(naechstes): UInt8(ascii: ".")
        default: nil
        }
    }
}
