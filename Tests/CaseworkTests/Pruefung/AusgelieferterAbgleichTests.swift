// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Regelungen
import ShippedData
import Testing

/// Which line of a shipped check list a decree means, as offices write it.
@Suite struct AusgelieferterAbgleichTests {
    static let gleiche: [(schema: String, namen: [String], kennung: String)] = [
        (
            "studium-verlaengerung",
            [
                "gültiger Pass oder Passersatz", "ein anerkannter und gültiger Pass",
                "Pass, Passersatz oder Ausweisersatz",
                "ein Passersatzpapier", "Reisepass oder Ausweisersatz", "Kopie des Nationalpasses",
            ], "pass"
        ),
        (
            "studium-verlaengerung",
            [
                "Bescheinigung der Hochschule über den Studienverlauf und die voraussichtliche Restdauer des Studiums",
                "Nachweis über den bisherigen Studienverlauf", "eine Leistungsübersicht der Hochschule",
                "Notenspiegel in Kopie",
            ], "leistungsnachweise"
        ),
        (
            "studium-verlaengerung",
            [
                "Nachweis über die Sicherung des Lebensunterhalts nach § 2 Abs. 3 AufenthG",
                "Nachweis über die Sicherung des Lebensunterhalts", "Finanzierungsnachweis in Höhe des Bedarfs",
                "Sperrkonto oder Verpflichtungserklärung", "ein Nachweis über ausreichende finanzielle Mittel",
            ], "einkommen"
        ),
        (
            "studium-verlaengerung",
            ["eine Stellungnahme der Hochschule", "Stellungnahme der Hochschule zum voraussichtlichen Abschluss"],
            "prognose"
        ),
        ("studium-verlaengerung", ["Antrag auf Verlängerung der Aufenthaltserlaubnis nach § 16b AufenthG"], "antrag"),
        ("studium-verlaengerung", ["bisheriger Aufenthaltstitel im Original"], "bisheriger-titel"),
        ("ausreisehindernis", ["die bisherige Duldung"], "bisheriger-titel"),
        (
            "fachkraft-akademisch",
            [
                "Arbeitsvertrag oder konkretes Arbeitsplatzangebot", "Arbeitsvertrag mit Stellenangaben",
                "der Arbeitsvertrag",
            ],
            "arbeitsvertrag"
        ),
        (
            "fachkraft-akademisch",
            [
                "Nachweis der Anerkennung oder Vergleichbarkeit der Qualifikation", "der Hochschulabschluss",
                "Nachweis über die Vergleichbarkeit der ausländischen Qualifikation", "anabin-Ausdruck",
            ], "qualifikation"
        ),
        (
            "fachkraft-akademisch",
            ["die Berufsausübungserlaubnis oder deren Zusage", "Berufsausübungserlaubnis nebst Übersetzung"],
            "berufsausuebung"
        ),
        ("fachkraft-akademisch", ["Nachweis über eine angemessene Altersversorgung"], "altersversorgung"),
        ("fachkraft-berufsausbildung", ["ein Nachweis der Gleichwertigkeit"], "qualifikation"),
        ("blaue-karte", ["Arbeitsvertrag mit Angabe des Bruttojahresgehalts"], "arbeitsvertrag"),
        (
            "ehegattennachzug",
            ["Nachweis einfacher deutscher Sprachkenntnisse auf dem Niveau A1", "Sprachzertifikat A1"],
            "sprachnachweis"
        ),
        (
            "ehegattennachzug", ["Nachweis über die Sicherung des Lebensunterhalts", "Gehaltsabrechnungen"], "einkommen"
        ),
        ("ehegattennachzug", ["Kopie des Aufenthaltstitels des Stammberechtigten"], "stammtitel"),
        (
            "ehegattennachzug", ["Erklärung zum Fortbestand der ehelichen Lebensgemeinschaft"], "lebensgemeinschaft"
        ),
        ("familiennachzug-deutsche", ["Personalausweis des deutschen Angehörigen"], "staatsangehoerigkeit"),
        (
            "niederlassungserlaubnis",
            [
                "Bescheinigung über den Test „Leben in Deutschland“ oder ein deutscher Schulabschluss",
                "Einbürgerungstest",
            ], "grundkenntnisse"
        ),
        (
            "niederlassungserlaubnis",
            ["Versicherungsverlauf der gesetzlichen Rentenversicherung, nicht älter als drei Monate"],
            "rentenversicherung"
        ),
        (
            "niederlassungserlaubnis", ["Mietvertrag oder Nachweis über Wohneigentum", "Wohnungsgeberbestätigung"],
            "wohnraum"
        ),
        ("niederlassungserlaubnis", ["Nachweis ausreichender Sprachkenntnisse"], "sprachnachweis"),
        ("niederlassungserlaubnis", ["Arbeitsvertrag", "Bescheinigung des Arbeitgebers"], "arbeitsvertrag"),
        ("duldung", ["qualifizierte ärztliche Bescheinigung nach § 60a Abs. 2c AufenthG"], "aerztliche-bescheinigung"),
        (
            "abschiebungsverbot", ["Bescheid über die Feststellung des Abschiebungsverbots", "BAMF-Bescheid"],
            "bamf-bescheid"
        ),
        (
            "ausbildungsduldung",
            [
                "Nachweis über die Eintragung oder die Beantragung der Eintragung in das Verzeichnis der "
                    + "Berufsausbildungsverhältnisse"
            ], "eintragung"
        ),
        (
            "ausbildungsduldung", ["Nachweise über die Bemühungen zur Klärung der Identität"], "identitaetsnachweise"
        ),
        ("ausbildungsduldung", ["Ausbildungsvertrag mit Eintragungsvermerk"], "ausbildungsvertrag"),
        ("nachhaltige-integration", ["Nachweis hinreichender mündlicher Deutschkenntnisse"], "sprache"),
        ("schutzberechtigte", ["gültiger Pass", "der Reiseausweis"], "identitaetspapiere"),
        ("jugendliche-integrierte", ["Schulbescheinigung", "das letzte Schulzeugnis"], "schulzeugnisse"),
        ("fiktion", ["der bisherige Aufenthaltstitel oder das Visum"], "bisheriger-titel"),
    ]

