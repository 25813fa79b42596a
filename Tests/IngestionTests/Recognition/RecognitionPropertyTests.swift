// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Testing

@testable import Ingestion

/// Recognition must survive any text and keep every range inside its text.
struct RecognitionPropertyTests {
    private struct Zufall: RandomNumberGenerator {
        var zustand: UInt64
        mutating func next() -> UInt64 {
            zustand = zustand &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return zustand ^ (zustand >> 29)
        }
    }

    private static let bausteine = [
        "§ 5 Abs. 1", "1.", "1.1", "2", "(1)", "a)", "I.", "hier:", "Bezug:", "Betreff:", "Az.: 15-39.08.01-3",
        "Aktenzeichen",
        "Erlass vom 12.02.2025", "tritt am 31.02.2025 in Kraft", "außer Kraft", "wird aufgehoben", "„", "“", "–", "\t",
        "\n", " ",
        "Ministerium", "des Landes", "Bezirksregierung", "ä", "ß", "\u{0301}", "😀", "\u{00A0}", "Seite 1 von 2", "…",
        "...........",
        "31. Dezember 2027", "ersetzt", "Gesetz", "Anlage", "Im Auftrag", "Dieser Erlass gilt bis zum", "\u{FFFD}",
        "Nr. 99999.1 X",
    ]

    private static func text(_ zufall: inout Zufall) -> String {
        (0..<Int.random(in: 0...30, using: &zufall)).map { _ in bausteine.randomElement(using: &zufall) ?? "" }
            .joined(separator: Bool.random(using: &zufall) ? " " : "")
    }

    private static func block(_ zufall: inout Zufall) -> Block {
        let text = text(&zufall)
        let arten: [Block.Art] = [
            .absatz, .absatz, .listenpunkt, .fussnote, .ueberschrift(ebene: 1), .tabelle(zeilen: [[text, "x"], []]),
        ]
        let anzahl = text.utf8.count
        // boxes as a broken reader might give them
        let woerter = (0..<Int.random(in: 0...4, using: &zufall)).map { i in
            let start = Int.random(in: 0...max(0, anzahl), using: &zufall)
            return ReadWord(bereich: start..<max(start, anzahl - i), x: 1, y: Double(i * 12), breite: 5, hoehe: 10)
        }
        return Block(art: arten.randomElement(using: &zufall) ?? .absatz, text: text, woerter: woerter)
    }

    @Test(arguments: 0..<300)
    func anyTextIsSurvived(_ saat: Int) throws {
        var zufall = Zufall(zustand: UInt64(saat) &* 977 &+ 13)
        let seiten = (1...Int.random(in: 1...3, using: &zufall)).map { nummer in
            ReadPage(
                nummer: nummer, breite: 595, hoehe: 842,
                bloecke: (0..<Int.random(in: 0...12, using: &zufall)).map { _ in Self.block(&zufall) })
        }
        let dokument = ReadDocument(format: .pdf, seiten: seiten)
        guard
            let aufnahme = try? Dokumentaufnahme(eigenesLand: "NRW", verweise: { _ in [] })
                .nimmAuf(dokument, name: "z.pdf", sha256: "4")
        else { return #expect(!seiten.contains { $0.bloecke.contains { $0.text.contains(where: \.isLetter) } }) }
        Self.pruefe(aufnahme)
    }

    private static func pruefe(_ aufnahme: Aufnahme) {
        for (ordnung, abschnitt) in aufnahme.abschnitte.enumerated() {
            let anzahl = abschnitt.text.utf8.count
            #expect(abschnitt.ordnung == ordnung)
            #expect(abschnitt.teile.allSatisfy { $0.bereich.lowerBound >= 0 && $0.bereich.upperBound <= anzahl })
            #expect(abschnitt.seitenmarken.allSatisfy { (0...anzahl).contains($0.offset) })
            #expect(abschnitt.tabellen.allSatisfy { $0.bereich.upperBound <= anzahl })
        }
        for passage in aufnahme.passagen {
            let abschnitt = aufnahme.abschnitte[passage.abschnitt]
            #expect(abschnitt.text(in: passage.bereich) == passage.text)
        }
        for wort in aufnahme.seiten.flatMap(\.woerter) {
            #expect(wort.bereich.upperBound <= aufnahme.abschnitte[wort.abschnitt].text.utf8.count)
        }
        #expect(aufnahme.beziehungen.allSatisfy { !$0.beleg.isEmpty })
        #expect(aufnahme.fassung.geltungsangaben.allSatisfy { !$0.beleg.isEmpty })
    }

    @Test func wordBoxesFollowTheirText() throws {
        let woerter = [
            ReadWord(bereich: 0..<5, x: 10, y: 20, breite: 30, hoehe: 10),
            ReadWord(bereich: 6..<14, x: 45, y: 20, breite: 40, hoehe: 10),
        ]
        let bloecke = [
            Block(art: .ueberschrift(ebene: 1), text: "1 Dauer"), Block(art: .absatz, text: "Erster Absatz."),
            Block(
                art: .absatz, text: "Große Wirkung!",
                woerter: woerter.map {
                    var wort = $0
                    if wort.bereich.lowerBound == 0 { wort.bereich = 0..<6 } else { wort.bereich = 7..<15 }
                    return wort
                }),
        ]
        let dokument = ReadDocument(
            format: .pdf, seiten: [ReadPage(nummer: 1, breite: 595, hoehe: 842, bloecke: bloecke)])
        let aufnahme = try Dokumentaufnahme(eigenesLand: "NRW") { _ in [] }.nimmAuf(
            dokument, name: "w.pdf", sha256: "5")
        let abschnitt = try #require(aufnahme.abschnitte.first)
        let texte = try #require(aufnahme.seiten.first).woerter.map { abschnitt.text(in: $0.bereich) }
        #expect(texte == ["Große", "Wirkung!"])
    }
}
