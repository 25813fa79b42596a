// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Heads of authorities of other Länder. All are invented.
extension Kopfkorpus {
    static let laender: [Kopffall] = [
        Kopffall(
            name: "Bavaria: ministry with its address line",
            kopf: """
                Bayerisches Staatsministerium des
                Innern, für Sport und Integration

                Bayerisches Staatsministerium des Innern, für Sport und Integration · 80524 München

                Per E-Mail                                    Name
                Regierungen                                   Frau Muster
                – Sachgebiete 11 –                            Telefon
                                                              089 2192-2345
                nachrichtlich                                 Telefax
                Landesamt für Asyl und Rückführungen          089 2192-1200

                Ihr Zeichen, Ihre Nachricht vom     Unser Zeichen         Bearbeiter      Datum
                                                    F4-2081-3-8-19                        21.06.2019

                Vollzug des Aufenthaltsgesetzes (AufenthG);
                Ausbildungsduldung nach § 60c AufenthG

                Anlage: Formblatt „Bestätigung des Ausbildungsbetriebs“

                Sehr geehrte Damen und Herren,
                """,
            normgeber: "Bayerisches Staatsministerium des Innern, für Sport und Integration", land: "Bayern",
            rang: .ohneBindung,
            datum: "2019-06-21", aktenzeichen: "F4-2081-3-8-19",
            betreff: "Vollzug des Aufenthaltsgesetzes (AufenthG); Ausbildungsduldung nach § 60c AufenthG",
            anlagen: ["Formblatt „Bestätigung des Ausbildungsbetriebs“"]),
        Kopffall(
            name: "Bavaria: Regierung",
            kopf: """
                Regierung von Oberbayern
                Regierung von Oberbayern • 80534 München

                An die Ausländerbehörden
                in Oberbayern

                Bearbeitet von            Telefon/Fax              Unser Geschäftszeichen     München,
                Herr Muster               089 2176-0               11-1-2084.1                02.05.2018

                Vollzug des Ausländerrechts; Erwerbstätigkeit von Asylbewerbern
                """,
            normgeber: "Regierung von Oberbayern", land: "Bayern", rang: .ohneBindung, datum: "2018-05-02",
            aktenzeichen: "11-1-2084.1", betreff: "Vollzug des Ausländerrechts; Erwerbstätigkeit von Asylbewerbern"),
        Kopffall(
            name: "Baden-Württemberg: capitals, Land below",
            kopf: """
                MINISTERIUM DER JUSTIZ UND FÜR MIGRATION
                BADEN-WÜRTTEMBERG

                Ministerium der Justiz und für Migration, Postfach 10 34 61, 70029 Stuttgart

                Regierungspräsidien                           Datum         30.09.2022
                Freiburg                                      Name          Frau Muster
                Karlsruhe                                     Durchwahl     0711 279-2345
                Stuttgart                                     Aktenzeichen  JUMRV-1310-57/8
                Tübingen                                      (Bitte bei Antwort angeben)

                Chancen-Aufenthaltsrecht;
                vorgezogene Anwendungshinweise zu § 104c AufenthG

                Sehr geehrte Damen und Herren,
                """,
            normgeber: "Ministerium der Justiz und für Migration Baden-Württemberg", land: "Baden-Württemberg",
            rang: .ohneBindung, datum: "2022-09-30", aktenzeichen: "JUMRV-1310-57/8",
            betreff: "Chancen-Aufenthaltsrecht; vorgezogene Anwendungshinweise zu § 104c AufenthG"),
        Kopffall(
            name: "Baden-Württemberg: Regierungspräsidium",
            kopf: """
                Baden-Württemberg
                REGIERUNGSPRÄSIDIUM KARLSRUHE

                Karlsruhe, 08.02.2021
                Aktenzeichen: 82-1362.5-3
                (Bitte bei Antwort angeben)

                An die unteren Ausländerbehörden
                im Regierungsbezirk Karlsruhe

                Rückführungen; Kostenerstattung
                """,
            normgeber: "Regierungspräsidium Karlsruhe", land: "Baden-Württemberg", rang: .ohneBindung, ort: "Karlsruhe",
            datum: "2021-02-08", aktenzeichen: "82-1362.5-3", betreff: "Rückführungen; Kostenerstattung"),
        Kopffall(
            name: "Lower Saxony: info block",
            kopf: """
                                                              Niedersächsisches Ministerium
                                                              für Inneres und Sport

                Nds. Ministerium für Inneres und Sport, Postfach 2 21, 30002 Hannover

                Landkreise                                    Bearbeitet von
                kreisfreie Städte                             Herrn Muster
                Region Hannover                               E-Mail: auslaenderrecht@mi.niedersachsen.example

                nachrichtlich:                                Durchwahl (0511) 120-6465
                Kommunale Spitzenverbände                     Hannover
                                                              16.12.2022
                                                              Mein Zeichen (bei Antwort angeben)
                                                              64.12-12230/1-8 (§ 104c)

                Aufenthaltsrecht; hier: Erteilung von Aufenthaltserlaubnissen nach § 104c AufenthG

                Bezug: a) Mein RdErl. vom 23.6.2022 (64.12-12230/1-8)
                       b) Schreiben des BMI vom 1.7.2022 – M3-21002/9#9
                """,
            normgeber: "Niedersächsisches Ministerium für Inneres und Sport", land: "Niedersachsen", rang: .ohneBindung,
            datum: "2022-12-16", aktenzeichen: "64.12-12230/1-8", betreff: "Aufenthaltsrecht",
            hier: "Erteilung von Aufenthaltserlaubnissen nach § 104c AufenthG",
            bezug: ["2022-06-23|64.12-12230/1-8", "2022-07-01|M3-21002/9#9"]),
        Kopffall(
            name: "Hesse: the Land follows from the seat",
            kopf: """
                HESSEN
                Ministerium des Innern und für Sport

                Postfach 31 67 · 65021 Wiesbaden

                Regierungspräsidien                           Aktenzeichen  II 41 - 23d 06.12-01-17/001
                Darmstadt, Gießen, Kassel                     Bearbeiter    Herr Muster
                                                              Durchwahl     (06 11) 353-1234
                                                              Wiesbaden, den 22. November 2017

                Betreff: Umsetzung der Wohnsitzregelung nach § 12a AufenthG
                """,
            normgeber: "Ministerium des Innern und für Sport des Landes Hessen", land: "Hessen", rang: .ohneBindung,
            ort: "Wiesbaden", datum: "2017-11-22", aktenzeichen: "II41-23d06.12-01-17/001",
            betreff: "Umsetzung der Wohnsitzregelung nach § 12a AufenthG"),
        Kopffall(
            name: "Schleswig-Holstein",
            kopf: """
                Schleswig-Holstein
                Ministerium für Soziales, Gesundheit, Jugend, Familie, Senioren,
                Integration und Gleichstellung des Landes Schleswig-Holstein

                Landrätinnen und Landräte                     Ihr Zeichen: /
                der Kreise                                    Ihre Nachricht vom: /
                Bürgermeister und Oberbürgermeister           Mein Zeichen: 38216/2022
                der kreisfreien Städte                        Meine Nachricht vom: /
                – Ausländerbehörden –
                                                              11. August 2022

                Aufenthaltsrecht
                Zuwanderung von Fachkräften nach § 18a AufenthG
                """,
            normgeber:
                "Ministerium für Soziales, Gesundheit, Jugend, Familie, Senioren, Integration und Gleichstellung des Landes Schleswig-Holstein",
            land: "Schleswig-Holstein", rang: .ohneBindung, datum: "2022-08-11", aktenzeichen: "38216/2022",
            betreff: "Aufenthaltsrecht Zuwanderung von Fachkräften nach § 18a AufenthG"),
        Kopffall(
            name: "Brandenburg",
            kopf: """
                Ministerium des Innern und für Kommunales
                des Landes Brandenburg

                Ministerium des Innern und für Kommunales | Postfach 601165 | 14411 Potsdam

                An die Ausländerbehörden              Henning-von-Tresckow-Straße 9-13
                der Landkreise und                    14467 Potsdam
                kreisfreien Städte                    Bearb.: Frau Muster
                                                      Gesch.Z.: 21-802-20
                                                      Hausruf: (0331) 866-2215
                                                      Internet: www.mik.brandenburg.example

                Potsdam, 5. Oktober 2020

                Erlass Nr. 7/2020 im Ausländerrecht
                Verpflichtungserklärungen nach § 68 AufenthG

                """,
            normgeber: "Ministerium des Innern und für Kommunales des Landes Brandenburg", land: "Brandenburg",
            rang: .ohneBindung, ort: "Potsdam", datum: "2020-10-05", aktenzeichen: "21-802-20"),
        Kopffall(
            name: "Berlin: Senatsverwaltung",
            kopf: """
                Senatsverwaltung für Inneres, Digitalisierung und Sport

                Senatsverwaltung für Inneres, Digitalisierung und Sport, Klosterstr. 47, 10179 Berlin

                Landesamt für Einwanderung                    GeschZ. (bitte angeben)
                                                              I B 2 – 0420/1437
                                                              Bearbeiter: Herr Muster
                                                              Tel. (030) 90223-1234

                                                              Datum 17.01.2023

                Weisung zur Anwendung des § 19d AufenthG
                """,
            normgeber: "Senatsverwaltung für Inneres, Digitalisierung und Sport", land: "Berlin", rang: .ohneBindung,
            datum: "2023-01-17", aktenzeichen: "IB2-0420/1437", betreff: "Weisung zur Anwendung des § 19d AufenthG"),
        Kopffall(
            name: "Hamburg: Behörde",
            kopf: """
                Freie und Hansestadt Hamburg
                Behörde für Inneres und Sport
                Amt für Innere Verwaltung und Planung

                Behörde für Inneres und Sport, Johanniswall 4, 20095 Hamburg

                Amt für Migration                             Az.: A 21 / 609.23-1
                                                              Hamburg, den 3. April 2017

                Weisung Nr. 1/2017

                Erteilung von Aufenthaltserlaubnissen an gut integrierte Heranwachsende
                """,
            normgeber: "Behörde für Inneres und Sport", land: "Hamburg", art: .rundschreiben, rang: .ohneBindung,
            ort: "Hamburg", datum: "2017-04-03", aktenzeichen: "A21/609.23-1",
            betreff: "Erteilung von Aufenthaltserlaubnissen an gut integrierte Heranwachsende"),
        Kopffall(
            name: "Bremen: Senator",
            kopf: """
                Der Senator für Inneres                       Freie Hansestadt Bremen

                Migrationsamt Bremen                          Auskunft erteilt
                                                              Frau Muster
                                                              Tel. 0421 361-9012
                                                              Bremen, 24.07.2019
                                                              Aktenzeichen: e17-05-02

                Erlass e17-05-02
                Familiennachzug zu subsidiär Schutzberechtigten
                """,
            normgeber: "Der Senator für Inneres", land: "Bremen", rang: .ohneBindung, ort: "Bremen",
            datum: "2019-07-24",
            aktenzeichen: "e17-05-02"),
        Kopffall(
            name: "Saxony: Staatsministerium with Land line",
            kopf: """
                STAATSMINISTERIUM
                DES INNERN
                                                              Freistaat SACHSEN

                Staatsministerium des Innern | 01095 Dresden
                                                              Ihr Zeichen
                Landesdirektion Sachsen                       Aktenzeichen (bitte bei Antwort angeben)
                Referat 27                                    24-1310/190/4
                                                              Dresden, 14. Februar 2020

                Aufenthaltsgewährung bei nachhaltiger Integration (§ 25b AufenthG)
                """,
            normgeber: "Staatsministerium des Innern des Landes Sachsen", land: "Sachsen", rang: .ohneBindung,
            ort: "Dresden",
            datum: "2020-02-14", aktenzeichen: "24-1310/190/4",
            betreff: "Aufenthaltsgewährung bei nachhaltiger Integration (§ 25b AufenthG)"),
        Kopffall(
            name: "Thuringia",
            kopf: """
                Thüringer Ministerium für Migration,
                Justiz und Verbraucherschutz

                An die Ausländerbehörden                      Ihr/e Ansprechpartner/in:
                im Freistaat Thüringen                        Frau Muster

                über Thüringer Landesverwaltungsamt           Durchwahl: 0361 573-511

                                                              Unser Zeichen:
                                                              32.11-2078-1/2019
                                                              Erfurt
                                                              18. März 2019

                Erlass zur Lebensunterhaltssicherung bei Auszubildenden
                """,
            normgeber: "Thüringer Ministerium für Migration, Justiz und Verbraucherschutz", land: "Thüringen",
            rang: .ohneBindung, datum: "2019-03-18", aktenzeichen: "32.11-2078-1/2019",
            betreff: "Erlass zur Lebensunterhaltssicherung bei Auszubildenden"),
        Kopffall(
            name: "Rhineland-Palatinate: unusual file number",
            kopf: """
                MINISTERIUM FÜR FAMILIE, FRAUEN,
                KULTUR UND INTEGRATION

                Rheinland-Pfalz

                Ministerium für Familie, Frauen, Kultur und Integration | Postfach 32 20 | 55022 Mainz

                An die Ausländerbehörden

                Mein Aktenzeichen          Ihr Schreiben vom     Ansprechpartner/-in     Telefon
                19 332-7:316/22            02.03.2022            Herr Muster             06131 16-5678
                Bitte immer angeben!

                30. März 2022

                Vorübergehender Schutz; Ausstellung von Fiktionsbescheinigungen
                """,
            normgeber: "Ministerium für Familie, Frauen, Kultur und Integration Rheinland-Pfalz",
            land: "Rheinland-Pfalz",
            rang: .ohneBindung, datum: "2022-03-30", aktenzeichen: "19332-7:316/22",
            betreff: "Vorübergehender Schutz; Ausstellung von Fiktionsbescheinigungen"),
        Kopffall(
            name: "Saxony-Anhalt",
            kopf: """
                SACHSEN-ANHALT
                Ministerium für Inneres und Sport
                des Landes Sachsen-Anhalt

                Landesverwaltungsamt                          Halberstädter Str. 2
                Referat Ausländerangelegenheiten              39112 Magdeburg

                                                              Magdeburg, 9. Mai 2016
                                                              Zeichen: 34.21-12231-1.2

                Ausländerrecht
                hier: Duldungen aus medizinischen Gründen
                """,
            normgeber: "Ministerium für Inneres und Sport des Landes Sachsen-Anhalt", land: "Sachsen-Anhalt",
            rang: .ohneBindung, ort: "Magdeburg", datum: "2016-05-09", aktenzeichen: "34.21-12231-1.2",
            betreff: "Ausländerrecht", hier: "Duldungen aus medizinischen Gründen"),
        Kopffall(
            name: "Mecklenburg-Western Pomerania",
            kopf: """
                Ministerium für Inneres und Europa
                Mecklenburg-Vorpommern

                Ministerium für Inneres und Europa Mecklenburg-Vorpommern · 19048 Schwerin

                Landräte der Landkreise                       Bearbeiter: Herr Muster
                Oberbürgermeister der kreisfreien Städte      Telefon: 0385 588-2345
                                                              Az.: II 330-221-39000-2018/016-021
                                                              Schwerin, 7. September 2018

                Betr.: Wohnsitzauflagen für Geduldete (§ 61 AufenthG)
                """,
            normgeber: "Ministerium für Inneres und Europa Mecklenburg-Vorpommern", land: "Mecklenburg-Vorpommern",
            rang: .ohneBindung, ort: "Schwerin", datum: "2018-09-07", aktenzeichen: "II330-221-39000-2018/016-021",
            betreff: "Wohnsitzauflagen für Geduldete (§ 61 AufenthG)"),
        Kopffall(
            name: "Saarland",
            kopf: """
                Ministerium für Inneres, Bauen und Sport
                SAARLAND

                Landesverwaltungsamt                          Referat B 5
                – Zentrale Ausländerbehörde –                 Bearbeiterin: Frau Muster
                                                              Tel.: 0681 501-2345
                                                              Datum: 2. Juni 2015
                                                              Az.: B 5 5510/1-1

                Betreff: Passbeschaffung bei unkooperativen Herkunftsstaaten
                """,
            normgeber: "Ministerium für Inneres, Bauen und Sport Saarland", land: "Saarland", rang: .ohneBindung,
            datum: "2015-06-02", aktenzeichen: "B55510/1-1",
            betreff: "Passbeschaffung bei unkooperativen Herkunftsstaaten"),
    ]
}
