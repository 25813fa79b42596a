// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Heads written from the habits of offices all over the country before the recogniser was tried on them. All are invented.
extension Kopfkorpus {
    static let praxis: [Kopffall] = [
        Kopffall(
            name: "Gesch.-Z. and long date, Land in the name",
            kopf: """
                Ministerium für Inneres, Kommunales, Wohnen und Sport
                des Landes Schleswig-Holstein

                Ministerium für Inneres, Kommunales, Wohnen und Sport | Postfach 71 25 | 24171 Kiel

                An die Landrätinnen und Landräte              Ihr Zeichen: /
                sowie die (Ober-)Bürgermeister                Ihre Nachricht vom: /
                der kreisfreien Städte                        Gesch.-Z.: IV 208 - 212-29.111.1-44
                - Ausländerbehörden -                         Meine Nachricht vom: /
                                                              Erika Muster
                                                              Telefon: 0431 988-1234

                                                              Kiel, den 14. Oktober 2021

                Erlass
                Anwendung des § 25b Aufenthaltsgesetz bei nachhaltiger Integration
                """,
            normgeber: "Ministerium für Inneres, Kommunales, Wohnen und Sport des Landes Schleswig-Holstein",
            land: "Schleswig-Holstein", art: .erlass, rang: .ohneBindung, ort: "Kiel", datum: "2021-10-14",
            aktenzeichen: "IV208-212-29.111.1-44",
            betreff: "Anwendung des § 25b Aufenthaltsgesetz bei nachhaltiger Integration"),
        Kopffall(
            name: "Austrian month name, town before the day",
            kopf: """
                Bayerisches Staatsministerium des Innern, für Sport und Integration
                80524 München

                Regierungen
                - Sachgebiete 10 -

                Unser Zeichen: F3-2083-1-45-7

                München, den 3. Jänner 2023

                Betreff: Vollzug des Aufenthaltsrechts;
                hier: Ausstellung von Reiseausweisen für Ausländer
                """,
            normgeber: "Bayerisches Staatsministerium des Innern, für Sport und Integration", land: "Bayern",
            rang: .ohneBindung, ort: "München", datum: "2023-01-03", aktenzeichen: "F3-2083-1-45-7",
            betreff: "Vollzug des Aufenthaltsrechts", hier: "Ausstellung von Reiseausweisen für Ausländer"),
        Kopffall(
            name: "GZ of a federal ministry",
            kopf: """
                Bundesministerium des Innern und für Heimat

                Alt-Moabit 140
                10557 Berlin

                An die obersten Landesbehörden
                für Ausländerangelegenheiten

                GZ: MI3-21000/38#12
                Berlin, 9. März 2023
                Seite 1 von 7

                Betr.: Umsetzung der Durchführungsbeschlüsse zum vorübergehenden Schutz
                Bezug: Länderschreiben vom 14. April 2022 – M3-21000/33#6
                """,
            normgeber: "Bundesministerium des Innern und für Heimat", land: "Bund", rang: .ohneBindung, ort: "Berlin",
            datum: "2023-03-09", aktenzeichen: "MI3-21000/38#12",
            betreff: "Umsetzung der Durchführungsbeschlüsse zum vorübergehenden Schutz",
            bezug: ["2022-04-14|M3-21000/33#6"]),
        Kopffall(
            name: "Mein Zeichen below the letterhead of a city in the own Land",
            kopf: """
                Stadt Beispielhausen
                Der Oberbürgermeister
                Amt für Migration und Integration

                Mein Zeichen: 33.2/Du-12
                Datum: 04.11.2024

                Dienstanweisung Nr. 7/2024

                Betreff: Entgegennahme von Anträgen auf Verlängerung
                """,
            normgeber: "Stadt Beispielhausen", land: "NRW", art: .dienstanweisung,
            datum: "2024-11-04", aktenzeichen: "33.2/Du-12", betreff: "Entgegennahme von Anträgen auf Verlängerung"),
        Kopffall(
            name: "own ministry, Az. with dashes, two lines of Bezug",
            kopf: """
                Ministerium für Kinder, Jugend, Familie, Gleichstellung,
                Flucht und Integration des Landes Nordrhein-Westfalen

                40190 Düsseldorf

                An die                                        30. Januar 2025
                Bezirksregierungen                            Seite 1 von 3
                Arnsberg, Detmold, Düsseldorf,
                Köln und Münster                              Aktenzeichen
                – Dezernate 21 –                              524-39.11.02-000031-2024-0004417
                                                              bei Antwort bitte angeben

                nur per E-Mail                                Herr Beispiel

                Verfahren bei der Erteilung von Fiktionsbescheinigungen
                Meine Erlasse vom 11.09.2023 (524-39.11.02-23-118) und vom 02.05.2024
                (524-39.11.02-000031-2024-0001200)
                """,
            normgeber:
                "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration des Landes Nordrhein-Westfalen",
            land: "NRW", rang: .landeserlass, datum: "2025-01-30", aktenzeichen: "524-39.11.02-000031-2024-0004417",
            betreff: "Verfahren bei der Erteilung von Fiktionsbescheinigungen",
            bezug: ["2023-09-11|524-39.11.02-23-118", "2024-05-02|524-39.11.02-000031-2024-0001200"]),
        Kopffall(
            name: "Regierungspräsidium in Hesse, Dokument-Nr.",
            kopf: """
                Regierungspräsidium Gießen
                Dezernat 12

                Regierungspräsidium Gießen • Postfach 10 08 51 • 35338 Gießen

                An die Ausländerbehörden                      Geschäftszeichen: RPGI-12-23d0400/1-2019/4
                im Regierungsbezirk                           Dokument Nr.: 2022/884211
                                                              Bearbeiter/in: Frau Muster
                                                              Datum: 17. Februar 2022

                Rundverfügung
                Vorsprache bei Auslandsvertretungen zur Passbeschaffung
                """,
            normgeber: "Regierungspräsidium Gießen", land: "Hessen", art: .rundverfuegung, rang: .ohneBindung,
            datum: "2022-02-17", aktenzeichen: "RPGI-12-23d0400/1-2019/4",
            betreff: "Vorsprache bei Auslandsvertretungen zur Passbeschaffung"),
        Kopffall(
            name: "Berlin: Verfahrenshinweise of the Landesamt",
            kopf: """
                Landesamt für Einwanderung
                Der Direktor

                Friedrich-Krause-Ufer 24, 13353 Berlin

                GeschZ.: IV R 1 – 0310/A.25
                Stand: 21.08.2024

                Verfahrenshinweise zum Aufenthalt in Berlin
                """,
            normgeber: "Landesamt für Einwanderung", land: "Berlin", art: .anwendungshinweise,
            rang: .ohneBindung, datum: "2024-08-21", aktenzeichen: "IVR1-0310/A.25",
            betreff: "Verfahrenshinweise zum Aufenthalt in Berlin"),
        Kopffall(
            name: "Weisung of a municipal office, Az. and day joined by vom",
            kopf: """
                Landkreis Beispielland
                Der Landrat
                Fachdienst Aufenthalt und Asyl

                Az.: 32.14/103-2 vom 19. 6. 2023

                Weisung
                Betreff: Umgang mit unvollständigen Anträgen
                """,
            normgeber: "Landkreis Beispielland", land: nil, datum: "2023-06-19",
            aktenzeichen: "32.14/103-2", betreff: "Umgang mit unvollständigen Anträgen"),
        Kopffall(
            name: "Saxony: Erlass with Aktenzeichen in brackets",
            kopf: """
                SÄCHSISCHES STAATSMINISTERIUM DES INNERN
                01095 Dresden

                Landesdirektion Sachsen                       Ihr/-e Ansprechpartner/-in
                09105 Chemnitz                                Max Muster
                                                              Durchwahl
                                                              Telefon +49 351 564-33240
                                                              Aktenzeichen
                                                              (bitte bei Antwort angeben)
                                                              24-1345/24/18
                                                              Dresden,
                                                              5. Juli 2022

                Ausländerrecht
                hier: Beschäftigungsduldung nach § 60d AufenthG
                """,
            normgeber: "Sächsisches Staatsministerium des Innern", land: "Sachsen", rang: .ohneBindung,
            datum: "2022-07-05", aktenzeichen: "24-1345/24/18", betreff: "Ausländerrecht",
            hier: "Beschäftigungsduldung nach § 60d AufenthG"),
        Kopffall(
            name: "Bezirksregierung, Verteiler before the subject",
            kopf: """
                Bezirksregierung Detmold
                Dezernat 21

                Bezirksregierung Detmold, 32754 Detmold

                Ausländerbehörden im Regierungsbezirk
                laut Verteiler

                Aktenzeichen: 21.03-39.07.02-002/2023
                Detmold, 8. Mai 2023

                Rundverfügung: Ausstellung von Duldungen bei ungeklärter Identität
                Bezug: Erlass des MKJFGFI vom 21.04.2023, Az. 523-39.07.02-23-088
                Anlagen: - 1 -
                """,
            normgeber: "Bezirksregierung Detmold", land: "NRW", art: .rundverfuegung, rang: .rundverfuegung,
            ort: "Detmold", datum: "2023-05-08", aktenzeichen: "21.03-39.07.02-002/2023",
            betreff: "Ausstellung von Duldungen bei ungeklärter Identität",
            bezug: ["2023-04-21|523-39.07.02-23-088"], anlagen: ["1"]),
        Kopffall(
            name: "gazette that abbreviates its ministry",
            kopf: """
                Aufenthaltsgewährung bei qualifizierter Beschäftigung
                RdErl. d. MI v. 6. 12. 2022 — 64.11-12230/1-19d (§ 19d) —
                """,
            // „MI“ is the ministry of several Länder: a question
            normgeber: nil, land: nil, art: .erlass, datum: "2022-12-06", aktenzeichen: "64.11-12230/1-19d",
            betreff: "Aufenthaltsgewährung bei qualifizierter Beschäftigung"),
        Kopffall(
            name: "Rhineland-Palatinate: Rundschreiben with a Dokument code",
            kopf: """
                Ministerium für Familie, Frauen, Kultur und Integration
                Rheinland-Pfalz

                MFFKI | Postfach 31 80 | 55021 Mainz

                Mein Aktenzeichen       Ihr Schreiben vom       Ansprechpartnerin          Telefon / Fax
                19 335-7:725                                    Frau Muster                06131 16-5167
                Bitte immer angeben!

                Mainz, 12. September 2023

                Rundschreiben
                Erteilung von Aufenthaltserlaubnissen nach § 16g AufenthG
                """,
            normgeber: "Ministerium für Familie, Frauen, Kultur und Integration Rheinland-Pfalz",
            land: "Rheinland-Pfalz", art: .rundschreiben, rang: .ohneBindung, ort: "Mainz", datum: "2023-09-12",
            aktenzeichen: "19335-7:725", betreff: "Erteilung von Aufenthaltserlaubnissen nach § 16g AufenthG"),
    ]
}
