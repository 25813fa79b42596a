// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

extension CorpusContract {
    static let inhalt: [Fall] = [
        Fall(name: "Alles kommt heraus, wie es hineinging") { store in
            let voll = vollesDokument
            _ = try await store.store([Muster.eingang(voll, bytes: [0, 1, 255])])
            let sha256 = voll.fassung.sha256
            let stored = try #require(try await store.snapshot().fassungen.first)
            #expect(stored.vorschrift == voll.vorschrift && stored.fassung == voll.fassung)
            #expect(try await store.abschnitte(fassung: sha256) == voll.abschnitte)
            #expect(try await store.abschnitt(fassung: sha256, ordnung: 1) == voll.abschnitte[1])
            #expect(try await store.abschnitt(fassung: sha256, ordnung: 2) == nil)
            #expect(try await store.abschnitt(fassung: sha256, ordnung: -1) == nil)
            #expect(try await store.abschnitte(fassung: sha256, bezeichnung: "§ 1") == [voll.abschnitte[1]])
            #expect(try await store.beziehungen(fassung: sha256) == voll.beziehungen)
            #expect(try await store.erkennung(fassung: sha256) == voll.erkennung)
            #expect(try await store.erkennung(fassung: "gibt es nicht").isEmpty)
            #expect(try await store.seite(fassung: sha256, nummer: 1) == voll.seiten[0])
            #expect(try await store.seite(fassung: sha256, nummer: 7) == nil)
            #expect(try await store.original(sha256: sha256) == [0, 1, 255])
            let ids = Array(stored.passagen.reversed()).map { PassageID(rawValue: $0) }
            let passagen = try await store.passagen(ids + [PassageID(rawValue: 99_999), PassageID(rawValue: -1)])
            #expect(passagen.map(\.passage) == voll.passagen.reversed())
            #expect(passagen.map(\.id) == ids)
        },
        Fall(name: "Was von Bildern gelesen wurde, bleibt gekennzeichnet") { store in
            var bild = Muster.erlass("bild", datum: "2001-02-01")
            bild.fassung.bildseiten = [Bildseite(seite: 1, sicherheit: 94), Bildseite(seite: 3, sicherheit: 0)]
            bild.fassung.seiten = 3
            var unlesbar = Muster.erlass("unlesbar", datum: "2001-02-01")
            unlesbar.fassung.bildseiten = [Bildseite(seite: 1, sicherheit: 61)]
            unlesbar.fassung.unlesbareGeltung = "Ich bitte, ab Februar 2Ol hiernach zu verfahren."
            let text = Muster.erlass("text", datum: "2001-02-01")
            _ = try await store.store([bild, unlesbar, text].map { Muster.eingang($0) })
            let gelesen = try await store.snapshot().fassungen.map(\.fassung)
            #expect(gelesen == [bild.fassung, unlesbar.fassung, text.fassung])
            #expect(gelesen.map(\.istScan) == [false, true, false])
            #expect(gelesen[0].bildseite(3)?.sicherheit == 0)
            #expect(gelesen[0].bildseite(2) == nil && gelesen[0].bildseite(nil) == nil)
            #expect(gelesen[0].bildseite(1)?.anzeige == "Durch Texterkennung gelesen (Sicherheit 94 %)")
            try await store.aktualisiereGeltung()
            let geltung = try await store.snapshot().fassungen.map { $0.geltung(am: Muster.tag("2010-01-01")).status }
            #expect(geltung == [.inKraft, .unklar, .inKraft])
        },
        Fall(name: "Was die Passagen regeln, ist ohne ihren Text zu lesen") { store in
            var erlass = Muster.erlass("1", datum: "2024-01-01", betreff: "Gebühr", abschnitte: ["eins", "zwei"])
            erlass.passagen[1].arten = [Regelungsarten(.gebuehr), Regelungsarten(.ausnahme)]
            _ = try await store.store([Muster.eingang(erlass)])
            let ids = Array(try #require(try await store.snapshot().fassungen.first).passagen)
            let arten = try await store.regelungsarten()
            #expect(arten[ids[0]].isEmpty && arten[ids[1]].alle == [.gebuehr, .ausnahme])
            #expect(arten[ids[1] + 1].isEmpty && arten[-1].isEmpty)
            #expect(try await store.passagen([PassageID(rawValue: ids[1])]).map(\.passage) == [erlass.passagen[1]])
        },
        Fall(name: "Viele Vorschriften auf einmal, auch ein Absatz von ihnen") { store in
            let gesetz = zweiAbsaetze
            let (sha256, andere) = (gesetz.fassung.sha256, Beispiel.asylg())
            _ = try await store.store([Muster.eingang(andere), Muster.eingang(gesetz)])
            let ids = try #require(try await store.snapshot().fassungen.last).passagen.map(PassageID.init(rawValue:))
            let gefunden = try await store.passagen(an: [
                Normort(fassung: sha256, bezeichnung: "§ 2"), Normort(fassung: "gibt es nicht", bezeichnung: "§ 2"),
                Normort(fassung: sha256, bezeichnung: "§ 1", absatz: "2"),
                Normort(fassung: sha256, bezeichnung: "§ 1", absatz: "7"),
                Normort(fassung: sha256, bezeichnung: "§ 3"),
            ])
            #expect(
                gefunden == [
                    [Normpassage(id: ids[2], trifft: true)], [],
                    [Normpassage(id: ids[0], trifft: false), Normpassage(id: ids[1], trifft: true)],
                    [Normpassage(id: ids[0], trifft: true), Normpassage(id: ids[1], trifft: true)], [],
                ])
            #expect(try await store.passagen(an: []).isEmpty)
            let orte = [(sha256, 1), (andere.fassung.sha256, 0), (sha256, 2), (sha256, -1), ("gibt es nicht", 0)]
                .map { Abschnittsort(fassung: $0.0, ordnung: $0.1) }
            let abschnitte = try await store.abschnitte(an: Set(orte))
            #expect(abschnitte == [orte[0]: gesetz.abschnitte[1], orte[1]: andere.abschnitte[0]])
        },
        Fall(name: "Wer zitiert eine Norm?") { store in
            let (a, b) = (Beispiel.aufenthg(), Beispiel.asylg())
            _ = try await store.store([Muster.eingang(a), Muster.eingang(b)])
            let auf5 = try await store.zitierende(Verweis(gesetz: "AufenthG", bezeichnung: "§ 5"), limit: 10)
            #expect(auf5.map(\.fassung) == [a.fassung.sha256] && auf5.map(\.abschnitt) == [0])
            let auf60 = try await store.zitierende(Verweis(gesetz: "AufenthG", bezeichnung: "§ 60"), limit: 10)
            #expect(auf60.map(\.fassung) == [b.fassung.sha256])
            #expect(try await store.zitierende(Verweis(gesetz: "AufenthG", bezeichnung: "§ 5"), limit: 0).isEmpty)
            #expect(try await store.zitierende(Verweis(gesetz: "BGB", bezeichnung: "§ 5"), limit: 10).isEmpty)
        },
        Fall(name: "Feindliche Zeichenketten bleiben Text") { store in
            let boese = [
                "'; DROP TABLE fassung; --", "\" OR \"1\"=\"1", "a\0b", "👩‍👩‍👧‍👦 §", "\u{202E}umgekehrt", "NEAR(a b)", "",
                "*:^",
                "e\u{301} ß ﷺ",
            ]
            for (nummer, text) in boese.enumerated() {
                var erlass = Muster.erlass(
                    "\(nummer)", datum: nil, betreff: text, datei: "ordner/\(nummer) \(text)",
                    abschnitte: [text, "x" + text])
                erlass.vorschrift.kurz = text
                erlass.fassung.stand = text
                erlass.hinweise = [text]
                erlass.abschnitte[0].verweise = [Verweis(gesetz: text, bezeichnung: text)]
                let ergebnis = try await store.store([Muster.eingang(erlass)])
                #expect(ergebnis.map(\.ausgang) == [.neu], "\(text)")
                let sha256 = erlass.fassung.sha256
                let stored = try #require(try await store.snapshot().fassungen.first { $0.fassung.sha256 == sha256 })
                #expect(stored.vorschrift == erlass.vorschrift && stored.fassung == erlass.fassung)
                #expect(try await store.abschnitte(fassung: sha256) == erlass.abschnitte)
                let zitierende = try await store.zitierende(Verweis(gesetz: text, bezeichnung: text), limit: 5)
                #expect(zitierende.map(\.fassung) == [sha256])
                let zeile = try await store.ledger().first { $0.ergebnis.datei == erlass.fassung.datei }
                #expect(zeile?.ergebnis.hinweise == [text])
            }
        },
        Fall(name: "Ein Dokument ohne Text") { store in
            let leer = Muster.erlass("leer", datum: "2020-01-01", abschnitte: [])
            let danach = Beispiel.erlass()
            _ = try await store.store([Muster.eingang(leer), Muster.eingang(danach)])
            let snapshot = try await store.snapshot()
            #expect(snapshot.fassungen.map(\.passagen.count) == [0, 1])
            #expect(try await store.abschnitte(fassung: leer.fassung.sha256).isEmpty)
        },
        Fall(name: "Ein großes Dokument") { store in
            let satz = String(repeating: "Die Aufenthaltserlaubnis wird verlängert. ", count: 20_000)
            let gross = Muster.gesetz(
                "Gross",
                paragrafen: (1...300).map { .init("\($0)", "Titel", $0 == 1 ? satz : "Absatz \($0).") })
            _ = try await store.store([Muster.eingang(gross)])
            let abschnitte = try await store.abschnitte(fassung: gross.fassung.sha256)
            #expect(abschnitte.count == 300 && abschnitte[0].text == satz && abschnitte[299].text == "Absatz 300.")
            #expect(try await store.snapshot().fassungen.first?.passagen.count == 300)
        },
    ]

