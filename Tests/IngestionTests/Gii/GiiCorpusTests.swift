// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import DocumentTools
import Ingestion
import TestKit
import Testing

/// Real laws: what everyone can look up in them.
@Suite(.enabled(if: TestCorpus.isPresent, "\(TestCorpus.whyAbsent)")) struct GiiCorpusTests {
    private static func law(_ name: String) throws -> ReadLaw {
        try GiiLawReader(parser: LibXML2Parser()).read(try TestCorpus.bytes("gesetze/\(name).xml"))
    }

    private static func abschnitt(_ name: String, _ bezeichnung: String) throws -> Abschnitt {
        try #require(try law(name).abschnitte.first { $0.bezeichnung == bezeichnung })
    }

    @Test func everyLawIsReadAndSound() throws {
        let files = TestCorpus.files(in: "gesetze", suffix: ".xml").map { "gesetze/" + $0 }
        for file in files.enumerated().filter({ $0.offset % 20 == 3 }).map(\.element) {
            GiiPruefung.pruefe(try GiiLawReader(parser: LibXML2Parser()).read(try TestCorpus.bytes(file)))
        }
    }

    @Test func originalsWithDoctypeAreRead() throws {
        let files = TestCorpus.files(in: "gesetze-fassungen", suffix: ".xml").filter { $0.hasPrefix("stag/") }
        #expect(files.count == 8)
        for file in files {
            let law = try GiiLawReader(parser: LibXML2Parser()).read(try TestCorpus.bytes("gesetze-fassungen/" + file))
            #expect(law.jurabk == "RuStAG")
            #expect(law.amtabk == "StAG")
            GiiPruefung.pruefe(law)
        }
    }

    @Test func studium() throws {
        let abschnitt = try Self.abschnitt("aufenthg_2004", "§ 16b")
        #expect(abschnitt.ueberschrift == "Studium")
        #expect(
            abschnitt.gliederung == [
                "Kapitel 2 Einreise und Aufenthalt im Bundesgebiet", "Abschnitt 3 Aufenthalt zum Zweck der Ausbildung",
            ])
        #expect(abschnitt.pfade.filter { $0.hasPrefix("Abs. 1 ") && !$0.contains("Nr.") }.count == 4)
        #expect(abschnitt.text("Abs. 1 Satz 3 Nr. 2")?.hasPrefix("2. der Besuch eines Studienkollegs") == true)
        #expect(abschnitt.text("Abs. 1 Satz 4")?.hasPrefix("Ein Nachweis über die") == true)
        #expect(
            abschnitt.text("Abs. 2 Satz 1")
                == "Die Geltungsdauer der Aufenthaltserlaubnis beträgt bei Ersterteilung und Verlängerung in der Regel "
                + "zwei Jahre und soll eine Mindestdauer von einem Jahr nicht unterschreiten.")
        #expect(abschnitt.text("Abs. 3 Satz 3 Nr. 2 Buchst. b") == "b) außerhalb der Vorlesungszeit")
        #expect(abschnitt.text("Abs. 3 Satz 4")?.hasPrefix("Die Günstigkeitsprüfung") == true)
    }

    @Test(arguments: [
        ("aufenthg_2004", "§ 5", "Abs. 1 Nr. 1a", "1a. die Identität und, falls"),
        ("aufenthg_2004", "§ 5", "Abs. 2 Satz 3", "Satz 2 gilt nicht für die Erteilung einer ICT-Karte."),
        ("aufenthg_2004", "§ 60", "Abs. 2 Satz 2", "Absatz 1 Satz 3 und 4 gilt entsprechend."),
        ("gg", "Art. 1", "Abs. 1 Satz 1", "Die Würde des Menschen ist unantastbar."),
        ("gg", "Art. 16a", "Abs. 1", "(1) Politisch Verfolgte genießen Asylrecht."),
        ("bgb", "§ 433", "Abs. 1 Satz 2", "Der Verkäufer hat dem Käufer die Sache frei von"),
        ("estg", "§ 1", "Abs. 1 Satz 2", "Zum Inland im Sinne dieses Gesetzes gehört auch"),
        ("sgb_10", "§ 25", "Abs. 1 Satz 1", "Die Behörde hat den Beteiligten Einsicht"),
    ])
    func wellKnownPlaces(_ law: String, _ bezeichnung: String, _ pfad: String, _ anfang: String) throws {
        let text = try #require(try Self.abschnitt(law, bezeichnung).text(pfad))
        #expect(text.hasPrefix(anfang))
    }

    @Test func repealedParagraphs() throws {
        let law = try Self.law("bgb")
        let gone = law.abschnitte.filter(\.istWeggefallen).map(\.bezeichnung)
        #expect(gone.contains("§§ 3 bis 6"))
        #expect(!gone.contains("§ 433"))
        #expect(!Segmentation.passagen(gesetz: law, kurz: "BGB").contains { $0.pfad.hasPrefix("§§ 3 bis 6") })
    }

    @Test func annexWithTable() throws {
        let abschnitt = try Self.abschnitt("aufenthv", "Anlage A")
        #expect(abschnitt.ueberschrift == "(zu § 16)")
        let table = try #require(abschnitt.tabellen.first)
        #expect(table.zeilen.contains(["", "Australien", "GMBl 1953 S. 575"]))
        #expect(abschnitt.text.contains("\n\tAustralien\tGMBl 1953 S. 575\n"))
    }
}
