// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds where a sentence names the documents that are to be handed in.
struct Unterlagenfeld {
    /// Positions in the words of the Hauptsatz.
    var bereich: Range<Int>
    /// A condition in the words before the verb („Bei Leiharbeit ist …“).
    var vorn: Range<Int>?
    var istEntbehrlich = false
    /// „erforderlich“ says less than „vorzulegen“: it is said of a consent, too.
    var istSchwach = false

    /// „verlangt“ is said of other things than documents, too: only what is known as one counts.
    var nurBekannte = false

    /// Nil if the sentence has no form in which documents are asked for.
    init?(_ satz: Hauptsatz) {
        guard
            let feld = Self.ergaenzt(satz) ?? Self.vorangestellt(satz) ?? Self.nachgestellt(satz) ?? Self.zugehoerig(
                satz)
                ?? Self.praedikat(satz) ?? Self.erlassen(satz), let sauber = Self.bereinigt(feld.bereich, satz)
        else { return nil }
        bereich = sauber
        vorn = feld.vorn
        istEntbehrlich = feld.istEntbehrlich
        istSchwach = feld.istSchwach
        nurBekannte = feld.istSchwach || satz.funde.contains { $0.rolle == .vorlage && $0.wert == "verlangen" }
    }

    private init(
        _ bereich: Range<Int>, vorn: Range<Int>? = nil, istEntbehrlich: Bool = false, istSchwach: Bool = false
    ) {
        self.istSchwach = istSchwach
        self.bereich = bereich
        self.vorn = vorn
        self.istEntbehrlich = istEntbehrlich
    }

    /// „Die Liste … wird um … ergänzt“, „… wird um folgenden Nachweis ergänzt: …“
    private static func ergaenzt(_ satz: Hauptsatz) -> Unterlagenfeld? {
        guard let ergaenzung = satz.funde.first(where: { $0.rolle == .vorlage && $0.wert == "ergaenzung" }),
            let um = satz.alle.first(where: { satz.wort($0) == "um" && $0 < ergaenzung.worte.lowerBound })
        else { return nil }
        let hinten = ergaenzung.worte.upperBound..<satz.worte.count
        return Unterlagenfeld(hinten.isEmpty ? (um + 1)..<ergaenzung.worte.lowerBound : hinten)
    }

    /// „Vorzulegen sind …“
    private static func vorangestellt(_ satz: Hauptsatz) -> Unterlagenfeld? {
        var anfang = 0
        while let umstand = satz.fund(.umstand, ab: anfang) { anfang = umstand.worte.upperBound }
        guard let vorlage = satz.fund(.vorlage, ab: anfang),
            let verb = satz.fund(.hilfsverb, ab: vorlage.worte.upperBound)
        else { return nil }
        return Unterlagenfeld(
            ohnePerson(verb.worte.upperBound..<satz.worte.count, satz), istEntbehrlich: istVerneint(satz),
            istSchwach: vorlage.wert == "eigenschaft")
    }

    /// „… sind vorzulegen“, „Dem Antrag sind … beizufügen“, „Der Antragsteller hat … vorzulegen“
    private static func nachgestellt(_ satz: Hauptsatz) -> Unterlagenfeld? {
        guard let letzte = satz.funde.last(where: { $0.rolle == .vorlage && endet($0, satz) }),
            let vorlage = satz.fund(.vorlage, bis: letzte.worte.upperBound),
            let verb = satz.funde.first(where: {
                $0.rolle == .hilfsverb && $0.worte.upperBound <= vorlage.worte.lowerBound
            })
        else { return nil }
        let links = 0..<verb.worte.lowerBound
        let mitte = verb.worte.upperBound..<vorlage.worte.lowerBound
        let verneint = istVerneint(satz)
        let istAktiv =
            ["haben"].contains(verb.wert) && vorlage.wert == "zu" || verb.wert != "sein" && vorlage.wert == "infinitiv"
        let vorn = bedingung(links, satz)
        guard vorlage.wert != "ergaenzung", !satz.funde.contains(where: { $0.wert == "vergangen" }) else { return nil }
        if istAktiv {
            return Unterlagenfeld(
                ohnePerson(mitte, satz), vorn: vorn, istEntbehrlich: verneint, istSchwach: vorlage.wert == "eigenschaft"
            )
        }
        if links.isEmpty || istUmstand(links, satz) {
            return Unterlagenfeld(
                mitte, vorn: vorn, istEntbehrlich: verneint, istSchwach: vorlage.wert == "eigenschaft")
        }
        let rest = satz.ohneUmstand(ohneVerneinung(mitte, satz))
        guard rest.isEmpty || satz.ist(.praeposition, rest.lowerBound) && satz.postenbeginn(in: rest) == nil else {
            return nil
        }
        return Unterlagenfeld(links, istEntbehrlich: verneint, istSchwach: vorlage.wert == "eigenschaft")
    }

    /// „Zum Antrag gehören …“, „… gehören zu den Antragsunterlagen“
    private static func zugehoerig(_ satz: Hauptsatz) -> Unterlagenfeld? {
        guard let verb = satz.funde.first(where: { $0.rolle == .zugehoerigkeit }), !istVerneint(satz) else {
            return nil
        }
        let links = 0..<verb.worte.lowerBound
        guard
            satz.alle.contains(where: {
                satz.wort($0).hasPrefix("antrag") || satz.ist(.sammelwort, $0) || satz.wort($0).hasSuffix("liste")
            })
        else { return nil }
        if verb.wert == "umfasst" {
            return Unterlagenfeld(verb.worte.upperBound..<satz.worte.count, istSchwach: true)
        }
        if istUmstand(links, satz)
            || links.first.map({ ["zu", "zum", "zur", "dazu", "hierzu"].contains(satz.wort($0)) }) == true
        {
            return Unterlagenfeld(verb.worte.upperBound..<satz.worte.count, istSchwach: true)
        }
        guard let erstes = (verb.worte.upperBound..<satz.worte.count).first,
            ["zu", "zum", "zur"].contains(satz.wort(erstes))
        else { return nil }
        return Unterlagenfeld(links, istSchwach: true)
    }

