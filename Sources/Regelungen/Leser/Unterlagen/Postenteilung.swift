// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Parts „A, B sowie C“ into its items.
struct Postenteilung {
    private let satz: Hauptsatz
    /// Whether what is no word for a document may be none: the sentence asks for other things in the same words.
    private let nurBekannte: Bool
    private static let meisteWorte = 25

    init(_ satz: Hauptsatz, nurBekannte: Bool) {
        self.satz = satz
        self.nurBekannte = nurBekannte
    }

    /// The items, nil if it is not sure where one ends.
    func posten(_ feld: Range<Int>) -> [Range<Int>]? {
        guard let stuecke = verbunden(kommastuecke(feld)) else { return nil }
        let hatSowie = feld.contains { satz.wort($0) == "sowie" }
        var posten: [Range<Int>] = []
        for (nummer, stueck) in stuecke.enumerated() {
            let istSchluss = nummer == stuecke.count - 1 && stuecke.count > 1 && !hatSowie
            guard let teile = geteiltAnUnd(stueck, brauchtEines: istSchluss) else { return nil }
            posten += teile
        }
        posten = posten.map(bereinigt).filter { !$0.isEmpty }
        return istGlaubhaft(posten) ? posten : nil
    }

    /// Cut at commas and at „sowie“.
    private func kommastuecke(_ feld: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = feld.lowerBound
        for stelle in feld where stelle > start {
            if satz.nachTrennung[stelle] {
                result.append(start..<stelle)
                start = stelle
            } else if satz.wort(stelle) == "sowie" {
                result.append(start..<stelle)
                start = stelle + 1
            }
        }
        result.append(start..<max(start, feld.upperBound))
        return result.map {
            $0.first.map { satz.wort($0) == "sowie" } == true ? ($0.lowerBound + 1)..<$0.upperBound : $0
        }
        .filter { !$0.isEmpty }
    }

    /// Joins relative clauses with what they belong to; nil where examples are named.
    private func verbunden(_ stuecke: [Range<Int>]) -> [Range<Int>]? {
        var result: [Range<Int>] = []
        var offen = false
        for stueck in stuecke {
            guard let erstes = stueck.first, let letztes = stueck.last else { continue }
            if ["insbesondere", "beispielsweise", "etwa", "namentlich", "z", "zum"].contains(satz.wort(erstes)),
                !result.isEmpty
            {
                return nil
            }
            let nachPraeposition = satz.ist(.praeposition, erstes) && stueck.count > 2 ? erstes + 1 : erstes
            let istRelativ =
                !result.isEmpty && Self.relativpronomen.contains(satz.wort(nachPraeposition))
                && (!satz.istGross(letztes) || !satz.istGross(nachPraeposition + (stueck.count > 1 ? 1 : 0)))
                && !satz.istGross(letztes)
            if istRelativ || offen, let voriges = result.popLast() {
                result.append(voriges.lowerBound..<stueck.upperBound)
                offen = false
            } else {
                result.append(stueck)
            }
        }
        return result
    }

    private static let relativpronomen: Set<String> = [
        "der", "die", "das", "den", "dem", "dessen", "deren", "denen", "welcher", "welche", "welches", "welchem",
    ]

    /// Cut at „und“ where another document begins; nil if that is not sure.
    private func geteiltAnUnd(_ stueck: Range<Int>, brauchtEines: Bool) -> [Range<Int>]? {
        let stueck =
            stueck.first.map { satz.wort($0) == "und" } == true ? (stueck.lowerBound + 1)..<stueck.upperBound : stueck
        let unds = stueck.filter { satz.wort($0) == "und" && $0 > stueck.lowerBound && $0 + 1 < stueck.upperBound }
        guard let letztes = unds.last else { return [stueck] }
        let sichere = unds.filter { und in
            let links = stueck.lowerBound..<und
            return beginntMitUnterlage((und + 1)..<stueck.upperBound) && (!hatPraeposition(links) || brauchtEines)
        }
        if !sichere.isEmpty { return geschnitten(stueck, an: sichere) }
        if brauchtEines { return unds.count == 1 ? geschnitten(stueck, an: [letztes]) : nil }
        // „Nachweise über Einkommen und Vermögen“ is one; „Pass und Visum“ are two.
        let links = stueck.lowerBound..<letztes
        if hatPraeposition(links) || unds.count > 1 {
            return beginntMitUnterlage((letztes + 1)..<stueck.upperBound) ? nil : [stueck]
        }
        return links.count <= 4 ? geschnitten(stueck, an: [letztes]) : nil
    }

