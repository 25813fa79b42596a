// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import Testing

/// Where passages are cut and how they are named.
@Suite struct SegmentationTests {
    private static func words(_ count: Int, _ word: String = "wort") -> String {
        (0..<count - 1).map { _ in word }.joined(separator: " ") + " Ende."
    }

    private static func passagen(_ xml: String, titel: String = "Muster") throws -> [Passage] {
        Segmentation.passagen(gesetz: try GiiMuster.lies(GiiMuster.paragraph(xml, titel: titel)), kurz: "MusterG")
    }

    private static func absaetze(_ lengths: Int...) -> String {
        lengths.enumerated().map { "<P>(\($0 + 1)) \(words($1 - 1))</P>" }.joined()
    }

    private static func liste(_ lengths: Int...) -> String {
        "<DL>" + lengths.enumerated().map { "<DT>\($0 + 1).</DT><DD><LA>\(words($1 - 1))</LA></DD>" }.joined() + "</DL>"
    }

    @Test(arguments: [
        ("one short §", absaetze(30), ["§ 1"]),
        ("small Absätze stay together", absaetze(60, 60, 60, 60), ["§ 1"]),
        ("large Absätze part", absaetze(120, 130, 140), ["§ 1 Abs. 1", "§ 1 Abs. 2", "§ 1 Abs. 3"]),
        ("runs have at least 80 words", absaetze(50, 60, 70, 90), ["§ 1 Abs. 1 und 2", "§ 1 Abs. 3 und 4"]),
        ("a run of three", absaetze(30, 30, 30, 90), ["§ 1 Abs. 1 bis 3", "§ 1 Abs. 4"]),
        ("a short rest joins the run before", absaetze(120, 130, 20), ["§ 1 Abs. 1", "§ 1 Abs. 2 und 3"]),
        ("no run is longer than 400", absaetze(70, 390), ["§ 1 Abs. 1", "§ 1 Abs. 2"]),
    ])
    func runs(_ name: String, _ xml: String, _ pfade: [String]) throws {
        #expect(try Self.passagen(xml).map(\.pfad) == pfade)
    }

    @Test func longAbsatzPartsAtItsNumbers() throws {
        let passagen = try Self.passagen("<P>(1) Der Antrag enthält " + Self.liste(150, 150, 150, 150) + "</P>")
        #expect(passagen.map(\.pfad) == ["§ 1 Abs. 1 Nr. 1 und 2", "§ 1 Abs. 1 Nr. 3 und 4"])
        #expect(passagen[1].kontext.hasSuffix("(1) Der Antrag enthält"))
        #expect(!passagen[0].kontext.contains("Der Antrag"))
    }

