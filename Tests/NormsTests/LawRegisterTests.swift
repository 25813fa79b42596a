// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing

@testable import ShippedData

@Suite("Register of laws")
struct LawRegisterTests {
    @Test(
        "Names lead to the canonical abbreviation",
        arguments: [
            ("AufenthG", "AufenthG"), ("Aufenthaltsgesetz", "AufenthG"), ("Aufenthaltsgesetzes", "AufenthG"),
            ("aufenthg", "AufenthG"), ("AufenthG 2004", "AufenthG"), ("AufenthG n.F.", "AufenthG"),
            ("AufenthG a. F.", "AufenthG"), ("SGB II", "SGB II"), ("SGB-II", "SGB II"), ("sgb xii", "SGB XII"),
            ("Zwölften Buches Sozialgesetzbuch", "SGB XII"), ("Bürgerlichen Gesetzbuchs", "BGB"),
            ("FreizügG/EU", "FreizügG/EU"), ("AVwV zum Aufenthaltsgesetz", "AVwV-AufenthG"),
            ("Verordnung (EU) Nr. 604/2013", "Dublin III-VO"), ("VO (EU) 604/2013", "Dublin III-VO"),
            ("Dublin-III-Verordnung", "Dublin III-VO"), ("Richtlinie 2004/38/EG", "RL 2004/38/EG"),
            ("Unionsbürgerrichtlinie", "RL 2004/38/EG"), ("DS-GVO", "DSGVO"), ("ARB 1/80", "ARB 1/80"),
            (
                "Gesetz über den Aufenthalt, die Erwerbstätigkeit und die Integration von Ausländern im Bundesgebiet",
                "AufenthG"
            ),
        ])
    func namen(_ name: String, _ wanted: String) {
        #expect(Pruefling.register.canonical(name) == wanted)
    }

    @Test("What is no name gives nothing", arguments: ["", " ", "Gesetz", "AufenthG ist", "XyzG", "des", "AufenthG-E"])
    func keine(_ name: String) {
        #expect(Pruefling.register.canonical(name) == nil)
        #expect(!Pruefling.register.contains(name))
    }

    @Test("An imported law adds its names to the known one")
    func eingelesen() {
        var register = Pruefling.register
        #expect(register.register(kurz: "AufenthG 2004", titel: "Aufenthaltsgesetz neu") == "AufenthG")
        #expect(register.register(kurz: "AsylVfG 1992", titel: "Asylgesetz") == "AsylG")
        #expect(register.canonical("AsylVfG") == "AsylVfG")
        #expect(register.register(kurz: "XyzG 1999", auchGenannt: ["Xyz-Gesetz"]) == "XyzG")
        #expect(register.register(kurz: "XyzG 2010") == "XyzG 2010")
        #expect(register.canonical("Xyz-Gesetzes") == "XyzG")
        #expect(register.register(kurz: "SGB2§20Abs2Bek 2010") == "SGB2§20Abs2Bek")
        #expect(register.register(kurz: "SGB2§20Abs2Bek 2008") == "SGB2§20Abs2Bek 2008")
        #expect(register.canonical("SGB2") == "SGB II")
        #expect(register.canonical("Aufenthaltsgesetz neu") == "AufenthG")
    }

    @Test("A name of two laws belongs to neither, unless it is shipped or an abbreviation")
    func mehrdeutig() {
        var register = LawRegister(entries: [.init(kurz: "AaG", auchGenannt: ["Festes Gesetz"])])
        register.register(kurz: "BbG", auchGenannt: ["Doppeltes Gesetz", "Festes Gesetz"])
        register.register(kurz: "CcG", auchGenannt: ["Doppeltes Gesetz", "BbG"])
        #expect(register.canonical("Doppeltes Gesetz") == nil)
        #expect(register.canonical("Festes Gesetz") == "AaG")
        #expect(register.canonical("BbG") == "BbG")
    }

    @Test("Capitals decide where they must")
    func grossUndKlein() {
        let register = LawRegister(entries: [.init(kurz: "UStG"), .init(kurz: "USTG")])
        #expect(register.canonical("UStG") == "UStG")
        #expect(register.canonical("USTG") == "USTG")
        #expect(register.canonical("ustg") == nil)
    }

    @Test("Every shipped name leads to its law")
    func ausgeliefert() throws {
        let laws = try ShippedData.laws(try ShippedData.yaml(named: "gesetze"), datei: "gesetze.yaml")
        #expect(laws.count >= 150)
        for law in laws {
            for name in [law.kurz] + law.auchGenannt {
                #expect(Pruefling.register.canonical(name) == law.kurz, "\(name)")
            }
        }
    }

    @Test(
        "Faulty data name file and entry",
        arguments: [
            ("- kurz: AG\n  titel: A\n  quelle: q\n  farbe: rot", "x.yaml, AG: Den Schlüssel „farbe“ gibt es nicht."),
            ("- kurz: AG\n  titel: A", "x.yaml, AG: „quelle“ fehlt."),
            ("- titel: A\n  quelle: q", "x.yaml, Eintrag 1: „kurz“ fehlt."),
            (
                "- kurz: AG\n  titel: A\n  quelle: q\n- kurz: AG\n  titel: A\n  quelle: q",
                "x.yaml, AG: Der Eintrag steht doppelt in der Liste."
            ),
            (
                "- kurz: AG\n  titel: A\n  quelle: q\n- kurz: BG\n  titel: B\n  quelle: q\n  auch: [AG]",
                "x.yaml, BG: Der Name „AG“ gehört schon zu AG."
            ),
            (
                "- kurz: AG\n  titel: A\n  quelle: q\n  zaehlung: krumm",
                "x.yaml, AG: „zaehlung“ muss paragraph, artikel, nummer oder anlage sein."
            ),
            ("kurz: AG", "x.yaml: Die Datei muss eine Liste von Einträgen sein."),
        ])
    func fehlerhaft(_ yaml: String, _ message: String) {
        let error = #expect(throws: ShippedDataError.self) { try ShippedData.laws(yaml, datei: "x.yaml") }
        #expect(error?.description == message)
    }
}
