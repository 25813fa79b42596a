// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Foundation
import Testing

@Suite struct LaufvergleichTests {
    @Test func gainedAndLostQuestionsAreNamed() {
        let alt = Proben.lauf([
            Proben.ergebnis("1", raenge: [2], status: .vollstaendig, aussage: 1),
            Proben.ergebnis("2", raenge: [6], status: .keineFundstelle),
            Proben.ergebnis("3", beantwortbar: false, raenge: [], status: .keineFundstelle),
            Proben.ergebnis("weg", raenge: [1]),
        ])
        let neu = Proben.lauf([
            Proben.ergebnis("2", raenge: [5], status: .vollstaendig, aussage: 1),
            Proben.ergebnis("1", raenge: [7], status: .vollstaendig, aussage: 2),
            Proben.ergebnis("3", beantwortbar: false, raenge: [], status: .vollstaendig),
            Proben.ergebnis("neu", raenge: []),
        ])
        let vergleich = Laufvergleich(alt: alt, neu: neu)
        #expect(vergleich.gemeinsame == 3)
        #expect(vergleich.gewonnen.map(\.id) == ["2"])
        #expect(vergleich.gewonnen.first?.gesichtspunkte == [.gefunden, .ersteAussage])
        #expect(vergleich.verloren.map(\.id) == ["1", "3"])
        #expect(vergleich.verloren.map(\.gesichtspunkte) == [[.gefunden, .ersteAussage], [.enthaltung]])
        #expect(vergleich.verloren.first?.rangVorher == 2 && vergleich.verloren.first?.rangNachher == 7)
    }

    @Test func aQuestionCanBeGainedAndLostAtOnce() {
        let vergleich = Laufvergleich(
            alt: Proben.lauf([Proben.ergebnis("1", raenge: [9], status: .vollstaendig, aussage: 1)]),
            neu: Proben.lauf([Proben.ergebnis("1", raenge: [1], status: .keineFundstelle)]))
        #expect(vergleich.gewonnen.map(\.gesichtspunkte) == [[.gefunden]])
        #expect(vergleich.verloren.map(\.gesichtspunkte) == [[.ersteAussage]])
    }

    @Test func whatOneRunDidNotMeasureIsNotCompared() {
        let vergleich = Laufvergleich(
            alt: Proben.lauf([Proben.ergebnis("1", raenge: [1])]),
            neu: Proben.lauf([Proben.ergebnis("1", status: .keineFundstelle)]))
        #expect(vergleich.gemeinsame == 1 && vergleich.gewonnen.isEmpty && vergleich.verloren.isEmpty)
    }

    @Test func aQuestionIsTheSameWhateverItsNumber() {
        var frage = Proben.ergebnis("1", raenge: [1])
        let alt = Proben.lauf([frage])
        frage.id = "17"
        frage.suche?.raenge = []
        #expect(Laufvergleich(alt: alt, neu: Proben.lauf([frage])).verloren.map(\.id) == ["17"])
        frage.stichtag = "2020-01-01"
        #expect(Laufvergleich(alt: alt, neu: Proben.lauf([frage])).gemeinsame == 0)
    }

    @Test func aRunIsReadAsItWasWritten() throws {
        var lauf = Proben.lauf([
            Proben.ergebnis("1", raenge: [1, 3], moegliche: 2, status: .vollstaendig, aussage: 1),
            Proben.ergebnis("2", beantwortbar: false, status: .abgelehnt),
        ])
        lauf.hinweise = ["Gesucht wurde nur nach Wörtern."]
        lauf.anlass = .aufnahme
        let gelesen = try JSONDecoder().decode(Auswertungslauf.self, from: try JSONEncoder().encode(lauf))
        #expect(gelesen == lauf)
    }
}
