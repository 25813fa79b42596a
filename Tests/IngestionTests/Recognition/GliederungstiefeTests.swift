// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@testable import Ingestion

/// Numbering up to five levels, in the ways decrees count, and what is no section.
struct GliederungstiefeTests {
    private static func pfade(_ koerper: [String]) throws -> [String] {
        try Texte.brief(koerper).koerper.flatMap { abschnitt in
            [abschnitt.bezeichnung] + abschnitt.teile.map { abschnitt.pfad(of: $0) }
        }
    }

    @Test func fiveDecimalLevels() throws {
        let pfade = try Self.pfade([
            "1 Verfahren", "1.1 Antrag", "1.1.1 Form", "1.1.1.1 Schriftform", "1.1.1.1.1 Unterschrift",
            "Der Antrag ist zu unterschreiben.", "1.1.1.1.2 Vertretung", "Vertretung ist zulässig.", "1.1.1.2 Textform",
            "Textform genügt nicht.", "1.2 Frist", "Zwei Wochen.", "2 Gebühr", "Keine.",
        ])
        #expect(
            pfade == [
                "Nr. 1", "Nr. 1.1", "Nr. 1.1.1", "Nr. 1.1.1.1", "Nr. 1.1.1.1.1", "Nr. 1.1.1.1.2", "Nr. 1.1.1.2",
                "Nr. 1.2",
                "Nr. 2",
            ])
    }

    @Test func romanNumberLetterDoubleLetter() throws {
        let pfade = try Self.pfade([
            "I. Allgemeines", "1. Zweck", "Zweck ist die Einheitlichkeit.", "2. Umfang", "a) Personen",
            "Erfasst sind alle Personen.", "aa) Geduldete", "Auch Geduldete.", "bb) Gestattete", "Auch Gestattete.",
            "b) Sachen", "Sachen sind nicht erfasst.", "II. Schluss", "Ende der Regelung.",
        ])
        #expect(
            pfade == [
                "Nr. I", "Nr. I.1", "Nr. I.2", "Nr. I.2 Buchst. a", "Nr. I.2 Buchst. a Buchst. aa",
                "Nr. I.2 Buchst. a Buchst. bb", "Nr. I.2 Buchst. b", "Nr. II",
            ])
    }

    @Test func numberBracketLetter() throws {
        let pfade = try Self.pfade([
            "1 Erteilung", "(1) Die Erlaubnis wird erteilt, wenn", "a) ein Pass vorliegt und",
            "b) die Gebühr entrichtet ist.",
            "(2) Im Übrigen wird sie versagt.", "2 Dauer", "(1) Zwei Jahre.",
        ])
        #expect(
            pfade == [
                "Nr. 1", "Nr. 1 Abs. 1", "Nr. 1 Abs. 1 Buchst. a", "Nr. 1 Abs. 1 Buchst. b", "Nr. 1 Abs. 2", "Nr. 2",
                "Nr. 2 Abs. 1",
            ])
    }

    @Test func romanLetterNumberLetterDoubleLetter() throws {
        let pfade = try Self.pfade([
            "Teil I Aufenthalt", "A. Erteilung", "1. Antrag", "a) Form", "Schriftlich.", "aa) Ausnahme", "Mündlich.",
            "2. Frist", "Ein Monat.", "B. Verlängerung", "1. Antrag", "Wie bei der Erteilung.", "Teil II Gebühren",
            "A. Höhe", "Hundert Euro.",
        ])
        #expect(
            pfade == [
                "Nr. I", "Nr. I.A", "Nr. I.A.1", "Nr. I.A.1 Buchst. a", "Nr. I.A.1 Buchst. a Buchst. aa", "Nr. I.A.2",
                "Nr. I.B", "Nr. I.B.1", "Nr. II", "Nr. II.A",
            ])
    }

    @Test func paragraphsOfAnAdministrativeRegulation() throws {
        let pfade = try Self.pfade([
            "Zur einheitlichen Anwendung des Gesetzes ergeht die folgende Vorschrift.", "§ 1 Geltungsbereich",
            "(1) Diese Vorschrift gilt für die Ausländerbehörden.", "(2) Sie gilt nicht für Gerichte.",
            "§ 2 Verfahren", "§ 16b AufenthG bleibt unberührt.", "1. Antrag", "Der Antrag ist zu stellen.",
            "2. Prüfung",
            "Er ist zu prüfen.", "§ 3 Inkrafttreten", "Diese Vorschrift tritt am 1. Mai 2025 in Kraft.",
        ])
        #expect(
            pfade == [
                "Vorbemerkung", "§ 1", "§ 1 Abs. 1", "§ 1 Abs. 2", "§ 2", "§ 2 Nr. 1", "§ 2 Nr. 2", "§ 3",
            ])
    }

    /// Deep parts keep their own address and the headings above when they become passages.
    @Test func passagesKnowTheirNumberAndHeadings() throws {
        let lang = Array(
            repeating: "Die Behörde prüft den Antrag mit der gebotenen Sorgfalt und ohne Verzug.", count: 20
        )
        .joined(separator: " ")
        let passagen = try Texte.brief([
            "I. Verfahren", "1. Antrag", "a) Form", lang, "b) Inhalt", lang, "II. Gebühren", "1. Höhe", lang,
        ]).passagen
        #expect(passagen.map(\.pfad) == ["Nr. I.1 Buchst. a", "Nr. I.1 Buchst. b", "Nr. II"])
        #expect(passagen[1].titel.contains("Verfahren"))
        #expect(passagen[1].text.hasPrefix("b) Inhalt"))
    }

    @Test func aListOfASentenceEndsWithIt() throws {
        let abschnitt = try #require(
            try Texte.brief([
                "1 Unterlagen", "Vorzulegen sind:", "a) ein Pass,", "b) ein Lichtbild.",
                "Fehlende Unterlagen sind nachzufordern.", "2 Dauer", "Zwei Jahre.",
            ]).koerper.first)
        #expect(abschnitt.teile.map { abschnitt.text(in: $0.bereich) } == ["a) ein Pass,", "b) ein Lichtbild."])
    }

    @Test func lettersOutOfOrderAreNoParts() throws {
        let pfade = try Self.pfade([
            "1 Hinweis", "c) steht hier ohne Vorgänger.", "Text.", "z. B. ein Fall.", "2 Ende", "Aus.",
        ])
        #expect(pfade == ["Nr. 1", "Nr. 2"])
    }

    @Test func tablesAndFootnotesStayInTheirSection() throws {
        let zeilen = [["Anliegen", "Gebühr"], ["1 Erteilung", "100 Euro"], ["2 Verlängerung", "93 Euro"]]
        let bloecke = [
            Block(art: .absatz, text: "Ministerium des Innern des Landes Nordrhein-Westfalen"),
            Block(art: .absatz, text: "Aktenzeichen: 15-39.08.01-3"),
            Block(art: .ueberschrift(ebene: 1), text: "1 Gebühren"),
            Block(art: .absatz, text: "Die Gebühren ergeben sich aus der folgenden Übersicht."),
            Block(
                art: .tabelle(zeilen: zeilen), text: zeilen.map { $0.joined(separator: "\t") }.joined(separator: "\n")),
            Block(art: .fussnote, text: "1) Stand 2024"),
            Block(art: .ueberschrift(ebene: 1), text: "2 Dauer"), Block(art: .absatz, text: "Zwei Jahre."),
        ]
        let aufnahme = try Dokumentaufnahme(eigenesLand: "NRW") { _ in [] }.nimmAuf(
            ReadDocument(format: .docx, seiten: [ReadPage(nummer: 1, bloecke: bloecke)]), name: "t.docx", sha256: "06")
        #expect(aufnahme.koerper.map(\.bezeichnung) == ["Nr. 1", "Nr. 2"])
        #expect(aufnahme.koerper[0].tabellen.map(\.zeilen) == [zeilen])
        #expect(aufnahme.koerper[0].fussnoten == ["1) Stand 2024"])
    }

    @Test(arguments: [
        ["Im Auftrag", "Muster"], ["In Vertretung", "gez. Muster"], ["Im Auftrage", "(Muster)"], ["gez. Muster"],
        ["Mit freundlichem Gruß", "Muster"],
        ["Mit freundlichen Grüßen", "Im Auftrag", "Muster", "Beglaubigt:", "Beispiel"],
        ["Im Auftrag", "Muster", "Verteiler:", "1. Bezirksregierungen", "2. Kommunale Spitzenverbände"],
    ])
    func theClosingIsNoText(_ schluss: [String]) throws {
        let aufnahme = try Texte.brief(["1 Dauer", "Zwei Jahre.", "2 Gebühr", "Keine."] + schluss)
        #expect(aufnahme.koerper.map(\.text) == ["Zwei Jahre.", "Keine."])
    }
}