    /// A law whose § 1 has a passage for each of two Absätze.
    private static var zweiAbsaetze: Aufnahme {
        var gesetz = Muster.gesetz(
            "XG", paragrafen: [.init("1", "Eins", "Erstens. Zweitens."), .init("2", "Zwei", "Drittens.")])
        gesetz.abschnitte[0].teile = [
            Abschnittsteil(art: .absatz, pfad: "Abs. 1", bereich: 0..<8),
            Abschnittsteil(art: .absatz, pfad: "Abs. 2", bereich: 9..<18),
        ]
        var zweite = gesetz.passagen[0]
        (zweite.bereich, zweite.text) = (9..<18, "Zweitens.")
        (gesetz.passagen[0].bereich, gesetz.passagen[0].text) = (0..<8, "Erstens.")
        gesetz.passagen.insert(zweite, at: 1)
        return gesetz
    }

    /// A document that uses every value there is.
    private static var vollesDokument: Aufnahme {
        var voll = Muster.erlass(
            "521-1", datum: "2023-03-01", inKraftAb: "2023-04-01", inKraftBis: "2027-12-31",
            beziehungen: Beziehung.Art.allCases.map {
                Beziehung(
                    art: $0, zielAktenzeichen: $0 == .bezug ? nil : "15-39", zielDatum: Muster.tag("1969-12-31"),
                    wirkungAb: Muster.tag("2023-04-01"), neuBis: $0 == .verlaengert ? Muster.tag("2030-12-31") : nil,
                    beleg: "Beleg für \($0.rawValue).", stand: .bestaetigt)
            }, abschnitte: ["Vorspann", "Absatz 1.\nName\tBetrag\nPass\t60"])
        voll.vorschrift.auchGenannt = ["521", "Erlass Muster"]
        voll.vorschrift.land = nil
        voll.vorschrift.rang = .ohneBindung
        voll.fassung.hinweise = ["Hinweis eins.", ""]
        voll.fassung.stand = "zuletzt geändert"
        voll.fassung.seiten = 3
        voll.abschnitte[0].istGliederung = true
        voll.abschnitte[0].istKopf = true
        voll.beziehungen[1].zielStellen = ["3.2", "4"]
        voll.beziehungen[1].mitFolgeerlassen = true
        voll.beziehungen[2].sicherheit = 0.5
        voll.beziehungen[2].aenderungen = [
            Wortlautaenderung(
                art: .ersetzt, stelle: "3.2", alt: "„ein Jahr“", neu: "zwei Jahre", beleg: "In Nummer 3.2 …"),
            Wortlautaenderung(art: .gestrichen, stelle: nil, alt: nil, neu: nil, beleg: ""),
        ]
        voll.erkennung = [
            Feldangabe(
                feld: .betreff, wert: "Verlängerung", stelle: Textstelle(in: voll.abschnitte[0], 0..<7),
                sicherheit: 0.9),
            Feldangabe(feld: .datum, wert: "", sicherheit: 0, zweifel: "Kein Datum gefunden."),
        ]
        voll.abschnitte[1].istWeggefallen = true
        voll.abschnitte[1].bezeichnung = "§ 1"
        voll.abschnitte[1].ueberschrift = "Überschrift"
        voll.abschnitte[1].gliederung = ["Teil 1", "Kapitel 2"]
        voll.abschnitte[1].teile = [
            Abschnittsteil(art: .absatz, pfad: "Abs. 1", bereich: 0..<10),
            Abschnittsteil(art: .satz, pfad: "Abs. 1 Satz 1", bereich: 0..<4),
            Abschnittsteil(art: .nummer, pfad: "Abs. 1 Nr. 2", bereich: 4..<9),
            Abschnittsteil(art: .buchstabe, pfad: "Abs. 1 Nr. 2 Buchst. ä", bereich: 5..<6),
            Abschnittsteil(art: .doppelbuchstabe, pfad: "Abs. 1 Nr. 2 Buchst. ö", bereich: 6..<6),
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 3.1.2", bereich: 1..<3),
        ]
        voll.abschnitte[1].seitenmarken = [Seitenmarke(offset: 0, seite: 1), Seitenmarke(offset: 5, seite: 2)]
        voll.abschnitte[1].tabellen = [
            Tabelle(bereich: 10..<29, zeilen: [["Name", "Betrag"], ["Pass", "60"], []], kopfzeilen: 1)
        ]
        voll.abschnitte[1].fussnoten = ["Fußnote 1", "Fußnote 2"]
        voll.abschnitte[1].verweise = [Verweis(gesetz: "AufenthG", bezeichnung: "§ 5")]
        voll.passagen[1].seite = 2
        voll.seiten = [
            Seite(
                nummer: 1, breite: 595.28, hoehe: 841.89,
                woerter: [
                    Wortkasten(abschnitt: 1, bereich: 0..<7, x: 70.91, y: 100.5, breite: 40.25, hoehe: 12),
                    Wortkasten(abschnitt: 1, bereich: 8..<10, x: 12.34, y: 99.99, breite: 0.01, hoehe: 11.5),
                ])
        ]
        return voll
    }
}
