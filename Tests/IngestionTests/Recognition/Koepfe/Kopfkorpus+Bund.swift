// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Heads of federal and municipal authorities. All are invented.
extension Kopfkorpus {
    static let bund: [Kopffall] = [
        Kopffall(
            name: "BMI: circular to the Länder",
            kopf: """
                                                              Bundesministerium
                                                              des Innern, für Bau und Heimat

                POSTANSCHRIFT  Bundesministerium des Innern, für Bau und Heimat, 11014 Berlin

                An die                                        HAUSANSCHRIFT  Alt-Moabit 140
                für das Aufenthaltsrecht zuständigen                         10557 Berlin
                Ministerien und Senatsverwaltungen            POSTANSCHRIFT  11014 Berlin
                der Länder                                    TEL  +49(0)30 18 681-12345
                                                              BEARBEITET VON  Dr. Muster
                nachrichtlich:
                Bundesamt für Migration und Flüchtlinge       www.bmi.bund.example

                Betreff: Entfristung der Beschäftigungsduldung
                hier: Anwendungshinweise
                Aktenzeichen: M I 3 – 21000/51#2
                Berlin, 4. September 2020
                Seite 1 von 2

                Sehr geehrte Kolleginnen und Kollegen,
                """,
            normgeber: "Bundesministerium des Innern, für Bau und Heimat", land: "Bund", rang: .ohneBindung,
            ort: "Berlin",
            datum: "2020-09-04", aktenzeichen: "MI3-21000/51#2", betreff: "Entfristung der Beschäftigungsduldung",
            hier: "Anwendungshinweise"),
        Kopffall(
            name: "BMI of the nineties, number with a blank in it",
            kopf: """
                Bundesministerium des Innern                  53108 Bonn, den 18. August 1997
                                                              Graurheindorfer Str. 198
                V II 2 – 124 480/2                            Tel.: (0228) 681-5678

                An die
                Innenministerien/Senatsverwaltungen für Inneres
                der Länder

                Betr.: Auslegung des § 87 Abs. 1 AuslG
                Bezug: Mein Rundschreiben vom 3. März 1995 – V II 2 – 124 480/2 –
                """,
            normgeber: "Bundesministerium des Innern", land: "Bund", rang: .ohneBindung, ort: "Bonn",
            datum: "1997-08-18",
            aktenzeichen: "VII2-124480/2", betreff: "Auslegung des § 87 Abs. 1 AuslG",
            bezug: ["1995-03-03|VII2-124480/2"]),
        Kopffall(
            name: "BAMF",
            kopf: """
                Bundesamt für Migration und Flüchtlinge

                Bundesamt für Migration und Flüchtlinge, 90343 Nürnberg

                Ausländerbehörden                             Referat 21B
                laut Verteiler                                Ihr Zeichen:
                                                              Unser Zeichen: 21B-7010-3/21
                                                              Nürnberg, 17.05.2021

                Rundschreiben 7/2021

                Mitteilungspflichten der Ausländerbehörden nach § 82 AufenthG
                """,
            normgeber: "Bundesamt für Migration und Flüchtlinge", land: "Bund", art: .rundschreiben, rang: .ohneBindung,
            ort: "Nürnberg", datum: "2021-05-17", aktenzeichen: "21B-7010-3/21",
            betreff: "Mitteilungspflichten der Ausländerbehörden nach § 82 AufenthG"),
        Kopffall(
            name: "Bundesagentur: Weisung with a table-like head",
            kopf: """
                Bundesagentur für Arbeit
                Zentrale

                Weisung 202403005 vom 12.03.2024 – Arbeitsmarktzulassung: Zustimmung zur Beschäftigung

                Laufende Nummer:        202403005
                Geschäftszeichen:       GR 22 – 1758.2/1753
                Gültig ab:              01.04.2024
                Gültig bis:             31.03.2029
                """,
            normgeber: "Bundesagentur für Arbeit", land: "Bund", rang: .ohneBindung, datum: "2024-03-12",
            aktenzeichen: "GR22-1758.2/1753", formen: [.text, .verzahnt, .absaetze]),
        Kopffall(
            name: "Auswärtiges Amt: Runderlass",
            kopf: """
                Auswärtiges Amt                               Berlin, 28.10.2019
                Gz.: 508-3-543.53/2
                (bitte bei Antwort angeben)

                An alle Visastellen

                Runderlass

                Betr.: Visumverfahren
                hier: Nachweis einfacher Deutschkenntnisse
                Bezug: RES 25-3 vom 14.01.2016
                Anlg.: 2
                """,
            normgeber: "Auswärtiges Amt", land: "Bund", art: .erlass, rang: .ohneBindung, ort: "Berlin",
            datum: "2019-10-28",
            aktenzeichen: "508-3-543.53/2", betreff: "Visumverfahren", hier: "Nachweis einfacher Deutschkenntnisse",
            bezug: ["2016-01-14|"], anlagen: ["2"]),
        Kopffall(
            name: "application notes with a title page",
            kopf: """
                Bundesministerium des Innern und für Heimat

                Anwendungshinweise des Bundesministeriums des Innern und für Heimat
                zum Gesetz zur Weiterentwicklung der Fachkräfteeinwanderung

                Stand: 1. November 2023
                Az.: M3-21000/33#21
                """,
            normgeber: "Bundesministerium des Innern und für Heimat", land: "Bund", art: .anwendungshinweise,
            rang: .ohneBindung, datum: "2023-11-01", aktenzeichen: "M3-21000/33#21"),
    ]

