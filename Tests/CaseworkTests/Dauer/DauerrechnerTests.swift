// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen
import TestKit
import Testing

@Suite struct DauerrechnerTests {
    static let norm = [Pruefmuster.norm("16b", absatz: "2")]
    static let zweiJahre = Dauerangabe(art: .regel, zeit: Pruefmuster.monate(24, "zwei Jahre"), normen: norm)
    static let mindestensEinJahr = Dauerangabe(art: .mindestens, zeit: Pruefmuster.monate(12, "ein Jahr"), normen: norm)
    static let hoechstensDreiJahre = Dauerangabe(
        art: .hoechstens, zeit: Pruefmuster.monate(36, "drei Jahre"), normen: norm)
    static let pass = Dauerbindung(bindung: .pass, fakt: "passGueltigBis", normen: [Pruefmuster.norm("3", absatz: "1")])
    static let vertrag = Dauerbindung(
        bindung: .vertrag, fakt: "vertragBis", zuschlag: Pruefmuster.monate(3, "drei Monate"), normen: norm)
    static let felder = [
        Faktfeld(kennung: "passGueltigBis", frage: "Bis wann ist der Pass gültig?", art: .datum),
        Faktfeld(kennung: "titelGueltigBis", frage: "Bis wann gilt der bisherige Titel?", art: .datum),
        Faktfeld(kennung: "vertragBis", frage: "Bis wann läuft der Vertrag?", art: .datum),
        Faktfeld(kennung: "erstmals", frage: "Wird der Titel erstmals erteilt?", art: .jaNein),
    ]

