// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Leser {
    /// „Abs. 2“ directly behind what was read.
    func unterstufe(_ segment: inout Segment, _ liste: inout ContiguousArray<Rohzitat>) -> Bool {
        var start = hinterLeerraum(segment.position)
        if segment.stufe.zaehltMitBuchstaben, byte(start) == UInt8(ascii: ")") { start = hinterLeerraum(start + 1) }
        if let letter = buchstabeMitKlammer(segment, start) { return nimm(.buchstabe, letter, &segment, &liste) }
        if let ordinal = ordnungszahlStufe(start) { return nimm(ordinal.0, ordinal.1, &segment, &liste) }
        guard let wort = wort(start), let stufe = wort.wort.stufe, stufe != segment.stufe,
            let wert = wert(stufe, hinterLeerraum(wort.ende)), istStufenzeichen(start, wort.ende, stufe)
        else { return false }
        return nimm(stufe, wert, &segment, &liste)
    }

    /// „Nr. 2 a)“ is the Buchstabe of the Nummer, while „Nr. 2 a“ is read as „Nr. 2a“.
    private func buchstabeMitKlammer(_ segment: Segment, _ start: Int) -> Wert? {
        guard segment.stufe == .nummer, let letter = buchstaben(start), letter.text.count < 3, istKlein(start),
            byte(letter.ende) == UInt8(ascii: ")")
        else { return nil }
        return letter
    }

    /// „S.“ is a Satz only in front of a small number, „U.“ none at all.
    func istStufenzeichen(_ start: Int, _ ende: Int, _ stufe: Stufe) -> Bool {
        guard stufe == .satz, byte(start) | 0x20 == UInt8(ascii: "s"), ende - start <= 2 else { return true }
        guard let zahl = zahl(hinterLeerraum(ende)) else { return false }
        return byte(start) == UInt8(ascii: "S") && zahl.zahl < 40
    }

    private func nimm(
        _ stufe: Stufe, _ wert: Wert, _ segment: inout Segment, _ liste: inout ContiguousArray<Rohzitat>
    ) -> Bool {
        if !segment.glied.bis.isEmpty {
            let last = segment.glied.bis
            liste.append(segment.glied)
            segment.glied.beginne(segment.stufe, last)
        }
        if !segment.glied[stufe].isEmpty, stufe.rawValue < segment.stufe.rawValue { return false }
        segment.glied.nenne(stufe, wert.text)
        segment.stufe = stufe
        segment.letzteZahl = wert.zahl
        segment.position = wert.ende
        segment.roemisch = false
        return true
    }

    /// „1. Alt.“, „2. Halbsatz“, „erster Halbsatz“.
    func ordnungszahlStufe(_ start: Int) -> (Stufe, Wert)? {
        var zahl: Int
        var position: Int
        if istZiffer(start), !istZiffer(start + 1), byte(start + 1) == UInt8(ascii: ".") {
            zahl = Int(byte(start) - 48)
            position = hinterLeerraum(start + 2)
        } else if let wort = wort(start), wort.wort.art == .ordnungszahl {
            zahl = Int(wort.wort.wert)
            position = hinterLeerraum(wort.ende)
        } else {
            return nil
        }
        guard let wort = wort(position), let stufe = wort.wort.stufe,
            stufe == .halbsatz || stufe == .alternative || stufe == .unterabsatz
        else { return nil }
        return (stufe, Wert(text: Kurzwort(zahl: zahl), zahl: zahl, ende: wort.ende))
    }

    /// „, 2. Halbsatz“ behind a comma is still the same member.
    func ordnungszahl(_ segment: inout Segment) -> Bool {
        let start = hinterLeerraum(segment.position)
        guard byte(start) == UInt8(ascii: ","), let (stufe, wert) = ordnungszahlStufe(hinterLeerraum(start + 1)),
            segment.glied[stufe].isEmpty
        else { return false }
        segment.glied.nenne(stufe, wert.text)
        segment.stufe = stufe
        segment.letzteZahl = wert.zahl
        segment.position = wert.ende
        return true
    }

    /// „§ 32 I 2“: Roman for the Absatz, then a bare number for the Satz.
    func roemischeKurzform(_ segment: inout Segment) -> Bool {
        let start = hinterLeerraum(segment.position)
        guard start > segment.position, segment.glied.bis.isEmpty, !segment.glied.ff else { return false }
        if segment.stufe == .haupt, let wert = roemisch(start), !istSpalte(start, wert.ende) {
            segment.glied.nenne(.absatz, wert.text)
            segment.stufe = .absatz
            segment.roemisch = true
            segment.kurzform = true
            segment.letzteZahl = wert.zahl
            segment.position = wert.ende
            return true
        }
        guard segment.roemisch, segment.stufe == .absatz, let wert = zahl(start), fortsetzbar(wert) else {
            return false
        }
        segment.glied.nenne(.satz, wert.text)
        segment.stufe = .satz
        segment.letzteZahl = wert.zahl
        segment.position = wert.ende
        return true
    }

    /// A Roman number before a colon or hyphen is something else.
    private func istSpalte(_ start: Int, _ ende: Int) -> Bool {
        byte(ende) == UInt8(ascii: "-") && buchstabenbreite(ende + 1) > 0 && roemisch(ende + 1) == nil
    }

    /// „f.“, „ff.“, „und folgende“.
    func folgende(_ segment: inout Segment) -> Bool {
        guard !segment.glied.ff, segment.glied.bis.isEmpty else { return false }
        var start = hinterLeerraum(segment.position)
        if let und = wort(start), und.wort.art == .und, let next = wort(hinterLeerraum(und.ende)),
            next.wort.art == .folgende, next.ende - start > 8
        {
            start = hinterLeerraum(und.ende)
        }
        guard let wort = wort(start), wort.wort.art == .folgende, byte(start) != UInt8(ascii: "F") else { return false }
        let laenge = wort.ende - start
        // „folgende Angaben“ is no range: the whole word counts only behind „und“ or „fort“.
        if laenge > 3, start == hinterLeerraum(segment.position), laenge < 13 { return false }
        segment.glied.ff = true
        segment.position = wort.ende
        return true
    }

    /// Whether a bare number may belong to a list: no amount, date, ordinal, decimal or file number.
    func fortsetzbar(_ wert: Wert) -> Bool {
        let ende = wert.ende
        switch byte(ende) {
        case UInt8(ascii: "%"): return false
        case 0xE2 where byte(ende + 1) == 0x82: return false
        case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "."):
            if istZiffer(ende + 1) { return false }
        case UInt8(ascii: ","):
            if istZiffer(ende + 1), !istListe(ende + 1) { return false }
        default: break
        }
        if byte(ende) == UInt8(ascii: "."), !istSatzende(ende) { return false }
        let next = hinterLeerraum(ende)
        if byte(next) == 0xE2, byte(next + 1) == 0x82 { return false }
        if byte(next) == UInt8(ascii: "%") { return false }
        return wort(next)?.wort.art != .einheit
    }

    /// „1,2,3“ without blanks: a list, if no unit follows.
    private func istListe(_ start: Int) -> Bool {
        guard let next = zahl(start) else { return false }
        return next.zahl > 0 && wort(hinterLeerraum(next.ende))?.wort.art != .einheit
    }

    /// Whether the dot ends a sentence, so that the number before it is no ordinal.
    private func istSatzende(_ punkt: Int) -> Bool {
        let next = hinterLeerraum(punkt + 1)
        guard next < anzahl, next > punkt + 1 else { return true }
        guard !istKlein(next), !istZiffer(next) else { return false }
        guard let wort = wort(next) else { return true }
        return wort.wort.art != .einheit && wort.wort.stufe == nil
    }
}
