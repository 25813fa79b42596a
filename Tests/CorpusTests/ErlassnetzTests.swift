// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

/// What decrees do to each other, once their texts are put together.
struct ErlassnetzTests {
    private static func eingabe(_ aufnahme: Aufnahme) -> GeltungRechner.Eingabe {
        GeltungRechner.Eingabe(
            vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, beziehungen: aufnahme.beziehungen)
    }

    private static func beziehung(
        _ art: Beziehung.Art, _ ziel: String, _ datum: String, neuBis: String? = nil, mitFolge: Bool = false,
        _ aenderungen: [Wortlautaenderung] = []
    ) -> Beziehung {
        Beziehung(
            art: art, zielAktenzeichen: ziel, zielDatum: Muster.tag(datum), neuBis: neuBis.map(Muster.tag),
            beleg: "\(art.rawValue) \(ziel)", zielStellen: aenderungen.compactMap(\.stelle), aenderungen: aenderungen,
            mitFolgeerlassen: mitFolge)
    }

    private static func tausch(_ alt: String, _ neu: String) -> Wortlautaenderung {
        Wortlautaenderung(
            art: .ersetzt, stelle: "3.2", alt: alt, neu: neu, beleg: "In Nummer 3.2 „\(alt)“ durch „\(neu)“.")
    }

    private static let grund = Muster.erlass("A", datum: "2010-01-01")
    private static let aenderung = Muster.erlass(
        "B", datum: "2012-01-01", beziehungen: [beziehung(.aendert, "A", "2010-01-01", [tausch("1 Jahr", "2 Jahre")])])
    private static let ergaenzung = Muster.erlass(
        "C", datum: "2013-01-01", beziehungen: [beziehung(.ergaenzt, "B", "2012-01-01")])
    private static let aufhebung = Muster.erlass(
        "D", datum: "2020-05-01", inKraftAb: "2020-07-01",
        beziehungen: [beziehung(.hebtAuf, "A", "2010-01-01", mitFolge: true)])

    private static func kurz(_ aufgeloest: AufgeloesteBeziehung) -> String {
        "\(aufgeloest.beziehung.art.rawValue) \(aufgeloest.beziehung.zielAktenzeichen ?? "-")"
            + " \(aufgeloest.beziehung.wirkungAb?.iso ?? "-") \(aufgeloest.ziel.rawValue)"
    }

    @Test func aBlanketRepealTakesAlongWhatFollowed() {
        let alle = [Self.grund, Self.aenderung, Self.ergaenzung, Self.aufhebung]
        let netz = GeltungRechner.beziehungen(alle.map(Self.eingabe))
        #expect(
            Set(netz[Self.aufhebung.fassung.sha256, default: []].map(Self.kurz)) == [
                "hebt_auf A 2020-07-01 gefunden", "hebt_auf B 2020-07-01 mitgemeint",
                "hebt_auf C 2020-07-01 mitgemeint",
            ])
        let geltung = GeltungRechner.berechne(alle.map(Self.eingabe))
        for aufnahme in [Self.grund, Self.aenderung, Self.ergaenzung] {
            #expect(geltung[aufnahme.fassung.sha256]?.zeitraeume.last?.zeitraum.bis == Muster.tag("2020-06-30"))
        }
    }

    @Test func aLaterDecreeIsNotTakenAlong() {
        let spaeter = Muster.erlass(
            "E", datum: "2021-01-01", beziehungen: [Self.beziehung(.ergaenzt, "A", "2010-01-01")])
        let netz = GeltungRechner.beziehungen([Self.grund, Self.aufhebung, spaeter].map(Self.eingabe))
        #expect(netz[Self.aufhebung.fassung.sha256, default: []].map(Self.kurz) == ["hebt_auf A 2020-07-01 gefunden"])
    }

    @Test func aChangeOfNewWordsChangesTheChangeToo() {
        let zweite = Muster.erlass(
            "F", datum: "2015-01-01",
            beziehungen: [Self.beziehung(.aendert, "A", "2010-01-01", [Self.tausch("2 Jahre", "3 Jahre")])])
        let alle = [Self.grund, Self.aenderung, zweite].map(Self.eingabe)
        #expect(
            Set(GeltungRechner.beziehungen(alle)[zweite.fassung.sha256, default: []].map(Self.kurz)) == [
                "aendert A 2015-01-01 gefunden", "aendert B 2015-01-01 mitgemeint",
            ])
        let stellen = GeltungRechner.berechne(alle)[Self.aenderung.fassung.sha256]?.stellen ?? []
        #expect(stellen.map(\.alt) == ["2 Jahre"] && stellen.map(\.neu) == ["3 Jahre"])
    }

    @Test func anExtensionBeginsAfterTheFormerEnd() {
        let befristet = Muster.erlass("G", datum: "2010-01-01", inKraftBis: "2014-12-31")
        let verlaengerung = Muster.erlass(
            "H", datum: "2014-10-01",
            beziehungen: [Self.beziehung(.verlaengert, "G", "2010-01-01", neuBis: "2019-12-31")])
        let entfristung = Muster.erlass(
            "I", datum: "2019-10-01", beziehungen: [Self.beziehung(.verlaengert, "G", "2010-01-01")])
        let alle = [befristet, verlaengerung, entfristung].map(Self.eingabe)
        let netz = GeltungRechner.beziehungen(alle)
        #expect(netz[verlaengerung.fassung.sha256, default: []].map(Self.kurz) == ["verlaengert G 2015-01-01 gefunden"])
        #expect(netz[entfristung.fassung.sha256, default: []].map(Self.kurz) == ["verlaengert G 2020-01-01 gefunden"])
        #expect(GeltungRechner.berechne(alle)[befristet.fassung.sha256]?.zeitraeume.last?.zeitraum.bis == nil)
    }

    @Test func whatIsDoubtfulEndsNothing() {
        var unsicher = Self.beziehung(.hebtAuf, "A", "2010-01-01")
        unsicher.sicherheit = 0.5
        let aufhebung = Muster.erlass("J", datum: "2020-01-01", beziehungen: [unsicher])
        let ergebnis = GeltungRechner.berechne([Self.grund, aufhebung].map(Self.eingabe))[Self.grund.fassung.sha256]
        #expect(ergebnis?.zeitraeume.last?.zeitraum.bis == nil)
        #expect(ergebnis?.zeitraeume.last?.hinweise == ["Womöglich aufgehoben durch Erlass J; das ist noch zu klären."])
    }

    @Test func theOrderOfArrivalMakesNoDifference() {
        let alle = [Self.grund, Self.aenderung, Self.ergaenzung, Self.aufhebung].map(Self.eingabe)
        let erwartet = GeltungRechner.berechne(alle)
        var mischung = SystemRandomNumberGenerator()
        for _ in 0..<20 { #expect(GeltungRechner.berechne(alle.shuffled(using: &mischung)) == erwartet) }
    }
}
