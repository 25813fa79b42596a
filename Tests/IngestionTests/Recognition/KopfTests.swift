// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Ingestion

struct KopfTests {
    struct Kopf: Sendable, CustomTestStringConvertible {
        var name: String
        var zeilen: [String]
        var normgeber: String
        var datum: Stichtag
        var aktenzeichen: String
        var titel: String
        var testDescription: String { name }
    }

    static let koepfe: [Kopf] = [
        Kopf(
            name: "labels in order",
            zeilen: [
                "Ministerium für Soziales und Integration des Landes Hessen", "An die Ausländerbehörden",
                "Wiesbaden, den 3. März 2021", "Geschäftszeichen: 21-802-20.11", "Betreff: Familiennachzug",
                "hier: Sprachnachweis", "Bezug: Mein Erlass vom 01.02.2020 – Az. 21-802-20.07",
            ],
            normgeber: "Ministerium für Soziales und Integration des Landes Hessen", datum: "2021-03-03",
            aktenzeichen: "21-802-20.11", titel: "Familiennachzug; hier: Sprachnachweis"),
        Kopf(
            name: "two columns, interleaved",
            zeilen: [
                "Ministerium des Innern", "Bezirksregierungen", "des Landes Nordrhein-Westfalen",
                "Arnsberg, Detmold, Düsseldorf", "Aktenzeichen", "Düsseldorf, 07.05.2019 Seite 1 von 4",
                "15-39.07.17-1-12-023(2603)", "nachrichtlich: Kommunale Spitzenverbände", "(bei Antwort bitte angeben)",
                "Telefon 0211 871-0", "Duldung wegen Reiseunfähigkeit", "Bezug: Erlass vom 02.01.2018",
            ],
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", datum: "2019-05-07",
            aktenzeichen: "15-39.07.17-1-12-023(2603)", titel: "Duldung wegen Reiseunfähigkeit"),
        Kopf(
            name: "official gazette",
            zeilen: [
                "# Erteilung von Niederlassungserlaubnissen",
                "RdErl. d. Ministeriums für Inneres und Kommunales v. 24.8.2012 – 15-39.06.01-1-2-12-261",
            ],
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", datum: "2012-08-24",
            aktenzeichen: "15-39.06.01-1-2-12-261", titel: "Erteilung von Niederlassungserlaubnissen"),
        Kopf(
            name: "typewriter",
            zeilen: [
                "Innenministerium des Landes Düsseldorf, den 24.02.1998", "Nordrhein-Westfalen", "I B 4/44.171/44.316",
                "An die", "Bezirksregierungen", "Betr.: Familiennachzug zu Deutschen",
            ],
            normgeber: "Innenministerium des Landes Nordrhein-Westfalen", datum: "1998-02-24",
            aktenzeichen: "IB4/44.171/44.316", titel: "Familiennachzug zu Deutschen"),
        Kopf(
            name: "federal notes",
            zeilen: [
                "Bundesministerium des Innern", "# Anwendungshinweise: Blaue Karte EU nach", "§ 18g AufenthG",
                "Stand: 29. April 2024", "Aktenzeichen: M I 3 – 21000/76#13",
            ],
            normgeber: "Bundesministerium des Innern", datum: "2024-04-29", aktenzeichen: "MI3-21000/76#13",
            titel: "Blaue Karte EU nach"),
    ]

    @Test(arguments: koepfe) func headIsReadByPattern(_ kopf: Kopf) throws {
        let text = "Zur Sicherstellung einer einheitlichen Praxis bitte ich, bei der Prüfung wie folgt zu verfahren."
        let vorschrift = try Texte.aufnahme(kopf.zeilen + [text]).vorschrift
        #expect(vorschrift.normgeber == kopf.normgeber)
        #expect(vorschrift.datum == kopf.datum)
        #expect(vorschrift.aktenzeichenNormalisiert == kopf.aktenzeichen)
        #expect(vorschrift.titel == kopf.titel)
    }

