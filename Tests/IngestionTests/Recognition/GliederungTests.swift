// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@testable import Ingestion

struct GliederungTests {
    struct Zeile: Sendable, CustomTestStringConvertible {
        var text: String
        var bezeichnung: String?
        var testDescription: String { text }
    }

    @Test(arguments: [
        Zeile(text: "3 Gebühren", bezeichnung: "Nr. 3"), Zeile(text: "3. Gebühren", bezeichnung: "Nr. 3"),
        Zeile(text: "3.1.2 Regelfall", bezeichnung: "Nr. 3.1.2"),
        Zeile(text: "19a.2 Nachweise", bezeichnung: "Nr. 19a.2"),
        Zeile(text: "Nr. 4 Fristen", bezeichnung: "Nr. 4"), Zeile(text: "IV. Schluss", bezeichnung: "Nr. IV"),
        Zeile(text: "II.2 Unterlagen", bezeichnung: "Nr. II.2"), Zeile(text: "A. Allgemeines", bezeichnung: "Nr. A"),
        Zeile(text: "12. Februar 2025"), Zeile(text: "3 Monate nach Antragstellung"), Zeile(text: "2.500 Euro"),
        Zeile(text: "01.02.2025 Eingang"), Zeile(text: "3 gültiger Pass"), Zeile(text: "I B 5/44.104"),
        Zeile(text: "3"),
        Zeile(text: "A Mensch"), Zeile(text: ""),
    ])
    func numberAtTheBeginning(_ zeile: Zeile) {
        #expect(Gliederungsnummer(zeile.text)?.bezeichnung == zeile.bezeichnung)
    }

    @Test func sectionsAndTheirParts() throws {
        let aufnahme = try Texte.brief([
            "Zur Vereinheitlichung der Praxis gebe ich den Behörden die folgenden Hinweise.", "# 1 Unterlagen",
            "# 1.1 Regel",
            "Vorzulegen ist ein Pass.", "# 1.2 Ausnahme", "Darauf kann verzichtet werden.", "# 2 Dauer", "Zwei Jahre.",
        ])
        #expect(aufnahme.koerper.map(\.bezeichnung) == ["Vorbemerkung", "Nr. 1", "Nr. 2"])
        let erster = aufnahme.koerper[1]
        #expect(erster.ueberschrift == "Unterlagen")
        #expect(erster.text == "1.1 Regel\nVorzulegen ist ein Pass.\n1.2 Ausnahme\nDarauf kann verzichtet werden.")
        #expect(erster.teile.map(\.pfad) == ["Nr. 1.1", "Nr. 1.2"])
        #expect(erster.text(in: erster.teile[0].bereich) == "1.1 Regel\nVorzulegen ist ein Pass.")
    }

    @Test func listsAreNoSections() throws {
        let aufnahme = try Texte.brief([
            "# 1 Unterlagen", "Vorzulegen sind:", "1. Pass", "2. Lichtbild", "3. Mietvertrag", "# 2 Dauer",
            "Zwei Jahre.",
        ])
        #expect(aufnahme.koerper.map(\.bezeichnung) == ["Nr. 1", "Nr. 2"])
    }

    @Test func numberAfterAnOpenLineIsNoSection() throws {
        let aufnahme = try Texte.brief([
            "# 1 Dauer", "Maßgeblich ist für alle Anträge die Regelung in §", "2 Abs. 3 des Gesetzes.", "# 2 Schluss",
            "Ende.",
        ])
        #expect(aufnahme.koerper.map(\.bezeichnung) == ["Nr. 1", "Nr. 2"])
    }

    @Test func romanSectionsHoldDecimalOnes() throws {
        let aufnahme = try Texte.brief([
            "I. Allgemeines", "Text dazu.", "1. Erstens", "Mehr dazu.", "2. Zweitens", "Noch mehr.", "II. Schluss",
            "Ende.",
        ])
        #expect(aufnahme.koerper.map(\.bezeichnung) == ["Nr. I", "Nr. II"])
        #expect(aufnahme.koerper[0].teile.map(\.pfad) == ["Nr. I.1", "Nr. I.2"])
    }

    @Test func contentsAndClosingAreLeftOut() throws {
        let aufnahme = try Texte.brief([
            "Inhalt", "1 Dauer ............ 1", "2 Gebühr ............ 2", "# 1 Dauer", "Zwei Jahre.", "# 2 Gebühr",
            "Keine.",
            "Im Auftrag", "Muster",
        ])
        #expect(aufnahme.koerper.map(\.text) == ["Zwei Jahre.", "Keine."])
    }

    @Test func paragraphGoesOnOverThePage() throws {
        let seiten = [
            ReadPage(
                nummer: 1, breite: 1, hoehe: 1,
                bloecke: [
                    Block(art: .ueberschrift(ebene: 1), text: "1 Dauer"),
                    Block(art: .absatz, text: "Die Erlaubnis gilt nach §"),
                ]),
            ReadPage(nummer: 2, breite: 1, hoehe: 1, bloecke: [Block(art: .absatz, text: "18 Abs. 4 AufenthG.")]),
        ]
        let aufnahme = try Dokumentaufnahme(eigenesLand: "NRW") { _ in [] }
            .nimmAuf(ReadDocument(format: .pdf, seiten: seiten), name: "a.pdf", sha256: "2")
        #expect(aufnahme.koerper.map(\.text) == ["Die Erlaubnis gilt nach § 18 Abs. 4 AufenthG."])
        #expect(aufnahme.koerper[0].seite(at: 30) == 2)
    }
}
