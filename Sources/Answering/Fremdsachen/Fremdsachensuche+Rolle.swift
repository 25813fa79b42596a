// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// What part a word plays in its clause: the matter, or a circumstance of it.
extension Fremdsachensuche {
    func istGegenstand(_ fund: Range<Int>, _ teil: Frageteil) -> Bool {
        switch rolle(fund.lowerBound, teil) {
        case .umstand(let wort):
            // „Was gilt bei …?“: where nothing else is there, the circumstance is the matter.
            return Fragesprache.bei.enthaelt(wort) && !teil.nennt(Fragesprache.eigenes, ausser: fund)
        case .ergaenzung: return true
        case .satzglied:
            return !istUnterlage(fund, teil) && !istNebenfrage(fund, teil) && !stehtNachEigenem(fund, teil)
        }
    }

    private enum Rolle {
        /// Led to by a word as „mit“.
        case umstand(String)
        /// Led to by a word as „für“.
        case ergaenzung
        /// Subject or object, or what stands in a list of words.
        case satzglied
    }

    /// Reads back from the word to what governs it.
    private func rolle(_ anfang: Int, _ teil: Frageteil) -> Rolle {
        let worte = teil.worte.words
        var ort = anfang - 1
        var genitiv = false
        while ort >= 0 {
            let wort = worte[ort]
            if Fragesprache.umstand.enthaelt(wort) {
                // „in die Handwerksrolle“, „in welches Zimmer“: where to is asked.
                let danach = worte[ort + 1]
                if wort == "in", danach == "die" || Fragesprache.frageworte.enthaelt(danach) { return .ergaenzung }
                return .umstand(wort)
            }
            if Fragesprache.gegenstand.enthaelt(wort) { return rolleNach(wort, ort, teil) }
            if Fragesprache.frageworte.enthaelt(wort) { return .satzglied }
            if Fragesprache.begleiter.enthaelt(wort) || istBeiwort(ort, teil) {
                genitiv = genitiv || Fragesprache.genitiv.enthaelt(wort)
                ort -= 1
            } else if Fragesprache.reihung.enthaelt(wort) {
                ort -= 2
            } else if teil.gross[ort], genitiv {
                if Fragesprache.haber.enthaelt(wort) { return .umstand(wort) }
                // „Muss für die Beschäftigungserlaubnis der Mindestlohn …“ is no genitive.
                if Fragesprache.eigenes.enthaelt(wort) { return .satzglied }
                genitiv = false
                ort -= 1
            } else {
                return .satzglied
            }
        }
        return .satzglied
    }

    /// „Nachweis über …“, „Visum zur …“, „zusätzlich zum …“ only mention it.
    private func rolleNach(_ wort: String, _ ort: Int, _ teil: Frageteil) -> Rolle {
        guard ort > 0, !Fragesprache.als.enthaelt(wort) else { return .ergaenzung }
        let davor = teil.worte.words[ort - 1]
        if Fragesprache.neben.enthaelt(davor) { return .umstand(wort) }
        if Fragesprache.haber.enthaelt(davor), !Fragesprache.fuer.enthaelt(wort) { return .umstand(wort) }
        guard Fragesprache.eigenes.enthaelt(davor) else { return .ergaenzung }
        // „ein Inhaber der Niederlassungserlaubnis für …“ tells who asks.
        if case .umstand = rolle(ort - 1, teil) { return .ergaenzung }
        return .umstand(wort)
    }

    /// An adjective or participle: small, with an ending of declension.
    private func istBeiwort(_ ort: Int, _ teil: Frageteil) -> Bool {
        let wort = teil.worte.words[ort]
        guard !teil.gross[ort], ort > 0, wort.utf8.count > 4 else { return false }
        guard !Fragesprache.haben.enthaelt(wort), !Fragesprache.absicht.enthaelt(wort) else { return false }
        return ["e", "en", "er", "es", "em"].contains { wort.hasSuffix($0) }
    }

    /// „Muss er den Führerschein vorlegen?“
    private func istUnterlage(_ fund: Range<Int>, _ teil: Frageteil) -> Bool {
        teil.nennt(Fragesprache.vorlegen, ausser: fund) || teil.nennt(Fragesprache.wirkung, ausser: fund)
    }

    /// „Darf er ein Gewerbe anmelden?“ asks what the Ausländerbehörde allows, „Muss für die Beschäftigungserlaubnis der
    /// Mindestlohn gezahlt werden?“ asks about the Erlaubnis.
    private func istNebenfrage(_ fund: Range<Int>, _ teil: Frageteil) -> Bool {
        let worte = teil.worte.words
        guard !teil.hatFragewort, let erstes = worte.first, Self.hilfsverb.enthaelt(erstes),
            !Fragesprache.umstand.enthaelt(worte[fund.lowerBound])
        else { return false }
        if Self.erlaubnisfrage.enthaelt(erstes) { return true }
        return worte.indices.contains { ort in
            !fund.contains(ort) && Fragesprache.fuer.enthaelt(worte[ort])
                && worte[ort...].prefix(4).contains(where: Fragesprache.eigenes.enthaelt)
        }
    }

    private static let erlaubnisfrage = Fragesprache.Worte(["darf", "dürfen"])
    private static let hilfsverb = Fragesprache.Worte([
        "muss", "müssen", "darf", "dürfen", "kann", "können", "ist", "sind", "wird", "werden", "soll", "sollen",
        "braucht",
    ])

    /// „Verlängerung Student Wohngeld Unterlagen“: of words without a verb the first name the matter.
    private func stehtNachEigenem(_ fund: Range<Int>, _ teil: Frageteil) -> Bool {
        let hatVerb = [Fragesprache.haben, Fragesprache.absicht, Self.hilfsverb].contains { teil.nennt($0) }
        guard !hatVerb, !teil.hatFragewort, !teil.istNebensatz else { return false }
        return teil.worte.words[..<fund.lowerBound].contains(where: Fragesprache.eigenes.enthaelt)
    }
}
