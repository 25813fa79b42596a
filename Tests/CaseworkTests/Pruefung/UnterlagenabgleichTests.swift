// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Regelungen
import ShippedData
import Testing

@Suite struct UnterlagenabgleichTests {
    static let posten = [
        Unterlagenposten(
            kennung: "pass", name: "Gültiger Pass", normen: [], alternativen: ["Passersatz"],
            auchGenannt: ["Nationalpass", "Reisepass"]),
        Unterlagenposten(
            kennung: "immatrikulation", name: "Immatrikulationsbescheinigung", normen: [],
            auchGenannt: ["Studienbescheinigung"]),
        Unterlagenposten(kennung: "verlauf", name: "Nachweis über den Studienverlauf", normen: []),
        Unterlagenposten(
            kennung: "lebensunterhalt", name: "Nachweis zur Sicherung des Lebensunterhalts", normen: [],
            auchGenannt: ["Finanzierungsnachweis", "Sperrkonto"]),
        Unterlagenposten(kennung: "kranken", name: "Nachweis der Krankenversicherung", normen: []),
        Unterlagenposten(kennung: "miete", name: "Mietvertrag", normen: [], alternativen: ["Wohnungsgeberbestätigung"]),
        Unterlagenposten(kennung: "bild", name: "Biometrisches Lichtbild", normen: [], auchGenannt: ["Passfoto"]),
        Unterlagenposten(kennung: "geburt", name: "Geburtsurkunde", normen: []),
        Unterlagenposten(
            kennung: "sprache", name: "Sprachnachweis", normen: [], auchGenannt: ["Nachweis der Deutschkenntnisse"]),
        Unterlagenposten(kennung: "rente", name: "Rentenversicherungsverlauf", normen: []),
        Unterlagenposten(kennung: "arbeitgeber", name: "Bescheinigung des Arbeitgebers", normen: []),
        Unterlagenposten(kennung: "bamf", name: "Bescheid des Bundesamtes", normen: []),
        Unterlagenposten(
            kennung: "einkommen", name: "Einkommensnachweise", normen: [], auchGenannt: ["Gehaltsabrechnungen"]),
        Unterlagenposten(kennung: "antrag", name: "Antragsvordruck", normen: []),
        Unterlagenposten(kennung: "zeugnis", name: "Zeugnisse", normen: []),
    ]

    static let worte = Result { try ShippedData.unterlagenworte() }

    static func abgleich(_ posten: [Unterlagenposten] = posten) throws -> Unterlagenabgleich {
        Unterlagenabgleich(worte: try worte.get(), posten: posten)
    }

    static func unterlage(_ name: String, alternativen: [String] = []) -> Unterlage {
        Unterlage(name: name, stand: .erforderlich, alternativen: alternativen, bereich: 0..<1)
    }

    static let gleiche = [
        ("Immatrikulationsbescheinigung der Hochschule", "immatrikulation"),
        ("die aktuelle Immatrikulationsbescheinigung", "immatrikulation"),
        ("Immatrikulationsbescheinigung des laufenden Semesters", "immatrikulation"),
        ("eine Bestätigung der Immatrikulation", "immatrikulation"),
        ("die Studienbescheinigung nebst beglaubigter Übersetzung", "immatrikulation"),
        ("gültiger Pass oder Passersatz", "pass"), ("eine Kopie des Passes", "pass"), ("gültige Pässe", "pass"),
        ("ein gültiger Nationalpass", "pass"), ("Passkopie", "pass"), ("den Reisepass im Original", "pass"),
        ("gültiger Pass, der noch mindestens sechs Monate gilt", "pass"), ("Passersatzpapier", "pass"),
        ("Studienverlaufsbescheinigung", "verlauf"), ("Nachweis über den bisherigen Studienverlauf", "verlauf"),
        ("Nachweis über die Sicherung des Lebensunterhalts", "lebensunterhalt"),
        ("Nachweise zum gesicherten Lebensunterhalt", "lebensunterhalt"), ("ein Sperrkonto", "lebensunterhalt"),
        ("Nachweis über ausreichenden Krankenversicherungsschutz", "kranken"),
        ("Krankenversicherungsnachweis", "kranken"),
        ("Bescheinigung der Krankenkasse über die Krankenversicherung", "kranken"),
        ("Mietvertrag oder Wohnungsgeberbestätigung", "miete"), ("des Mietvertrages", "miete"),
        ("biometrisches Lichtbild", "bild"), ("zwei biometrische Lichtbilder", "bild"),
        ("ein aktuelles Passfoto", "bild"),
        ("Nachweis ausreichender Deutschkenntnisse auf dem Niveau B1", "sprache"),
        ("Arbeitgeberbescheinigung", "arbeitgeber"), ("Einkommensnachweise der letzten drei Monate", "einkommen"),
        ("Gehaltsabrechnungen der letzten sechs Monate", "einkommen"), ("Nachweis über das Einkommen", "einkommen"),
        ("vollständig ausgefüllter Antragsvordruck", "antrag"),
        ("Rentenversicherungsverlauf mit 60 Pflichtbeiträgen", "rente"), ("das Zeugnis", "zeugnis"),
        ("der Bescheid des Bundesamtes", "bamf"),
    ]

