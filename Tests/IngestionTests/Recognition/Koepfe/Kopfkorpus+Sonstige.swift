// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Heads with something unusual about them. All are invented.
extension Kopfkorpus {
    static let sonstige: [Kopffall] = [
        Kopffall(
            name: "decree forwarded by e-mail",
            kopf: """
                Von: Poststelle Bezirksregierung
                Gesendet: Mittwoch, 12. Februar 2025 10:31
                An: Ausländerbehörden
                Betreff: WG: Erlass zu § 25a AufenthG
                Anlagen: Erlass.pdf

                Sehr geehrte Damen und Herren,

                anbei übersende ich den nachstehenden Erlass mit der Bitte um Beachtung.

                Mit freundlichen Grüßen
                Im Auftrag
                Muster

                Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration
                des Landes Nordrhein-Westfalen

                Düsseldorf, 10.02.2025
                Aktenzeichen: 523-26.03.09-000296-2025-0011556

                Betreff: Gut integrierte Jugendliche und junge Volljährige
                hier: Voraufenthaltszeiten
                """,
            normgeber:
                "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration des Landes Nordrhein-Westfalen",
            land: "NRW", ort: "Düsseldorf", datum: "2025-02-10", aktenzeichen: "523-26.03.09-000296-2025-0011556",
            betreff: "Gut integrierte Jugendliche und junge Volljährige", hier: "Voraufenthaltszeiten",
            formen: [.text, .verzahnt, .absaetze]),
        Kopffall(
            name: "Bezug with letters and wrapped entries",
            kopf: """
                Ministerium des Innern des Landes Nordrhein-Westfalen

                Düsseldorf, 07.05.2019
                Az. 15-39.07.17-1-12-023(2603)

                Betreff: Duldung wegen Reiseunfähigkeit

                Bezug:   a) Mein Erlass vom 12.01.2015 – Az.
                            15-39.07.17-1-12-023(2603)
                         b) Erlass des Bundesministeriums des Innern vom
                            4. Mai 2016, Az. M I 3 – 21000/12#7
                         c) Ihr Bericht vom 2.4.2019
                """,
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "NRW", ort: "Düsseldorf",
            datum: "2019-05-07", aktenzeichen: "15-39.07.17-1-12-023(2603)", betreff: "Duldung wegen Reiseunfähigkeit",
            bezug: ["2015-01-12|15-39.07.17-1-12-023(2603)", "2016-05-04|MI3-21000/12#7", "2019-04-02|"]),
        Kopffall(
            name: "Bezug in the first sentence",
            kopf: """
                Ministerium des Innern des Landes Nordrhein-Westfalen
                Düsseldorf, 3. Februar 2018
                Aktenzeichen: 122-39.08.01-2-18-909(229)

                Kirchenasyl; Verfahrensabsprachen

                Bezugnehmend auf meinen Erlass vom 9. Januar 2017, Az.: 122-39.08.01-2-16-909(229), bitte ich, die dort
                genannten Fristen künftig zu beachten.
                """,
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "NRW", ort: "Düsseldorf",
            datum: "2018-02-03", aktenzeichen: "122-39.08.01-2-18-909(229)",
            betreff: "Kirchenasyl; Verfahrensabsprachen",
            bezug: ["2017-01-09|122-39.08.01-2-16-909(229)"]),
        Kopffall(
            name: "scan: digits and umlauts misread, lines split",
            kopf: """
                Ministerium fur Inneres und Kommunales
                des Landes Nordrhein-Westfalen

                Dusseldorf, den l2.O9.2011
                Az.: 15-39.12.01-2-11-077

                Betr.: Ausweisersatz nach $ 48 Abs. 4 AufenthG
                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            ort: "Düsseldorf", datum: "2011-09-12", aktenzeichen: "15-39.12.01-2-11-077",
            betreff: "Ausweisersatz nach $ 48 Abs. 4 AufenthG"),
        Kopffall(
            name: "scan: one for a Roman one, comma for a dot",
            kopf: """
                Der Innenminister                             4000 Düsseldorf, den 18,07.1984
                des Landes Nordrhein-Westfalen

                1 C 4/43.641

                An die Regierungspräsidenten

                Betr.: Ausschreibung abhanden gekommener ausländischer Pässe
                """,
            normgeber: "Der Innenminister des Landes Nordrhein-Westfalen", land: "NRW", ort: "Düsseldorf",
            datum: "1984-07-18", aktenzeichen: "IC4/43.641",
            betreff: "Ausschreibung abhanden gekommener ausländischer Pässe"),
        Kopffall(
            name: "date and authority below the text only",
            kopf: """
                Verfahrenshinweise zur Erteilung von Reiseausweisen für Ausländer

                Az.: 15-39.09.01-1-7

                """,
            normgeber: "Ministerium für Inneres und Kommunales des Landes Nordrhein-Westfalen", land: "NRW",
            ort: "Düsseldorf", datum: "2013-04-22", aktenzeichen: "15-39.09.01-1-7",
            betreff: "Verfahrenshinweise zur Erteilung von Reiseausweisen für Ausländer",
            koerper: """
                Die folgenden Hinweise sind bei der Ausstellung von Reiseausweisen für Ausländer zu beachten. Sie gelten für
                alle Ausländerbehörden.

                1 Allgemeines

                Der Antrag ist schriftlich zu stellen.

                Düsseldorf, den 22. April 2013

                Ministerium für Inneres und Kommunales
                des Landes Nordrhein-Westfalen

                Im Auftrag
                Muster
                """),
        Kopffall(
            name: "terms and days of force are not the date",
            kopf: """
                Ministerium des Innern des Landes Nordrhein-Westfalen

                Gültig ab: 01.01.2020
                Befristet bis: 31.12.2024
                Termin: 15.01.2020
                Datum: 12.12.2019
                Geschäftszeichen: 15-39.05.01-1-7

                Gegenstand: Berichtswesen zu Rückführungen
                """,
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "NRW", datum: "2019-12-12",
            aktenzeichen: "15-39.05.01-1-7", betreff: "Berichtswesen zu Rückführungen"),
        Kopffall(
            name: "nothing that says what it is",
            kopf: """
                Besprechung der Sachgebietsleitungen

                Az. liegt noch nicht vor

                Betreff: Ablage von Vordrucken
                """,
            betreff: "Ablage von Vordrucken"),
        Kopffall(
            name: "two authorities on one paper: the addressee stands first",
            kopf: """
                An die
                Bezirksregierung Detmold
                Dezernat 21
                32754 Detmold

                Ministerium des Innern des Landes Nordrhein-Westfalen
                Düsseldorf, 21.06.2018
                Aktenzeichen: 15-39.03.02-1-18-101

                Betreff: Familienzusammenführung; Vorabzustimmung
                """,
            normgeber: "Ministerium des Innern des Landes Nordrhein-Westfalen", land: "NRW", ort: "Düsseldorf",
            datum: "2018-06-21", aktenzeichen: "15-39.03.02-1-18-101",
            betreff: "Familienzusammenführung; Vorabzustimmung"),
        Kopffall(
            name: "enclosures as a list",
            kopf: """
                Bezirksregierung Arnsberg
                Arnsberg, 28.08.2023
                Geschäftszeichen: 21.3.2-60/23

                Betreff: Vordrucke für das Verfahren nach § 81a AufenthG

                Anlagen:
                1. Muster einer Vereinbarung
                2. Merkblatt für Arbeitgeber

                Sehr geehrte Damen und Herren,
                """,
            normgeber: "Bezirksregierung Arnsberg", land: "NRW", rang: .rundverfuegung, ort: "Arnsberg",
            datum: "2023-08-28",
            aktenzeichen: "21.3.2-60/23", betreff: "Vordrucke für das Verfahren nach § 81a AufenthG",
            anlagen: ["Muster einer Vereinbarung", "Merkblatt für Arbeitgeber"]),
    ]

    static var alle: [Kopffall] { nrw + laender + bund + kommunen + sonstige + formen + praxis }
}
