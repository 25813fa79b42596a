// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

@Suite("Was dem Bestand fehlt")
struct LueckenTests {
    private func beziehung(_ art: Beziehung.Art, _ zeichen: String?, _ datum: String?) -> Beziehung {
        Beziehung(
            art: art, zielAktenzeichen: zeichen, zielDatum: datum.map(Muster.tag), beleg: "\(art) \(zeichen ?? "")")
    }

    private func finde(_ aufnahmen: [Aufnahme], abgeloest: Set<String> = [], doppel: [String: String] = [:]) -> [Luecke]
    {
        let gespeichert = aufnahmen.map { aufnahme in
            let sha256 = aufnahme.fassung.sha256
            return GespeicherteFassung(
                vorschrift: aufnahme.vorschrift, fassung: aufnahme.fassung, geltung: [], passagen: 0..<1,
                istAbgeloest: abgeloest.contains(sha256),
                einordnung: doppel[sha256].map { .init(art: .doppel, fuehrend: $0) })
        }
        let beziehungen = Dictionary(aufnahmen.map { ($0.fassung.sha256, $0.beziehungen) }) { $1 }
        return Luecken.finde(gespeichert, beziehungen: beziehungen)
    }

    @Test("Was da ist, fehlt nicht; was fehlt, steht mit allen, die es nennen, da")
    func gaps() throws {
        let da = Muster.erlass("1-1", datum: "2020-01-01")
        let a = Muster.erlass(
            "2-2", datum: "2021-01-01",
            beziehungen: [
                beziehung(.hebtAuf, "1-1", "2020-01-01"), beziehung(.bezug, "9-9", "2019-05-05"),
                beziehung(.aendert, "8-8", "2018-01-01"),
            ])
        let b = Muster.erlass(
            "3-3", datum: "2022-01-01",
            beziehungen: [beziehung(.bezug, "9-9", "2019-05-05"), beziehung(.bezug, "9-9", "2019-05-05")])
        let luecken = finde([da, a, b])
        #expect(luecken.map(\.bezeichnung) == ["8-8 vom 01.01.2018", "9-9 vom 05.05.2019"])
        #expect(luecken.map(\.wirkt) == [true, false] && luecken.map(\.anzahl) == [1, 2])
        #expect(luecken[1].nennungen.map(\.kurz) == ["Erlass 2-2", "Erlass 3-3", "Erlass 3-3"])
    }

    @Test("Die Anlage ist nicht der Erlass; sich selbst vermisst niemand")
    func annexAndSelf() {
        let anlage = Muster.erlass(
            "1-1", datum: "2020-01-01", art: .anlage, beziehungen: [beziehung(.bezug, "1-1", "2020-01-01")])
        let selbst = Muster.erlass(
            "2-2", datum: "2021-01-01",
            beziehungen: [beziehung(.bezug, "2-2", nil), beziehung(.bezug, "2-2", "2021-01-01")])
        #expect(finde([anlage, selbst]).map(\.aktenzeichen) == ["1-1"])
        #expect(finde([anlage, Muster.erlass("1-1", datum: "2020-01-01"), selbst]).isEmpty)
    }

    @Test("Nur ein Datum, nur ein Aktenzeichen, gar nichts")
    func incompleteTargets() {
        let quelle = Muster.erlass(
            "2-2", datum: "2021-01-01",
            beziehungen: [
                beziehung(.bezug, nil, "2020-01-01"), beziehung(.bezug, nil, "2020-02-02"),
                beziehung(.bezug, "1-1", nil),
                beziehung(.bezug, "7-7", nil), beziehung(.bezug, nil, nil),
            ])
        let luecken = finde([Muster.erlass("1-1", datum: "2020-01-01"), quelle])
        #expect(Set(luecken.map(\.bezeichnung)) == ["vom 02.02.2020", "7-7"])
    }

    @Test("Ähnliches im Bestand wird genannt")
    func similar() throws {
        let quelle = Muster.erlass(
            "2-2", datum: "2021-01-01", beziehungen: [beziehung(.ersetzt, "15-39.06.01-3", "2020-01-01")])
        let luecke = try #require(
            finde([
                quelle, Muster.erlass("15-39.06.01-3", datum: "2020-01-11"),
                Muster.erlass("15-39.06.O1-3", datum: "2020-01-01"),
                Muster.erlass("99-1", datum: "2020-01-01"),
            ]).first)
        #expect(luecke.aehnliche == ["Erlass 15-39.06.01-3", "Erlass 15-39.06.O1-3"])
    }

    @Test("Abgelöste, Doppel und Abgelehntes zählen nicht")
    func whoCounts() {
        let alt = Muster.erlass("2-2", datum: "2021-01-01", beziehungen: [beziehung(.bezug, "9-9", "2019-05-05")])
        let doppel = Muster.erlass("3-3", datum: "2021-01-01", beziehungen: [beziehung(.bezug, "9-9", "2019-05-05")])
        var abgelehnt = beziehung(.hebtAuf, "9-9", "2019-05-05")
        abgelehnt.stand = .abgelehnt
        let c = Muster.erlass("4-4", datum: "2021-01-01", beziehungen: [abgelehnt])
        let shas = [alt, doppel, c].map(\.fassung.sha256)
        #expect(finde([alt, doppel, c], abgeloest: [shas[0]], doppel: [shas[1]: shas[2]]).isEmpty)
    }
}
