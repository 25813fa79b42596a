// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A name of the register in a text.
struct Namensfund {
    var eintrag: Int32
    var ende: Int
}

extension Leser {
    /// The longest name of a law that begins at the position, nil if there is none or it is ambiguous.
    func registrierterName(_ start: Int) -> Namensfund? {
        var gang = Namensgang(start)
        var best: Namensfund?
        while gang.worte < 48, gang.naechstes(self) {
            let lose = fach(gang.loserSchluessel)
            if istGesetzesgrenze(gang.ende) {
                let genau = fach(gang.genauerSchluessel)
                if let genau, genau.eintrag >= 0 {
                    best = Namensfund(eintrag: genau.eintrag, ende: gang.ende)
                } else if let lose, lose.eintrag >= 0, gang.zeichen >= 4, istGross(start) || gang.zeichen >= 5 {
                    best = Namensfund(eintrag: lose.eintrag, ende: gang.ende)
                }
            }
            guard let lose, lose.weiter else { break }
        }
        return best
    }

    /// The law with this key, nil if there is none.
    func eintrag(_ schluessel: UInt64) -> Int32? {
        guard let fach = fach(schluessel), fach.eintrag >= 0 else { return nil }
        return fach.eintrag
    }

    private func fach(_ hash: UInt64) -> NamenTafel.Fach? {
        let mask = namen.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while namen[slot].hash != 0 {
            if namen[slot].hash == hash { return namen[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Whether a name may end here: not in front of „-E“ or another joined word.
    func istGesetzesgrenze(_ position: Int) -> Bool {
        guard !istWortzeichen(position) else { return false }
        return byte(position) != UInt8(ascii: "-") || buchstabenbreite(position + 1) == 0
    }

    /// Whether only „a. F.“, „n. F.“ or a year follow, if that is allowed, and then nothing.
    func istNamensende(_ start: Int, trailing: Bool) -> Bool {
        var position = hinterLeerraum(start)
        guard trailing else { return position == anzahl }
        position = hinterLeerraum(hinterFassung(position))
        if let jahr = zahl(position), (1800...2199).contains(jahr.zahl) { position = hinterLeerraum(jahr.ende) }
        return position == anzahl
    }

    /// Behind „a. F.“ or „n. F.“ (also without dots and blanks); the position itself if neither stands there.
    func hinterFassung(_ start: Int) -> Int {
        guard byte(start) == UInt8(ascii: "a") || byte(start) == UInt8(ascii: "n") else { return start }
        var position = start + 1
        if byte(position) == UInt8(ascii: ".") { position = hinterLeerraum(position + 1) }
        guard byte(position) == UInt8(ascii: "F"), !istWortzeichen(position + 1) else { return start }
        return byte(position + 1) == UInt8(ascii: ".") ? position + 2 : position + 1
    }
}

/// All keys of a name that is to be registered; nil if it has no words or means no particular law.
struct Namensschluessel {
    var genau: UInt64
    var lose: UInt64
    var anfaenge: [UInt64] = []
    var euAkt: UInt64?

    init?(_ leser: Leser) {
        let start = leser.hinterLeerraum(0)
        var gang = Namensgang(start)
        while gang.worte < 48, gang.naechstes(leser) {
            anfaenge.append(gang.loserSchluessel)
        }
        guard !anfaenge.isEmpty, gang.zeichen > 1, gang.worte == 48 || Self.istGanz(gang.ende, leser) else {
            return nil
        }
        if gang.worte == 1, leser.wort(start) != nil { return nil }
        anfaenge.removeLast()
        genau = gang.genauerSchluessel
        lose = gang.loserSchluessel
        euAkt = leser.euAkt(start)?.schluessel
    }

    /// Only marks follow the last word: a name that goes on with other signs is not cut short.
    private static func istGanz(_ ende: Int, _ leser: Leser) -> Bool {
        for position in ende..<max(ende, leser.anzahl) where leser.istWortzeichen(position) { return false }
        return true
    }
}
