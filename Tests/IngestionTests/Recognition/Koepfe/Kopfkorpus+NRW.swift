// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Heads of North Rhine-Westphalian authorities. All are invented.
enum Kopfkorpus {
    static let nrw: [Kopffall] = [
        Kopffall(
            name: "info block on the right beside the address",
            kopf: """
                                                              Ministerium für Kinder, Jugend, Familie,
                                                              Gleichstellung, Flucht und Integration
                                                              des Landes Nordrhein-Westfalen

                MKJFGFI Nordrhein-Westfalen · 40190 Düsseldorf
                                                              13. März 2024
                Bezirksregierungen                            Seite 1 von 3
                Arnsberg, Detmold, Düsseldorf,
                Köln, Münster                                 Aktenzeichen
                – Dezernat 21 –                               523-26.02.09-000018-2024-0008521
                                                              bei Antwort bitte angeben
                nachrichtlich:
                Kommunale Spitzenverbände                     Frau Beispiel
                                                              Telefon 0211 837-2345
                                                              Telefax 0211 837-2200
                                                              poststelle@mkjfgfi.nrw.de

                Anwendung des § 25b AufenthG bei kurzfristigen Unterbrechungen
                hier: Nachweis der Deutschkenntnisse

                Bezug: Mein Erlass vom 5. Juli 2021, Az.: 513-39.10.05-3-21-042

                Sehr geehrte Damen und Herren,
                """,
            normgeber:
                "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration des Landes Nordrhein-Westfalen",
            land: "NRW", rang: .landeserlass, datum: "2024-03-13", aktenzeichen: "523-26.02.09-000018-2024-0008521",
            betreff: "Anwendung des § 25b AufenthG bei kurzfristigen Unterbrechungen",
            hier: "Nachweis der Deutschkenntnisse",
            bezug: ["2021-07-05|513-39.10.05-3-21-042"]),
        Kopffall(
            name: "letterhead left, date and file number on the right, wrapped Bezug",
            kopf: """
                Innenministerium                              Düsseldorf, den 17.09.2008
                des Landes Nordrhein-Westfalen                Haroldstraße 5
                                                              40213 Düsseldorf
                                                              Tel.: (0211) 871-2566
                An die                                        Az.: 15-39.06.02-2-Familie
                Bezirksregierungen
                Arnsberg
                Detmold
                Düsseldorf
                Köln
                Münster

                Betr.: Familiennachzug zu Deutschen;
                       Lebensunterhaltssicherung nach § 28 Abs. 1 Satz 3 AufenthG
                hier: Regelfall und Ausnahmefall
                Bezug: 1. Mein Erlass vom 14.02.2007 – 15-39.06.02-2-Familie –
                       2. Dienstbesprechung mit den Bezirksregierungen am
                          03.06.2008
                Anlage: 1
                """,
            normgeber: "Innenministerium des Landes Nordrhein-Westfalen", land: "NRW", rang: .landeserlass,
            ort: "Düsseldorf",
            datum: "2008-09-17", aktenzeichen: "15-39.06.02-2-Familie",
            betreff: "Familiennachzug zu Deutschen; Lebensunterhaltssicherung nach § 28 Abs. 1 Satz 3 AufenthG",
            hier: "Regelfall und Ausnahmefall", bezug: ["2007-02-14|15-39.06.02-2-Familie", "2008-06-03|"],
            anlagen: ["1"]),
        Kopffall(
            name: "gazette of the eighties",
            kopf: """
                26

                Ausländerwesen
                Einreise und Aufenthalt ausländischer Studienbewerber und Studenten

                RdErl. d. Innenministers v. 17.2.1984 – I C 4/43.332

                """,
            normgeber: "Der Innenminister des Landes Nordrhein-Westfalen", land: "NRW", art: .erlass,
            rang: .landeserlass,
            datum: "1984-02-17", aktenzeichen: "IC4/43.332",
            betreff: "Ausländerwesen Einreise und Aufenthalt ausländischer Studienbewerber und Studenten"),
        Kopffall(
            name: "gazette with a running head of a later day",
            kopf: """
                Ministerialblatt (MBl. NRW.) Ausgabe 2012 Nr. 24 vom 12.9.2012

                Durchführung des Aufenthaltsgesetzes – Erteilung von Niederlassungserlaubnissen

                RdErl. d. Ministeriums für Inneres und Kommunales v. 24.8.2012 – 15-39.06.01-1-2-12-261(2603) –

                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            art: .erlass,
            datum: "2012-08-24", aktenzeichen: "15-39.06.01-1-2-12-261(2603)",
            betreff: "Durchführung des Aufenthaltsgesetzes – Erteilung von Niederlassungserlaubnissen"),
        Kopffall(
            name: "gazette written out, over two lines",
            kopf: """
                Aufnahme und Unterbringung besonders schutzbedürftiger Personen
                Runderlass des Ministeriums für Kinder, Familie, Flüchtlinge und
                Integration vom 10. September 2019
                – 423-39.21.01-8-19-114 –

                """,
            normgeber: "Ministerium für Kinder, Familie, Flüchtlinge und Integration des Landes Nordrhein-Westfalen",
            land: "NRW", art: .erlass, datum: "2019-09-10", aktenzeichen: "423-39.21.01-8-19-114",
            betreff: "Aufnahme und Unterbringung besonders schutzbedürftiger Personen"),
        Kopffall(
            name: "label block of the nineties, department and plan number",
            kopf: """
                INNENMINISTERIUM DES LANDES                   40190 Düsseldorf, 14.01.1997
                NORDRHEIN-WESTFALEN                           Haroldstr. 5
                                                              Auskunft erteilt: Herr Muster
                                                              Durchwahl (0211) 871-2475
                Innenministerium NRW, 40190 Düsseldorf        Aktenzeichen
                                                              I B 5/44.104/44.394
                An die
                Bezirksregierungen

                nachrichtlich:
                Landesbeauftragter für den Datenschutz

                Ausländerrecht;
                Erteilung von Aufenthaltsbefugnissen nach § 30 Abs. 3 AuslG

                Bezug: RdErl. v. 25.6.1991 – I B 5/44.104/44.394 –
                """,
            normgeber: "Innenministerium des Landes Nordrhein-Westfalen", land: "NRW", rang: .landeserlass,
            ort: "Düsseldorf",
            datum: "1997-01-14", aktenzeichen: "IB5/44.104/44.394",
            betreff: "Ausländerrecht; Erteilung von Aufenthaltsbefugnissen nach § 30 Abs. 3 AuslG",
            bezug: ["1991-06-25|IB5/44.104/44.394"]),
        Kopffall(
            name: "ministry of labour, unit and plan number",
            kopf: """
                Ministerium für Arbeit, Integration und Soziales des Landes Nordrhein-Westfalen

                An die
                Bezirksregierung Arnsberg
                – Kompetenzzentrum für Integration –

                Düsseldorf, 3. Dezember 2013
                Gesch.-Z.: IV3 -INT.9342
                (bei Antwort bitte angeben)

                Förderung kommunaler Integrationszentren

                Bezug: Ihr Bericht vom 11.11.2013, Az. 36.2-1/13
                """,
            normgeber: "Ministerium für Arbeit, Integration und Soziales des Landes Nordrhein-Westfalen", land: "NRW",
            rang: .landeserlass, ort: "Düsseldorf", datum: "2013-12-03", aktenzeichen: "IV3-INT.9342",
            betreff: "Förderung kommunaler Integrationszentren", bezug: ["2013-11-11|36.2-1/13"]),
        Kopffall(
            name: "Rundverfügung with a DIN 5008 row of labels",
            kopf: """
                Bezirksregierung Köln

                An die Ausländerbehörden
                im Regierungsbezirk Köln

                Ihr Zeichen, Ihre Nachricht vom     Unser Zeichen       Durchwahl       Datum
                                                    21.12-70/19         147-2211        04.03.2019

                Rundverfügung Nr. 3/2019

                Verfahren bei der Aussetzung der Abschiebung während der Schwangerschaft

                Sehr geehrte Damen und Herren,
                """,
            normgeber: "Bezirksregierung Köln", land: "NRW", art: .rundverfuegung, rang: .rundverfuegung,
            datum: "2019-03-04",
            aktenzeichen: "21.12-70/19",
            betreff: "Verfahren bei der Aussetzung der Abschiebung während der Schwangerschaft"),
        Kopffall(
            name: "classified, watermark and pages in the way",
            kopf: """
                VS – NUR FÜR DEN DIENSTGEBRAUCH

                Ministerium des Innern
                des Landes Nordrhein-Westfalen

                Seite 1 von 3

                Düsseldorf, 09.11.2017
                Aktenzeichen: 14-38.07.04-2-22-118
                Nur per E-Mail

                Bezirksregierungen

                Betreff: Zusammenarbeit mit den Sicherheitsbehörden (§ 73 AufenthG)

                Nur für den Dienstgebrauch
                Anlagen: - 2 -
                """,
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "NRW", ort: "Düsseldorf",
            datum: "2017-11-09", aktenzeichen: "14-38.07.04-2-22-118",
            betreff: "Zusammenarbeit mit den Sicherheitsbehörden (§ 73 AufenthG)", anlagen: ["2"]),
        Kopffall(
            name: "label and value in two columns",
            kopf: """
                Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen

                Dokumentart:            Runderlass
                Geschäftszeichen:       121-39.21.01-2-AHaftRL
                Datum:                  19. Januar 2009
                Betreff:                Richtlinien für den Vollzug der Abschiebungshaft
                hier:                   Belehrungspflichten
                Bezug:                  Runderlass vom 25.4.1996 – I B 5/6.1 –
                Anlagen:                keine
                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            art: .erlass,
            datum: "2009-01-19", aktenzeichen: "121-39.21.01-2-AHaftRL",
            betreff: "Richtlinien für den Vollzug der Abschiebungshaft", hier: "Belehrungspflichten",
            bezug: ["1996-04-25|IB5/6.1"]),
        Kopffall(
            name: "only a month is given",
            kopf: """
                Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen
                im Februar 2016

                Aktenzeichen: 15-39.08.02-1-2-13-016

                Betreff: Arbeitshilfe zur Prüfung der Identität
                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            aktenzeichen: "15-39.08.02-1-2-13-016", betreff: "Arbeitshilfe zur Prüfung der Identität"),
        Kopffall(
            name: "a separate Anlage",
            kopf: """
                Anlage 2 zum Erlass des Ministeriums für Inneres und Kommunales
                vom 12. Mai 2014, Az.: 15-39.02.01-1-14-077

                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            art: .anlage,
            datum: "2014-05-12", aktenzeichen: "15-39.02.01-1-14-077",
            betreff:
                "Anlage 2 zum Erlass des Ministeriums für Inneres und Kommunales vom 12. Mai 2014, Az.: 15-39.02.01-1-14-077"
        ),
    ]
}
