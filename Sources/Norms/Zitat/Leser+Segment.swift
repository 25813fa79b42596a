// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads the provisions behind one „§“ or „Art.“: levels, lists and ranges.
///
/// Rules for lists and ranges: every member of a list („Nr. 1, 3 und 4“) is a citation of its own. A range is one
/// citation whose `bis` holds the last member, on the deepest level that is given („§§ 3 bis 5“, „Abs. 1 Nr. 1 bis 3“).
/// If a range is narrowed further („Abs. 1 bis 3 Satz 2“), its last member follows as a citation of its own.
struct Segment {
    /// The member that is being read; the finished ones are in the list.
    var glied: Rohzitat
    /// The level named last.
    var stufe: Stufe
    /// Value of the last number on that level, and of the last §.
    var letzteZahl: Int
    var letzterParagraph: Int
    /// „§§“ or „Artt.“.
    var plural: Bool
    /// How many §§ have been read.
    var paragraphen = 1
    /// Absatz was given as a Roman number, so a bare number behind it is a Satz.
    var roemisch = false
    /// A Roman number has been read in this §, so another one is an Absatz.
    var kurzform = false
    var position: Int
}

extension Leser {
    /// Reads a segment whose first number starts at `start`; nil if there is no number. Members are appended to
    /// `liste` with their span not yet closed.
    func segment(
        _ start: Int, art: Normzitat.Zaehlung, plural: Bool, into liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        guard let erste = hauptnummer(start, art: art, plural: plural) else { return nil }
        var glied = Rohzitat()
        glied.zaehlung = art
        glied.nenne(.haupt, erste.text)
        var segment = Segment(
            glied: glied, stufe: .haupt, letzteZahl: erste.zahl, letzterParagraph: erste.zahl, plural: plural,
            position: erste.ende)
        lies(&segment, into: &liste)
        return segment.position
    }

    /// No law lists more provisions behind one sign; members share their span, so what follows them must not grow with
    /// the square of a hostile text.
    private static let hoechstzahl = 100

    /// Reads on from a member whose first level is known, and closes the last member.
    func lies(_ segment: inout Segment, into liste: inout ContiguousArray<Rohzitat>) {
        let grenze = liste.count + Self.hoechstzahl
        while liste.count < grenze,
            unterstufe(&segment, &liste) || roemischeKurzform(&segment) || folgende(&segment)
                || ordnungszahl(&segment) || fortsetzung(&segment, into: &liste)
        {}
        liste.append(segment.glied)
    }

    /// The number of a § or Artikel, with a letter set off by a blank where it must belong to it.
    func hauptnummer(_ start: Int, art: Normzitat.Zaehlung, plural: Bool) -> Wert? {
        let position = hinterLeerraum(start)
        if art == .artikel, let roman = artikelRoemisch(position) { return roman }
        guard var wert = zahl(position, dezimal: true, wieGedruckt: art == .artikel) else { return nil }
        if endetMitFolgend(wert, plural: plural) { wert = ohneFolgend(wert) }
        return mitAbgesetztemBuchstaben(wert, art: art, plural: plural) ?? wert
    }

    /// A Roman article number stays as printed.
    private func artikelRoemisch(_ start: Int) -> Wert? {
        guard let roman = roemisch(start) else { return nil }
        var text = Kurzwort()
        for position in start..<roman.ende { text.append(byte(position)) }
        return Wert(text: text, zahl: roman.zahl, ende: roman.ende)
    }

    /// „27f.“ behind „§§“, or with more of the citation behind the dot, is „27 f.“.
    private func endetMitFolgend(_ wert: Wert, plural: Bool) -> Bool {
        guard wert.text.count > 1, byte(wert.ende - 1) == UInt8(ascii: "f"), byte(wert.ende) == UInt8(ascii: ".")
        else { return false }
        let next = hinterLeerraum(wert.ende + 1)
        return plural || stufeMitWert(next) || registrierterName(next) != nil
    }

    private func ohneFolgend(_ wert: Wert) -> Wert {
        var text = Kurzwort()
        for index in 0..<(wert.text.count - 1) { text.append(wert.text[index]) }
        return Wert(text: text, zahl: wert.zahl, ende: wert.ende - 1)
    }

    /// „25 a“: no German word is a single small letter, so it is part of the number unless a dot or bracket makes
    /// it an abbreviation („a. F.“) or an item („a)“). „f“ is part of it only in front of a lower level.
    func mitAbgesetztemBuchstaben(_ wert: Wert, art: Normzitat.Zaehlung, plural: Bool) -> Wert? {
        let start = hinterLeerraum(wert.ende)
        guard start > wert.ende, wert.text.count <= 4, !istWortzeichen(start + 1) else { return nil }
        let letter = byte(start)
        guard istZiffer(wert.ende - 1) else { return nil }
        switch byte(start + 1) {
        case UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "-"), UInt8(ascii: "/"): return nil
        default: break
        }
        let next = hinterLeerraum(start + 1)
        let isLetter: Bool
        switch letter {
        case UInt8(ascii: "f"): isLetter = stufeMitWert(next) || !plural && registrierterName(next) != nil
        case UInt8(ascii: "a"), UInt8(ascii: "n"): isLetter = byte(next) != UInt8(ascii: "F")
        case UInt8(ascii: "s"), UInt8(ascii: "u"): isLetter = zahl(next) == nil
        case UInt8(ascii: "b")...UInt8(ascii: "z"): isLetter = true
        case UInt8(ascii: "A")...UInt8(ascii: "F"):
            isLetter = art == .artikel && (stufeMitWert(next) || registrierterName(next) != nil)
        default: isLetter = false
        }
        guard isLetter else { return nil }
        var text = wert.text
        text.append(letter)
        return Wert(text: text, zahl: wert.zahl, ende: start + 1)
    }
}
