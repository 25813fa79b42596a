// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Reads a file number: groups of letters and digits joined by dashes, dots, slashes and „#“, with blanks around
/// dashes and between the short groups at its head („I B 5/…“, „M I 3 – …“).
struct AktenzeichenLeser {
    let leser: Leser

    /// The end of the file number that begins at a position, nil if none does.
    func fund(_ start: Int) -> Int? {
        guard let ende = gelesen(start) else { return nil }
        if Form(leser, start, ende).istUnverkennbar { return ende }
        return istAngekuendigt(start) && Form(leser, start, ende).istMoeglich ? ende : nil
    }

    /// The file number that is all of a line.
    func kopfzeile() -> Range<Int>? {
        let start = leser.hinterLeerraum(0)
        guard leser.istWortzeichen(start), let ende = gelesen(start), leser.hinterLeerraum(ende) == leser.anzahl,
            Form(leser, start, ende).istMoeglich
        else { return nil }
        return start..<ende
    }

    func gelesen(_ start: Int) -> Int? {
        var position = hinterGruppe(start)
        var groups = 1
        while groups < 16, let next = naechsteGruppe(position, seit: start) {
            position = hinterGruppe(next)
            groups += 1
        }
        guard groups > 1 else { return nil }
        return hinterGliederungsnummer(position)
    }

    func hinterGruppe(_ start: Int) -> Int {
        var position = start
        while position - start < 24, leser.istWortzeichen(position) {
            position += max(1, leser.buchstabenbreite(position))
        }
        return position
    }

