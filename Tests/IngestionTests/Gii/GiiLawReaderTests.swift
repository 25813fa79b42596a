// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Ingestion
import Norms
import Testing

/// What a law says of itself, its Gliederung, and files that are no law.
@Suite struct GiiLawReaderTests {
    @Test func metadata() throws {
        let law = try GiiMuster.lies(GiiMuster.paragraph("<P>Text.</P>"))
        #expect(law.jurabk == "MusterG 2020")
        #expect(law.amtabk == "MusterG")
        #expect(law.kurztitel == "Mustergesetz")
        #expect(law.titel == "Gesetz über das Muster")
        #expect(law.ausfertigung == Stichtag(iso: "2020-05-04"))
        #expect(law.erzeugt == Stichtag(iso: "2024-01-03"))
        #expect(law.stand == ["Neugefasst durch Bek. v. 1.1.2021 I 1;", "zuletzt geändert durch G v. 2.2.2022 I 2"])
        #expect(law.hinweise == ["Änderung noch nicht berücksichtigt"])
    }

    private static func gliederung(_ kennzahl: String, _ bez: String, _ titel: String) -> String {
        """
        <norm><metadaten><jurabk>MusterG 2020</jurabk><gliederungseinheit>\
        <gliederungskennzahl>\(kennzahl)</gliederungskennzahl><gliederungsbez>\(bez)</gliederungsbez>\
        <gliederungstitel>\(titel)</gliederungstitel></gliederungseinheit></metadaten><textdaten/></norm>
        """
    }

    @Test func headingsNestByTheirNumbers() throws {
        let law = try GiiMuster.lies(
            Self.gliederung("010", "Kapitel 1", "Allgemeines") + GiiMuster.paragraph("<P>a</P>", enbez: "§ 1")
                + Self.gliederung("020", "Kapitel 2", "Einreise<BR/>und Aufenthalt")
                + Self.gliederung("020010", "Abschnitt 1", "Titel") + GiiMuster.paragraph("<P>b</P>", enbez: "§ 2")
                + Self.gliederung("020020", "Abschnitt 2", "") + GiiMuster.paragraph("<P>c</P>", enbez: "§ 3")
                + Self.gliederung("030", "Kapitel 3", "Schluss") + GiiMuster.paragraph("<P>d</P>", enbez: "§ 4")
                + GiiMuster.paragraph("<P>e</P>", enbez: "Anlage 1"))
        let headings = Dictionary(uniqueKeysWithValues: law.abschnitte.map { ($0.bezeichnung, $0.gliederung) })
        #expect(headings["§ 1"] == ["Kapitel 1 Allgemeines"])
        #expect(headings["§ 2"] == ["Kapitel 2 Einreise und Aufenthalt", "Abschnitt 1 Titel"])
        #expect(headings["§ 3"] == ["Kapitel 2 Einreise und Aufenthalt", "Abschnitt 2"])
        #expect(headings["§ 4"] == ["Kapitel 3 Schluss"])
        #expect(headings["Anlage 1"] == [])
        #expect(headings["Abschnitt 1"] == ["Kapitel 2 Einreise und Aufenthalt"])
        #expect(
            law.abschnitte.filter(\.istGliederung).map(\.ueberschrift) == [
                "Allgemeines", "Einreise und Aufenthalt", "Titel", "", "Schluss",
            ])
        #expect(law.abschnitte.map(\.ordnung) == Array(0..<10))
    }

    @Test func paragraphsInsideAnArtikelBearItsName() throws {
        let law = try GiiMuster.lies(
            Self.gliederung("010", "Art 229", "Überleitung") + GiiMuster.paragraph("<P>a</P>", enbez: "§ 5")
                + GiiMuster.paragraph("<P>b</P>", enbez: "Art 230"))
        #expect(law.abschnitte.map(\.bezeichnung) == ["Art. 229", "Art. 229 § 5", "Art. 230"])
    }

    @Test(arguments: [
        ("§ 5", "§ 5"), ("§  16b", "§ 16b"), ("§5", "§ 5"), ("Art 6", "Art. 6"), ("Art. 6", "Art. 6"),
        ("(XXXX) §§ 3 bis 6", "§§ 3 bis 6"), ("(XXXX)§§ 3 und 4", "§§ 3 und 4"),
        ("(XXXX) Art 2 bis Art 9", "Art. 2 bis Art. 9"), ("Anlage 1", "Anlage 1"), ("(XXXX)", ""),
        ("Anlage (zu § 3)", "Anlage (zu § 3)"),
    ])
    func names(_ enbez: String, _ name: String) throws {
        #expect(try GiiMuster.abschnitt("<P>Text.</P>", enbez: enbez).bezeichnung == name)
    }

    @Test(arguments: [
        ("(weggefallen)", ""), ("", "(weggefallen)"), ("(weggefallen)", "-"), ("(weggefallen)", "—"),
        ("", "(aufgehoben)"),
        ("- weggefallen -", ""), ("Früherer Titel", "(weggefallen)"), ("(gegenstandslos)", ""),
    ])
    func repealed(_ titel: String, _ text: String) throws {
        #expect(try GiiMuster.abschnitt("<P>\(text)</P>", titel: titel).istWeggefallen)
    }

    @Test(arguments: [
        ("Muster", "Es gilt."), ("", "(1) (weggefallen)<BR/>(2) Es gilt noch."), ("(Inkrafttreten)", "-"),
        ("(weggefallen)", "Es gilt nach § 5 jedoch weiter, dass Anträge zu stellen sind."),
    ])
    func notRepealed(_ titel: String, _ text: String) throws {
        #expect(try !GiiMuster.abschnitt("<P>\(text)</P>", titel: titel).istWeggefallen)
    }

    @Test func doctypeOfTheOriginalIsNotFollowed() throws {
        let bytes = GiiMuster.datei(
            GiiMuster.paragraph("<P>Text.</P>"),
            vorspann:
                "<?xml version=\"1.0\"?><!DOCTYPE dokumente SYSTEM \"http://192.0.2.1/gii-norm.dtd\">\n"
        )
        #expect(try GiiLawReader(parser: LibXML2Parser()).read(bytes).abschnitte.last?.text == "Text.")
    }

    @Test(arguments: [
        ("<!DOCTYPE d [<!ENTITY a \"b\">]><dokumente>&a;</dokumente>", Ablehnung.Art.gefaehrlich),
        ("<!DOCTYPE d [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]><dokumente/>", .gefaehrlich),
        ("<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><dokumente>&a;</dokumente>", .gefaehrlich),
        ("<dokumente>&unbekannt;</dokumente>", .beschaedigt), ("<dokumente><norm></dokumente>", .beschaedigt),
        ("<dokumente><norm>", .beschaedigt), ("kein XML", .beschaedigt), ("", .leer), (" \n ", .leer),
        ("<html><body/></html>", .unbekanntesFormat), ("<dokumente/>", .ohneText),
    ])
    func refused(_ xml: String, _ art: Ablehnung.Art) {
        let error = #expect(throws: Ablehnung.self) {
            try GiiLawReader(parser: LibXML2Parser()).read(Array(xml.utf8))
        }
        #expect(error?.art == art)
        #expect(error?.grund.hasSuffix(".") == true)
    }

    @Test func malformedFileNamesTheLine() {
        let error = #expect(throws: Ablehnung.self) {
            try GiiLawReader(parser: LibXML2Parser()).read(Array("<dokumente>\n<norm>\n</dokumente>".utf8))
        }
        #expect(error?.grund.contains("Zeile 3") == true)
    }
}
