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
    ])
    func faultsAreNamed(_ yaml: String, _ grund: String) {
        #expect {
            try ShippedData.anliegen(yaml, datei: "x.yaml", gesetze: ["AufenthG"])
        } throws: { error in
            (error as? ShippedDataError)?.description.contains(grund) == true
        }
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