    static func rechne(
        _ angaben: [Dauerangabe], _ bindungen: [Dauerbindung] = [], belege: [Regelungsbeleg] = [],
        fakten: Fakten = [:], am stichtag: String = "2026-09-15"
    ) throws -> Dauerrechnung {
        let schema = Pruefmuster.schema(fakten: felder, dauer: Dauerregel(angaben: angaben, bindungen: bindungen))
        let feiertage = Feiertage([], land: nil)
        return try #require(
            Dauerrechner(feiertage: feiertage).rechne(
                schema, belege: belege, fakten: fakten, am: Pruefmuster.tag(stichtag)))
    }

    static func datum(_ iso: String) -> Faktwert { .datum(Pruefmuster.tag(iso)) }

    static func erlass(
        _ art: Dauerwert.Art, _ zeit: Zeitmass?, bindung: Dauerwert.Bindung? = nil, bedingung: String? = nil,
        kurz: String = "Erlass v. 12.02.2025, 1-2", verbindlich: Bool = true
    ) -> Regelungsbeleg {
        let wortlaut = zeit?.wortlaut ?? "bis zum Ende"
        return Pruefmuster.regelung(
            .dauer(Dauerwert(art: art, zeit: zeit, bindung: bindung, wortlaut: wortlaut)), art: .dauer, wie: .soll,
            bedingung: bedingung,
            beleg: Pruefmuster.beleg("Satz mit \(wortlaut).", kurz: kurz, verbindlich: verbindlich))
    }

    static func spannen(_ rechnung: Dauerrechnung) -> [String] {
        rechnung.vorschlaege.map { "\($0.von.iso)/\($0.bis.iso)" }
    }

    @Test func aRenewalBeginsWithTheDayAfterThePresentTitle() throws {
        let rechnung = try Self.rechne([Self.zweiJahre], fakten: ["titelGueltigBis": Self.datum("2026-09-30")])
        #expect(rechnung.beginn?.iso == "2026-10-01")
        #expect(Self.spannen(rechnung) == ["2026-10-01/2028-09-30"])
        #expect(rechnung.schritte[0].text == "Beginn 01.10.2026: Tag nach dem Ende des bisherigen Titels (30.09.2026)")
        #expect(rechnung.schritte[1].text == "Regeldauer zwei Jahre: 01.10.2026 bis 30.09.2028")
        #expect(rechnung.schritte[1].normen == Self.norm)
        #expect(rechnung.fehlend.isEmpty)
    }

    @Test func aRuleWhoseWordsMayBeChangedIsShownAndProposesNothing() throws {
        var erlass = Self.erlass(.regel, Pruefmuster.monate(18, "18 Monate"))
        erlass.zweifel = "Ein späterer Erlass ändert diese Worte."
        let rechnung = try Self.rechne([], belege: [erlass])
        #expect(rechnung.vorschlaege.isEmpty)
        #expect(rechnung.schritte[1].text.contains("Wortlaut unsicher geändert; nicht eingerechnet"))
    }

    @Test func anOverdueRenewalSaysThatItBeginsInThePast() throws {
        let rechnung = try Self.rechne([Self.zweiJahre], fakten: ["titelGueltigBis": Self.datum("2026-08-31")])
        #expect(rechnung.beginn?.iso == "2026-09-01")
        #expect(rechnung.schritte[0].text.hasSuffix("er liegt vor dem Stichtag 15.09.2026"))
    }

    @Test func aFirstTitleBeginsOnTheStichtag() throws {
        let ohne = try Self.rechne([Self.zweiJahre])
        #expect(ohne.beginn?.iso == "2026-09-15" && ohne.fehlend == ["titelGueltigBis"])
        #expect(ohne.schritte[0].text.hasSuffix("bis wann der bisherige Titel gilt, ist nicht angegeben"))
        let erteilung = try Self.rechne(
            [Self.zweiJahre],
            fakten: ["erstmalig": .jaNein(true), "titelGueltigBis": Self.datum("2026-09-30")])
        #expect(erteilung.beginn?.iso == "2026-09-15" && erteilung.fehlend.isEmpty)
        #expect(erteilung.schritte[0].text == "Beginn 15.09.2026: Stichtag, erstmalige Erteilung")
    }

    static let grenzen: [(pass: String?, vertrag: String?, bis: String, text: String)] = [
        (nil, nil, "2028-09-14", "Regeldauer zwei Jahre"),
        ("2030-01-01", nil, "2028-09-14", "Regeldauer zwei Jahre"),
        ("2028-03-15", nil, "2028-03-15", "Regeldauer zwei Jahre, begrenzt durch den Pass"),
        (nil, "2027-12-31", "2028-03-31", "Regeldauer zwei Jahre, begrenzt durch den Vertrag"),
        (nil, "2028-02-29", "2028-05-31", "Regeldauer zwei Jahre, begrenzt durch den Vertrag"),
        ("2028-03-31", "2027-12-31", "2028-03-31", "Regeldauer zwei Jahre, begrenzt durch den Pass und den Vertrag"),
        (
            "2027-05-01", "2027-12-31", "2027-05-01",
            "Regeldauer zwei Jahre, begrenzt durch den Pass; das ist kürzer als die Mindestdauer ein Jahr (bis 14.09.2027)"
        ),
    ]

    @Test(arguments: grenzen)
    func theTightestBoundHoldsAndIsNamed(pass: String?, vertrag: String?, bis: String, text: String) throws {
        var fakten: Fakten = ["erstmalig": .jaNein(true)]
        if let pass { fakten["passGueltigBis"] = Self.datum(pass) }
        if let vertrag { fakten["vertragBis"] = Self.datum(vertrag) }
        let rechnung = try Self.rechne(
            [Self.zweiJahre, Self.mindestensEinJahr, Self.hoechstensDreiJahre], [Self.pass, Self.vertrag],
            fakten: fakten)
        #expect(rechnung.vorschlaege.map(\.bis.iso) == [bis])
        #expect(rechnung.vorschlaege.first?.begruendung == text)
        #expect(Set(rechnung.fehlend) == Set(["passGueltigBis", "vertragBis"]).subtracting(fakten.keys))
    }

    @Test func anAdditionIsCountedFromTheDayAfterTheEnd() throws {
        let rechnung = try Self.rechne(
            [Self.zweiJahre], [Self.vertrag], fakten: ["vertragBis": Self.datum("2027-02-28")])
        #expect(
            rechnung.schritte[2].text
                == "Begrenzt durch den Vertrag: bis 28.02.2027, zuzüglich drei Monate: bis 31.05.2027")
        #expect(rechnung.schritte[2].bis?.iso == "2027-05-31")
    }

    @Test func aMissingFactIsAskedForInTheWordsOfTheCheckList() throws {
        let rechnung = try Self.rechne([Self.zweiJahre], [Self.pass], fakten: ["erstmalig": .jaNein(true)])
        #expect(rechnung.fehlend == ["passGueltigBis"])
        #expect(
            rechnung.schritte[2].text == "Begrenzt durch den Pass: offen, es fehlt: „Bis wann ist der Pass gültig?“")
        #expect(rechnung.schritte[2].bis == nil)
    }

    @Test func aConditionDecidesOrStaysOpen() throws {
        var erstmals = Self.zweiJahre
        erstmals.bedingung = try Bedingung("erstmals")
        let angaben = [erstmals, Self.hoechstensDreiJahre]
        let offen = try Self.rechne(angaben, fakten: ["erstmalig": .jaNein(true)])
        #expect(offen.vorschlaege.isEmpty && offen.fehlend == ["erstmals"])
        #expect(
            offen.schritte[1].text
                == "Regeldauer zwei Jahre: offen, ob sie gilt; es fehlt: „Wird der Titel erstmals erteilt?“")
        let ja = try Self.rechne(angaben, fakten: ["erstmals": .jaNein(true)])
        #expect(ja.vorschlaege.map(\.bis.iso) == ["2028-09-14"])
        let nein = try Self.rechne(angaben, fakten: ["erstmals": .jaNein(false)])
        #expect(nein.vorschlaege.map(\.begruendung) == ["Höchstdauer drei Jahre"])
        #expect(!nein.schritte.contains { $0.art == .regel })
    }

    @Test func severalNormalDurationsStandSideBySide() throws {
        let rechnung = try Self.rechne(
            [Self.zweiJahre, Self.mindestensEinJahr],
            belege: [
                Self.erlass(.regel, Pruefmuster.monate(24, "zwei Jahre")),
                Self.erlass(.regel, Pruefmuster.monate(12, "einem Jahr"), kurz: "Verfügung v. 01.03.2026"),
                Self.erlass(.regel, Pruefmuster.monate(6, "sechs Monate"), bedingung: "bei Zweifeln"),
            ])
        // Six months would be less than the least that the law gives.
        #expect(Self.spannen(rechnung) == ["2026-09-15/2028-09-14", "2026-09-15/2027-09-14"])
        #expect(
            rechnung.vorschlaege[0].begruendung
                == "Regeldauer zwei Jahre; oder: Regeldauer „zwei Jahre“ (soll, Erlass v. 12.02.2025, 1-2)")
        #expect(
            rechnung.vorschlaege[1].begruendung.contains(
                "gilt nur: „bei Zweifeln“, verlängert auf die Mindestdauer ein Jahr"))
        #expect(rechnung.schritte.filter { $0.beleg != nil }.count == 3)
    }

    @Test func aBoundInWordsOrWithoutForceIsShownAndNotCounted() throws {
        let rechnung = try Self.rechne(
            [Self.zweiJahre],
            belege: [
                Self.erlass(.hoechstens, Pruefmuster.monate(12, "ein Jahr"), bedingung: "sofern Zweifel bestehen"),
                Self.erlass(.hoechstens, Pruefmuster.monate(18, "18 Monate"), verbindlich: false),
            ])
        #expect(rechnung.vorschlaege.map(\.bis.iso) == ["2028-09-14"])
        let texte = rechnung.schritte.filter { $0.art == .hoechstens }.map(\.text)
        #expect(texte.count == 2 && texte.allSatisfy { $0.contains("nicht eingerechnet") })
        #expect(texte[0].contains("gilt nur: „sofern Zweifel bestehen“") && texte[1].contains("bindet hier nicht"))
        let bindend = try Self.rechne(
            [Self.zweiJahre], belege: [Self.erlass(.hoechstens, Pruefmuster.monate(12, "ein Jahr"))])
        #expect(bindend.vorschlaege.map(\.bis.iso) == ["2027-09-14"])
    }

    @Test func aDecreeThatBindsToThePassTakesTheDayFromTheCheckList() throws {
        let belege = [Self.erlass(.gebunden, nil, bindung: .pass), Self.erlass(.gebunden, nil, bindung: .programm)]
        let rechnung = try Self.rechne(
            [Self.zweiJahre], [Self.pass], belege: belege, fakten: ["passGueltigBis": Self.datum("2027-05-01")])
        let schritte = rechnung.schritte.filter { $0.beleg != nil }
        #expect(schritte[0].bis?.iso == "2027-05-01" && schritte[0].text.hasSuffix(": bis 01.05.2027"))
        #expect(schritte[1].bis == nil && schritte[1].text.hasSuffix("der Tag ist hier nicht bekannt"))
    }

    @Test func semestersAreNotTurnedIntoDays() throws {
        let rechnung = try Self.rechne([
            Dauerangabe(
                art: .regel, zeit: Zeitmass(anzahl: 2, mass: .semester, wortlaut: "zwei Semester"), normen: Self.norm),
            Self.hoechstensDreiJahre,
        ])
        #expect(rechnung.vorschlaege.isEmpty)
        #expect(rechnung.schritte[1].text == "Regeldauer zwei Semester: nicht in Tage umzurechnen")
    }

    @Test func aPassThatEndsBeforeTheBeginningLeavesNoSpan() throws {
        let rechnung = try Self.rechne(
            [Self.zweiJahre], [Self.pass], fakten: ["passGueltigBis": Self.datum("2026-09-14")])
        #expect(rechnung.vorschlaege.isEmpty)
        #expect(rechnung.schritte.last?.text.hasPrefix("Keine Dauer möglich: Ende 14.09.2026") == true)
    }

    @Test func withoutAnyDurationTheTightestEndIsOffered() throws {
        let rechnung = try Self.rechne(
            [], [Self.pass, Self.vertrag],
            fakten: ["passGueltigBis": Self.datum("2028-01-01"), "vertragBis": Self.datum("2027-01-31")])
        #expect(rechnung.vorschlaege.map(\.begruendung) == ["Ende durch den Vertrag"])
        #expect(rechnung.vorschlaege.map(\.bis.iso) == ["2027-04-30"])
    }

    @Test func aCheckListWithoutDurationHasNoCalculation() {
        let rechner = Dauerrechner(feiertage: Feiertage([], land: nil))
        let beleg = Self.erlass(.regel, Pruefmuster.monate(24, "zwei Jahre"))
        #expect(
            rechner.rechne(Pruefmuster.schema(), belege: [beleg], fakten: [:], am: Pruefmuster.tag("2026-01-01")) == nil
        )
    }

    @Test func whateverTheRulesEverySpanLiesWithinTheBoundsOrSaysThatItDoesNot() throws {
        var zufall = Zufallsfolge(16)
        for _ in 0..<1_000 {
            let angaben = (0..<Int.random(in: 0...4, using: &zufall)).map { _ in
                let anzahl = Int.random(in: 1...60, using: &zufall)
                let art = [Dauerwert.Art.regel, .mindestens, .hoechstens].randomElement(using: &zufall) ?? .regel
                return Dauerangabe(art: art, zeit: Pruefmuster.monate(anzahl, "\(anzahl) Monate"), normen: [])
            }
            let pass = Stichtag(tage: Pruefmuster.tag("2026-09-15").tage + Int.random(in: -30...2_000, using: &zufall))
            let rechnung = try Self.rechne(angaben, [Self.pass], fakten: ["passGueltigBis": .datum(pass)])
            #expect(Set(rechnung.vorschlaege.map(\.bis)).count == rechnung.vorschlaege.count)
            for vorschlag in rechnung.vorschlaege {
                #expect(vorschlag.von <= vorschlag.bis && vorschlag.bis <= pass)
                #expect(vorschlag.schritte.allSatisfy(rechnung.schritte.indices.contains))
                #expect(rechnung.schritte[try #require(vorschlag.schritte.last)].art == .ergebnis)
                for schritt in rechnung.schritte {
                    guard let bis = schritt.bis else { continue }
                    if schritt.art == .hoechstens { #expect(vorschlag.bis <= bis) }
                    if schritt.art == .mindestens, vorschlag.bis < bis {
                        #expect(vorschlag.begruendung.contains("kürzer als"))
                    }
                }
            }
        }
    }
}
