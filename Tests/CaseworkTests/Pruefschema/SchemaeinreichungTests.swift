// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import TestKit
import Testing

/// From a text that is being written to one that another reads.
@Suite struct SchemaeinreichungTests {
    private static let kennung = "studium-verlaengerung"
    private static let (autor, andere) = (Akteur(rolle: "Erlasspflege"), Akteur(rolle: "Fachaufsicht"))
    private static let lesbar = Schemaproben.studium(
        "freigegeben: {rolle: Auslieferung Fundstelle, am: 2026-11-30}\n", "")

    private let pflege: Schemapflege
    private let leer: Schemabestand

    init() throws {
        let leser = try Schemaproben.leser.get()
        pflege = Schemapflege(lies: { leser.lies($0) }, sha256: { Muster.sha($0) })
        leer = pflege.bestand([])
    }

    private func entwurf(_ yaml: String = lesbar, statt alt: Schemafassung? = nil) throws -> Schemafassung {
        let bestand = pflege.bestand([alt].compactMap(\.self))
        return try #require(
            try pflege.sicherung(yaml, von: Self.kennung, statt: alt, durch: Self.autor, um: .t(1), in: bestand).neu)
    }

    private func eingereicht(_ entwurf: Schemafassung) throws -> Schemafassung {
        try #require(
            try pflege.einreichung(entwurf, durch: Self.autor, bemerkung: "neu", um: .t(2), in: leer).neu)
    }

    @Test(arguments: ["", "kaputt: [", "\t", "kennung: anders", "- a\n- b"])
    func jederTextWirdAlsEntwurfGesichert(text: String) throws {
        let entwurf = try entwurf(text)
        #expect(entwurf.yaml == text && entwurf.status == .entwurf)
        #expect(entwurf.verweis == Schemaverweis(kennung: Self.kennung, version: 1))
        #expect(entwurf.beitraege.map(\.durch) == [Self.autor])
        #expect(!pflege.befunde(entwurf, in: leer).isEmpty)
        let fehler = #expect(throws: Schemapflegefehler.self) { try eingereicht(entwurf) }
        #expect(fehler?.befunde.isEmpty == false)
    }

    @Test func derTextEinesAnderenSchemasWirdNichtFreigegeben() throws {
        let fremd = try entwurf(Self.lesbar.replacing("kennung: studium-verlaengerung", with: "kennung: anders"))
        #expect(pflege.befunde(fremd, in: leer).contains { $0.was.contains("„anders“") })
        #expect(throws: Schemapflegefehler.self) {
            try pflege.freigabe(
                fremd, gesehen: fremd.sha256, durch: Self.andere, bemerkung: "", um: .t(3),
                am: Muster.tag("2026-11-30"),
                normbefunde: [], in: leer)
        }
    }

    @Test func einreichenZurueckziehenZurueckgeben() throws {
        let geschrieben = try entwurf()
        #expect(pflege.befunde(geschrieben, in: leer) == [])
        let fest = try eingereicht(geschrieben)
        #expect(fest.einreichung?.durch == Self.autor && fest.einreichung?.bemerkung == "neu")
        #expect(try pflege.zurueckziehung(fest).neu == geschrieben)
        let zurueck = try #require(
            try pflege.rueckgabe(fest, durch: Self.andere, grund: "Ausnahme fehlt", um: .t(3)).neu)
        #expect(zurueck.einreichung == nil && zurueck.rueckgabe?.bemerkung == "Ausnahme fehlt")
        // Who gave it back did not write at it.
        #expect(zurueck.beitraege == geschrieben.beitraege && pflege.istAndere(Self.andere, als: zurueck))
        #expect(try eingereicht(zurueck).rueckgabe == nil)
    }

    @Test func wasNichtEingereichtIstKannNichtZurueck() throws {
        let geschrieben = try entwurf()
        #expect(throws: Schemapflegefehler.self) { try pflege.zurueckziehung(geschrieben) }
        #expect(throws: Schemapflegefehler.self) {
            try pflege.rueckgabe(geschrieben, durch: Self.andere, grund: "x", um: .t(3))
        }
        let fest = try eingereicht(geschrieben)
        #expect(throws: Schemapflegefehler.self) {
            try pflege.rueckgabe(fest, durch: Self.andere, grund: " \n", um: .t(3))
        }
    }

    @Test func werWeiterschreibtNimmtDieEinreichungZurueck() throws {
        let fest = try eingereicht(try entwurf())
        let weiter = try entwurf(Self.lesbar + "\n", statt: fest)
        #expect(weiter.einreichung == nil && weiter.beitraege.count == 2)
    }

    @Test func einZweiterEntwurfVerdraengtDenErstenNicht() throws {
        let erster = try entwurf()
        #expect(throws: Schemapflegefehler.self) {
            try pflege.sicherung(
                "x", von: Self.kennung, statt: nil, durch: Self.autor, um: .t(2), in: pflege.bestand([erster]))
        }
    }
}
