// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Ingestion

struct BeziehungTests {
    struct Fall: Sendable, CustomTestStringConvertible {
        var satz: String
        var art: Beziehung.Art
        var wirkung: Stichtag?
        var neuBis: Stichtag?
        var testDescription: String { satz }
    }

    /// Each names the decree of 4 March 2012 with Az. 15-39.06.06-1-2.
    @Test(arguments: [
        Fall(satz: "Mein Erlass vom 04.03.2012 – 15-39.06.06-1-2 – wird aufgehoben.", art: .hebtAuf),
        Fall(satz: "Den Erlass vom 4. März 2012 (Az.: 15 – 39.06.06 – 1 – 2) hebe ich hiermit auf.", art: .hebtAuf),
        Fall(satz: "Gleichzeitig tritt mein Erlass vom 04.03.2012, Az. 15–39.06.06–1–2, außer Kraft.", art: .hebtAuf),
        Fall(
            satz: "Der Erlass vom 04.03.2012 – 15-39.06.06-1-2 – wird mit Wirkung vom 1. Juni 2024 aufgehoben.",
            art: .hebtAuf,
            wirkung: "2024-06-01"),
        Fall(
            satz: "Mein Erlass vom 04.03.2012 – 15-39.06.06-1-2 – wird mit Ablauf des 30.04.2024 aufgehoben.",
            art: .hebtAuf,
            wirkung: "2024-05-01"),
        Fall(satz: "Dieser Erlass ersetzt meinen Erlass vom 04.03.2012 – 15-39.06.06-1-2 –.", art: .ersetzt),
        Fall(satz: "Er tritt an die Stelle meines Erlasses vom 04.03.2012 (Az.: 15-39.06.06-1-2).", art: .ersetzt),
        Fall(
            satz: "Nummer 3.2 meines Erlasses vom 04.03.2012 – 15-39.06.06-1-2 – wird aufgehoben.",
            art: .hebtTeilweiseAuf),
        Fall(
            satz: "Den Erlass vom 04.03.2012 (Az.: 15-39.06.06-1-2) hebe ich insoweit auf, als er Regelungen trifft.",
            art: .hebtTeilweiseAuf),
        Fall(satz: "Mein Erlass vom 04.03.2012 – 15-39.06.06-1-2 – wird wie folgt geändert:", art: .aendert),
        Fall(
            satz:
                "In Nr. 2 des Erlasses vom 04.03.2012, 15-39.06.06-1-2, wird die Angabe „drei“ durch „vier“ ersetzt.",
            art: .aendert),
        Fall(satz: "Ergänzend zum Erlass vom 04.03.2012 – 15-39.06.06-1-2 – gilt:", art: .ergaenzt),
        Fall(
            satz:
                "Die Geltung meines Erlasses vom 04.03.2012 – 15-39.06.06-1-2 – wird bis zum 31.12.2027 verlängert.",
            art: .verlaengert, neuBis: "2027-12-31"),
        Fall(
            satz:
                "Die Befristung des Erlasses vom 04.03.2012 – 15-39.06.06-1-2 – wird auf den 31.12.2029 erstreckt.",
            art: .verlaengert, neuBis: "2029-12-31"),
        Fall(satz: "Mit meinem Erlass vom 04.03.2012 – 15-39.06.06-1-2 – hatte ich Hinweise gegeben.", art: .bezug),
        Fall(satz: "Der Erlass vom 04.03.2012 – 15-39.06.06-1-2 – bleibt unberührt.", art: .bezug),
    ])
    func relationsWithTheirTarget(_ fall: Fall) throws {
        let eigenes = Beziehungsleser.Eigenes(aktenzeichen: "1-2.3", datum: "2024-02-02", inKraftAb: nil, bezug: [])
        let gefunden = Beziehungsleser.lies([fall.satz], eigenes: eigenes)
        let beziehung = try #require(gefunden.first)
        #expect(gefunden.count == 1)
        #expect(beziehung.art == fall.art)
        #expect(beziehung.zielAktenzeichen == "15-39.06.06-1-2")
        #expect(beziehung.zielDatum == "2012-03-04")
        #expect(beziehung.wirkungAb == fall.wirkung)
        #expect(beziehung.neuBis == fall.neuBis)
        #expect(beziehung.beleg == fall.satz)
    }

    @Test(arguments: [
        "Das Gesetz vom 20. Juli 2017 wurde aufgehoben.", "Die Angabe „zwei Jahre“ wird durch „drei Jahre“ ersetzt.",
        "Die Amtsermittlungspflicht wird dadurch nicht aufgehoben.",
        "Die Aufenthaltserlaubnis wird bis zum 31.12.2027 verlängert.",
    ])
    func nothingIsSaidOfAnotherDecree(_ satz: String) {
        let eigenes = Beziehungsleser.Eigenes(aktenzeichen: nil, datum: nil, inKraftAb: nil, bezug: [])
        #expect(Beziehungsleser.lies([satz], eigenes: eigenes).isEmpty)
    }

    @Test func effectBeginsWithTheOwnForce() {
        let eigenes = Beziehungsleser.Eigenes(
            aktenzeichen: nil, datum: "2024-03-18", inKraftAb: "2024-05-01",
            bezug: [Bezugsangabe(text: "Erlass vom 04.03.2012", datum: "2012-03-04", aktenzeichen: "15-39.06.06-1-2")])
        let gefunden = Beziehungsleser.lies(["Der Bezugserlass wird aufgehoben."], eigenes: eigenes)
        #expect(gefunden.map(\.art) == [.hebtAuf])
        #expect(gefunden.first?.wirkungAb == "2024-05-01")
        #expect(gefunden.first?.zielDatum == "2012-03-04")
    }
}
