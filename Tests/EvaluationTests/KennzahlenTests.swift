// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Testing

/// Figures that were worked out by hand.
@Suite struct KennzahlenTests {
    private func gleich(_ wert: Double?, _ erwartet: Double) -> Bool {
        wert.map { abs($0 - erwartet) < 1e-9 } ?? false
    }

    @Test func ranksBecomeRecallAndReciprocalRank() {
        let zahlen = Kennzahlen([
            Proben.ergebnis("1", raenge: [1]), Proben.ergebnis("2", raenge: [4]), Proben.ergebnis("3", raenge: [6]),
            Proben.ergebnis("4", raenge: []), Proben.ergebnis("5", beantwortbar: false, raenge: [], moegliche: 0),
        ])
        #expect(zahlen.fragen == 5 && zahlen.beantwortbar == 4 && zahlen.fehler == 0)
        #expect(gleich(zahlen.recall1, 0.25))
        #expect(gleich(zahlen.recall5, 0.5))
        #expect(gleich(zahlen.recall10, 0.75))
        #expect(gleich(zahlen.mrr10, (1 + 0.25 + 1.0 / 6) / 4))
        #expect(zahlen.ersteAussage == nil && zahlen.verweigert == nil && zahlen.antwortP50 == nil)
    }

    @Test func discountedGainCountsEachPlace() {
        // Places at 1 and 3 of three possible: (1 + 1/2) / (1 + 1/log2(3) + 1/2)
        let drei = Kennzahlen([Proben.ergebnis("1", raenge: [1, 3], moegliche: 3)])
        #expect(abs((drei.ndcg10 ?? 0) - 1.5 / 2.130_929_753_571) < 1e-6)
        // One place at 2: 1/log2(3)
        let eine = Kennzahlen([Proben.ergebnis("1", raenge: [2])])
        #expect(abs((eine.ndcg10 ?? 0) - 0.630_929_753_571) < 1e-9)
        let alle = Kennzahlen([Proben.ergebnis("1", raenge: [1, 2], moegliche: 2)])
        #expect(gleich(alle.ndcg10, 1))
        #expect(gleich(Kennzahlen([Proben.ergebnis("1", raenge: [])]).ndcg10, 0))
    }

    @Test func answersBecomeSharesOfTheAnswerable() {
        let zahlen = Kennzahlen([
            Proben.ergebnis("1", status: .vollstaendig, aussage: 1),
            Proben.ergebnis("2", status: .teilweise, aussage: 2),
            Proben.ergebnis("3", status: .keineFundstelle), Proben.ergebnis("4", status: .vollstaendig),
            Proben.ergebnis("5", beantwortbar: false, status: .abgelehnt),
            Proben.ergebnis("6", beantwortbar: false, status: .keineFundstelle),
            Proben.ergebnis("7", beantwortbar: false, status: .vollstaendig),
        ])
        #expect(gleich(zahlen.ersteAussage, 0.25))
        #expect(gleich(zahlen.verweigert, 0.25))
        // Three times nothing was answered, twice rightly; of three questions without an answer two were left.
        #expect(gleich(zahlen.enthaltungPraezision, 2.0 / 3))
        #expect(gleich(zahlen.enthaltungRecall, 2.0 / 3))
        #expect(zahlen.recall1 == nil && zahlen.mrr10 == nil && zahlen.sucheP95 == nil)
    }

    @Test func anAnswerOutOfLawsAloneIsNoErrorWhereOneMayBe() {
        let gesetz = Proben.ergebnis(
            "1", beantwortbar: false, gesetzMoeglich: true, status: .vollstaendig, nurGesetze: true)
        let erlass = Proben.ergebnis("2", beantwortbar: false, gesetzMoeglich: true, status: .vollstaendig)
        let still = Proben.ergebnis("3", beantwortbar: false, gesetzMoeglich: true, status: .keineFundstelle)
        #expect(gleich(Kennzahlen([gesetz, erlass, still]).enthaltungRecall, 0.5))
        #expect(Kennzahlen([gesetz]).enthaltungRecall == nil)
    }

    @Test func aFailureCountsAsNotFoundAndNotAsLeftUnanswered() {
        var gescheitert = Proben.ergebnis("1")
        gescheitert.fehler = "Platte voll"
        let zahlen = Kennzahlen([gescheitert, Proben.ergebnis("2", raenge: [1], status: .vollstaendig, aussage: 1)])
        #expect(zahlen.fehler == 1)
        #expect(gleich(zahlen.recall10, 0.5))
        #expect(gleich(zahlen.ersteAussage, 0.5))
        #expect(gleich(zahlen.verweigert, 0))
    }

    @Test func timesAreThoseThatHalfAndNinetyFiveOfAHundredKeep() {
        let zeiten = (1...20).map { Proben.ergebnis("\($0)", raenge: [1], ms: Double($0)) }.reversed()
        let zahlen = Kennzahlen(Array(zeiten))
        #expect(zahlen.sucheP50 == 10 && zahlen.sucheP95 == 19)
        #expect(Kennzahlen([Proben.ergebnis("1", raenge: [1], ms: 7)]).sucheP95 == 7)
    }

    @Test func nothingGivesNoFigures() {
        let zahlen = Kennzahlen([])
        #expect(zahlen.fragen == 0 && zahlen.recall1 == nil && zahlen.enthaltungRecall == nil)
    }

    @Test func kindsOfQuestionsAreCountedApart() {
        let lauf = Proben.lauf([
            Proben.ergebnis("1", typ: "gebuehr", raenge: [1]), Proben.ergebnis("2", typ: "dauer", raenge: []),
            Proben.ergebnis("3", typ: "dauer", raenge: [2]),
        ])
        #expect(lauf.nachTyp.map(\.typ) == ["dauer", "gebuehr"])
        #expect(lauf.nachTyp.map { $0.kennzahlen.recall5 } == [0.5, 1])
    }
}
