// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Testing

@Suite struct CompoundTests {
    @Test(arguments: [
        ("Aufenthaltserlaubnisverlängerung", "Aufenthaltserlaubnis Aufenthalt Erlaubnis Verlängerung"),
        ("Aufenthaltserlaubnis", "Aufenthalt Erlaubnis"), ("Aufenthaltserlaubnisse", "Aufenthalt Erlaubnis"),
        ("Niederlassungserlaubnis", "Niederlassung Erlaubnis"), ("Ausländerbehörde", "Ausländer Behörde"),
        ("Auslaenderbehoerden", "Ausländer Behörde"), ("Fiktionsbescheinigung", "Fiktion Bescheinigung"),
        ("Verpflichtungserklärung", "Verpflichtung Erklärung"), ("Lebensunterhalt", "Unterhalt"),
        ("Familienzusammenführung", "Familie Zusammenführung"), ("Familiennachzug", "Familie Nachzug"),
        ("Staatsangehörigkeit", "Staat Angehörigkeit"), ("Personalausweis", "Personal Ausweis"),
        ("Krankenversicherungsschutz", "Krankenversicherung Versicherung Schutz"),
        ("Ausbildungsduldung", "Ausbildung Duldung"), ("Beschäftigungserlaubnis", "Beschäftigung Erlaubnis"),
        ("Einkommensnachweise", "Einkommen Nachweis"), ("Sprachnachweis", "Sprache Nachweis"), ("Wohnraum", "Raum"),
        ("Grenzübertrittsbescheinigung", "Grenze Übertritt Bescheinigung"), ("Antragsvordruck", "Antrag Vordruck"),
        ("Asylbewerberleistungsgesetz", "Asyl Bewerber Leistung Gesetz"), ("Kindergeld", "Kind Geld"),
        ("Elternteil", "Eltern Teil"), ("Rechtsanwalt", "Recht Anwalt"), ("Bundesgebiet", "Bund Gebiet"),
        ("Arbeitsplatz", "Arbeit Platz"), ("Passpflicht", "Pass Pflicht"), ("Reiseausweis", "Reise Ausweis"),
        ("Aufenthaltstitel", "Aufenthalt Titel"), ("Geltungsdauer", "Geltung Dauer"), ("Studiengang", "Studium Gang"),
        ("Studienkolleg", "Studium Kolleg"), ("Gebührenbefreiung", "Gebühr Befreiung"),
        ("Einreiseverbot", "Einreise Verbot"),
        ("Abschiebungshaft", "Abschiebung Haft"), ("Ausreisepflicht", "Ausreise Pflicht"),
        ("Wohnsitzauflage", "Wohnsitz Auflage"),
        ("Integrationskurs", "Integration Kurs"), ("Sprachkenntnisse", "Sprache Kenntnis"),
        ("Arbeitsverträge", "Arbeit Vertrag"),
        ("Visumpflicht", "Visum Pflicht"), ("visumpflichtig", "Visum"), ("aufenthaltsrechtlich", "Aufenthalt"),
        ("Meldebescheinigung", "Meldung Bescheinigung"), ("Mietvertrag", "Miete Vertrag"),
        ("Geburtsurkunde", "Geburt Urkunde"),
        ("Heiratsurkunde", "Heirat Urkunde"), ("Eheurkunde", "Urkunde"), ("Führungszeugnis", "Führung Zeugnis"),
        ("Rentenversicherungsverlauf", "Rentenversicherung Verlauf"), ("Härtefallkommission", "Härtefall Kommission"),
        ("Fristverlängerung", "Frist Verlängerung"), ("Kostenübernahmeerklärung", "Übernahme Erklärung"),
        ("Zustimmungserfordernis", "Zustimmung Erfordernis"),
        ("Immatrikulationsbescheinigung", "Immatrikulation Bescheinigung"),
        ("Unterhaltspflichten", "Unterhalt Pflicht"), ("Landesregierungen", "Land Regierung"), ("Arbeitstagen", "Tag"),
        ("Ausländerzentralregister", "Ausländer Register"), ("Gesundheitsamt", "Amt"), ("Jugendämter", "Amt"),
    ])
    func compoundHoldsItsParts(_ compound: String, _ parts: String) throws {
        let analyser = try Shipped.analyser()
        let terms = Set(analyser.texts(compound))
        for part in parts.split(separator: " ") {
            let term = try #require(analyser.texts(String(part)).first)
            #expect(terms.contains(term), "\(part) in \(terms)")
        }
    }

    @Test(arguments: [
        "Erlaubnis", "Verlängerung", "Antrag", "Unterlage", "Unterhalt", "Aufenthalt", "Vorschrift", "Nachweis",
        "Ausweis",
        "Behörde", "Beamter", "Verfahren", "Ministerium", "Personalien", "Gegenstand", "Mitglied", "Gemeinschaft",
        "Gesellschaft", "Wirtschaft", "Botschaft", "Österreich", "Jahrhundert", "Hochzeit", "Handlung", "Buchstabe",
        "Richtlinie", "Arbeitnehmer", "Studierende", "Auszubildende", "Reisende", "beurteilen", "bestehen", "erstellen",
        "elektronisch", "medizinisch", "gestalten", "gewährleisten", "vereinbart", "teilweise", "beispielsweise",
        "zugrunde",
        "regelmäßig", "grundsätzlich", "insbesondere", "Mitarbeiterinnen", "Kandidat", "Integration", "Delegation",
        "Hamburg", "Temperatur", "Universität", "Qualifikation",
    ])
    func plainWordIsNotSplit(_ word: String) throws {
        let terms = try Shipped.analyser().texts(word, .index)
        #expect(terms.count <= 2, "\(terms)")
        #expect(terms.dropFirst().allSatisfy { $0.count >= 5 }, "\(terms)")
    }

    @Test func termsOfPartsStandAtThePlaceOfTheCompound() throws {
        let terms = try Shipped.analyser().terms("die Aufenthaltserlaubnis", zweck: .index)
        #expect(terms.map(\.colocated) == [false, true, true])
        #expect(Set(terms.map(\.bereich)) == [4..<24])
    }

    @Test(arguments: [
        "[unbekannt]\nwort", "wort", "[nomen]\nWort", "[nomen]\nwort=ort", "[formen]\nvisa", "[formen]\nvisa=",
        "[nomen",
    ])
    func brokenLexiconIsRefused(_ text: String) {
        #expect(throws: LexikonError.self) { try Lexikon(text: text) }
    }

    @Test func smallLexiconSplits() throws {
        let lexikon = try Lexikon(text: "# klein\n[nomen]\nhaus\ntür\n[bestimmung]\nhaupt\n")
        let configuration = AnalysisConfiguration(
            abkuerzungen: [], stoppwoerter: Stoppwoerter(immer: [], frage: []), lexikon: lexikon)
        #expect(configuration.makeAnalyser().texts("Haustüren") == ["haustur", "haus", "tur"])
        #expect(configuration.makeAnalyser().texts("Haupthaus") == ["haupthaus", "haupt", "haus"])
        #expect(lexikon.count == 3)
    }
}
