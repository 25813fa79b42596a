// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct LayoutReaderTests {
    /// A line whose words are as wide as their letters.
    private func line(
        _ text: String, x: Double = 70, y: Double, size: Double = 10, fluss: Int = 1, block: Int = 1
    ) -> LayoutLine {
        var place = x
        let words = text.split(separator: " ").map { (word: Substring) -> LayoutWord in
            let width = Double(word.count) * size / 2
            defer { place += width + size / 4 }
            return LayoutWord(String(word), x0: place, y0: y, x1: place + width, y1: y + size)
        }
        return LayoutLine(woerter: words, fluss: fluss, block: block)
    }

    private func page(_ lines: [LayoutLine]) -> LayoutPage { LayoutPage(breite: 595, hoehe: 842, zeilen: lines) }

    private func read(_ pages: [[LayoutLine]]) -> ReadDocument {
        LayoutReader.read(LayoutDocument(seiten: pages.map(page)), format: .pdf)
    }

    @Test func joinsLinesAndHyphenatedWords() throws {
        let document = read([
            [
                line("Die Behörde verlängert die Aufent-", y: 100), line("haltserlaubnis um zwei volle Jahre", y: 112),
                line("und vermerkt es.", y: 124), line("Ein neuer Absatz beginnt hier dann", y: 150),
            ]
        ])
        let blocks = document.seiten[0].bloecke
        #expect(
            blocks.map(\.text) == [
                "Die Behörde verlängert die Aufenthaltserlaubnis um zwei volle Jahre und vermerkt es.",
                "Ein neuer Absatz beginnt hier dann",
            ])
        let halves = try #require(blocks.first).woerter.filter { word in
            blocks[0].text.utf8.dropFirst(word.bereich.lowerBound).starts(with: "Aufenthaltserlaubnis".utf8)
        }
        #expect(halves.count == 2)
        #expect(Set(halves.map(\.bereich)).count == 1)
    }

    @Test func everyWordHasItsRange() {
        let document = read([
            [line("Ein Wort und EU-", y: 100), line("Bürger und noch", y: 112), line("mehr Ein- ", y: 124)]
        ])
        for block in document.seiten.flatMap(\.bloecke) {
            for word in block.woerter {
                #expect(word.bereich.lowerBound < word.bereich.upperBound)
                #expect(word.bereich.upperBound <= block.text.utf8.count)
            }
        }
        #expect(document.seiten[0].bloecke.map(\.text).joined(separator: " ").contains("EU-Bürger"))
    }

    @Test func removesRunningHeadersFootersAndPageNumbers() {
        let pages = (1...4).map { number in
            [
                line("Ministerium des Innern", y: 30, fluss: 10),
                line("Text der Seite mit der Nummer \(number) steht hier", y: 200, fluss: 11),
                line("Stand: 15.12.2017", y: 800, fluss: 12), line("\(number)/4", x: 500, y: 800, fluss: 13),
            ]
        }
        let texts = read(pages).seiten.map { $0.bloecke.map(\.text) }
        #expect(texts == (1...4).map { ["Text der Seite mit der Nummer \($0) steht hier"] })
    }

    @Test(arguments: ["Seite 2 von 5", "- 2 -", "– 2 –", "2/5", "Seite 2", "2"])
    func removesThePageNumberOfASinglePage(number: String) {
        let document = read([[line("Ein Satz auf der Seite.", y: 200), line(number, y: 800, fluss: 2)]])
        #expect(document.seiten[0].bloecke.map(\.text) == ["Ein Satz auf der Seite."])
    }

    @Test(arguments: [
        ["Dienstgebäude: Musterallee 1 · Telefax 0211 000-2000 · Haltestelle Ministerium"],
        ["Hausanschrift:", "Am Markt 4", "40213 Musterstadt"], ["Tel.: 0511 120-0", "www.mi.example"],
        ["Postfach 1 · Telefon 0385 1 · E-Mail poststelle@im.example"],
    ])
    func leavesOutTheFootOfALetter(foot: [String]) {
        let small = foot.enumerated().map { line($1, y: 785 + 9 * Double($0), size: 7.5, fluss: 2, block: 2) }
        let first = [line("Zu berücksichtigen ist, dass der ermessenslei-", y: 700)]
        let next = [line("tende Charakter dieser Hinweise gewahrt bleibt.", y: 110)]
        let blocks = read([first + small, next]).seiten.flatMap(\.bloecke).map(\.text)
        #expect(
            blocks == [
                "Zu berücksichtigen ist, dass der ermessensleitende", "Charakter dieser Hinweise gewahrt bleibt.",
            ])
    }

    @Test(arguments: [
        (10.0, "Telefon: Auskünfte am Telefon sind zu vermerken."),
        (7.5, "Die Anschrift und das Telefon des Gastgebers sind zu prüfen."),
        (7.5, "2) Telefon und E-Mail nach § 49 AufenthG"),
    ])
    func keepsTextAtTheEndOfAPage(size: Double, text: String) {
        let document = read([
            [
                line("Ein Satz in der Schrift des Textes auf der Seite.", y: 200),
                line(text, y: 770, size: size, block: 2),
            ]
        ])
        #expect(document.seiten[0].bloecke.contains { $0.text.contains(text) })
    }

    @Test func keepsTheSidesOfALetterHeadApart() {
        let document = read([
            [
                line("Bezirksregierungen", y: 100, fluss: 1, block: 1),
                line("Arnsberg, Detmold", y: 114, fluss: 1, block: 1),
                line("Aktenzeichen", x: 380, y: 102, size: 8, fluss: 2, block: 2),
                line("15-39.07.17", x: 380, y: 116, size: 8, fluss: 2, block: 2),
                line("Die Ausländerbehörden werden gebeten, so zu verfahren", y: 200, fluss: 3, block: 3),
            ]
        ])
        let texts = document.seiten[0].bloecke.map(\.text)
        #expect(texts.contains { $0.hasPrefix("Bezirksregierungen") && !$0.contains("Aktenzeichen") })
        #expect(texts.contains { $0.contains("15-39.07.17") && !$0.contains("Arnsberg") })
    }

    @Test func putsALabelBeforeItsText() {
        let document = read([
            [
                line("Bezug:", y: 100, fluss: 1, block: 1),
                line("Mein Erlass vom 06.10.2007", x: 150, y: 100, fluss: 2, block: 2),
            ]
        ])
        #expect(document.seiten[0].bloecke.map(\.text) == ["Bezug: Mein Erlass vom 06.10.2007"])
    }

    @Test func findsATable() {
        let rows = [("Typ", "Erlass"), ("Datum", "20.10.2015"), ("Betreff", "Nachhaltige Integration")]
        var lines: [LayoutLine] = []
        for (index, row) in rows.enumerated() {
            lines.append(line(row.0, y: 100 + Double(index) * 14, fluss: 1, block: 1))
            lines.append(line(row.1, x: 200, y: 100 + Double(index) * 14, fluss: 2, block: 2))
        }
        let block = read([lines]).seiten[0].bloecke
        #expect(block.map(\.art) == [.tabelle(zeilen: rows.map { [$0.0, $0.1] })])
        #expect(block[0].text == "Typ\tErlass\nDatum\t20.10.2015\nBetreff\tNachhaltige Integration")
    }

    @Test func leavesOutWordsThatCannotBeSeen() {
        var hidden = line("geheim", y: 300)
        hidden.woerter[0].y1 = hidden.woerter[0].y0 + 0.5
        let document = read([[line("Sichtbarer Satz.", y: 100), hidden, line("außerhalb", x: 2_000, y: 320)]])
        #expect(document.seiten[0].bloecke.map(\.text) == ["Sichtbarer Satz."])
        #expect(document.hinweise.contains { $0.contains("2 unsichtbare Wörter") })
    }

    @Test func joinsAWordAcrossPages() {
        let document = read([
            [line("Die Regelung wurde mehrfach ge-", y: 700)], [line("ändert und gilt weiter seither", y: 100)],
        ])
        #expect(
            document.seiten.map { $0.bloecke.map(\.text) } == [
                ["Die Regelung wurde mehrfach geändert"], ["und gilt weiter seither"],
            ])
        #expect(document.seiten[1].bloecke[0].woerter.first?.bereich == 0..<3)
    }

    @Test func namesPagesWithoutText() {
        #expect(
            read([[line("Ein Satz.", y: 100)], []]).hinweise == [
                "Seite 2 hat keinen Text (Bild oder leer); nicht gelesen."
            ])
        let empty = read([[], []])
        #expect(empty.hinweise.contains { $0.contains("kein Text erkannt") })
        #expect(empty.seiten.allSatisfy { $0.bloecke.isEmpty })
    }

    @Test func knowsHeadingsByTheirSize() {
        let document = read([
            [
                line("Nachhaltige Integration", y: 80, size: 16),
                line("Die Behörde verlängert die Erlaubnis um zwei Jahre", y: 120),
                line("und sie vermerkt es in der Akte, wie es üblich", y: 132),
            ]
        ])
        #expect(document.seiten[0].bloecke.map(\.art) == [.ueberschrift(ebene: 1), .absatz])
    }
}
