// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import TestKit
import Testing

/// What a Rückmeldung is about, and what follows from it.
@Suite struct RueckmeldungsinhaltTests {
    @Test func aStatementHasItsPlaceAndItsModel() {
        let auszug = Rueckmeldungsmuster.inhalt(urteil: .falsch)
        #expect(auszug.urteil == .falsch && auszug.aussage?.modell == nil)
        #expect(auszug.aussage?.stelle == Rueckmeldungsmuster.stelle())
        let entwurf = Rueckmeldungsinhalt.Aussage(
            text: " Zwei\r\nJahre. ", herstellung: .entwurf(modell: "modell-7b"), stelle: Rueckmeldungsmuster.stelle())
        #expect(entwurf.text == "Zwei\nJahre." && entwurf.modell == "modell-7b")
    }

    @Test(arguments: Rueckmeldungsinhalt.Leerurteil.allCases)
    func anAnswerThatFoundNothingHasNone(urteil: Rueckmeldungsinhalt.Leerurteil) {
        let inhalt = Rueckmeldungsmuster.ohneFundstelle(urteil: urteil)
        #expect(inhalt.aussage == nil && inhalt.urteil == urteil.urteil)
        #expect(inhalt.urteil.rawValue == urteil.rawValue && inhalt.gegenstand.urteilsanzeige == urteil.anzeige)
        #expect(throws: Never.self) { try inhalt.pruefe() }
    }

    @Test func whatIsMissingIsNamed() {
        let ohneFrage = #expect(throws: Rueckmeldungsfehler.self) {
            try Rueckmeldungsmuster.ohneFundstelle(frage: "").pruefe()
        }
        #expect(ohneFrage?.grund.contains("fehlt die Frage.") == true)
        let leer = Rueckmeldungsinhalt(
            frage: "Was gilt?", stichtag: Muster.tag("2026-11-23"),
            gegenstand: .aussage(Rueckmeldungsmuster.aussage(" "), .hilfreich))
        let ohneAussage = #expect(throws: Rueckmeldungsfehler.self) { try leer.pruefe() }
        #expect(ohneAussage?.grund.contains("fehlt die Frage oder die Aussage.") == true)
        let lang = String(repeating: "a", count: Rueckmeldungsinhalt.laengsteFrage + 1)
        let zuLang = #expect(throws: Rueckmeldungsfehler.self) {
            try Rueckmeldungsmuster.ohneFundstelle(frage: lang).pruefe()
        }
        #expect(zuLang?.grund.hasPrefix("Die Frage ist zu lang") == true)
    }

    @Test func onlyTheErlasspflegeSettlesThatNothingAnswersAQuestion() {
        func meldung(
            _ inhalt: Rueckmeldungsinhalt, _ stand: Rueckmeldung.Stand, _ richtig: Richtigstellung? = nil
        ) -> Bool {
            Rueckmeldung(
                id: .init(rawValue: 1), eingegangen: .t(1), inhalt: inhalt, stand: stand, richtigstellung: richtig
            ).istUnbeantwortbar
        }
        let stimmt = Rueckmeldungsmuster.ohneFundstelle(urteil: .hilfreich)
        #expect(meldung(stimmt, .uebernommen) && !meldung(stimmt, .offen) && !meldung(stimmt, .erledigt))
        let fehlt = Rueckmeldungsmuster.ohneFundstelle(urteil: .quelleFehlt)
        #expect(!meldung(fehlt, .uebernommen) && meldung(fehlt, .uebernommen, .unbeantwortbar))
        #expect(!meldung(Rueckmeldungsmuster.inhalt(), .uebernommen))
    }
}
