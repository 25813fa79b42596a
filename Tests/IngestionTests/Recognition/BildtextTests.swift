// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Testing

@testable import Ingestion

/// Texts as text recognition gives them: what is read badly is mended by what the same text shows elsewhere, or asked.
struct BildtextTests {
    private static func gelesen(_ zeilen: [String], alsBild: Bool = true) throws -> Aufnahme {
        var dokument = Texte.dokument(zeilen)
        if alsBild { dokument.seiten[0].ocr = OCRAngabe(sicherheit: 0.9) }
        return try Dokumentaufnahme(eigenesLand: "NRW") { _ in [] }.nimmAuf(dokument, name: "b.pdf", sha256: "07")
    }

    private static let kopf = [
        "Innenministerium des Landes Nordrhein-Westfalen", "Düsseldorf, 19.05.2004", "Aktenzeichen: 15-39.13.07-4-62",
        "Betreff: Aufenthalt zum Zweck des Studiums",
    ]

    @Test func numbersOfOneDayAreComparedWithinAText() throws {
        let aufnahme = try Self.gelesen(
            Self.kopf + [
                "Bezug: Mein Erlass vom 17.11.1991 - Az. C 3/42.281", "1 Aufhebung",
                "Mein Erlass vom 17.11.1991, I C 3/42.281, wird aufgehoben.",
            ])
        #expect(aufnahme.beziehungen.map(\.zielAktenzeichen) == ["IC3/42.281"])
        #expect(aufnahme.beziehungen.map(\.art) == [.hebtAuf])
        #expect(aufnahme.erkennung.filter { $0.feld == .bezug }.map(\.wert) == ["1991-11-17|IC3/42.281"])
    }

    @Test func inATextLayerEachNumberStaysAsPrinted() throws {
        let aufnahme = try Self.gelesen(
            Self.kopf + [
                "Bezug: Mein Erlass vom 17.11.1991 - Az. 15-39.O8.01-3", "1 Aufhebung",
                "Mein Erlass vom 17.11.1991, 15-39.08.01-3, wird aufgehoben.",
            ], alsBild: false)
        #expect(aufnahme.fassung.unlesbareGeltung == nil)
        #expect(aufnahme.beziehungen.contains { $0.zielAktenzeichen == "15-39.08.01-3" })
    }

    @Test(arguments: [
        ("Ich bitte, an dem 1. Fbr 2001 hiernach zu verfahren.", true),
        ("Dieser Erlass tritt am l5 Apnl 2005 in Kraft.", true),
        ("Dieser Erlass tritt mit Ablauf des 3I.1Z.2010 außer Kraft.", true),
        ("Ich bitte, ab dem 1. Februar 2001 hiernach zu verfahren.", false),
        ("Dieser Erlass tritt mit sofortiger Wirkung in Kraft.", false),
        ("Den Erlass vom 06.10.1993 (Az.: I B 1/43.344) hebe ich hiermit auf.", false),
        ("Das Gesetz ist am 1. Januar 2001 in Kraft getreten.", false),
    ])
    func aDayOfForceThatCannotBeReadIsAQuestion(_ satz: String, _ istUnlesbar: Bool) throws {
        let aufnahme = try Self.gelesen(Self.kopf + ["# 1 Regelung", "Es gilt ein Jahr.", "# 2 Inkrafttreten", satz])
        #expect((aufnahme.fassung.unlesbareGeltung == satz) == istUnlesbar)
        #expect(istUnlesbar || aufnahme.fassung.unlesbareGeltung == nil)
    }
}
