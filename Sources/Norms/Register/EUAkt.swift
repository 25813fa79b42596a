// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The number of an act of the European Union in a text: „Verordnung (EU) Nr. 604/2013“, „Richtlinie 2004/38/EG“.
struct EUAkt {
    /// Equal for all spellings of the same act.
    var schluessel: UInt64
    var ende: Int
}

extension Leser {
    /// The act of the Union named at a position, nil if there is none.
    func euAkt(_ start: Int) -> EUAkt? {
        guard istGross(start) else { return nil }
        var gang = Namensgang(start)
        guard gang.naechstes(self), gang.zeichen <= 24, let art = euArt(start, gang.ende) else { return nil }
        var position = hinterLeerraum(gang.ende)
        position = hinterLeerraum(hinterKlammer(position))
        if let nr = wort(position), nr.wort.stufe == .nummer { position = hinterLeerraum(nr.ende) }
        guard let erste = zahl(position), byte(erste.ende) == UInt8(ascii: "/"),
            let zweite = zahl(erste.ende + 1), erste.zahl > 0, zweite.zahl > 0
        else { return nil }
        var hash = Streuwert.start ^ 0x3333
        Streuwert.add(art, to: &hash)
        for zahl in [erste.zahl, zweite.zahl] {
            Streuwert.add(UInt8(truncatingIfNeeded: zahl), to: &hash)
            Streuwert.add(UInt8(truncatingIfNeeded: zahl >> 8), to: &hash)
        }
        return EUAkt(schluessel: Streuwert.closed(hash), ende: hinterEndung(zweite.ende))
    }

    /// V for a regulation, R for a directive, B for a decision.
    private func euArt(_ start: Int, _ ende: Int) -> UInt8? {
        if ende - start == 2 {
            if byte(start) == UInt8(ascii: "V"), byte(start + 1) == UInt8(ascii: "O") { return UInt8(ascii: "V") }
            if byte(start) == UInt8(ascii: "R"), byte(start + 1) == UInt8(ascii: "L") { return UInt8(ascii: "R") }
            return nil
        }
        if endetMit("erordnung", ende) || endetMit("DVO", ende) { return UInt8(ascii: "V") }
        if endetMit("ichtlinie", ende) { return UInt8(ascii: "R") }
        if endetMit("eschluss", ende) || endetMit("eschlusses", ende) { return UInt8(ascii: "B") }
        return nil
    }

    /// Whether the bytes before a position are these ASCII letters.
    func endetMit(_ endung: StaticString, _ ende: Int) -> Bool {
        let laenge = endung.utf8CodeUnitCount
        guard ende >= laenge, ende <= anzahl else { return false }
        for index in 0..<laenge where basis[ende - laenge + index] != endung.utf8Start[index] { return false }
        return true
    }

    /// Behind „(EU)“, „(EG)“, „(EU, Euratom)“; the position itself if there is no short bracket.
    private func hinterKlammer(_ start: Int) -> Int {
        guard byte(start) == UInt8(ascii: "("), byte(start + 1) == UInt8(ascii: "E") else { return start }
        var position = start + 2
        while position - start < 16, istKlammerzeichen(byte(position)) { position += 1 }
        return byte(position) == UInt8(ascii: ")") ? position + 1 : start
    }

    private func istKlammerzeichen(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 97 < 26 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: " ")
    }

    /// Behind „/EG“, „/EU“, „/EWG“, „/JI“, „/GASP“.
    private func hinterEndung(_ start: Int) -> Int {
        guard byte(start) == UInt8(ascii: "/") else { return start }
        var position = start + 1
        while position - start < 6, byte(position) &- 65 < 26 { position += 1 }
        return position > start + 2 && !istWortzeichen(position) ? position : start
    }
}
