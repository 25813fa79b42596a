// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension AktenzeichenLeser {
    /// The end of what stands behind a label („Az.:“): authorities number their files in many ways, so any run of
    /// groups is taken that holds digits and is no date and no telephone number. Nil if there is none.
    func nachEtikett(_ start: Int) -> Int? {
        guard leser.istWortzeichen(start) else { return nil }
        var ende = hinterGruppe(start)
        var groups = 1
        while groups < 16, let next = naechsteGruppe(ende, seit: start) ?? freieGruppe(ende, seit: start) {
            ende = hinterGruppe(next)
            groups += 1
        }
        ende = hinterGliederungsnummer(ende)
        guard !istWort(start, ende), Form(leser, start, ende).istBenannt else { return nil }
        return ende
    }

    /// Groups that only a label makes believable.
    private func freieGruppe(_ start: Int, seit: Int) -> Int? {
        switch leser.byte(start) {
        case UInt8(ascii: ":"), UInt8(ascii: "+"), UInt8(ascii: "&"):
            return leser.istZiffer(start + 1) ? start + 1 : nil
        default: break
        }
        let next = hinterBlanks(start)
        let dash = leser.strichbreite(next)
        if dash > 0 {
            // „II 41 – A 3“: short capitals behind a dash with blanks
            let group = hinterBlanks(next + dash)
            return istKurz(group) && !istWortfolge(hinterGruppe(group)) ? group : nil
        }
        guard next > start, leser.istWortzeichen(next) else { return nil }
        if istKopf(seit, start), istKurz(next) { return next }
        return istZahl(vor: start) && setztZahlFort(next) ? next : nil
    }

    /// „125 110/0“, „19 332-7“, „23d 06.12“: three digits, or two with a joint, behind a number.
    private func setztZahlFort(_ start: Int) -> Bool {
        var position = start
        while leser.istZiffer(position) { position += 1 }
        let joint = leser.byte(position)
        let hasJoint = joint == UInt8(ascii: ".") || joint == UInt8(ascii: "/") || joint == UInt8(ascii: "-")
        return position - start == 3 && !leser.istWortzeichen(position) || position - start == 2 && hasJoint
    }

    private func istZahl(vor ende: Int) -> Bool {
        guard ende >= 1 else { return false }
        return leser.istZiffer(ende - 1) || ende >= 2 && leser.istKlein(ende - 1) && leser.istZiffer(ende - 2)
    }

    /// All so far are short groups of capitals and digits.
    private func istKopf(_ start: Int, _ ende: Int) -> Bool {
        guard ende - start <= 8, leser.istGross(start) else { return false }
        for position in start..<ende
        where !leser.istGross(position) && !leser.istZiffer(position) && leser.byte(position) != 0x20 { return false }
        return true
    }

    /// Up to four capitals or digits, perhaps with a small letter at the end („60a“).
    private func istKurz(_ start: Int) -> Bool {
        let ende = hinterGruppe(start)
        guard ende > start, ende - start <= 4 else { return false }
        for position in start..<ende where !leser.istGross(position) && !leser.istZiffer(position) {
            guard position == ende - 1, position > start, leser.istZiffer(position - 1) else { return false }
        }
        return true
    }

    /// A blank and a word in small letters follow: „- 5 Seiten“.
    private func istWortfolge(_ ende: Int) -> Bool {
        let next = hinterBlanks(ende)
        return next > ende && (leser.istKlein(next) || leser.istGross(next) && leser.istKlein(next + 1))
    }

    /// Small letters without any digit: „liegt vor“.
    private func istWort(_ start: Int, _ ende: Int) -> Bool {
        leser.istKlein(start) && !hatZiffer(start) && hinterGruppe(start) - start > 2
    }
}

extension Leser {
    /// „l C 4/…“, „1 C 4/…“ where „I C 4/…“ is printed: a one or small l, then a capital letter.
    func istVerleseneEins(_ start: Int) -> Bool {
        guard byte(start) == UInt8(ascii: "l") || byte(start) == UInt8(ascii: "1") else { return false }
        let next = byte(start + 1) == 0x20 ? start + 2 : start + 1
        guard byte(next) &- 65 < 26 else { return false }
        return istZiffer(next + 1) || !istWortzeichen(next + 1)
    }
}
