// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering
import Evaluation
import Testing

/// Figures of drafted answers that were worked out by hand.
@Suite struct ModellkennzahlenTests {
    private func gleich(_ wert: Double?, _ erwartet: Double) -> Bool {
        wert.map { abs($0 - erwartet) < 1e-9 } ?? false
    }

    @Test func statementsAreCountedByWhatTheirQuotesSay() {
        let gut = Proben.aussage()
        let abgelaufen = Proben.aussage(inKraft: false)
        let lose = Proben.aussage(.woertlich, getragen: false)
        // Of the extract, beside the draft: not the model's doing.
        let auszug = Proben.aussage(.woertlich, istEntwurf: false, inKraft: false)
        let zahlen = Modellkennzahlen([
            Proben.modell("1", Proben.befund([gut, gut, auszug], belegt: 2)),
            Proben.modell("2", Proben.befund([abgelaufen, lose], belegt: 2)),
        ])
        #expect(zahlen.entwuerfe == 2 && zahlen.gezeigt == 4 && zahlen.woertlich == 1)
        #expect(gleich(zahlen.inKraft, 0.75) && gleich(zahlen.getragen, 0.75) && gleich(zahlen.belege, 0.5))
    }

    @Test func whatVerificationRemovedIsCounted() {
        let fragen = [
            Proben.modell("1", Proben.befund([Proben.aussage()], belegt: 1, entfernt: ["A", "B"])),
            Proben.modell("2", Proben.befund(belegt: 1, entfernt: ["B"], hatKern: false)),
            Proben.modell("3", Proben.befund(belegt: 0, hatKern: false, ausgefallen: "Zu langsam.")),
            Proben.modell("4", Proben.befund()),
        ]
        let zahlen = Modellkennzahlen(fragen)
        #expect(zahlen.geschrieben == 5 && zahlen.entfernt == 3)
        #expect(zahlen.entwuerfe == 1 && zahlen.ohneKern == 1 && zahlen.ausgefallen == 1)
        let auswertung = Proben.modellauswertung(fragen)
        #expect(auswertung.entfernungsgruende.map(\.art) == ["B", "A"])
        #expect(auswertung.entfernungsgruende.map(\.aussagen) == [2, 1])
        #expect(auswertung.ausfallgruende.map(\.grund) == ["Zu langsam."])
    }

    @Test func answersBecomeSharesOfTheAnswerable() {
        let trifft = Proben.aussage(trifftGold: true)
        let falsch = Proben.aussage(istFalsch: true)
        let zahlen = Modellkennzahlen([
            Proben.modell("1", Proben.befund([trifft], werte: 2, fehlende: 1)),
            Proben.modell("2", Proben.befund([falsch, trifft], werte: 4)),
            Proben.modell("3", Proben.befund(status: .keineFundstelle, werte: 1, fehlende: 1)),
            Proben.modell("4", Proben.befund(status: .abgelehnt)),
            Proben.modell("5", nil),
        ])
        #expect(zahlen.fragen == 5 && zahlen.beantwortbar == 5 && zahlen.fehler == 1)
        #expect(gleich(zahlen.ersteAussage, 0.2) && gleich(zahlen.eineAussage, 0.4))
        #expect(gleich(zahlen.falscheQuelle, 0.2))
        #expect(gleich(zahlen.vollstaendigkeit, 0.5))
        #expect(gleich(zahlen.verweigert, 0.4) && gleich(zahlen.faelschlichAbgelehnt, 0.2))
        #expect(zahlen.enthaltung == nil && zahlen.abgelehnt == nil && zahlen.belege == 1)
    }

    @Test func whatNothingAnswersIsToBeLeftAndWhatJudgesIsToBeRefused() {
        func ohne(_ id: String, _ typ: String, _ befund: Antwortbefund?, gesetz: Bool = false) -> Modellergebnis {
            Proben.modell(id, befund, typ: typ, beantwortbar: false, gesetzMoeglich: gesetz)
        }
        let aussage = Proben.aussage()
        let zahlen = Modellkennzahlen([
            ohne("1", "unbeantwortbar", Proben.befund(status: .keineFundstelle)),
            ohne("2", "unbeantwortbar", Proben.befund([aussage])),
            // Out of laws alone, where the set allows it: neither right nor wrong.
            ohne("3", "unbeantwortbar", Proben.befund([aussage], nurGesetze: true), gesetz: true),
            ohne("4", "abzulehnen", Proben.befund(status: .abgelehnt)),
            ohne("5", "abzulehnen", Proben.befund(status: .keineFundstelle)),
            // A failure is no abstention.
            ohne("6", "unbeantwortbar", nil),
        ])
        #expect(gleich(zahlen.enthaltung, 1.0 / 3))
        #expect(gleich(zahlen.abgelehnt, 0.5))
        #expect(zahlen.verweigert == nil && zahlen.ersteAussage == nil && zahlen.vollstaendigkeit == nil)
    }

    @Test func theModelAndEverythingElseAreTimedApart() {
        let mit = (1...20).map { Proben.modell("\($0)", Proben.befund(belegt: 1, modellMs: Double($0), uebrigeMs: 2)) }
        let ohne = Proben.modell("21", Proben.befund(modellMs: 0, uebrigeMs: 40))
        let zahlen = Modellkennzahlen(mit + [ohne])
        #expect(zahlen.modellP50 == 10 && zahlen.modellP95 == 19)
        #expect(zahlen.uebrigeP50 == 2 && zahlen.uebrigeP95 == 2)
        #expect(Modellkennzahlen([ohne]).modellP50 == nil && Modellkennzahlen([ohne]).uebrigeP95 == 40)
    }

    // MARK: Thresholds

    private func zahlen(belege: Double?, enthaltung: Double? = nil, vollstaendigkeit: Double? = nil) -> Modellkennzahlen
    {
        var zahlen = Modellkennzahlen([])
        (zahlen.belege, zahlen.enthaltung, zahlen.vollstaendigkeit) = (belege, enthaltung, vollstaendigkeit)
        return zahlen
    }

    @Test(
        arguments: [(0.97, true), (0.98, false), (49.0 / 50, false), (0.99, false), (nil, false)] as [(Double?, Bool)])
    func whatLiesBelowMissesAndWhatEqualsDoesNot(wert: Double?, verfehlt: Bool) {
        #expect(Modellschwellen().verfehlt(zahlen(belege: wert)).isEmpty != verfehlt)
    }

    @Test func everyMissIsNamedInOrder() {
        let schwellen = Modellschwellen(belege: 1, enthaltung: 0.8, vollstaendigkeit: 0.3)
        let verfehlt = schwellen.verfehlt(zahlen(belege: 0.5, enthaltung: 0.8, vollstaendigkeit: 0.1))
        #expect(
            verfehlt == [
                .init(mass: .belege, wert: 0.5, schwelle: 1), .init(mass: .vollstaendigkeit, wert: 0.1, schwelle: 0.3),
            ])
    }
}
