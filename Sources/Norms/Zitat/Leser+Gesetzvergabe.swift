// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Leser {
    /// Looks for the law behind a segment and gives it to the open members; the new end of the span, nil if there is
    /// no law.
    func nimmGesetz(
        _ start: Int, segmentAb first: Int, stand: inout Kettenstand, _ liste: inout ContiguousArray<Rohzitat>
    ) -> Int? {
        guard let fund = gesetz(start), !liste.isEmpty else { return nil }
        let bezug: Gesetzbezug
        switch fund.art {
        case .bezug(let named): bezug = named
        case .dasselbe: bezug = stand.letztesGesetz == .keiner ? .fremd : stand.letztesGesetz
        }
        vergib(bezug, ab: stand.offen, nurGleiche: true, &liste)
        let von = liste[liste.count - 1].start
        for index in liste.indices.reversed() {
            guard liste[index].start == von else { break }
            liste[index].ende = max(liste[index].ende, fund.ende)
        }
        stand.offen = liste.count
        if bezug != .fremd { stand.letztesGesetz = bezug }
        return max(fund.ende, start)
    }

    /// Gives a law to all members from an index on that have none. With `nurGleiche` only to those that are counted
    /// like the last one.
    func vergib(
        _ bezug: Gesetzbezug, ab first: Int, nurGleiche: Bool, _ liste: inout ContiguousArray<Rohzitat>
    ) {
        guard let last = liste.last else { return }
        for index in first..<max(first, liste.count) where liste[index].gesetz == .keiner {
            if !nurGleiche || liste[index].zaehlung == last.zaehlung { liste[index].gesetz = bezug }
        }
    }

    /// A law in front of the sign, as in headnotes („AufenthG § 5 Abs. 1“): only a registered abbreviation directly
    /// before it that ends no other citation.
    func gesetzDavor(_ start: Int, _ stand: Kettenstand) -> (bezug: Gesetzbezug, start: Int)? {
        var position = start
        var words = 0
        var found: (bezug: Gesetzbezug, start: Int)?
        while words < 2 {
            guard let word = wortDavor(position), word.start >= stand.letztesEnde else { break }
            if let name = registrierterName(word.start), hinterLeerraum(name.ende) == start,
                istAbkuerzung(word.start, name.ende)
            {
                found = (.eintrag(name.eintrag), word.start)
            }
            position = word.start
            words += 1
        }
        return found
    }

    /// Only abbreviations stand before the sign, not „im Aufenthaltsgesetz § 5“: two capitals at least.
    private func istAbkuerzung(_ start: Int, _ ende: Int) -> Bool {
        var capitals = 0
        for position in start..<ende where byte(position) &- 65 < 26 { capitals += 1 }
        return capitals >= 2
    }

    private func wortDavor(_ start: Int) -> (start: Int, ende: Int)? {
        var ende = start
        while ende > 0, start - ende < 4, basis[ende - 1] == 0x20 || basis[ende - 1] == 0xA0 || basis[ende - 1] == 0xC2
        {
            ende -= 1
        }
        guard ende < start else { return nil }
        var position = ende
        while position > 0, ende - position < 24, Self.istNamensbyte(basis[position - 1]) { position -= 1 }
        guard position < ende, istWortanfang(position) else { return nil }
        return (position, ende)
    }

    private static func istNamensbyte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte >= 0x80 || byte == 0x2F || byte == 0x2D
    }
}
