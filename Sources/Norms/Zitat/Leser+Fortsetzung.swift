// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What joins two members of a list.
struct Verbinder {
    enum Art: Sendable {
        case liste, bis, inVerbindungMit
        /// „;“ joins only where a § with its Absatz follows.
        case semikolon
    }

    var art: Art
    var ende: Int
}

extension Leser {
    /// „,“, „und“, „oder“, „sowie“, „bis“, „–“, „/“, „i. V. m.“ behind a member; nil if none stands there.
    func verbinder(_ start: Int) -> Verbinder? {
        var position = hinterLeerraum(start)
        let breite = strichbreite(position)
        if breite > 0 { return Verbinder(art: .bis, ende: hinterLeerraum(position + breite)) }
        if byte(position) == UInt8(ascii: ";") {
            return Verbinder(art: .semikolon, ende: hinterLeerraum(position + 1))
        }
        var found = false
        switch byte(position) {
        case UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "+"):
            position = hinterLeerraum(position + 1)
            found = true
        default: break
        }
        if let wort = wort(position), wort.wort.art == .fuellwort || wort.wort.art == .diesesGesetz, found {
            if let ivm = hinterInVerbindung(hinterLeerraum(wort.ende)) {
                return Verbinder(art: .inVerbindungMit, ende: ivm)
            }
        }
        if let ivm = hinterInVerbindung(position) { return Verbinder(art: .inVerbindungMit, ende: ivm) }
        while let wort = wort(position) {
            if wort.wort.art == .bis { return Verbinder(art: .bis, ende: hinterLeerraum(wort.ende)) }
            guard wort.wort.art == .und else { break }
            // „bzw. und/oder“: at most a slash between two of them.
            position = hinterLeerraum(wort.ende)
            if byte(position) == UInt8(ascii: "/") { position = hinterLeerraum(position + 1) }
            found = true
        }
        return found ? Verbinder(art: .liste, ende: position) : nil
    }

    /// Behind „i. V. m.“, „iVm“, „in Verbindung mit“, „i. V. mit“, also with „auch“, „jeweils“ before it.
    func hinterInVerbindung(_ start: Int) -> Int? {
        var position = start
        var fillers = 0
        while fillers < 3, let filler = wort(position), filler.wort.art == .fuellwort,
            byte(position) | 0x20 != UInt8(ascii: "i")
        {
            position = hinterLeerraum(filler.ende)
            fillers += 1
        }
        guard byte(position) | 0x20 == UInt8(ascii: "i") else { return nil }
        if let wort = wort(position), wort.wort.art == .inVerbindungMit { return hinterLeerraum(wort.ende) }
        var ende = hinter("i", position)
        if ende < 0 { ende = hinter("in", position) }
        guard ende >= 0 else { return nil }
        let v = hinter("v", ende) >= 0 ? hinter("v", ende) : hinter("verb", ende)
        let verbindung = v >= 0 ? v : hinter("verbindung", ende)
        guard verbindung >= 0 else { return nil }
        let mit = hinter("mit", verbindung) >= 0 ? hinter("mit", verbindung) : hinter("m", verbindung)
        return mit >= 0 ? mit : nil
    }

    /// The position behind a word, its dot and blanks; -1 if another word stands there. `word` in lower case.
    func hinter(_ word: StaticString, _ start: Int) -> Int {
        let laenge = word.utf8CodeUnitCount
        for index in 0..<laenge {
            let byte = byte(start + index)
            guard (byte < 0x80 ? byte | 0x20 : byte) == word.utf8Start[index] else { return -1 }
        }
        guard
            buchstabenbreite(start + laenge) == 0 || laenge == 1 && byte(start + 1) == UInt8(ascii: "V")
                || laenge == 1 && byte(start + 1) == UInt8(ascii: "m")
        else { return -1 }
        let punkt = byte(start + laenge) == UInt8(ascii: ".") ? 1 : 0
        return hinterLeerraum(start + laenge + punkt)
    }

    /// A further member behind a connector: a level that starts anew, a bare number, or the end of a range.
    func fortsetzung(_ segment: inout Segment, into liste: inout ContiguousArray<Rohzitat>) -> Bool {
        var start = segment.position
        if segment.stufe.zaehltMitBuchstaben, byte(start) == UInt8(ascii: ")") { start += 1 }
        guard let verbinder = verbinder(start) else { return false }
        if verbinder.art != .bis || segment.glied.ff { return weiteres(&segment, verbinder, into: &liste) }
        return bereich(&segment, verbinder.ende) || weiteres(&segment, verbinder, into: &liste)
    }

    /// „bis 3“, „bis Nr. 3“: the range ends on the level it began.
    private func bereich(_ segment: inout Segment, _ start: Int) -> Bool {
        guard segment.glied.bis.isEmpty else { return false }
        var position = start
        if let wort = wort(start), wort.wort.stufe == segment.stufe { position = hinterLeerraum(wort.ende) }
        guard let wert = bloss(segment, position), fortsetzbar(wert), wert.zahl >= segment.letzteZahl else {
            return false
        }
        segment.glied.bis = wert.text
        segment.letzteZahl = wert.zahl
        if segment.stufe == .haupt { segment.letzterParagraph = wert.zahl }
        segment.position = wert.ende
        return true
    }

    /// A bare value on the level of the last one.
    private func bloss(_ segment: Segment, _ start: Int) -> Wert? {
        if segment.roemisch, segment.stufe == .absatz { return roemisch(start) }
        return segment.stufe == .haupt
            ? hauptnummer(start, art: segment.glied.zaehlung, plural: segment.plural)
            : wert(segment.stufe, start)
    }

    private func weiteres(
        _ segment: inout Segment, _ verbinder: Verbinder, into liste: inout ContiguousArray<Rohzitat>
    ) -> Bool {
        var start = verbinder.ende
        if verbinder.art == .semikolon {
            guard segment.plural, let next = zahl(start), traegtAbsatz(next.ende) else { return false }
            return setzeFort(&segment, .haupt, next, into: &liste)
        }
        if let filler = wort(start), filler.wort.art == .fuellwort || filler.wort.art == .bestimmterArtikel,
            stufeMitWert(hinterLeerraum(filler.ende))
        {
            start = hinterLeerraum(filler.ende)
        }
        if let wort = wort(start), let stufe = wort.wort.stufe {
            guard let wert = wert(stufe, hinterLeerraum(wort.ende)), istStufenzeichen(start, wort.ende, stufe)
            else { return false }
            // „Nr. 2.3 und Nr. 2.4 AVwV“ counts its main number with the same word.
            let isMain = segment.glied.zaehlung == .nummer && stufe == .nummer
            return setzeFort(&segment, isMain ? .haupt : stufe, wert, into: &liste)
        }
        guard verbinder.art == .liste else { return false }
        if let wert = nurBuchstabe(segment, start) { return setzeFort(&segment, .haupt, wert, into: &liste) }
        if segment.plural || segment.stufe == .haupt || segment.roemisch,
            let wert = hauptnummer(start, art: segment.glied.zaehlung, plural: segment.plural),
            istNeuerParagraph(wert, segment)
        {
            segment.paragraphen += 1
            segment.letzterParagraph = wert.zahl
            return setzeFort(&segment, .haupt, wert, into: &liste)
        }
        if segment.kurzform, let absatz = roemisch(start) {
            defer { segment.roemisch = true }
            return setzeFort(&segment, .absatz, absatz, into: &liste)
        }
        guard segment.stufe != .haupt, let wert = bloss(segment, start), fortsetzbar(wert) else { return false }
        if let upper = hoehereStufe(segment, wert) { return setzeFort(&segment, upper, wert, into: &liste) }
        let roemisch = segment.roemisch
        defer { segment.roemisch = roemisch && segment.stufe == .absatz }
        return setzeFort(&segment, segment.stufe, wert, into: &liste)
    }

    /// „Abs. 3a Nr. 1, 3b Nr. 5“: a bare number in front of the level it would be on is on the level above.
    private func hoehereStufe(_ segment: Segment, _ wert: Wert) -> Stufe? {
        guard wort(hinterLeerraum(wert.ende))?.wort.stufe == segment.stufe, stufeMitWert(hinterLeerraum(wert.ende)),
            let upper = segment.glied.stufe(vor: segment.stufe), upper != .haupt
        else { return nil }
        return upper
    }

    private func setzeFort(
        _ segment: inout Segment, _ stufe: Stufe, _ wert: Wert, into liste: inout ContiguousArray<Rohzitat>
    ) -> Bool {
        liste.append(segment.glied)
        segment.glied.beginne(stufe, wert.text)
        segment.stufe = stufe
        segment.letzteZahl = wert.zahl
        segment.position = wert.ende
        segment.roemisch = false
        return true
    }

    /// Whether a bare number in a list is the next § and not one more Nummer of the current one.
    private func istNeuerParagraph(_ wert: Wert, _ segment: Segment) -> Bool {
        guard fortsetzbar(wert) else { return false }
        guard segment.plural else { return segment.stufe == .haupt && gehtWeiter(wert.ende) }
        if segment.stufe == .haupt { return true }
        if segment.stufe.zaehltMitBuchstaben { return true }
        if traegtAbsatz(wert.ende) { return true }
        guard wert.zahl >= segment.letzterParagraph else { return false }
        // Both would fit: a small step on the lower level is the likelier reading once there are several §§.
        return segment.paragraphen < 2 || wert.zahl - segment.letzteZahl > 3 || wert.zahl < segment.letzteZahl
    }

    private func traegtAbsatz(_ ende: Int) -> Bool {
        guard let wort = wort(hinterLeerraum(ende)) else { return false }
        return wort.wort.stufe == .absatz
    }

    /// „§ 5, 6 AufenthG“ with a single sign: only if a level or a law stands behind.
    private func gehtWeiter(_ ende: Int) -> Bool {
        var position = ende
        for _ in 0..<8 {
            if stufeMitWert(hinterLeerraum(position)) || registrierterName(hinterLeerraum(position)) != nil {
                return true
            }
            guard let verbinder = verbinder(position), let next = zahl(verbinder.ende) else { return false }
            position = next.ende
        }
        return false
    }

    /// „§§ 18a/b“, „§§ 25a und b“: a letter alone goes with the number before it.
    private func nurBuchstabe(_ segment: Segment, _ start: Int) -> Wert? {
        guard segment.plural, segment.stufe == .haupt, byte(start) &- 97 < 26, let letter = buchstaben(start),
            letter.text.count == 1, byte(letter.ende) != UInt8(ascii: "."), byte(letter.ende) != UInt8(ascii: ")")
        else { return nil }
        var text = Kurzwort()
        let last = segment.glied[.haupt]
        for index in 0..<last.count where last[index] &- 48 < 10 { text.append(last[index]) }
        guard !text.isEmpty, text.count < last.count, text.append(byte(start)) else { return nil }
        return Wert(text: text, zahl: segment.letzterParagraph, ende: letter.ende)
    }
}