    @Test func tableOfLabelsIsAHead() throws {
        let zeilen = [
            ["Typ", "Rundverfügung"], ["Geschäftszeichen", "21.6.4-70/22"], ["Datum", "21.09.2022"],
            ["Betreff", "Eltern"],
            ["hier", "Nachweise"], ["Bezug", "Erlass vom 06.10.2007 – Az. 15-39.14.07-2"],
        ]
        let tabelle = Block(
            art: .tabelle(zeilen: zeilen), text: zeilen.map { $0.joined(separator: "\t") }.joined(separator: "\n"))
        let bloecke = [
            Block(art: .absatz, text: "Bezirksregierung Münster"), tabelle,
            Block(art: .absatz, text: "Bei der Anwendung der Vorschrift bitte ich, die folgenden Punkte zu beachten."),
        ]
        let dokument = ReadDocument(format: .docx, seiten: [ReadPage(nummer: 1, bloecke: bloecke)])
        let aufnahme = try Dokumentaufnahme(eigenesLand: "NRW") { _ in [] }.nimmAuf(
            dokument, name: "a.docx", sha256: "1")
        #expect(aufnahme.vorschrift.titel == "Eltern; hier: Nachweise")
        #expect(aufnahme.vorschrift.art == .rundverfuegung)
        #expect(aufnahme.vorschrift.rang == .rundverfuegung)
        #expect(aufnahme.beziehungen.map(\.zielAktenzeichen) == ["15-39.14.07-2"])
        #expect(aufnahme.koerper.map(\.text) == [bloecke[2].text])
    }

    @Test func numberedBezugGivesEachEntry() throws {
        let aufnahme = try Texte.brief([
            "Bezug:", "1. Mein Erlass vom 05.02.2024 – Az. 42-26.18.01-0004-2024",
            "2. Mein Erlass vom 16.01.2023 – Az. 42-26.71.01-0002-2023",
            "Zu der Vorschrift sind Fragen an mich herangetragen worden, die ich wie folgt beantworte.",
        ])
        #expect(aufnahme.beziehungen.map(\.zielDatum) == ["2024-02-05", "2023-01-16"])
        #expect(aufnahme.beziehungen.allSatisfy { $0.art == .bezug })
    }

    @Test func whatIsNotThereStaysUnknown() throws {
        let aufnahme = try Texte.aufnahme(["Ein Text ohne Briefkopf, der nichts über sich selbst verrät."])
        let vorschrift = aufnahme.vorschrift
        #expect(vorschrift.normgeber.isEmpty)
        #expect(vorschrift.datum == nil)
        #expect(vorschrift.aktenzeichen == nil)
        #expect(vorschrift.rang == .unbekannt)
        #expect(vorschrift.kennung == "dokument:00")
        #expect(vorschrift.titel == "test")
        #expect(aufnahme.hinweise.count == 2)
    }

    struct Rangfall: Sendable {
        var normgeber: String
        var land: String
        var rang: Rang
    }

    @Test(arguments: [
        Rangfall(normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "NRW", rang: .landeserlass),
        Rangfall(
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "Hessen", rang: .ohneBindung),
        Rangfall(normgeber: "Ministerium für Fernweh des Landes Seenmark", land: "Seenmark", rang: .landeserlass),
        Rangfall(normgeber: "Niedersächsisches Ministerium für Inneres und Sport", land: "NRW", rang: .ohneBindung),
        Rangfall(normgeber: "Bezirksregierung Arnsberg", land: "NRW", rang: .rundverfuegung),
        Rangfall(normgeber: "Stadt Musterfurt", land: "NRW", rang: .dienstanweisung),
        Rangfall(normgeber: "Bundesministerium des Innern", land: "NRW", rang: .ohneBindung),
        Rangfall(normgeber: "Europäische Kommission", land: "NRW", rang: .europarecht),
    ])
    func rankFollowsTheAuthority(_ fall: Rangfall) throws {
        let zeilen = [
            fall.normgeber, "Aktenzeichen: 12-34.56.78-9", "Betreff: Probe",
            "Ich bitte, bei der Anwendung der Vorschrift künftig die folgenden Punkte zu beachten.",
        ]
        #expect(try Texte.aufnahme(zeilen, land: fall.land).vorschrift.rang == fall.rang)
    }
}
