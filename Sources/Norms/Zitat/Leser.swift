// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads a text byte by byte for the citation grammar. Positions are byte offsets; -1 means „not here“.
///
/// The pointers belong to the caller and are only used while it holds them open.
struct Leser {
    let basis: UnsafePointer<UInt8>
    let anzahl: Int
    let woerter: UnsafeBufferPointer<Wortschatz.Fach>
    let namen: UnsafeBufferPointer<NamenTafel.Fach>
    let zaehlungen: UnsafeBufferPointer<Normzitat.Zaehlung>
    let kontext: Rohkontext?

    /// The byte at a position, 0 behind the end.
    @inline(__always)
    func byte(_ position: Int) -> UInt8 {
        position < anzahl ? basis[position] : 0
    }

    /// The position behind white space: blanks of all widths, soft hyphens, at most one line break.
    func hinterLeerraum(_ start: Int) -> Int {
        var position = start
        var zeilen = 0
        while position < anzahl {
            let breite = leerbreite(position)
            guard breite > 0 else { return position }
            if basis[position] == UInt8(ascii: "\n") {
                zeilen += 1
                if zeilen > 1 { return start }
            }
            position += breite
        }
        return position
    }

    /// Width in bytes of the blank at a position, 0 if there is none.
    @inline(__always)
    func leerbreite(_ position: Int) -> Int {
        switch byte(position) {
        case 0x20, 0x09, 0x0A, 0x0D: 1
        case 0xC2: byte(position + 1) == 0xA0 || byte(position + 1) == 0xAD ? 2 : 0
        case 0xE2: Self.isWideBlank(byte(position + 1), byte(position + 2)) ? 3 : 0
        case 0xEF: byte(position + 1) == 0xBB && byte(position + 2) == 0xBF ? 3 : 0
        default: 0
        }
    }

    // U+2000 to U+200D and U+202F, U+2060.
    private static func isWideBlank(_ second: UInt8, _ third: UInt8) -> Bool {
        switch (second, third) {
        case (0x80, 0x80...0x8D), (0x80, 0xAF), (0x81, 0xA0): true
        default: false
        }
    }

    /// Width of the letter at a position: 1 for ASCII, 2 for umlauts and other Latin letters, 0 if it is no letter.
    @inline(__always)
    func buchstabenbreite(_ position: Int) -> Int {
        let byte = byte(position)
        if (byte | 0x20) &- 97 < 26 { return 1 }
        if byte == 0xC3 || byte == 0xC4 || byte == 0xC5 {
            return self.byte(position + 1) & 0xC0 == 0x80 ? 2 : 0
        }
        return 0
    }

    @inline(__always)
    func istZiffer(_ position: Int) -> Bool { byte(position) &- 48 < 10 }

    /// Whether a letter or digit stands at the position.
    @inline(__always)
    func istWortzeichen(_ position: Int) -> Bool { istZiffer(position) || buchstabenbreite(position) > 0 }

    /// Whether the position begins a word: no letter or digit stands before it.
    func istWortanfang(_ position: Int) -> Bool {
        guard position > 0 else { return true }
        let vorher = basis[position - 1]
        if vorher &- 48 < 10 || (vorher | 0x20) &- 97 < 26 { return false }
        guard vorher & 0xC0 == 0x80, position > 1 else { return true }
        let erstes = basis[position - 2]
        return !(0xC3...0xC5).contains(erstes)
    }

    @inline(__always)
    func istGross(_ position: Int) -> Bool {
        byte(position) &- 65 < 26 || (byte(position) == 0xC3 && (0x80...0x9E).contains(byte(position + 1)))
    }

    @inline(__always)
    func istKlein(_ position: Int) -> Bool {
        byte(position) &- 97 < 26 || (byte(position) == 0xC3 && byte(position + 1) >= 0x9F)
    }

    /// The position behind a soft hyphen, or behind a hyphen that only divides a word at the end of a line.
    @inline(__always)
    func hinterTrennung(_ position: Int) -> Int {
        switch byte(position) {
        case 0xC2 where byte(position + 1) == 0xAD: return position + 2
        case 0x2D where byte(position + 1) == 0x0A || byte(position + 1) == 0x0D:
            var next = position + 1
            while byte(next) == 0x0D || byte(next) == 0x0A || byte(next) == 0x20 { next += 1 }
            return istKlein(next) ? next : position
        default: return position
        }
    }

    /// Width of the dash at a position (-, ‐, ‑, –, —, −), 0 if there is none.
    func strichbreite(_ position: Int) -> Int {
        switch byte(position) {
        case 0x2D: 1
        case 0xE2 where byte(position + 1) == 0x80 && (0x90...0x95).contains(byte(position + 2)): 3
        case 0xE2 where byte(position + 1) == 0x88 && byte(position + 2) == 0x92: 3
        default: 0
        }
    }
}
