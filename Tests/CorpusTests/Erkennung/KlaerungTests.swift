// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

/// Which questions a corpus raises.
@Suite("Fragen an die Erlasspflege")
struct KlaerungTests {
    /// A corpus and the questions it raises: kind, Aktenzeichen of the document, and words of the sentence.
    struct Fall: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var erlasse: [Aufnahme]
        var erwartet: [Erwartung]

        init(_ name: String, _ erlasse: [Aufnahme], _ erwartet: [Erwartung] = []) {
            (testDescription, self.erlasse, self.erwartet) = (name, erlasse, erwartet)
        }
    }

    struct Erwartung: Sendable {
        var art: Klaerungsfall.Art
        var dokument: String
        var worte: String

        init(_ art: Klaerungsfall.Art, _ dokument: String, _ worte: String = "") {
            (self.art, self.dokument, self.worte) = (art, dokument, worte)
        }
    }

    static let angaben: [Fall] = [
        Fall("Ein vollständiger Erlass", [erlass("1-1")]),
        Fall("Ein Gesetz", [Beispielgesetz.ohneTag]),
        Fall(
            "Datum, Aktenzeichen und Normgeber fehlen", [ohneKopf],
            [
                Erwartung(.angabeFehlt, "1-1", "Das Datum ist nicht gefunden."),
                Erwartung(.angabeFehlt, "1-1", "Das Aktenzeichen ist nicht gefunden."),
                Erwartung(.angabeFehlt, "1-1", "Der Normgeber ist nicht gefunden."),
            ]),
        Fall(
            "Zweifel der Erkennung",
            [mit(erlass("1-1"), .init(feld: .land, wert: "NRW", sicherheit: 0.5, zweifel: "Angenommen."))],
            [Erwartung(.angabeUnsicher, "1-1", "Ist das Land richtig gelesen? Angenommen.")]),
        Fall(
            "Was als fehlend erkannt ist, wird nicht zweimal gefragt",
            [mit(ohneDatum, .init(feld: .datum, wert: "", sicherheit: 0, zweifel: "Kein Tag im Kopf."))],
            [Erwartung(.angabeFehlt, "1-1", "Kein Tag im Kopf.")]),
        Fall(
            "Der Rang ist ungeklärt", [mitRang(.unbekannt)],
            [Erwartung(.angabeFehlt, "1-1", "Der Rang ist ungeklärt")]),
        Fall("Wahrscheinlich ist keine Frage", [mit(erlass("1-1"), .init(feld: .ort, wert: "Köln", sicherheit: 0.6))]),
    ]

    static let beziehungen: [Fall] = [
        Fall("Ein gefundenes Ziel", [erlass("1-1"), erlass("2-1", "2020-01-01", [auf("1-1", "2010-01-01")])]),
        Fall(
            "Unsicher gelesen",
            [erlass("1-1"), erlass("2-1", "2020-01-01", [auf("1-1", "2010-01-01", sicherheit: 0.5)])],
            [Erwartung(.beziehungUnsicher, "2-1")]),
        Fall(
            "Nicht im Bestand", [erlass("2-1", "2020-01-01", [auf("1-1", "2010-01-01")])],
            [Erwartung(.zielFehlt, "2-1", "Das Aktenzeichen 1-1 ist nicht im Bestand.")]),
        Fall(
            "Nur unter anderem Datum", [erlass("1-1"), erlass("2-1", "2020-01-01", [auf("1-1", "2011-01-01")])],
            [Erwartung(.zielFehlt, "2-1", "kein Erlass vom 01.01.2011 im Bestand, aber ein anderer.")]),
        Fall(
            "Mehrdeutig", [erlass("1-1"), erlass("1-1", "2012-01-01"), erlass("2-1", "2020-01-01", [auf("1-1", nil)])],
            [Erwartung(.zielMehrdeutig, "2-1", "liegen mehrere Erlasse")]),
        Fall(
            "Am selben Tag mehrere",
            [erlass("1-1"), erlass("1-2"), erlass("2-1", "2020-01-01", [auf(nil, "2010-01-01")])],
            [Erwartung(.zielMehrdeutig, "2-1", "Vom 01.01.2010 liegen mehrere")]),
        Fall(
            "Ohne jede Angabe", [erlass("2-1", "2020-01-01", [auf(nil, nil)])],
            [Erwartung(.zielFehlt, "2-1", "weder Aktenzeichen noch Datum")]),
        Fall("Ein Bezug auf Unbekanntes ist keine Frage", [erlass("2-1", "2020-01-01", [bezug(.bezug, "9-9")])]),
        Fall("Abgelehnt", [erlass("2-1", "2020-01-01", [auf("1-1", "2010-01-01", stand: .abgelehnt)])]),
        Fall(
            "Bestätigt, obwohl nicht im Bestand", [erlass("2-1", "2020-01-01", [auf("1-1", nil, stand: .bestaetigt)])]),
    ]

    static let geltung: [Fall] = [
        Fall(
            "Zwei beenden die Geltung an verschiedenen Tagen",
            [
                erlass("1-1"), erlass("2-1", "2015-01-01", [auf("1-1", nil)]),
                erlass("3-1", "2018-01-01", [auf("1-1", nil)]),
            ],
            [Erwartung(.widerspruch, "1-1", "2-1 beendet die Geltung zum 01.01.2015, Erlass 3-1 erst zum 01.01.2018.")]),
        Fall(
            "Zwei beenden sie am selben Tag",
            [
                erlass("1-1"), erlass("2-1", "2015-01-01", [auf("1-1", nil)]),
                erlass("3-1", "2015-01-01", [auf("1-1", nil)]),
            ]),
        Fall(
            "Aufgehoben, dann verlängert",
            [
                erlass("1-1"), erlass("2-1", "2015-01-01", [auf("1-1", nil)]),
                erlass("3-1", "2016-01-01", [bezug(.verlaengert, "1-1", bis: "2020-12-31")]),
            ], [Erwartung(.widerspruch, "1-1", "Erlass 3-1 verlängert das Dokument danach noch.")]),
        Fall(
            "Verlängert, dann aufgehoben",
            [
                Muster.erlass("1-1", datum: "2010-01-01", inKraftBis: "2014-12-31"),
                erlass("2-1", "2014-06-01", [bezug(.verlaengert, "1-1", bis: "2020-12-31")]),
                erlass("3-1", "2018-01-01", [auf("1-1", nil)]),
            ]),
        Fall(
            "Geändert, nachdem er aufgehoben war",
            [
                erlass("1-1"), erlass("2-1", "2015-01-01", [auf("1-1", nil)]),
                erlass("3-1", "2016-01-01", [bezug(.aendert, "1-1")]),
            ], [Erwartung(.widerspruch, "1-1", "Erlass 3-1 ändert das Dokument danach noch.")]),
        Fall(
            "Erst nach dem Ablauf verlängert",
            [
                Muster.erlass("1-1", datum: "2010-01-01", inKraftBis: "2014-12-31"),
                erlass("2-1", "2015-06-01", [bezug(.verlaengert, "1-1", bis: "2020-12-31")]),
            ],
            [
                Erwartung(
                    .widerspruch, "1-1", "endete die Geltung mit dem 31.12.2014; Erlass 2-1 verlängert sie erst danach."
                )
            ]),
        Fall(
            "Zweimal rechtzeitig verlängert",
            [
                Muster.erlass("1-1", datum: "2010-01-01", inKraftBis: "2014-12-31"),
                erlass("2-1", "2014-06-01", [bezug(.verlaengert, "1-1", bis: "2018-12-31")]),
                erlass("3-1", "2018-06-01", [bezug(.verlaengert, "1-1", bis: "2020-12-31")]),
            ]),
        Fall(
            "Gilt fort",
            [
                Muster.erlass("1-1", datum: "2010-01-01", inKraftBis: "2014-12-31"),
                erlass("2-1", "2014-06-01", [bezug(.verlaengert, "1-1")]),
            ]),
        Fall(
            "Gilt fort, aber erst nach dem Ablauf",
            [
                Muster.erlass("1-1", datum: "2010-01-01", inKraftBis: "2014-12-31"),
                erlass("2-1", "2016-06-01", [bezug(.verlaengert, "1-1")]),
            ], [Erwartung(.widerspruch, "1-1", "Erlass 2-1 lässt es erst danach fortgelten.")]),
        Fall(
            "Der Text nennt zwei Enden",
            [mit(zweiEnden, .init(feld: .gueltigBis, wert: "2014-12-31", sicherheit: 0.5, zweifel: "Mehrere Tage."))],
            [Erwartung(.widerspruch, "1-1", "zwei letzte Tage seiner Geltung: 31.12.2014 und 31.12.2016")]),
        Fall(
            "Das Ende liegt vor dem Anfang",
            [Muster.erlass("1-1", datum: "2010-01-01", inKraftAb: "2012-01-01", inKraftBis: "2011-12-31")],
            [Erwartung(.widerspruch, "1-1", "ab dem 01.01.2012, aber nur bis zum 31.12.2011")]),
        Fall(
            "Vielleicht doppelt", [erlass("1-1"), Muster.erlass("1-1", datum: "2010-01-01", abschnitte: ["Anders."])],
            [Erwartung(.dublette, "1-1", "Aktenzeichen und Datum trägt auch „")]),
        Fall(
            "Eine Anlage ist keine Dublette",
            [erlass("1-1"), Muster.erlass("1-1", datum: "2010-01-01", art: .anlage, abschnitte: ["Anlage."])]),
    ]

    @Test("Fragen", arguments: angaben + beziehungen + geltung)
    func questions(_ fall: Fall) async throws {
        let (_, klaerung, namen) = try await bestand(fall.erlasse)
        let gefunden = klaerung.faelle.map { "\($0.art.rawValue) \(namen[$0.fassung] ?? "")" }
        #expect(gefunden.sorted() == fall.erwartet.map { "\($0.art.rawValue) \($0.dokument)" }.sorted())
        for erwartung in fall.erwartet {
            let passend = klaerung.faelle.filter { $0.art == erwartung.art }
            let trifft = passend.contains { erwartung.worte.isEmpty || $0.satz.contains(erwartung.worte) }
            #expect(trifft, "\(passend.map(\.satz))")
        }
        #expect(Set(klaerung.faelle.map(\.kennung)).count == klaerung.faelle.count)
    }

    @Test("Die Reihenfolge der Aufnahme ändert nichts an den Fragen", arguments: [1, 2, 3])
    func order(_ start: Int) async throws {
        var erlasse = Self.geltung[0].erlasse + Self.beziehungen[4].erlasse + [Self.ohneKopf]
        let vorher = try await bestand(erlasse).klaerung.faelle
        erlasse = Array(erlasse[start...] + erlasse[..<start])
        #expect(try await bestand(erlasse).klaerung.faelle == vorher)
    }

    @Test("Das Wichtigste zuerst: Widersprüche vor fehlenden Angaben vor Lücken")
    func weight() async throws {
        let erlasse =
            Self.geltung[0].erlasse + [Self.mit(erlass5, .init(feld: .betreff, wert: "x", sicherheit: 0.1))]
            + [Self.ohneDatum(zeichen: "6-1"), Self.erlass("7-1", "2020-01-01", [Self.auf("9-9", nil)])]
        let arten = try await bestand(erlasse).klaerung.faelle.map(\.art)
        #expect(arten == [.widerspruch, .angabeFehlt, .zielFehlt, .angabeUnsicher])
    }

    @Test("Wer eine Frage klärt, sieht sie nicht wieder; wer es zurücknimmt, sieht sie wieder")
    func settled() async throws {
        let (store, vorher, _) = try await bestand([
            Self.ohneDatum, Self.erlass("2-1", "2020-01-01", [Self.auf("9-9", nil)]),
        ])
        let akteur = Akteur(rolle: "Erlasspflege")
        #expect(vorher.faelle.map(\.art) == [.angabeFehlt, .zielFehlt])
        let leer = Festlegung.Inhalt.feld(.init(feld: .datum, wert: ""))
        let erste = try await store.legeFest(leer, fassung: vorher.faelle[0].fassung, durch: akteur, grund: nil)
        // Without a date nobody knows since when it holds: that is the next question.
        #expect(try await klaerung(store).faelle.map(\.art) == [.geltungUnklar, .zielFehlt])
        for fall in try await klaerung(store).faelle {
            _ = try await store.legeFest(
                .erledigt(frage: fall.schluessel), fassung: fall.fassung, durch: akteur, grund: nil)
        }
        #expect(try await klaerung(store).faelle.isEmpty)
        _ = try await store.widerrufe(erste.id, durch: akteur, grund: nil)
        #expect(try await klaerung(store).faelle == [vorher.faelle[0]])
    }

    @Test("Sagt ein neuer Text etwas anderes als bei der Festlegung, wird wieder gefragt")
    func outdated() async throws {
        let (store, klaerung, _) = try await bestand([Self.erlass("1-1")])
        let gespeichert = try #require(try await store.snapshot().fassungen.first)
        let inhalt = Geltungsfestlegung(
            aussage: .spannen([.immer]), berechnet: klaerung.nachTexten(gespeichert))
        _ = try await store.legeFest(
            .geltung(inhalt), fassung: gespeichert.fassung.sha256, durch: Akteur(rolle: "x"), grund: nil)
        #expect(try await self.klaerung(store).faelle.isEmpty)
        _ = try await store.store([Muster.eingang(Self.erlass("2-1", "2020-01-01", [Self.auf("1-1", nil)]))])
        try await store.aktualisiereGeltung()
        let neu = try await self.klaerung(store)
        let fall = try #require(neu.faelle.first)
        #expect(fall.art == .geltungUeberholt && fall.satz.contains("gilt vom 01.01.2010 bis 31.12.2019"))
        #expect(fall.belege.map(\.worte) == ["Aufgehoben."])
        #expect(neu.nachTexten(gespeichert).anzeige == "gilt vom 01.01.2010 bis 31.12.2019")
    }

    // MARK: Samples

    private var erlass5: Aufnahme { Self.erlass("5-1") }

    private static func erlass(_ zeichen: String, _ datum: String = "2010-01-01", _ beziehungen: [Beziehung] = [])
        -> Aufnahme
    {
        Muster.erlass(zeichen, datum: datum, beziehungen: beziehungen)
    }

    private static func auf(
        _ zeichen: String?, _ datum: String?, sicherheit: Double = 1, stand: Beziehung.Stand = .erkannt
    ) -> Beziehung {
        Beziehung(
            art: .hebtAuf, zielAktenzeichen: zeichen, zielDatum: datum.map(Muster.tag), beleg: "Aufgehoben.",
            stand: stand, sicherheit: sicherheit)
    }

    private static func bezug(_ art: Beziehung.Art, _ zeichen: String, bis: String? = nil) -> Beziehung {
        Beziehung(
            art: art, zielAktenzeichen: zeichen, zielDatum: nil, neuBis: bis.map(Muster.tag), beleg: "\(art.anzeige).")
    }

    private static func mit(_ aufnahme: Aufnahme, _ angabe: Feldangabe) -> Aufnahme {
        var neu = aufnahme
        neu.erkennung.append(angabe)
        return neu
    }

    private static var ohneDatum: Aufnahme { ohneDatum(zeichen: "1-1") }

    private static func ohneDatum(zeichen: String) -> Aufnahme { Muster.erlass(zeichen, datum: nil) }

    private static var ohneKopf: Aufnahme {
        var neu = ohneDatum
        (neu.vorschrift.aktenzeichen, neu.vorschrift.aktenzeichenNormalisiert) = (nil, nil)
        neu.vorschrift.normgeber = ""
        return neu
    }

    private static func mitRang(_ rang: Rang) -> Aufnahme {
        var neu = erlass("1-1")
        neu.vorschrift.rang = rang
        return neu
    }

    private static var zweiEnden: Aufnahme {
        var neu = Muster.erlass("1-1", datum: "2010-01-01", inKraftBis: "2014-12-31")
        neu.fassung.geltungsangaben.append(
            Geltungsangabe(art: .inKraftBis, tag: Muster.tag("2016-12-31"), beleg: "Status: außer Kraft seit 2017."))
        return neu
    }

    private func bestand(_ erlasse: [Aufnahme]) async throws -> (
        store: InMemoryCorpus, klaerung: Klaerung, namen: [String: String]
    ) {
        let store = InMemoryCorpus()
        // Each in a folder of its own: a file at the same path would replace the former.
        let eingaenge = erlasse.map { erlass in
            var datei = erlass
            datei.fassung.datei = "\(erlass.fassung.sha256.prefix(6))/\(erlass.fassung.datei)"
            return Muster.eingang(datei)
        }
        _ = try await store.store(eingaenge)
        try await store.aktualisiereGeltung()
        let namen = Dictionary(
            erlasse.map { ($0.fassung.sha256, $0.vorschrift.kurz.split(separator: " ").last.map(String.init) ?? "") }
        ) { first, _ in first }
        return (store, try await klaerung(store), namen)
    }

    private func klaerung(_ store: InMemoryCorpus) async throws -> Klaerung {
        Klaerung(try await store.pflegestand())
    }
}

private enum Beispielgesetz {
    static var ohneTag: Aufnahme { Muster.gesetz("XG", paragrafen: [.init("1", "Titel", "Text.")]) }
}