    @Test func longAbsatzPartsAtItsSentences() throws {
        let sentences = (0..<6).map { _ in "Ein " + Self.words(100) }.joined(separator: " ")
        let passagen = try Self.passagen("<P>(1) \(sentences)</P>")
        #expect(
            passagen.map(\.pfad) == ["§ 1 Abs. 1 Satz 1 und 2", "§ 1 Abs. 1 Satz 3 und 4", "§ 1 Abs. 1 Satz 5 und 6"])
    }

    @Test func longTablePartsAtItsRowsAndKeepsItsHead() throws {
        let rows = (1...100).map { "<row><entry>Staat \($0)</entry><entry>Gebühr von \($0) Euro</entry></row>" }
            .joined()
        let passagen = try Self.passagen(
            "<P><table><tgroup><thead><row><entry>Staat</entry><entry>Gebühr</entry></row></thead>"
                + "<tbody>\(rows)</tbody></tgroup></table></P>"
        )
        #expect(passagen.count > 1)
        #expect(
            passagen.dropFirst().allSatisfy { $0.kontext.hasSuffix("Staat | Gebühr") && $0.text.hasPrefix("Staat ") })
        #expect(passagen.allSatisfy { $0.pfad == "§ 1" })
    }

    @Test func aSentenceWithoutEndIsCutBetweenWords() throws {
        let passagen = try Self.passagen("<P>" + String(repeating: "Wort ", count: 1000) + "</P>")
        #expect(passagen.map { $0.text.split(separator: " ").count } == [400, 400, 200])
    }

    @Test func titleNamesParagraphAndLaw() throws {
        let passage = try #require(try Self.passagen("<P>Text.</P>", titel: "Studium").first)
        #expect(passage.titel == "§ 1 Studium · MusterG Mustergesetz")
        #expect(passage.kontext == "")
        #expect(passage.text == "Text.")
        #expect(passage.seite == nil)
    }

    @Test func nothingToFindGivesNoPassage() throws {
        #expect(try Self.passagen("<P>(weggefallen)</P>").isEmpty)
        #expect(try Self.passagen("<P>-</P>").isEmpty)
        let law = try GiiMuster.lies(GiiMuster.paragraph("<P>§ 1 Muster</P>", enbez: "Inhaltsübersicht", titel: ""))
        #expect(Segmentation.passagen(gesetz: law, kurz: "MusterG").isEmpty)
    }

    // MARK: - Other documents

    private static func erlass(_ laengen: [(String, Int)]) -> Abschnitt {
        var text = ""
        var teile: [Abschnittsteil] = []
        for (pfad, laenge) in laengen {
            if !text.isEmpty { text += "\n" }
            let start = text.utf8.count
            text += words(laenge)
            teile.append(Abschnittsteil(art: .unterabschnitt, pfad: pfad, bereich: start..<text.utf8.count))
        }
        return Abschnitt(
            ordnung: 0, bezeichnung: "Nr. 3", ueberschrift: "Verlängerung", gliederung: ["Teil A"], text: text,
            teile: teile,
            seitenmarken: [Seitenmarke(offset: 0, seite: 2), Seitenmarke(offset: 700, seite: 3)])
    }

    @Test func numbersOfADecree() {
        let abschnitt = Self.erlass([("Nr. 3.1", 100), ("Nr. 3.2", 50), ("Nr. 3.3", 60), ("Nr. 3.4", 300)])
        let passagen = Segmentation.passagen(abschnitte: [abschnitt], titel: "Erlass v. 1.1.2025", kontext: "MKJFGFI")
        #expect(passagen.map(\.pfad) == ["Nr. 3.1", "Nr. 3.2 und 3.3", "Nr. 3.4"])
        #expect(passagen.map(\.seite) == [2, 2, 3])
        #expect(passagen[0].titel == "Nr. 3 Verlängerung · Erlass v. 1.1.2025")
        #expect(passagen[0].kontext == "MKJFGFI › Teil A")
    }

    @Test func shortNeighboursStayApart() {
        let abschnitte = (0..<3).map { Abschnitt(ordnung: $0, bezeichnung: "Nr. \($0 + 1)", text: "Kurzer Text.") }
        #expect(
            Segmentation.passagen(abschnitte: abschnitte, titel: "T", kontext: "").map(\.pfad) == [
                "Nr. 1", "Nr. 2", "Nr. 3",
            ])
    }

    @Test func headingsGiveNoPassage() {
        let abschnitte = [
            Abschnitt(ordnung: 0, bezeichnung: "Nr. 1", ueberschrift: "Allgemeines", istGliederung: true, text: "")
        ]
        #expect(Segmentation.passagen(abschnitte: abschnitte, titel: "T", kontext: "").isEmpty)
    }

    @Test func partsThatDoNotFitAreLeftOut() {
        let teile = [(5, 900), (0, 5), (10, 1000), (20, 30), (-5, 5), (950, 99_999)].map {
            Abschnittsteil(art: .absatz, pfad: "Abs. \($0.0)", bereich: $0.0..<$0.1)
        }
        let abschnitt = Abschnitt(ordnung: 0, bezeichnung: "", text: Self.words(500), teile: teile)
        let passagen = Segmentation.passagen(abschnitte: [abschnitt], titel: "T", kontext: "")
        #expect(passagen.map { $0.text.split(separator: " ").count }.reduce(0, +) == 500)
    }
}
