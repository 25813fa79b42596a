// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Heads in further forms of letters, notes and gazettes. All are invented.
extension Kopfkorpus {
    static let formen: [Kopffall] = [
        Kopffall(
            name: "portal page: label above value",
            kopf: """
                Aufenthaltsrecht; Erteilung von Visa zur Arbeitsplatzsuche

                Normgeber
                Ministerium für Kinder, Familie, Flüchtlinge und Integration des Landes Nordrhein-Westfalen

                Aktenzeichen
                512-39.06.13-1-18-033

                Datum
                14.11.2018

                Fassung vom
                14.11.2018

                Gültig ab
                01.12.2018

                Gültig bis
                31.12.2023
                """,
            normgeber: "Ministerium für Kinder, Familie, Flüchtlinge und Integration des Landes Nordrhein-Westfalen",
            land: "NRW",
            rang: .landeserlass, datum: "2018-11-14", aktenzeichen: "512-39.06.13-1-18-033",
            betreff: "Aufenthaltsrecht; Erteilung von Visa zur Arbeitsplatzsuche"),
        Kopffall(
            name: "fax",
            kopf: """
                Innenministerium des Landes Nordrhein-Westfalen
                Referat 15

                TELEFAX

                An:        Bezirksregierungen – Dezernate 21 –
                Fax:       siehe Verteiler
                Von:       Herr Muster
                Datum:     23.12.2004
                Seiten:    3
                Az.:       15-39.01.01-1-2

                Betr.: Inkrafttreten des Zuwanderungsgesetzes; Übergangsfragen
                """,
            normgeber: "Innenministerium des Landes Nordrhein-Westfalen", land: "NRW", datum: "2004-12-23",
            aktenzeichen: "15-39.01.01-1-2", betreff: "Inkrafttreten des Zuwanderungsgesetzes; Übergangsfragen"),
        Kopffall(
            name: "DIN 5008 information block with empty labels",
            kopf: """
                Hessisches Ministerium des Innern und für Sport

                Hessisches Ministerium des Innern und für Sport, Postfach 31 67, 65021 Wiesbaden

                Regierungspräsidium                       Ihr Zeichen:
                Darmstadt                                 Ihre Nachricht vom:
                64278 Darmstadt                           Unser Zeichen:         II 4 - 23d 01.10
                                                          Unsere Nachricht vom:

                                                          Name:                  Frau Muster
                                                          Telefon:               0611 353-0
                                                          E-Mail:                auslaenderrecht@hmdis.hessen.example

                                                          Datum:                 07.01.2014

                Erteilung von Aufenthaltstiteln an ehemalige Ortskräfte

                Sehr geehrte Damen und Herren,
                """,
            normgeber: "Hessisches Ministerium des Innern und für Sport", land: "Hessen", rang: .ohneBindung,
            datum: "2014-01-07", aktenzeichen: "II4-23d01.10",
            betreff: "Erteilung von Aufenthaltstiteln an ehemalige Ortskräfte"),
        Kopffall(
            name: "file number and day on one line",
            kopf: """
                Ministerium für Inneres, ländliche Räume und Integration des Landes Schleswig-Holstein

                Az.: IV 205 - 212-29.111.3-22 vom 3. April 2018

                An die Ausländerbehörden des Landes

                Duldungserteilung bei fehlenden Reisedokumenten
                """,
            normgeber: "Ministerium für Inneres, ländliche Räume und Integration des Landes Schleswig-Holstein",
            land: "Schleswig-Holstein", datum: "2018-04-03", aktenzeichen: "IV205-212-29.111.3-22",
            betreff: "Duldungserteilung bei fehlenden Reisedokumenten"),
        Kopffall(
            name: "numbered circular with its day in the heading",
            kopf: """
                Bezirksregierung Düsseldorf

                Rundverfügung Nr. 4/2016 vom 12. Mai 2016
                Az.: 24.40.01-2/16

                Thema: Beteiligung der Gesundheitsämter bei Reiseunfähigkeit
                """,
            normgeber: "Bezirksregierung Düsseldorf", land: "NRW", art: .rundverfuegung, datum: "2016-05-12",
            aktenzeichen: "24.40.01-2/16", betreff: "Beteiligung der Gesundheitsämter bei Reiseunfähigkeit"),
        Kopffall(
            name: "Bezug as bullets under a plural label",
            kopf: """
                Ministerium des Innern des Landes Nordrhein-Westfalen
                40190 Düsseldorf

                Datum: 2. März 2020
                GZ: 513-39.19.02-3-20-061

                Betreff: Ausweisersatz bei ungeklärter Identität

                Bezugserlasse:
                – Erlass vom 14.05.2018, Az. 512-39.19.02-3-18-011
                – Erlass vom 30.09.2019, Az. 512-39.19.02-3-19-244

                Sehr geehrte Damen und Herren,
                """,
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "NRW", datum: "2020-03-02",
            aktenzeichen: "513-39.19.02-3-20-061", betreff: "Ausweisersatz bei ungeklärter Identität",
            bezug: ["2018-05-14|512-39.19.02-3-18-011", "2019-09-30|512-39.19.02-3-19-244"]),
        Kopffall(
            name: "in-house order",
            kopf: """
                Stadt Neuenbrück
                Amt für Migration und Integration

                Hausverfügung 7/2018

                33-10.24-07/18                                  17. August 2018

                An alle Mitarbeiterinnen und Mitarbeiter der Abteilung 33.2

                Vier-Augen-Prinzip bei der Ausstellung von Reiseausweisen
                """,
            normgeber: "Stadt Neuenbrück", land: "NRW", art: .dienstanweisung, rang: .dienstanweisung,
            datum: "2018-08-17",
            aktenzeichen: "33-10.24-07/18", betreff: "Vier-Augen-Prinzip bei der Ausstellung von Reiseausweisen"),
        Kopffall(
            name: "Baden-Württemberg gazette",
            kopf: """
                Verwaltungsvorschrift des Innenministeriums
                zum Ausländerrecht (VwV-AuslR-IM)

                Vom 2. November 2010 – Az.: 4-1310/190 –

                """,
            normgeber: "Innenministerium des Landes Nordrhein-Westfalen", land: "NRW", art: .verwaltungsvorschrift,
            datum: "2010-11-02", aktenzeichen: "4-1310/190"),
        Kopffall(
            name: "circular of a gazette in Rhineland-Palatinate",
            kopf: """
                Ausführung des Aufenthaltsgesetzes; Verpflichtungserklärungen

                Rundschreiben des Ministeriums des Innern und für Sport Rheinland-Pfalz vom 21. August 2008
                (19 330-8:316)

                """,
            normgeber: "Ministerium des Innern und für Sport Rheinland-Pfalz", land: "Rheinland-Pfalz",
            art: .rundschreiben,
            datum: "2008-08-21", aktenzeichen: "19330-8:316",
            betreff: "Ausführung des Aufenthaltsgesetzes; Verpflichtungserklärungen"),
        Kopffall(
            name: "Bavarian announcement",
            kopf: """
                Vollzug des Aufenthaltsgesetzes; Verpflichtungserklärungen

                Bekanntmachung des Bayerischen Staatsministeriums des Innern
                vom 12. Mai 2009, Az. IA2-2081.13-15

                """,
            normgeber: "Bayerisches Staatsministerium des Innern", land: "Bayern", rang: .ohneBindung,
            datum: "2009-05-12",
            aktenzeichen: "IA2-2081.13-15", betreff: "Vollzug des Aufenthaltsgesetzes; Verpflichtungserklärungen"),
        Kopffall(
            name: "typewritten, spaced labels",
            kopf: """
                Der Innenminister                              4 Düsseldorf, den 11. September 1978
                des Landes Nordrhein-Westfalen                 Elisabethstraße 5
                I C 3 / 43.332                                 Fernruf 8 71 23 45

                An die
                Regierungspräsidenten

                B e t r . :  Studenten aus dem Ausland
                             Arbeitsaufnahme während der Ferien

                B e z u g :  RdErl. v. 13.7.1972 – I C 3/43.332 –
                """,
            normgeber: "Der Innenminister des Landes Nordrhein-Westfalen", land: "NRW", ort: "Düsseldorf",
            datum: "1978-09-11", aktenzeichen: "IC3/43.332",
            betreff: "Studenten aus dem Ausland Arbeitsaufnahme während der Ferien",
            bezug: ["1972-07-13|IC3/43.332"]),
        Kopffall(
            name: "joint decree of two ministries",
            kopf: """
                Zusammenarbeit der Ausländerbehörden und der Jugendämter
                Gem. RdErl. d. Ministeriums für Inneres und Kommunales – 15-39.10.03-1 –
                u. d. Ministeriums für Familie, Kinder, Jugend, Kultur und Sport – 324-6.08.06 –
                v. 11.2.2014

                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            art: .erlass,
            datum: "2014-02-11", aktenzeichen: "15-39.10.03-1",
            betreff: "Zusammenarbeit der Ausländerbehörden und der Jugendämter"),
        Kopffall(
            name: "receipt stamp and terms in the margin",
            kopf: """
                Ministerium für Inneres und Kommunales           Eingegangen
                des Landes Nordrhein-Westfalen                   18. Sep. 2013

                Düsseldorf, 12. September 2013
                Aktenzeichen 15-39.02.04-5-13-400
                bei Antwort bitte angeben

                Bezirksregierungen

                Rückkehrförderung; Mittelabruf
                Termin: 30.09.2013
                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            ort: "Düsseldorf",
            datum: "2013-09-12", aktenzeichen: "15-39.02.04-5-13-400", betreff: "Rückkehrförderung; Mittelabruf"),
        Kopffall(
            name: "office of a district, holder of the office",
            kopf: """
                Der Landrat des Kreises Musterhausen
                als untere Ausländerbehörde

                Musterhausen, 20.1.2020
                Zeichen: 32/2-01/20

                Dienstanweisung über die Aktenführung
                """,
            normgeber: "Der Landrat des Kreises Musterhausen", land: "NRW", art: .dienstanweisung,
            rang: .dienstanweisung,
            ort: "Musterhausen", datum: "2020-01-20", aktenzeichen: "32/2-01/20"),
        Kopffall(
            name: "long title over three lines with a norm in it",
            kopf: """
                Ministerium des Innern und für Sport Rheinland-Pfalz

                Mainz, den 8. November 2016
                Aktenzeichen: 19 335:316

                Betreff: Vollzug des Aufenthaltsgesetzes;
                Verlängerung von Aufenthaltserlaubnissen nach § 25 Abs. 5 AufenthG bei
                Personen, deren Ausreise auf absehbare Zeit nicht möglich ist
                hier: Passbeschaffung; Mitwirkung und deren Nachweis im Einzelfall sowie
                Folgen fehlender Mitwirkung

                Anlage: Merkblatt
                """,
            normgeber: "Ministerium des Innern und für Sport Rheinland-Pfalz", land: "Rheinland-Pfalz", ort: "Mainz",
            datum: "2016-11-08", aktenzeichen: "19335:316",
            betreff:
                "Vollzug des Aufenthaltsgesetzes; Verlängerung von Aufenthaltserlaubnissen nach § 25 Abs. 5 AufenthG bei Personen, deren Ausreise auf absehbare Zeit nicht möglich ist",
            hier: "Passbeschaffung; Mitwirkung und deren Nachweis im Einzelfall sowie Folgen fehlender Mitwirkung",
            anlagen: ["Merkblatt"]),
        Kopffall(
            name: "short year, no label for the number",
            kopf: """
                Innenministerium Nordrhein-Westfalen
                I B 3/43.62                                      Düsseldorf, den 4.3.92

                An die Regierungspräsidenten

                Betr.: Abschiebung straffälliger Ausländer
                """,
            normgeber: "Innenministerium Nordrhein-Westfalen", land: "NRW", ort: "Düsseldorf", datum: "1992-03-04",
            aktenzeichen: "IB3/43.62", betreff: "Abschiebung straffälliger Ausländer"),
        Kopffall(
            name: "Betreff before everything, brackets around hier",
            kopf: """
                Asylverfahren – Zuständigkeit bei Umzug (hier: Wechsel des Landes)

                Ministerium für Inneres und Europa Mecklenburg-Vorpommern
                Schwerin, den 29.02.2016
                Gesch.-Z. II 640-213-2016/004

                An die Ausländerbehörden

                Sehr geehrte Damen und Herren,
                """,
            normgeber: "Ministerium für Inneres und Europa Mecklenburg-Vorpommern", land: "Mecklenburg-Vorpommern",
            ort: "Schwerin", datum: "2016-02-29", aktenzeichen: "II640-213-2016/004",
            betreff: "Asylverfahren – Zuständigkeit bei Umzug", hier: "Wechsel des Landes"),
        Kopffall(
            name: "embassy-style decree with internal number",
            kopf: """
                Auswärtiges Amt
                Gz.: 510-516.80/1

                Berlin, den 02.07.2012

                Runderlass Nr. 510-08/2012

                Betreff: Langfristige Aufenthalte zu Studienzwecken
                """,
            normgeber: "Auswärtiges Amt", land: "Bund", art: .erlass, rang: .ohneBindung, ort: "Berlin",
            datum: "2012-07-02",
            aktenzeichen: "510-516.80/1", betreff: "Langfristige Aufenthalte zu Studienzwecken"),
        Kopffall(
            name: "office for migration of a city",
            kopf: """
                Amt für Migration und Integration der Stadt Neuenbrück

                Arbeitsanweisung Nr. 9
                Stand: 05.05.2023

                Az.: 36-30.02/9

                Gegenstand: Annahme verspäteter Unterlagen
                """,
            normgeber: "Amt für Migration und Integration der Stadt Neuenbrück", land: "NRW", art: .dienstanweisung,
            rang: .dienstanweisung, datum: "2023-05-05", aktenzeichen: "36-30.02/9",
            betreff: "Annahme verspäteter Unterlagen"),
        Kopffall(
            name: "Senator of Hamburg with the city in the name",
            kopf: """
                Behörde für Inneres und Sport der Freien und Hansestadt Hamburg

                Hamburg, 15. Juni 2021
                Aktenzeichen: 121.30-11/2021

                Fachanweisung: Fiktionsbescheinigungen
                """,
            normgeber: "Behörde für Inneres und Sport der Freien und Hansestadt Hamburg", land: "Hamburg",
            ort: "Hamburg",
            datum: "2021-06-15", aktenzeichen: "121.30-11/2021"),
        Kopffall(
            name: "everything in one paragraph per column",
            kopf: """
                An die Ausländerbehörden des Landes Brandenburg nachrichtlich: Landkreistag

                Ministerium des Innern und für Kommunales des Landes Brandenburg Potsdam, 18.10.2021 Aktenzeichen: 24.11-802-20 Bearbeiter: Herr Muster Telefon 0331 866-0

                Betreff: Beschäftigungserlaubnis für Geduldete hier: Prüfung der Versagungsgründe
                """,
            normgeber: "Ministerium des Innern und für Kommunales des Landes Brandenburg", land: "Brandenburg",
            ort: "Potsdam",
            datum: "2021-10-18", aktenzeichen: "24.11-802-20", betreff: "Beschäftigungserlaubnis für Geduldete",
            hier: "Prüfung der Versagungsgründe", formen: [.text, .absaetze]),
        Kopffall(
            name: "decree as the text of an e-mail",
            kopf: """
                Von: Bezirksregierung Münster <poststelle@example.org>
                Gesendet: 12.02.2025
                Betreff: WG: Erlass zur Ausbildungsduldung

                Ministerium des Innern des Landes Nordrhein-Westfalen
                Düsseldorf, 10.02.2025
                Aktenzeichen: 15-39.08.01-3

                Betreff: Ausbildungsduldung; Ausschlussgründe
                """,
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "NRW", ort: "Düsseldorf",
            datum: "2025-02-10", aktenzeichen: "15-39.08.01-3", betreff: "Ausbildungsduldung; Ausschlussgründe"),
        Kopffall(
            name: "e-mail that is the decree itself",
            kopf: """
                Von: Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen <referat15@example.org>
                Gesendet: 24.09.2014
                An: Bezirksregierungen
                Betreff: Dublin-Verfahren; Haftfälle

                Sehr geehrte Damen und Herren,
                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            datum: "2014-09-24", betreff: "Dublin-Verfahren; Haftfälle", formen: [.text, .verzahnt, .spalten]),
    ]
}