    /// Where the next group begins, nil if the number ends here.
    func naechsteGruppe(_ start: Int, seit: Int) -> Int? {
        switch leser.byte(start) {
        case UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "_"):
            if leser.istWortzeichen(start + 1) { return start + 1 }
            return hinterSchraegstrich(start)
        default: break
        }
        let blank = hinterBlanks(start)
        if leser.byte(blank) == UInt8(ascii: "/") { return hinterSchraegstrich(blank) }
        let dash = leser.strichbreite(blank)
        guard dash > 0 else {
            guard blank > start else { return nil }
            if istEinzelbuchstabe(vor: start), istSchlusszahl(blank) { return blank }
            if istTausender(vor: start, seit, blank) { return blank }
            return kopfgruppe(start, blank, seit) ?? (istPlannummer(blank) ? blank : nil)
        }
        let next = hinterBlanks(blank + dash)
        guard leser.istWortzeichen(next) else { return nil }
        if blank == start, next == blank + dash { return next }
        if leser.istZiffer(next) || leser.istGross(next) && hatZiffer(next) { return gruppeNachStrich(next) }
        return next == blank + dash && leser.istGross(next) && istVorZahl(hinterGruppe(next)) ? next : nil
    }

    /// „V II 2 – 124 480/2“: two or three digits behind a dash, a blank, three digits and a slash.
    private func istTausender(vor ende: Int, _ seit: Int, _ next: Int) -> Bool {
        var start = ende
        while start > seit, leser.istZiffer(start - 1) { start -= 1 }
        guard (2...3).contains(ende - start), start > seit, next == ende + 1 else { return false }
        for offset in 0..<3 where !leser.istZiffer(next + offset) { return false }
        return leser.byte(next + 3) == UInt8(ascii: "/") && leser.istZiffer(next + 4)
    }

    /// „I C 3 / 43.332“: a digit behind a slash with blanks around it.
    private func hinterSchraegstrich(_ start: Int) -> Int? {
        guard leser.byte(start) == UInt8(ascii: "/") else { return nil }
        let next = hinterBlanks(start + 1)
        return leser.istZiffer(next) ? next : nil
    }

    /// „43.308-T 10“: one capital behind a dash, and a short number that ends it.
    private func istEinzelbuchstabe(vor ende: Int) -> Bool {
        ende >= 2 && leser.istGross(ende - 1) && leser.byte(ende - 2) == UInt8(ascii: "-")
    }

    private func istSchlusszahl(_ start: Int) -> Bool {
        var position = start
        while leser.istZiffer(position) { position += 1 }
        return (1...3).contains(position - start) && !leser.istWortzeichen(position)
    }

    /// „03-07-15/27“ behind a blank: pairs of digits joined by dashes.
    private func istPlannummer(_ start: Int) -> Bool {
        for pair in [start, start + 3] {
            guard leser.istZiffer(pair), leser.istZiffer(pair + 1), leser.byte(pair + 2) == UInt8(ascii: "-") else {
                return false
            }
        }
        return leser.istZiffer(start + 6)
    }

    /// A dot or slash and a digit („INT.9342“).
    private func istVorZahl(_ ende: Int) -> Bool {
        (leser.byte(ende) == UInt8(ascii: ".") || leser.byte(ende) == UInt8(ascii: "/")) && leser.istZiffer(ende + 1)
    }

    /// „– 5 Seiten“ is no group: nothing but a dash, the end or a bracket may follow a blank.
    func gruppeNachStrich(_ start: Int) -> Int? {
        let ende = hinterGruppe(start)
        let next = hinterBlanks(ende)
        return next > ende && leser.istKlein(next) || leser.istGross(next) && next == ende + 1 ? nil : start
    }

    /// Groups at the head are short: Roman numbers, single capitals, one or two digits.
    func kopfgruppe(_ ende: Int, _ next: Int, _ seit: Int) -> Int? {
        let verlesen = leser.istVerleseneEins(seit)
        guard ende - seit <= 8, istKurzeGruppe(next), leser.istGross(seit) || verlesen else { return nil }
        for position in (verlesen ? seit + 1 : seit)..<ende
        where !leser.istGross(position) && !leser.istZiffer(position)
            && leser.byte(position) != 0x20
        { return nil }
        return next
    }

    private func istKurzeGruppe(_ start: Int) -> Bool {
        let ende = hinterGruppe(start)
        guard ende - start <= 3 else { return false }
        for position in start..<ende where !leser.istGross(position) && !leser.istZiffer(position) { return false }
        return true
    }

    func hatZiffer(_ start: Int) -> Bool {
        for position in start..<max(start, hinterGruppe(start)) where leser.istZiffer(position) { return true }
        return false
    }

    func hinterBlanks(_ start: Int) -> Int {
        var position = start
        while position - start < 6,
            leser.byte(position) == 0x20 || leser.byte(position) == 0xC2 && leser.byte(position + 1) == 0xA0
        {
            position += leser.byte(position) == 0x20 ? 1 : 2
        }
        return position
    }

    /// „(2603)“, the number of the official collection.
    func hinterGliederungsnummer(_ start: Int) -> Int {
        let bracket = leser.byte(start) == 0x20 ? start + 1 : start
        guard leser.byte(bracket) == UInt8(ascii: "(") else { return start }
        var position = bracket + 1
        while leser.istZiffer(position) { position += 1 }
        guard (3...6).contains(position - bracket), leser.byte(position) == UInt8(ascii: ")") else { return start }
        return position + 1
    }

    /// Whether „Az.“, „Aktenzeichen“, „Gesch.-Z.“ stands before, or a date and a dash, bracket or comma.
    private func istAngekuendigt(_ start: Int) -> Bool {
        var ende = start
        while ende > 0, leser.byte(ende - 1) == 0x20 || leser.byte(ende - 1) == UInt8(ascii: ":") { ende -= 1 }
        for word in Self.ankuendigungen where leser.endetMit(word, ende) { return true }
        return stehtNachDatum(ende)
    }

    private static let ankuendigungen: [StaticString] = [
        "Az.", "Az", "AZ", "AZ.", "Aktenzeichen", "Gesch.-Z.", "Gesch.Z.", "GeschZ.", "Geschäftszeichen", "Geschäftsz.",
        "Gz.", "GZ.", "GZ", "Zeichen", "Az.-Nr.",
    ]

    private func stehtNachDatum(_ ende: Int) -> Bool {
        var position = ende
        if position >= 3, leser.strichbreite(position - 3) == 3 {
            position -= 3
        } else if position >= 1, leser.strichbreite(position - 1) == 1 {
            position -= 1
        } else if position >= 1, leser.byte(position - 1) == UInt8(ascii: "(") {
            position -= 1
        } else if position >= 1, leser.byte(position - 1) == UInt8(ascii: ",") {
            return endetMitJahr(position - 1)
        } else {
            return false
        }
        guard position < ende, position >= 1 else { return false }
        // „18.7.1984-1 C 4/43.641“ as scans show it
        if leser.byte(position - 1) != 0x20 { return endetMitJahr(position) }
        return endetMitJahr(position - 1)
    }

    /// Whether four digits end here that a dot, a blank and a month may stand before.
    private func endetMitJahr(_ ende: Int) -> Bool {
        guard ende >= 5 else { return false }
        for offset in 1...4 where !leser.istZiffer(ende - offset) { return false }
        return leser.byte(ende - 5) == UInt8(ascii: ".") || leser.byte(ende - 5) == 0x20
    }
}