    static let kommunen: [Kopffall] = [
        Kopffall(
            name: "city: Dienstanweisung with number",
            kopf: """
                Stadt Musterhausen
                Der Oberbürgermeister
                Fachbereich 33 – Ausländerangelegenheiten

                Dienstanweisung Nr. 12/2021

                Az.: 33.2-DA-12/2021
                Musterhausen, 01.07.2021

                Umgang mit unvollständigen Anträgen auf Verlängerung von Aufenthaltserlaubnissen
                """,
            normgeber: "Stadt Musterhausen", land: "NRW", art: .dienstanweisung, rang: .dienstanweisung,
            ort: "Musterhausen",
            datum: "2021-07-01", aktenzeichen: "33.2-DA-12/2021",
            betreff: "Umgang mit unvollständigen Anträgen auf Verlängerung von Aufenthaltserlaubnissen"),
        Kopffall(
            name: "district: Hausmitteilung",
            kopf: """
                Kreis Musterland
                Der Landrat
                Ausländeramt

                HAUSMITTEILUNG

                An:      alle Sachgebiete des Ausländeramtes
                Von:     Amtsleitung
                Datum:   15.10.2019
                Az.:     34/1-30.11

                Betreff: Terminvergabe bei ablaufenden Titeln
                """,
            normgeber: "Ausländeramt des Kreises Musterland", land: "NRW", art: .dienstanweisung,
            rang: .dienstanweisung,
            datum: "2019-10-15", aktenzeichen: "34/1-30.11", betreff: "Terminvergabe bei ablaufenden Titeln"),
        Kopffall(
            name: "Ausländerbehörde of a city",
            kopf: """
                Ausländerbehörde der Stadt Neuenbrück

                Dienstanweisung                               Neuenbrück, den 3.2.2022

                Aktenzeichen: 33/1-DA-04/2022

                Verteiler: Sachgebiete 33.1 bis 33.4

                Verlängerung der Duldung nach § 60a AufenthG
                """,
            normgeber: "Ausländerbehörde der Stadt Neuenbrück", land: "NRW", art: .dienstanweisung,
            rang: .dienstanweisung,
            ort: "Neuenbrück", datum: "2022-02-03", aktenzeichen: "33/1-DA-04/2022",
            betreff: "Verlängerung der Duldung nach § 60a AufenthG"),
        Kopffall(
            name: "Landkreis: not in North Rhine-Westphalia",
            kopf: """
                Landkreis Musterland
                Ausländerbehörde

                Musterstadt, 09.06.2020
                Az.: 32.4-111/20

                Dienstanweisung

                Annahme von Anträgen auf elektronischem Weg
                """,
            normgeber: "Ausländerbehörde des Landkreises Musterland", art: .dienstanweisung, rang: .unbekannt,
            ort: "Musterstadt", datum: "2020-06-09", aktenzeichen: "32.4-111/20",
            betreff: "Annahme von Anträgen auf elektronischem Weg"),
        Kopffall(
            name: "big city of another Land",
            kopf: """
                Landeshauptstadt München
                Kreisverwaltungsreferat

                München, 10.01.2018
                Geschäftszeichen: KVR II/3-24/18

                Arbeitsanweisung

                Vorsprache nur mit Termin
                """,
            normgeber: "Landeshauptstadt München", land: "Bayern", art: .dienstanweisung, rang: .ohneBindung,
            ort: "München",
            datum: "2018-01-10", aktenzeichen: "KVRII/3-24/18", betreff: "Vorsprache nur mit Termin"),
    ]
}