    private func geschnitten(_ stueck: Range<Int>, an stellen: [Int]) -> [Range<Int>] {
        var start = stueck.lowerBound
        var result: [Range<Int>] = []
        for stelle in stellen {
            result.append(start..<stelle)
            start = stelle + 1
        }
        return result + [start..<stueck.upperBound]
    }

    /// Whether the first noun is a word for a document.
    private func beginntMitUnterlage(_ bereich: Range<Int>) -> Bool {
        guard let erstes = bereich.first(where: { satz.istGross($0) }), !satz.ist(.praeposition, bereich.lowerBound)
        else {
            return false
        }
        return satz.ist(.unterlagenwort, erstes)
    }

    private func hatPraeposition(_ bereich: Range<Int>) -> Bool { bereich.contains { satz.ist(.praeposition, $0) } }

    private func bereinigt(_ posten: Range<Int>) -> Range<Int> {
        var posten = satz.ohneUmstand(posten)
        while let erstes = posten.first,
            ["und", "sowie", "ferner"].contains(satz.wort(erstes)) || istZeichen(erstes, posten)
        {
            posten = satz.ohneUmstand((erstes + 1)..<posten.upperBound)
        }
        return posten
    }

    /// „a)“, „1.“ before an item
    private func istZeichen(_ stelle: Int, _ posten: Range<Int>) -> Bool {
        posten.count > 1 && satz.wort(stelle).utf8.count == 1 && !satz.istGross(stelle)
    }

    /// Whether a single item is nothing that is handed in as evidence, or says no more than „die Unterlagen“.
    private func istNichtssagend(_ posten: Range<Int>) -> Bool {
        guard
            let nomen = posten.first(where: {
                satz.istGross($0) && satz.fund(.umstand, ab: $0) == nil && !satz.istArtikel($0)
            })
        else { return true }
        if satz.funde.contains(where: { $0.rolle == .keineUnterlage && $0.wert == "allein" && $0.worte.contains(nomen) }
        ) {
            return true
        }
        guard let letztes = posten.last(where: { satz.istGross($0) }) else { return true }
        return satz.ist(.sammelwort, letztes) && !hatPraeposition(posten)
    }

    /// Whether the items read like documents.
    private func istGlaubhaft(_ posten: [Range<Int>]) -> Bool {
        guard !posten.isEmpty, posten.allSatisfy({ $0.count <= Self.meisteWorte }) else { return false }
        guard posten.count > 1 || !istNichtssagend(posten[0]) else { return false }
        let bekannt = posten.map(nenntUnterlage)
        let genug = posten.count == 1 && !nurBekannte || bekannt.count(where: \.self) * 2 >= posten.count
        guard genug, posten.allSatisfy(nenntEtwas), !posten.contains(where: hatEigenesVerb) else { return false }
        for stelle in posten.indices.dropFirst() where !bekannt[stelle] {
            let voriges = posten[stelle - 1]
            // „Nachweise über Einkommen, Vermögen und Unterkunft“
            if hatPraeposition(voriges), let erstes = posten[stelle].first, satz.istGross(erstes) { return false }
        }
        return true
    }

    /// Names something, does nothing else than that, and does not say to whom before it does.
    private func nenntEtwas(_ posten: Range<Int>) -> Bool {
        guard posten.contains(where: { satz.istGross($0) && !satz.istArtikel($0) && !satz.ist(.person, $0) }) else {
            return false
        }
        let beginn = posten.first { satz.ist(.unterlagenwort, $0) } ?? posten.upperBound
        return !posten.contains(where: istInfinitiv) && !(posten.lowerBound..<beginn).contains { satz.ist(.stelle, $0) }
    }

    /// „vorzulegen“, „mitzuwirken“
    private func istInfinitiv(_ stelle: Int) -> Bool {
        let wort = satz.wort(stelle)
        return satz.ist(.vorlage, stelle) && !satz.istGross(stelle)
            || !satz.istGross(stelle) && wort.hasSuffix("en") && wort.dropFirst(2).contains("zu") && wort.utf8.count > 7
    }

    /// Whether the head, the last noun before a preposition or comma, is or holds a word for a document.
    private func nenntUnterlage(_ posten: Range<Int>) -> Bool {
        let ende = posten.first { $0 > posten.lowerBound && satz.ist(.praeposition, $0) } ?? posten.upperBound
        return (posten.lowerBound..<ende).contains { satz.ist(.unterlagenwort, $0) }
    }

    /// A finite verb outside of a relative clause.
    private func hatEigenesVerb(_ posten: Range<Int>) -> Bool {
        let ende = posten.first { $0 > posten.lowerBound && satz.nachTrennung[$0] } ?? posten.upperBound
        return (posten.lowerBound..<ende).contains { satz.ist(.hilfsverb, $0) }
    }
}
