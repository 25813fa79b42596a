// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a word means to the citation grammar.
enum Wortart: UInt8, Sendable {
    case stufe, paragraph, artikel, nummernzeichen, anlage
    case und, bis, fuellwort, inVerbindungMit
    case folgende, ordnungszahl, einheit
    case bestimmterArtikel, diesesGesetz, desselben, gattung
}

/// The meaning of a word, with its level or number.
struct Wort: Sendable {
    var art: Wortart
    /// Raw value of the `Stufe`, the ordinal, or 0.
    var wert: UInt8 = 0

    var stufe: Stufe? { art == .stufe ? Stufe(rawValue: wert) : nil }
}

/// The words of the citation grammar in an open-addressing table keyed by the hash of their folded bytes.
struct Wortschatz: Sendable {
    struct Fach: Sendable {
        var hash: UInt64 = 0
        var wort = Wort(art: .gattung)
    }

    static let deutsch = Wortschatz()

    let faecher: [Fach]

    private init() {
        var table = [Fach](repeating: Fach(), count: 1024)
        for (words, wort) in Self.liste {
            for word in words.split(separator: " ") {
                let hash = Streuwert.of(word.utf8)
                var slot = Int(truncatingIfNeeded: hash) & (table.count - 1)
                while table[slot].hash != 0 { slot = (slot + 1) & (table.count - 1) }
                table[slot] = Fach(hash: hash, wort: wort)
            }
        }
        faecher = table
    }
}

/// FNV-1a over 64 bits, never 0.
enum Streuwert {
    static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    @inline(__always)
    static func add(_ byte: UInt8, to hash: inout UInt64) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    @inline(__always)
    static func closed(_ hash: UInt64) -> UInt64 {
        let mixed = hash ^ (hash >> 32)
        return mixed == 0 ? 1 : mixed
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = start
        for byte in bytes { add(byte, to: &hash) }
        return closed(hash)
    }
}
