// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import TestKit
import Testing

@testable import ShippedData

@Suite("Anliegen")
struct AnliegenTests {
    @Test func theShippedAnliegenAreSound() throws {
        let alle = try ShippedData.anliegen()
        #expect(Set(alle.map(\.name)).count == alle.count)
        // The matters that DOMAIN names must be there, each by its provision.
        let normen = Set(alle.flatMap(\.normen))
        for norm in [
            "16b", "18a", "18b", "18g", "25", "25a", "25b", "28", "30", "60a", "60b", "60c", "9", "18c", "26",
        ] {
            #expect(normen.contains(Verweis(gesetz: "AufenthG", bezeichnung: "§ \(norm)")), "§ \(norm)")
        }
        #expect(normen.contains(Verweis(gesetz: "StAG", bezeichnung: "§ 10")))
        // Each can be asked for in everyday words; matters of one § are told apart by their Absätze.
        for eintrag in alle {
            #expect(!eintrag.worte.isEmpty && !eintrag.alltag.isEmpty, "\(eintrag.kennung)")
            #expect(Set(eintrag.stellen.map(\.verweis)) == Set(eintrag.normen), "\(eintrag.kennung)")
        }
        let absaetze = alle.flatMap(\.stellen).filter { $0.verweis.bezeichnung == "§ 25" }.compactMap(\.absatz)
        #expect(Set(absaetze).isSuperset(of: ["1", "2", "3", "4", "4a", "5"]))
        #expect(alle.filter(\.istQuerschnitt).contains { $0.kennung == "gebuehren" })
        #expect(!alle.filter(\.istQuerschnitt).contains { $0.kennung == "studium" })
    }

    @Test(arguments: [
        ("- anliegen: a b\n  name: x\n  normen: [\"§ 1 AufenthG\"]\n  quelle: x", "darf nur kleine Buchstaben"),
        ("- anliegen: a\n  name: x\n  normen: [\"§ 1 GibtEsNicht\"]\n  quelle: x", "ist nicht bekannt"),
        ("- anliegen: a\n  name: x\n  normen: [\"16b\"]\n  quelle: x", "ist keine Norm"),
        ("- anliegen: a\n  name: x\n  quelle: x", "„normen“ fehlt"),
        ("- anliegen: a\n  normen: [\"§ 1 AufenthG\"]\n  quelle: x", "„name“ fehlt"),
        ("- anliegen: a\n  name: x\n  normen: [\"§ 1 AufenthG\"]", "„quelle“ fehlt"),
        (
            "- anliegen: a\n  name: x\n  normen: [\"§ 1 AufenthG\"]\n  worte: [\"Gross\"]\n  quelle: x",
            "ist kein Muster"
        ),
        ("- anliegen: a\n  name: x\n  normen: [\"§ 1 Abs. AufenthG\"]\n  quelle: x", "ist keine Norm"),
        ("- anliegen: a\n  name: x\n  normen: [\"§ 1 Abs. x AufenthG\"]\n  quelle: x", "ist keine Norm"),
        (
            "- anliegen: a\n  name: x\n  normen: [\"§ 1 AufenthG\"]\n  alltag: [\"…\"]\n  quelle: x",
            "ist kein Muster"
        ),
        (
            "- anliegen: a\n  name: x\n  normen: [\"§ 1 AufenthG\"]\n  querschnitt: nein\n  quelle: x",
            "„querschnitt“ kann nur"
        ),
    ])
    func faultsAreNamed(_ yaml: String, _ grund: String) {
        #expect {
            try ShippedData.anliegen(yaml, datei: "x.yaml", gesetze: ["AufenthG"])
        } throws: { error in
            (error as? ShippedDataError)?.description.contains(grund) == true
        }
    }

    @Test func aProvisionMayNameItsAbsatz() throws {
        let yaml = """
            - anliegen: a
              name: x
              normen: ["§ 25 Abs. 4a AufenthG", "§ 25 Abs. 5 AufenthG", "§ 26 AufenthG"]
              alltag: ["seit # jahren", "kann … ausreisen"]
              querschnitt: ja
              quelle: x
            """
        let eintrag = try #require(try ShippedData.anliegen(yaml, datei: "x.yaml", gesetze: ["AufenthG"]).first)
        let (p25, p26) = ("§ 25", "§ 26")
        #expect(eintrag.normen == [p25, p26].map { Verweis(gesetz: "AufenthG", bezeichnung: $0) })
        #expect(eintrag.stellen.map(\.verweis.bezeichnung) == [p25, p25, p26])
        #expect(eintrag.stellen.map(\.absatz) == ["4a", "5", nil])
        #expect(eintrag.alltag == ["seit # jahren", "kann … ausreisen"])
        #expect(eintrag.istQuerschnitt)
    }

    @Test(arguments: [
        ("studi*", "Verlängerung für Studierende", true), ("studi*", "Selbststudium", false),
        ("*nachzug", "Kindernachzug zu Deutschen", true), ("*nachzug*", "Ehegattennachzugs", true),
        ("blaue karte", "Die Blaue Karte EU", true), ("blaue karte", "blaue neue Karte", false),
        ("visum", "Visumverfahren", false),
    ])
    func words(_ muster: String, _ titel: String, _ trifft: Bool) throws {
        #expect(try #require(Stichwort(muster)).trifft(Stichwort.woerter(titel)) == trifft)
    }

    @Test(arguments: ["", " ", "*", "Gross", "a*b", "**"])
    func whatIsNoPattern(_ text: String) {
        #expect(Stichwort(text) == nil)
    }

    @Test func subjectAndCitationsTellTheAnliegen() async throws {
        let studium = Anliegen(
            kennung: "studium", name: "Studium", normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 16b")],
            worte: ["studium"].compactMap(Stichwort.init))
        let pass = Anliegen(
            kennung: "pass", name: "Pass", normen: [Verweis(gesetz: "AufenthG", bezeichnung: "§ 3")])
        var zitiert = Muster.erlass("b", datum: "2021-01-01", betreff: "Sonstiges")
        zitiert.abschnitte[0].verweise = [Verweis(gesetz: "AufenthG", bezeichnung: "§ 3")]
        let aufnahmen = [
            Muster.erlass("a", datum: "2020-01-01", betreff: "Aufenthalt zum Studium"), zitiert,
            Muster.erlass("c", datum: "2020-01-01", betreff: "Nachweise nach § 16b AufenthG"),
            Muster.erlass("d", datum: "2020-01-01", betreff: "Nachweise nach § 16b BeispielG"),
            Muster.gesetz("AufenthG", paragrafen: [.init("16b", "Studium", "Text.")]),
        ]
        let store = InMemoryCorpus()
        _ = try await store.store(aufnahmen.map { Muster.eingang($0) })
        let tafel = try await Anliegentafel([studium, pass], corpus: store, snapshot: try await store.snapshot())
        #expect(
            aufnahmen.map { tafel.anliegen(fassung: $0.fassung.sha256).map(\.kennung) }
                == [["studium"], ["pass"], ["studium"], [], ["studium", "pass"]])
        #expect(tafel.anliegen(normen: pass.normen).map(\.kennung) == ["pass"])
    }
}
