// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The number or letter of a level, with the position behind it.
struct Wert {
    var text: Kurzwort
    /// Value of the leading digits, 0 for letters.
    var zahl: Int
    var ende: Int
}

extension Leser {
    /// A number with its letters: `16b`, `104c`, `3`; with `dezimal` also `5.1.1.2`. Nil if more follows that
    /// is not part of a number.
    func zahl(_ start: Int, dezimal: Bool = false, wieGedruckt: Bool = false) -> Wert? {
        var text = Kurzwort()
        var position = start
        guard let zahl = ziffern(&position, into: &text) else { return nil }
        while dezimal, istUntergliedert(&position, into: &text) {
            position += 1
            guard text.append(UInt8(ascii: ".")), ziffern(&position, into: &text) != nil else { return nil }
        }
        if byte(position) == UInt8(ascii: "."), istZiffer(position + 1) { return nil }
        guard let ende = hinterZahlbuchstaben(position, wieGedruckt, into: &text) else { return nil }
        return Wert(text: text, zahl: zahl, ende: ende)
    }

    /// Whether „.3“ follows, also behind a letter („19a.3.1“), which is then taken in.
    private func istUntergliedert(_ position: inout Int, into text: inout Kurzwort) -> Bool {
        if byte(position) == UInt8(ascii: ".") { return istZiffer(position + 1) }
        guard byte(position) &- 97 < 26, byte(position + 1) == UInt8(ascii: "."), istZiffer(position + 2) else {
            return false
        }
        text.append(byte(position))
        position += 1
        return true
    }

    /// One to four digits.
    private func ziffern(_ position: inout Int, into text: inout Kurzwort) -> Int? {
        var zahl = 0
        let start = position
        while istZiffer(position) {
            guard position - start < 4, text.append(byte(position)) else { return nil }
            zahl = zahl * 10 + Int(byte(position) - 48)
            position += 1
        }
        return position > start ? zahl : nil
    }

    /// Letters joined to a number („104c“), written small unless asked for as printed; „ff“ and a word with a capital
    /// stay outside.
    private func hinterZahlbuchstaben(_ start: Int, _ wieGedruckt: Bool, into text: inout Kurzwort) -> Int? {
        var position = start
        while byte(position) == 0xC2, byte(position + 1) == 0xAD { position += 2 }
        if byte(position) == UInt8(ascii: "f"), byte(position + 1) == UInt8(ascii: "f"),
            !istWortzeichen(position + 2)
        {
            return position
        }
        if istGross(position), buchstabenbreite(position + 1) > 0 || byte(position + 1) == UInt8(ascii: ".") {
            return position
        }
        var letters = 0
        while letters < 2, (byte(position) | 0x20) &- 97 < 26 {
            guard text.append(wieGedruckt ? byte(position) : byte(position) | 0x20) else { return nil }
            letters += 1
            position += 1
        }
        return istWortzeichen(position) ? nil : position
    }

    /// The value of a level at a position.
    func wert(_ stufe: Stufe, _ start: Int) -> Wert? {
        if stufe.zaehltMitBuchstaben { return buchstaben(start) }
        if let zahl = zahl(start, dezimal: stufe == .nummer) {
            let takesLetter = stufe == .absatz || stufe == .nummer
            return takesLetter ? mitAbgesetztemBuchstaben(zahl, art: .paragraph, plural: false) ?? zahl : zahl
        }
        return stufe == .absatz || stufe == .unterabsatz ? roemisch(start) : nil
    }

    /// `a`, `aa`, `B`: one letter or the same letter twice or three times. A closing bracket belongs to it only
    /// if the citation goes on behind it.
    func buchstaben(_ start: Int) -> Wert? {
        let first = byte(start)
        guard (first | 0x20) &- 97 < 26 else { return nil }
        var text = Kurzwort(byte: first)
        var position = start + 1
        while position < start + 3, byte(position) == first {
            text.append(first)
            position += 1
        }
        guard !istWortzeichen(position) else { return nil }
        return Wert(text: text, zahl: 0, ende: position)
    }

    /// A Roman number from I to XXXIX in capitals, as its Arabic value.
    func roemisch(_ start: Int) -> Wert? {
        var position = start
        var summe = 0
        var vorher = 0
        while position - start < 7 {
            let ziffer = Self.roemischeZiffer(byte(position))
            guard ziffer > 0 else { break }
            summe += vorher < ziffer ? ziffer - 2 * vorher : ziffer
            vorher = ziffer
            position += 1
        }
        guard position > start, (1...39).contains(summe), !istWortzeichen(position),
            istRoemisch(summe, start, position)
        else { return nil }
        return Wert(text: Kurzwort(zahl: summe), zahl: summe, ende: position)
    }

    private static func roemischeZiffer(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "I"): 1
        case UInt8(ascii: "V"): 5
        case UInt8(ascii: "X"): 10
        default: 0
        }
    }

    /// Whether the bytes are the usual spelling of the number (IV, not IIII).
    private func istRoemisch(_ zahl: Int, _ start: Int, _ ende: Int) -> Bool {
        let einer: StaticString =
            switch zahl % 10 {
            case 1: "I"
            case 2: "II"
            case 3: "III"
            case 4: "IV"
            case 5: "V"
            case 6: "VI"
            case 7: "VII"
            case 8: "VIII"
            case 9: "IX"
            default: ""
            }
        guard ende - start == zahl / 10 + einer.utf8CodeUnitCount else { return false }
        for index in 0..<(zahl / 10) where byte(start + index) != UInt8(ascii: "X") { return false }
        for index in 0..<einer.utf8CodeUnitCount
        where byte(start + zahl / 10 + index) != einer.utf8Start[index] { return false }
        return true
    }
}