    @Test(arguments: gleiche)
    func theSameDocumentIsRecognised(name: String, kennung: String) throws {
        #expect(try Self.abgleich().posten(zu: Self.unterlage(name))?.kennung == kennung)
    }

    static let andere = [
        "Geburtsurkunde des Kindes", "Geburtsurkunden der im Haushalt lebenden Kinder", "Pass der Eltern",
        "Impfpass", "Arbeitsvertrag", "Kaufvertrag", "Nachweis der Rentenversicherung",
        "Nachweis über Einkommen und Vermögen",
        "Bescheid über laufende Sozialleistungen", "Bescheid der Krankenkasse", "Bescheid", "Nachweise", "Unterlagen",
        "eine Bescheinigung, aus der sich die Dauer der Ausbildung ergibt", "Wohnraumnachweis",
        "Bescheinigung der Hochschule",
        "Arbeitgeberbescheinigung über ein ungekündigtes Arbeitsverhältnis",
        "Nachweis über Bemühungen zur Passbeschaffung",
        "Mietvertrag oder Geburtsurkunde", "", "…", "der Versicherungsverlauf des Ehegatten",
        "Geburtsurkunde und Mietvertrag",
    ]

    @Test(arguments: andere)
    func whatIsNotSurelyTheSameStandsAlone(name: String) throws {
        #expect(try Self.abgleich().posten(zu: Self.unterlage(name))?.kennung == nil)
    }

    @Test func theAlternativesOfARuleCountToo() throws {
        let abgleich = try Self.abgleich()
        let miete = Self.unterlage(
            "Nachweis über den Wohnraum", alternativen: ["Mietvertrag", "Wohnungsgeberbestätigung"])
        #expect(abgleich.posten(zu: miete)?.kennung == "miete")
        let zwei = Self.unterlage("Personenpapiere", alternativen: ["Pass", "Geburtsurkunde"])
        #expect(abgleich.posten(zu: zwei) == nil)
    }

    @Test func twoPostenOfOneNameAreNotToldApart() throws {
        let doppelt = ["a", "b"].map { Unterlagenposten(kennung: $0, name: "Mietvertrag", normen: []) }
        #expect(try Self.abgleich(doppelt).posten(zu: Self.unterlage("Mietvertrag")) == nil)
    }

    @Test func aPostenIsMeantByItsOwnNameBeforeAnotherOne() throws {
        let posten = [
            Unterlagenposten(kennung: "a", name: "Wohnraumnachweis", normen: [], alternativen: ["Mietvertrag"]),
            Unterlagenposten(kennung: "b", name: "Mietvertrag", normen: []),
        ]
        #expect(try Self.abgleich(posten).posten(zu: Self.unterlage("ein Mietvertrag"))?.kennung == "b")
    }

    @Test(arguments: [
        ("die aktuelle Meldebescheinigung", "Meldebescheinigungen"),
        ("Kontoauszüge der letzten drei Monate", "ein Kontoauszug"),
        ("Nachweis über das Vermögen", "Vermögensnachweise"),
    ])
    func otherNamesOfOneDocumentShareAKey(einer: String, anderer: String) throws {
        let abgleich = try Self.abgleich()
        #expect(abgleich.schluessel(einer) != nil && abgleich.schluessel(einer) == abgleich.schluessel(anderer))
    }

    @Test func keysTellIssuersApart() throws {
        let abgleich = try Self.abgleich()
        #expect(abgleich.schluessel("Erklärung des Betriebes") != abgleich.schluessel("Erklärung der Bank"))
        #expect(abgleich.schluessel("Nachweise") == nil)
    }
}
