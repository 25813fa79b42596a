// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Leser {
    /// „Absatz 2 Satz 1“ without a §: a part of the place the text stands in, or of the § named behind it
    /// („Satz 2 des § 5 Abs. 1 AufenthG“). Gives the position behind it.
    func relativ(
        _ start: Int, stand: inout Kettenstand, into liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        guard let wort = wort(start), let stufe = wort.wort.stufe, stufe != .halbsatz, stufe != .alternative,
            let wert = wert(stufe, hinterLeerraum(wort.ende)), !istFundblatt(start, wert.ende)
        else { return nil }
        let first = liste.count
        var glied = Rohzitat()
        glied.zaehlung = .relativ
        glied.nenne(stufe, wert.text)
        var segment = Segment(
            glied: glied, stufe: stufe, letzteZahl: wert.zahl, letzterParagraph: 0, plural: false, position: wert.ende)
        lies(&segment, into: &liste)
        for index in first..<liste.count {
            liste[index].start = start
            liste[index].ende = segment.position
        }
        if let ende = umgestellt(first, segment.position, &stand, &liste) { return ende }
        guard let kontext else {
            // What was read is passed over at once: reading it again part by part would take the square of its length.
            liste.removeSubrange(first...)
            return segment.position
        }
        return bindeAn(kontext, first, segment.position, &stand, &liste)
    }

    private func bindeAn(
        _ kontext: Rohkontext, _ first: Int, _ start: Int, _ stand: inout Kettenstand,
        _ liste: inout ContiguousArray<Rohzitat>
    ) -> Int {
        stand.offen = first
        let ende = gesetz(start) == nil ? nil : nimmGesetz(start, segmentAb: first, stand: &stand, &liste)
        for index in first..<liste.count {
            if liste[index].gesetz == .eigenes { liste[index].gesetz = .keiner }
            kontext.ergaenze(&liste[index])
        }
        return ende ?? start
    }

    /// „Satz 2 des § 5 Abs. 1“: the parts named first belong to the one § behind them.
    private func umgestellt(
        _ first: Int, _ start: Int, _ stand: inout Kettenstand, _ liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        guard let des = wort(hinterLeerraum(start)),
            des.wort.art == .bestimmterArtikel || istVon(hinterLeerraum(start)),
            let kopf = segmentkopf(hinterLeerraum(des.ende)), !kopf.plural || kopf.art == .artikel
        else { return nil }
        let parts = ContiguousArray(liste[first...])
        let von = liste[first].start
        liste.removeSubrange(first...)
        guard let ende = kette(kopf.start, stand: &stand, into: &liste), liste.count > first else {
            liste.append(contentsOf: parts)
            return nil
        }
        let ziel = liste.remove(at: first)
        let glieder = parts.map { part in ziel.mit(part, von: von) }
        liste.insert(contentsOf: glieder, at: first)
        return ende
    }

    private func istVon(_ start: Int) -> Bool { hinter("von", start) >= 0 }

    /// „BGBl. I Nr. 54“, „Nr. 604/2013“, „Nr. 12 vom“ are no parts of a §.
    private func istFundblatt(_ start: Int, _ ende: Int) -> Bool {
        if byte(ende) == UInt8(ascii: "/"), istZiffer(ende + 1) { return true }
        if hinter("vom", hinterLeerraum(ende)) >= 0 { return true }
        let from = max(0, start - 24)
        for position in from..<max(from, start - 2) where stimmt("Bl.", position) || stimmt("blatt", position) {
            return true
        }
        return false
    }
}

extension Rohzitat {
    /// This place, narrowed by the parts of another citation; the span begins where those were named.
    func mit(_ part: Rohzitat, von: Int) -> Rohzitat {
        var result = self
        for rang in 1..<UInt8(Stufe.anzahl) {
            guard let stufe = Stufe(rawValue: rang), !part[stufe].isEmpty, result[stufe].isEmpty else { continue }
            result.nenne(stufe, part[stufe])
        }
        if result.bis.isEmpty { result.bis = part.bis }
        result.start = von
        return result
    }
}