    /// „Die Ausländerbehörde verlangt …“, „Die Antragstellerin legt … vor“
    private static func praedikat(_ satz: Hauptsatz) -> Unterlagenfeld? {
        guard
            let verb = satz.funde.first(where: { $0.rolle == .vorlagepraedikat && !satz.istGross($0.worte.lowerBound) })
        else { return nil }
        var ende = satz.worte.count
        if !verb.wert.isEmpty {
            guard satz.worte.count > verb.worte.upperBound, satz.wort(ende - 1) == verb.wert else { return nil }
            ende -= 1
        }
        guard verb.worte.upperBound < ende else { return nil }
        let vorn = bedingung(0..<verb.worte.lowerBound, satz)
        return Unterlagenfeld(
            ohnePerson(verb.worte.upperBound..<ende, satz), vorn: vorn, istEntbehrlich: istVerneint(satz),
            istSchwach: true)
    }

    /// „… entfällt“, „Auf die Vorlage … kann verzichtet werden“
    private static func erlassen(_ satz: Hauptsatz) -> Unterlagenfeld? {
        guard let fund = satz.funde.first(where: { $0.rolle == .entbehrlich }), !istVerneint(satz) else { return nil }
        if fund.wert == "nachher" {
            return Unterlagenfeld(fund.worte.upperBound..<satz.worte.count, istEntbehrlich: true, istSchwach: true)
        }
        let verb = satz.funde.first { $0.rolle == .hilfsverb }?.worte.lowerBound ?? fund.worte.lowerBound
        guard
            let anfang = satz.alle.first(where: { satz.wort($0).hasSuffix("vorlage") || satz.wort($0) == "beibringung" }
            ),
            anfang + 1 < min(verb, fund.worte.lowerBound)
        else {
            return satz.ist(.praeposition, 0)
                ? nil : Unterlagenfeld(0..<min(verb, fund.worte.lowerBound), istEntbehrlich: true, istSchwach: true)
        }
        return Unterlagenfeld((anfang + 1)..<min(verb, fund.worte.lowerBound), istEntbehrlich: true, istSchwach: true)
    }

    /// Whether only a form of „werden“ or „sein“, or what says when and how, comes behind.
    private static func endet(_ fund: Regelungsformen.Fund, _ satz: Hauptsatz) -> Bool {
        var stelle = fund.worte.upperBound
        while stelle < satz.worte.count {
            guard let naechster = satz.fund(.hilfsverb, ab: stelle) ?? satz.fund(.umstand, ab: stelle) else {
                return false
            }
            stelle = naechster.worte.upperBound
        }
        return true
    }

    /// The words before the verb if they say for which case the rule holds.
    private static func bedingung(_ links: Range<Int>, _ satz: Hauptsatz) -> Range<Int>? {
        let links = satz.ohneUmstand(links)
        guard let erstes = links.first, satz.fund(.bedingung, ab: erstes)?.wert == "vorn" else { return nil }
        return links
    }

    private static func istUmstand(_ bereich: Range<Int>, _ satz: Hauptsatz) -> Bool {
        guard let erstes = bereich.first else { return true }
        return satz.ohneUmstand(bereich).isEmpty || satz.ist(.praeposition, erstes)
            || satz.fund(.umstand, ab: erstes) != nil
    }

    private static func istVerneint(_ satz: Hauptsatz) -> Bool {
        satz.alle.contains { ["nicht", "kein", "keine", "keinen", "keiner", "keinem"].contains(satz.wort($0)) }
    }

    private static func ohneVerneinung(_ bereich: Range<Int>, _ satz: Hauptsatz) -> Range<Int> {
        guard let letztes = bereich.last, satz.wort(letztes) == "nicht" else { return bereich }
        return bereich.lowerBound..<letztes
    }

    /// Without „der Antragsteller“ at the beginning.
    private static func ohnePerson(_ bereich: Range<Int>, _ satz: Hauptsatz) -> Range<Int> {
        let bereich = satz.ohneUmstand(bereich)
        guard let erstes = bereich.first, let person = satz.fund(.person, ab: erstes),
            person.worte.upperBound < bereich.upperBound
        else { return bereich }
        return person.worte.upperBound..<bereich.upperBound
    }

    /// Without what leads to the documents or comes after them; nil if they cannot be told apart.
    private static func bereinigt(_ bereich: Range<Int>, _ satz: Hauptsatz) -> Range<Int>? {
        var bereich = satz.ohneUmstand(ohneVerneinung(satz.ohneUmstand(bereich), satz))
        if let erstes = bereich.first, satz.ist(.praeposition, erstes) {
            guard let beginn = satz.postenbeginn(in: bereich), beginn > erstes + 1 else { return nil }
            bereich = satz.ohneUmstand(beginn..<bereich.upperBound)
        }
        if let vorlage = bereich.prefix(2).first(where: { satz.wort($0) == "vorlage" }),
            vorlage + 1 < bereich.upperBound
        {
            bereich = (vorlage + 1)..<bereich.upperBound
        }
        return bereich.isEmpty ? nil : bereich
    }
}
