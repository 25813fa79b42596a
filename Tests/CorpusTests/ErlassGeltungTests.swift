// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

@Suite("Geltung von Erlassen")
struct ErlassGeltungTests {
    /// A set of decrees; `erwartet` are the spans of the first one, nil for unclear, empty for never in force.
    struct Fall: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var erlasse: [Aufnahme]
        var erwartet: [[String?]]?
    }

    static let faelle: [Fall] = [
        Fall("Ohne eigene Angabe zählt das Datum", [erlass("A")], [["2010-01-01", nil]]),
        Fall("Ohne Datum unklar", [Muster.erlass("A", datum: nil)], nil),
        Fall(
            "Eigene Angaben gehen vor",
            [Muster.erlass("A", datum: "2010-01-01", inKraftAb: "2010-03-01", inKraftBis: "2015-12-31")],
            [["2010-03-01", "2015-12-31"]]),
        Fall(
            "Aufgehoben zum Datum des anderen", [erlass("A"), erlass("B", "2012-05-01", [auf("A")])],
            [["2010-01-01", "2012-04-30"]]),
        Fall(
            "Aufgehoben zum Inkrafttreten des anderen",
            [erlass("A"), Muster.erlass("B", datum: "2012-05-01", inKraftAb: "2012-07-01", beziehungen: [auf("A")])],
            [["2010-01-01", "2012-06-30"]]),
        Fall(
            "Ersetzt ab einem genannten Tag",
            [erlass("A"), erlass("B", "2012-05-01", [bezug(.ersetzt, "A", ab: "2013-01-01")])],
            [["2010-01-01", "2012-12-31"]]),
        Fall(
            "Die frühere von zwei Aufhebungen zählt",
            [erlass("A"), erlass("B", "2014-05-01", [auf("A")]), erlass("C", "2012-05-01", [auf("A")])],
            [["2010-01-01", "2012-04-30"]]),
        Fall(
            "Teilweise Aufhebung und Änderung lassen in Kraft",
            [erlass("A"), erlass("B", "2012-05-01", [bezug(.hebtTeilweiseAuf, "A"), bezug(.aendert, "A")])],
            [["2010-01-01", nil]]),
        Fall(
            "Verlängert",
            [
                Muster.erlass("A", datum: "2010-01-01", inKraftBis: "2015-12-31"),
                erlass("B", "2015-11-01", [bezug(.verlaengert, "A", ab: "2016-01-01", bis: "2020-12-31")]),
            ], [["2010-01-01", "2020-12-31"]]),
        Fall(
            "Nach einer Lücke wieder in Kraft",
            [
                Muster.erlass("A", datum: "2010-01-01", inKraftBis: "2015-12-31"),
                erlass("B", "2016-06-01", [bezug(.verlaengert, "A", ab: "2016-07-01", bis: "2020-12-31")]),
            ], [["2010-01-01", "2015-12-31"], ["2016-07-01", "2020-12-31"]]),
        Fall(
            "Verlängert, dann aufgehoben",
            [
                Muster.erlass("A", datum: "2010-01-01", inKraftBis: "2015-12-31"),
                erlass("C", "2018-03-01", [auf("A")]),
                erlass("B", "2015-11-01", [bezug(.verlaengert, "A", bis: "2020-12-31")]),
            ], [["2010-01-01", "2018-02-28"]]),
        Fall(
            "Aufgehoben, ehe er in Kraft trat",
            [Muster.erlass("A", datum: "2010-01-01", inKraftAb: "2011-01-01"), erlass("B", "2010-06-01", [auf("A")])],
            []),
        Fall(
            "Eine abgelehnte Beziehung wirkt nicht",
            [erlass("A"), erlass("B", "2012-05-01", [auf("A", stand: .abgelehnt)])], [["2010-01-01", nil]]),
        Fall(
            "Anderes Datum, anderer Erlass",
            [erlass("A"), erlass("B", "2012-05-01", [auf("A", datum: "2009-01-01")])], [["2010-01-01", nil]]),
        Fall(
            "Ein Aktenzeichen, das mehrere meint, meint keinen",
            [erlass("A"), erlass("A", "2011-01-01"), erlass("B", "2012-05-01", [auf("A", datum: nil)])],
            [["2010-01-01", nil]]),
        Fall(
            "Nur das Datum genannt, und nur einer passt",
            [erlass("A"), erlass("B", "2012-05-01", [auf(nil, datum: "2010-01-01")])], [["2010-01-01", "2012-04-30"]]),
        Fall(
            "Eine Änderung gilt höchstens so lange wie ihr Grunderlass",
            [erlass("B", "2012-05-01", [bezug(.aendert, "A")]), erlass("A"), erlass("C", "2014-01-01", [auf("A")])],
            [["2012-05-01", "2013-12-31"]]),
        Fall(
            "Ist ein Grunderlass unbekannt, begrenzt nichts",
            [
                erlass("B", "2012-05-01", [bezug(.aendert, "A"), bezug(.aendert, "X")]), erlass("A"),
                erlass("C", "2014-01-01", [auf("A")]),
            ], [["2012-05-01", nil]]),
        Fall(
            "Wer ändert und zugleich aufhebt, gilt weiter",
            [erlass("B", "2012-05-01", [bezug(.aendert, "A"), auf("A")]), erlass("A")], [["2012-05-01", nil]]),
        Fall(
            "Eine Anlage gilt mit ihrem Erlass",
            [
                Muster.erlass("A", datum: "2010-01-01", art: .anlage, abschnitte: ["Anlage"]),
                Muster.erlass("A", datum: "2010-01-01", inKraftAb: "2010-03-01"), erlass("B", "2014-01-01", [auf("A")]),
            ], [["2010-03-01", "2013-12-31"]]),
        Fall(
            "Zwei, die einander ändern, begrenzen einander nicht",
            [
                erlass("B", "2012-05-01", [bezug(.aendert, "C", datum: "2012-05-01")]),
                erlass("C", "2012-05-01", [bezug(.aendert, "B", datum: "2012-05-01")]),
            ],
            [["2012-05-01", nil]]),
        Fall(
            "Auf einem Bild ist ein schlecht gelesenes Aktenzeichen dasselbe, wenn das Datum stimmt",
            [erlass("IC3/42.281"), gescannt(erlass("B", "2012-05-01", [auf("C3/42.281")]))],
            [["2010-01-01", "2012-04-30"]]),
        Fall(
            "In einem Text ist es ein anderes", [erlass("IC3/42.281"), erlass("B", "2012-05-01", [auf("C3/42.281")])],
            [["2010-01-01", nil]]),
        Fall(
            "Eine andere Ziffer ist auch auf einem Bild ein anderes",
            [erlass("15-39.08.01-3"), gescannt(erlass("B", "2012-05-01", [auf("15-39.06.01-3")]))],
            [["2010-01-01", nil]]),
        Fall(
            "Kommen zwei in Betracht, ist keines gemeint",
            [
                erlass("15-39.08.01-S"), erlass("15-39.O8.01-5"),
                gescannt(erlass("B", "2012-05-01", [auf("15-39.08.01-5")])),
            ], [["2010-01-01", nil]]),
        Fall("Ist der Tag auf dem Bild nicht zu lesen, ist die Geltung unklar", [unlesbar(ab: nil)], nil),
        Fall(
            "Sagt ein Mensch den Tag, gilt er", [unlesbar(ab: "2010-03-01")], [["2010-03-01", nil]]),
        Fall(
            "Ein Erlass hebt nicht sich selbst auf", [erlass("A", "2010-01-01", [auf("A")])], [["2010-01-01", nil]]),
    ]

    @Test("Zeiträume", arguments: faelle)
    func spans(_ fall: Fall) throws {
        let eingaben = fall.erlasse.map {
            GeltungRechner.Eingabe(vorschrift: $0.vorschrift, fassung: $0.fassung, beziehungen: $0.beziehungen)
        }
        let sha256 = try #require(fall.erlasse.first).fassung.sha256
        for reihenfolge in [eingaben, eingaben.reversed()] {
            let ergebnis = try #require(GeltungRechner.berechne(reihenfolge)[sha256])
            #expect(ergebnis.zeitraeume.map { [$0.zeitraum.von?.iso, $0.zeitraum.bis?.iso] } == fall.erwartet ?? [])
            #expect((ergebnis.ohneGeltung != nil) == (fall.erwartet == []))
            #expect(
                ergebnis.zeitraeume.allSatisfy {
                    $0.belegVon != nil && ($0.zeitraum.bis == nil) == ($0.belegBis == nil)
                })
        }
    }

    @Test("Teilweise Aufhebung, Änderung und Ergänzung stehen als Hinweis dabei")
    func hints() throws {
        let a = Self.erlass("A")
        let b = Self.erlass("B", "2012-05-01", [Self.bezug(.hebtTeilweiseAuf, "A"), Self.bezug(.ergaenzt, "A")])
        let eingaben = [a, b].map {
            GeltungRechner.Eingabe(vorschrift: $0.vorschrift, fassung: $0.fassung, beziehungen: $0.beziehungen)
        }
        let span = try #require(GeltungRechner.berechne(eingaben)[a.fassung.sha256]?.zeitraeume.first)
        #expect(
            Set(span.geltung(am: Muster.tag("2020-01-01")).hinweise) == [
                "Teilweise aufgehoben ab dem 01.05.2012 durch Erlass B.", "Ergänzt ab dem 01.05.2012 durch Erlass B.",
            ])
    }

    @Test("Zehntausend Erlasse, die einander der Reihe nach ändern, erschöpfen nichts")
    func longChain() {
        let kette = (0..<10_000).map { nummer in
            Self.erlass("\(nummer)", "2010-01-01", nummer == 0 ? [] : [Self.bezug(.aendert, "\(nummer - 1)")])
        }
        let ergebnisse = GeltungRechner.berechne(
            kette.map { .init(vorschrift: $0.vorschrift, fassung: $0.fassung, beziehungen: $0.beziehungen) })
        #expect(ergebnisse.values.allSatisfy { $0.zeitraeume.count == 1 })
    }

    private static func erlass(_ az: String, _ datum: String = "2010-01-01", _ beziehungen: [Beziehung] = [])
        -> Aufnahme
    {
        Muster.erlass(az, datum: datum, beziehungen: beziehungen)
    }

    private static func gescannt(_ aufnahme: Aufnahme) -> Aufnahme {
        var aufnahme = aufnahme
        aufnahme.fassung.bildseiten = [Bildseite(seite: 1, sicherheit: 80)]
        return aufnahme
    }

    private static func unlesbar(ab: String?) -> Aufnahme {
        var aufnahme = gescannt(Muster.erlass("A", datum: "2010-01-01", inKraftAb: ab))
        aufnahme.fassung.unlesbareGeltung = "Ich bitte, ab Februar 2Ol hiernach zu verfahren."
        return aufnahme
    }

    private static func auf(
        _ az: String?, datum: String? = "2010-01-01", stand: Beziehung.Stand = .erkannt
    ) -> Beziehung {
        var beziehung = bezug(.hebtAuf, az, datum: datum)
        beziehung.stand = stand
        return beziehung
    }

    private static func bezug(
        _ art: Beziehung.Art, _ az: String?, datum: String? = "2010-01-01", ab: String? = nil, bis: String? = nil
    ) -> Beziehung {
        Beziehung(
            art: art, zielAktenzeichen: az, zielDatum: datum.map(Muster.tag), wirkungAb: ab.map(Muster.tag),
            neuBis: bis.map(Muster.tag), beleg: "Beleg.")
    }
}

extension ErlassGeltungTests.Fall {
    init(_ name: String, _ erlasse: [Aufnahme], _ erwartet: [[String?]]?) {
        self.init(testDescription: name, erlasse: erlasse, erwartet: erwartet)
    }
}