    @Test(arguments: gleiche)
    func theLineIsFound(schema: String, namen: [String], kennung: String) throws {
        let abgleich = try Self.abgleich(schema)
        for name in namen {
            #expect(abgleich.posten(zu: UnterlagenabgleichTests.unterlage(name))?.kennung == kennung, "\(name)")
        }
    }

    static let andere: [(schema: String, namen: [String])] = [
        (
            "studium-verlaengerung",
            [
                "Pass der Eltern", "Impfpass", "Bescheinigung der Hochschule",
                "Bescheid über laufende Sozialleistungen",
                "schriftliche Begründung des Fachwechsels", "Nachweis der Hochschulreife", "Mietvertrag",
                "Stellungnahme des Arbeitgebers", "Nachweis über Einkommen und Vermögen",
                "Immatrikulationsbescheinigung oder Reisepass", "Antrag auf Zulassung zum Studium",
            ]
        ),
        (
            "fachkraft-akademisch",
            [
                "Zustimmung der Bundesagentur für Arbeit",
                "Bescheinigung des früheren Arbeitgebers über das Ende der "
                    + "Beschäftigung", "Ausbildungsvertrag", "Nachweis der Sprachkenntnisse",
            ]
        ),
        (
            "ehegattennachzug",
            [
                "Geburtsurkunde des Kindes", "Legalisation der Heiratsurkunde", "Reisepass des Ehegatten",
                "Eheurkunde oder Mietvertrag", "Nachweis über das Vermögen",
            ]
        ),
        ("duldung", ["ärztliche Bescheinigung des Kindes", "Bescheid", "Erklärung zur freiwilligen Ausreise"]),
        (
            "niederlassungserlaubnis",
            ["Versicherungsverlauf des Ehegatten", "Bescheinigung der Krankenkasse über Leistungen", "Steuernummer"]
        ),
        ("einbuergerung", ["Registerauskunft des Herkunftsstaates", "ausführlicher Lebenslauf"]),
        ("schutzberechtigte", ["Antrag auf Streichung der Wohnsitzauflage", "Zusage über Wohnraum am Zielort"]),
    ]

    @Test(arguments: andere)
    func whatIsNotSurelyALineStandsAlone(schema: String, namen: [String]) throws {
        let abgleich = try Self.abgleich(schema)
        for name in namen {
            #expect(abgleich.posten(zu: UnterlagenabgleichTests.unterlage(name))?.kennung == nil, "\(name)")
        }
    }

    /// What a check list itself calls a document is found under that name, unless two lines share it.
    @Test func everyNameOfALineLeadsToIt() throws {
        for schema in try AusgelieferteSchemataTests.schemata.get() {
            let abgleich = Unterlagenabgleich(worte: try UnterlagenabgleichTests.worte.get(), posten: schema.unterlagen)
            for posten in schema.unterlagen {
                let gemeint = abgleich.posten(zu: UnterlagenabgleichTests.unterlage(posten.name))
                #expect(gemeint?.kennung == posten.kennung, "\(schema.verweis): \(posten.name)")
                for name in posten.auchGenannt {
                    let gemeint = abgleich.posten(zu: UnterlagenabgleichTests.unterlage(name))?.kennung
                    #expect(gemeint == nil || gemeint == posten.kennung, "\(schema.verweis): \(name)")
                }
            }
        }
    }

    private static func abgleich(_ kennung: String) throws -> Unterlagenabgleich {
        let schema = try #require(
            try AusgelieferteSchemataTests.schemata.get().filter { $0.kennung == kennung }.max {
                $0.version < $1.version
            })
        return Unterlagenabgleich(worte: try UnterlagenabgleichTests.worte.get(), posten: schema.unterlagen)
    }
}
