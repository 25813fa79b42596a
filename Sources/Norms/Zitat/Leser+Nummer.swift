// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Leser {
    /// „Nr. 5.1.1.2 AVwV-AufenthG“, „Nummer 3.1 dieses Erlasses“: a provision of a Verwaltungsvorschrift. Taken only
    /// if the law behind it is counted in Nummern, or if nothing else has such a number.
    func nummernzitat(
        _ start: Int, stand: inout Kettenstand, into liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        guard let wort = wort(start), wort.wort.stufe == .nummer else { return nil }
        let first = liste.count
        guard let behind = segment(wort.ende, art: .nummer, plural: true, into: &liste) else { return nil }
        for index in first..<liste.count {
            liste[index].start = start
            liste[index].ende = behind
        }
        stand.offen = first
        let alt = stand
        let ende = nimmGesetz(behind, segmentAb: first, stand: &stand, &liste)
        if istNummernzitat(liste[first], behind) { return ende ?? behind }
        liste.removeSubrange(first...)
        stand = alt
        return nil
    }

    private func istNummernzitat(_ zitat: Rohzitat, _ ende: Int) -> Bool {
        let nummer = zitat[.haupt]
        let punkte = nummer.punkte
        guard !nummer.istDatum, byte(ende) != UInt8(ascii: "/"), hinter("vom", hinterLeerraum(ende)) < 0 else {
            return false
        }
        switch zitat.gesetz {
        case .eintrag(let index): return zaehlungen[Int(index)] == .nummer
        case .gedruckt, .fremd, .eigenes: return punkte > 0
        case .keiner: return punkte > 1 || punkte > 0 && kontext?.zaehlung == .nummer
        }
    }

    /// „Anlage 1 zu § 5 AufenthV“, „Anhang II der Verordnung (EU) 2018/1806“: only with a law, or in one.
    func anlage(
        _ start: Int, stand: inout Kettenstand, into liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        guard let wort = wort(start), wort.wort.art == .anlage else { return nil }
        let first = liste.count
        var glied = Rohzitat()
        glied.zaehlung = .anlage
        var segment = Segment(
            glied: glied, stufe: .haupt, letzteZahl: 0, letzterParagraph: 0, plural: true, position: wort.ende)
        if let nummer = anlagennummer(hinterLeerraum(wort.ende)) {
            segment.glied.nenne(.haupt, nummer.text)
            segment.letzteZahl = nummer.zahl
            segment.position = nummer.ende
            lies(&segment, into: &liste)
        } else {
            liste.append(segment.glied)
        }
        for index in first..<liste.count {
            liste[index].start = start
            liste[index].ende = segment.position
        }
        return gesetzDerAnlage(first, segment.position, &stand, &liste)
    }

    private func gesetzDerAnlage(
        _ first: Int, _ start: Int, _ stand: inout Kettenstand, _ liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        stand.offen = first
        let anlagen = liste.count
        if let ende = nimmGesetz(start, segmentAb: first, stand: &stand, &liste) {
            if liste[first].gesetz != .fremd, !liste[first][.haupt].isEmpty || kontext == nil { return ende }
        } else if hinter("zu", hinterLeerraum(start)) >= 0 {
            let next = hinterLeerraum(ueber("zu", start))
            if segmentkopf(next) != nil, let ende = kette(next, stand: &stand, into: &liste), liste.count > anlagen {
                for index in first..<anlagen {
                    liste[index].gesetz = liste[anlagen].gesetz
                    liste[index].ende = liste[anlagen].ende
                }
                if liste[first].gesetz != .keiner || kontext?.hatGesetz == true { return ende }
            }
        } else if let ende = zumGesetz(start, first, &stand, &liste) {
            return ende
        } else if kontext?.hatGesetz == true, !liste[first][.haupt].isEmpty {
            return start
        }
        liste.removeSubrange(first...)
        return nil
    }

    /// „Anlage II zur AufenthV“
    private func zumGesetz(
        _ start: Int, _ first: Int, _ stand: inout Kettenstand, _ liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        let next = max(hinter("zur", hinterLeerraum(start)), hinter("zum", hinterLeerraum(start)))
        guard next >= 0, let ende = nimmGesetz(next, segmentAb: first, stand: &stand, &liste) else { return nil }
        return liste[first].gesetz == .fremd ? nil : ende
    }

    private func ueber(_ word: StaticString, _ start: Int) -> Int {
        var position = hinter(word, hinterLeerraum(start))
        while let filler = wort(position), filler.wort.art == .fuellwort { position = hinterLeerraum(filler.ende) }
        return position
    }

    /// `1`, `II`, `D4a`, `A`.
    private func anlagennummer(_ start: Int) -> Wert? {
        if let zahl = zahl(start) { return fortsetzbar(zahl) ? zahl : nil }
        var text = Kurzwort()
        var position = start
        guard istGross(start) else { return nil }
        while position - start < 6, istGross(position) || istZiffer(position) || istKlein(position) {
            guard buchstabenbreite(position) < 2, text.append(byte(position)) else { return nil }
            position += 1
        }
        guard !istWortzeichen(position) else { return nil }
        let isShort = position - start == 1 || roemisch(start) != nil || istZiffer(start + 1)
        return isShort ? Wert(text: text, zahl: 0, ende: position) : nil
    }
}

extension Kurzwort {
    /// How many dots divide the number.
    var punkte: Int {
        var dots = 0
        for index in 0..<count where self[index] == UInt8(ascii: ".") { dots += 1 }
        return dots
    }

    /// Two dots and a year behind them.
    var istDatum: Bool {
        punkte == 2 && count > 7 && self[count - 5] == UInt8(ascii: ".")
    }
}
