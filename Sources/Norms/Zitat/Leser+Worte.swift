// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A word of the grammar and the position behind it.
struct GelesenesWort {
    var wort: Wort
    var ende: Int
}

extension Leser {
    /// The word of the grammar at a position, nil if another word or none stands there. The dot of an
    /// abbreviation belongs to it.
    func wort(_ start: Int) -> GelesenesWort? {
        var hash = Streuwert.start
        var position = start
        var laenge = 0
        while true {
            let breite = buchstabenbreite(position)
            guard breite > 0 else {
                let weiter = hinterTrennung(position)
                guard weiter > position, laenge > 0 else { break }
                position = weiter
                continue
            }
            laenge += 1
            if laenge > 18 { return nil }
            addFolded(position, breite, to: &hash)
            position += breite
        }
        guard laenge > 0, let wort = suche(Streuwert.closed(hash)) else { return nil }
        if byte(position) == UInt8(ascii: "."), laenge < 9 || wort.stufe == .doppelbuchstabe { position += 1 }
        return GelesenesWort(wort: wort, ende: position)
    }

    /// Adds the lower-case form of the letter at a position to a hash.
    @inline(__always)
    func addFolded(_ position: Int, _ breite: Int, to hash: inout UInt64) {
        if breite == 1 {
            Streuwert.add(byte(position) | 0x20, to: &hash)
            return
        }
        let second = byte(position + 1)
        let isUpper = byte(position) == 0xC3 && second < 0x9F
        Streuwert.add(byte(position), to: &hash)
        Streuwert.add(isUpper ? second + 0x20 : second, to: &hash)
    }

    private func suche(_ hash: UInt64) -> Wort? {
        let mask = woerter.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while woerter[slot].hash != 0 {
            if woerter[slot].hash == hash { return woerter[slot].wort }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The position behind „§“ (also doubled, with a blank between), -1 if there is none.
    /// `plural` becomes true for a doubled sign.
    func hinterParagraphzeichen(_ start: Int, plural: inout Bool) -> Int {
        guard byte(start) == 0xC2, byte(start + 1) == 0xA7 else { return -1 }
        let first = start + 2
        let next = hinterLeerraum(first)
        guard byte(next) == 0xC2, byte(next + 1) == 0xA7 else { return first }
        plural = true
        return next + 2
    }

    /// Whether one of the keywords of a level stands at the position, with a value behind it.
    func stufeMitWert(_ start: Int) -> Bool {
        guard let wort = wort(start), let stufe = wort.wort.stufe else { return false }
        return wert(stufe, hinterLeerraum(wort.ende)) != nil
    }
}
