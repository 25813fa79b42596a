// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the scan knows besides the text at hand.
struct Kettenstand {
    /// Index of the first member of the list that has no law yet and may get the next one.
    var offen: Int
    /// The law found last in the text, for „desselben Gesetzes“.
    var letztesGesetz = Gesetzbezug.keiner
    /// End of the last chain: a name before it is spoken for.
    var letztesEnde = 0
}

extension Leser {
    /// Reads a chain of citations that begins with „§“ or „Art.“ at `start`; gives the position behind it, nil if
    /// there is no citation.
    ///
    /// A law at the end of a chain belongs to all members that are counted in the same way and have none. Each „§“
    /// begins a span of its own; what stands behind one „§§“ shares a span.
    func kette(
        _ start: Int, stand: inout Kettenstand, into liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        var position = start
        var ende: Int?
        var erster = true
        var grenze = Verbinder.Art.liste
        stand.offen = liste.count
        let vorangestellt = gesetzDavor(start, stand)
        while let kopf = segmentkopf(position) {
            let first = liste.count
            guard var behind = segment(kopf.ende, art: kopf.art, plural: kopf.plural, into: &liste) else { break }
            if kopf.art == .artikel { behind = hinterInneremParagraphen(behind, &liste) }
            behind = hinterKlammer(behind, liste)
            let von = erster ? (vorangestellt?.start ?? kopf.start) : kopf.start
            if grenze == .bis, schliesseBereich(first, behind, &liste) {
                ende = behind
            } else {
                ende = schliesse(first, von: von, bis: behind, &liste)
            }
            let from = erster ? first : min(first, liste.count)
            ende = nimmGesetz(behind, segmentAb: from, stand: &stand, &liste) ?? ende
            erster = false
            guard let verbinder = verbinder(ende ?? behind), verbinder.art != .semikolon,
                let next = segmentanfang(verbinder.ende, verbinder.art)
            else { break }
            grenze = verbinder.art
            position = next
        }
        if let vorangestellt { vergib(vorangestellt.bezug, ab: stand.offen, nurGleiche: false, &liste) }
        return ende
    }

    /// „lit. a) AufenthG“: the bracket of the letter, if a law follows.
    private func hinterKlammer(_ start: Int, _ liste: ContiguousArray<Rohzitat>) -> Int {
        guard byte(start) == UInt8(ascii: ")"), let last = liste.last, !last[.buchstabe].isEmpty,
            registrierterName(hinterLeerraum(start + 1)) != nil
        else { return start }
        return start + 1
    }

    /// „Art. 229 § 5 EGBGB“: the § inside an Artikel belongs to its span; it is no provision of the law by itself.
    private func hinterInneremParagraphen(_ start: Int, _ liste: inout ContiguousArray<Rohzitat>) -> Int {
        let next = hinterLeerraum(start)
        guard byte(next) == 0xC2, let kopf = segmentkopf(next) else { return start }
        let count = liste.count
        defer { liste.removeSubrange(count...) }
        return segment(kopf.ende, art: .paragraph, plural: kopf.plural, into: &liste) ?? start
    }

    /// „§“, „§§“, „Art.“, „Artikel“ with what they count.
    func segmentkopf(_ start: Int) -> (start: Int, ende: Int, art: Normzitat.Zaehlung, plural: Bool)? {
        var plural = false
        let ende = hinterParagraphzeichen(start, plural: &plural)
        if ende >= 0 { return (start, ende, .paragraph, plural) }
        if byte(start) == UInt8(ascii: "$") { return ocrKopf(start) }
        guard let wort = wort(start) else { return nil }
        switch wort.wort.art {
        case .paragraph: return (start, wort.ende, .paragraph, istPlural(start, wort.ende))
        case .artikel: return (start, wort.ende, .artikel, true)
        default: return nil
        }
    }

    private func istPlural(_ start: Int, _ ende: Int) -> Bool {
        ende - start > 8 && byte(ende - 1) == UInt8(ascii: "n")
    }

    /// Text recognition reads „§“ as „$“: taken for it only with a level or a law behind the number.
    private func ocrKopf(_ start: Int) -> (start: Int, ende: Int, art: Normzitat.Zaehlung, plural: Bool)? {
        let plural = byte(start + 1) == UInt8(ascii: "$")
        let ende = start + (plural ? 2 : 1)
        guard let zahl = zahl(hinterLeerraum(ende)), gehtAlsZitatWeiter(zahl.ende) else { return nil }
        return (start, ende, .paragraph, plural)
    }

    private func gehtAlsZitatWeiter(_ ende: Int) -> Bool {
        let next = hinterLeerraum(ende)
        return stufeMitWert(next) || registrierterName(next) != nil
    }

    /// The next „§“ behind a connector, over „nach“, „des“, „den“.
    private func segmentanfang(_ start: Int, _ art: Verbinder.Art) -> Int? {
        var position = start
        for _ in 0..<3 {
            if byte(position) == 0xC2 || byte(position) == UInt8(ascii: "$") { break }
            guard let wort = wort(position) else { break }
            guard wort.wort.art == .fuellwort || wort.wort.art == .bestimmterArtikel else { break }
            position = hinterLeerraum(wort.ende)
        }
        return segmentkopf(position) == nil ? nil : position
    }

    /// Gives the members of a segment their span.
    private func schliesse(_ first: Int, von: Int, bis: Int, _ liste: inout ContiguousArray<Rohzitat>) -> Int {
        for index in first..<liste.count {
            liste[index].start = von
            liste[index].ende = bis
        }
        return bis
    }

    /// „§ 3 bis § 5“: the second sign only closes the range of the first.
    private func schliesseBereich(_ first: Int, _ ende: Int, _ liste: inout ContiguousArray<Rohzitat>) -> Bool {
        guard first > 0, liste.count == first + 1, !liste[first].hatUnterteil, liste[first].bis.isEmpty,
            !liste[first - 1].hatUnterteil, liste[first - 1].bis.isEmpty,
            liste[first].zaehlung == liste[first - 1].zaehlung
        else { return false }
        liste[first - 1].bis = liste[first][.haupt]
        liste[first - 1].ff = false
        let von = liste[first - 1].start
        liste.removeLast()
        for index in liste.indices.reversed() {
            guard liste[index].start == von else { break }
            liste[index].ende = ende
        }
        return true
    }
}
