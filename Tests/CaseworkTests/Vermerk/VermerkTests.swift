// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import TestKit
import Testing

@Suite("Vermerk")
struct VermerkTests {
    @Test func holdsWhatPersonsSetAndNothingElse() throws {
        let vermerk = try Vermerkprobe.vermerk()
        #expect(vermerk.punkte.map(\.kennung) == ["zulassung", "unterhalt", "offen", "doch"])
        #expect(vermerk.punkte.map { $0.setzung?.status } == [.erfuellt, .nichtErfuellt, nil, .nichtEinschlaegig])
        #expect(vermerk.unterlagen.map(\.kennung) == ["pass", "miete", "frueher"])
        #expect(vermerk.unterlagen.map { $0.setzung?.status } == [.vorhanden, nil, .entbehrlich])
        #expect(vermerk.unterlagen.last?.name == "Alter Nachweis")
        #expect(vermerk.fakten.map(\.wert) == ["01.02.2030", "5 Semester"])
        #expect(vermerk.corpusstand == 4711 && vermerk.schema.version == 2)
    }

    @Test func keepsTheWordsOfItsSourcesOnce() throws {
        let punkt = try #require(try Vermerkprobe.vermerk().punkte.first)
        #expect(punkt.belege == [Vermerkprobe.gesetz, Vermerkprobe.erlass])
        #expect(punkt.normen == ["§ 16b Abs. 1 AufenthG"])
    }

    static let andere: [@Sendable (inout Pruefbogen) -> Void] = [
        { $0.stichtag = Muster.tag("2026-12-01") }, { $0.fakten = [:] }, { $0.schema.version = 3 },
        { $0.schema.kennung = "arbeit" },
    ]

    @Test(arguments: andere.indices)
    func refusesAnotherBogen(_ fall: Int) {
        var bogen = Vermerkprobe.bogen
        Self.andere[fall](&bogen)
        #expect(throws: Vermerkfehler.andererBogen) {
            try Vermerk(Vermerkprobe.vorgang, bogen, durch: Vermerkprobe.akteur, um: Vermerkprobe.um)
        }
    }

    @Test func losesNoDecision() {
        var bogen = Vermerkprobe.bogen
        bogen.punkte.removeAll { $0.punkt.kennung == "unterhalt" }
        #expect(throws: Vermerkfehler.punktFehlt("unterhalt")) {
            try Vermerk(Vermerkprobe.vorgang, bogen, durch: Vermerkprobe.akteur, um: Vermerkprobe.um)
        }
    }

    @Test(
        arguments: [
            (.jaNein, .jaNein(true), "ja"), (.jaNein, .jaNein(false), "nein"), (.zahl(einheit: nil), .zahl(3), "3"),
            (.datum, .datum(Muster.tag("2026-01-02")), "02.01.2026"),
            (.auswahl([.init(wert: "a", name: "Erstantrag")]), .auswahl("a"), "Erstantrag"),
            (.auswahl([]), .auswahl("weg"), "weg"),
        ] as [(Faktfeld.Art, Faktwert, String)])
    func showsFactsAsReadersSayThem(_ art: Faktfeld.Art, _ wert: Faktwert, _ anzeige: String) {
        #expect(Faktfeld(kennung: "f", frage: "?", art: art).anzeige(wert) == anzeige)
    }
}
