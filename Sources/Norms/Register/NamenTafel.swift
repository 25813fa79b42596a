// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Names of laws by the hash of their words, with a mark for those that are the beginning of a longer name.
struct NamenTafel: Sendable {
    struct Fach: Sendable {
        var hash: UInt64 = 0
        /// Index of the law, or `keiner` or `mehrdeutig`.
        var eintrag = Self.keiner
        /// A longer name begins with these words.
        var weiter = false
        /// How much the name weighs against the same name of another law.
        var gewicht: UInt8 = 0

        static let keiner: Int32 = -1
        static let mehrdeutig: Int32 = -2
    }

    private(set) var faecher = [Fach](repeating: Fach(), count: 256)
    private var belegt = 0

    /// Notes a name. The same name of two laws belongs to the heavier one; with equal weight to none.
    mutating func nimm(_ hash: UInt64, eintrag: Int32, gewicht: UInt8) {
        let slot = stelle(hash)
        let alt = faecher[slot]
        guard alt.eintrag != eintrag || alt.gewicht < gewicht else { return }
        if alt.eintrag == Fach.keiner || gewicht > alt.gewicht {
            faecher[slot].eintrag = eintrag
            faecher[slot].gewicht = gewicht
        } else if gewicht == alt.gewicht {
            faecher[slot].eintrag = Fach.mehrdeutig
        }
    }

    /// Notes that a longer name begins with these words.
    mutating func nimmAnfang(_ hash: UInt64) {
        faecher[stelle(hash)].weiter = true
    }

    private mutating func stelle(_ hash: UInt64) -> Int {
        if (belegt + 1) * 2 > faecher.count { wachse() }
        let slot = Self.slot(hash, in: faecher)
        if faecher[slot].hash == 0 {
            faecher[slot].hash = hash
            belegt += 1
        }
        return slot
    }

    private mutating func wachse() {
        var larger = [Fach](repeating: Fach(), count: faecher.count * 4)
        for fach in faecher where fach.hash != 0 {
            larger[Self.slot(fach.hash, in: larger)] = fach
        }
        faecher = larger
    }

    private static func slot(_ hash: UInt64, in faecher: [Fach]) -> Int {
        let mask = faecher.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while faecher[slot].hash != 0, faecher[slot].hash != hash { slot = (slot + 1) & mask }
        return slot
    }
}

/// Walks over the words of a name and keeps two hashes: of the words as printed, and of their stems in lower case
/// („Aufenthaltsgesetzes“ meets „Aufenthaltsgesetz“, „Zweiten Buches“ meets „Zweites Buch“).
struct Namensgang {
    private(set) var genau = Streuwert.start ^ 0x5555
    private(set) var lose = Streuwert.start
    private(set) var zeichen = 0
    private(set) var worte = 0
    /// Position behind the last word.
    private(set) var ende: Int

    init(_ start: Int) {
        ende = start
    }

    var genauerSchluessel: UInt64 { Streuwert.closed(genau) }
    var loserSchluessel: UInt64 { Streuwert.closed(lose) }

    /// Takes in the next word; false if none follows.
    mutating func naechstes(_ leser: Leser) -> Bool {
        let start = worte == 0 ? ende : leser.hinterNamenstrenner(ende)
        guard start >= 0, leser.istWortzeichen(start) else { return false }
        var gedruckt = Streuwert.start
        var gefaltet = SIMD3<UInt64>(repeating: Streuwert.start)
        var letztes: UInt8 = 0
        var vorletztes: UInt8 = 0
        var laenge = 0
        var position = start
        while true {
            let breite = leser.istZiffer(position) ? 1 : leser.buchstabenbreite(position)
            guard breite > 0 else {
                let weiter = leser.hinterTrennung(position)
                guard weiter > position, leser.istWortzeichen(weiter) else { break }
                position = weiter
                continue
            }
            for offset in 0..<breite { Streuwert.add(leser.byte(position + offset), to: &gedruckt) }
            gefaltet.z = gefaltet.y
            gefaltet.y = gefaltet.x
            leser.addFolded(position, breite, to: &gefaltet.x)
            vorletztes = letztes
            letztes = breite == 1 ? leser.byte(position) | 0x20 : 0
            laenge += 1
            position += breite
        }
        let stamm = laenge < 6 ? 0 : Self.endung(vorletztes, letztes)
        genau = (genau ^ gedruckt) &* 0x9e37_79b9_7f4a_7c15
        lose = (lose ^ gefaltet[stamm]) &* 0x9e37_79b9_7f4a_7c15
        zeichen += laenge
        worte += 1
        ende = position
        return true
    }

    /// Length of the inflectional ending: -es, -en, -er, -em, -s, -e, -n.
    private static func endung(_ vorletztes: UInt8, _ letztes: UInt8) -> Int {
        switch (vorletztes, letztes) {
        case (UInt8(ascii: "e"), UInt8(ascii: "s")), (UInt8(ascii: "e"), UInt8(ascii: "n")),
            (UInt8(ascii: "e"), UInt8(ascii: "r")), (UInt8(ascii: "e"), UInt8(ascii: "m")):
            2
        case (_, UInt8(ascii: "s")), (_, UInt8(ascii: "e")), (_, UInt8(ascii: "n")): 1
        default: 0
        }
    }
}

extension Leser {
    /// The position of the next word of a name: behind blanks and at most four marks; -1 if there is none.
    func hinterNamenstrenner(_ start: Int) -> Int {
        var position = hinterLeerraum(start)
        var marks = 0
        while marks < 4, !istWortzeichen(position) {
            let breite = trennzeichenbreite(position)
            guard breite > 0 else { return -1 }
            position = hinterLeerraum(position + breite)
            marks += 1
        }
        return istWortzeichen(position) ? position : -1
    }

    /// Width of a mark that may stand between two words of a name: `- / , . ( ) : ; & + " '`, „§“, dashes and quotes.
    private func trennzeichenbreite(_ position: Int) -> Int {
        switch byte(position) {
        case 0x22, 0x26...0x2F, 0x3A, 0x3B: 1
        case 0xC2 where byte(position + 1) == 0xA7: 2
        case 0xE2 where byte(position + 1) == 0x80 && byte(position + 2) & 0xC0 == 0x80: 3
        default: 0
        }
    }
}
