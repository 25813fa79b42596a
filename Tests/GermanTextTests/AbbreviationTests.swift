// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Testing

@testable import ShippedData

@Suite struct AbbreviationTests {
    @Test(arguments: [
        ("AE", "Aufenthaltserlaubnis"), ("NE", "Niederlassungserlaubnis"), ("ABH", "Ausländerbehörde"),
        ("eAT", "elektronischer Aufenthaltstitel"), ("LU", "Lebensunterhalt"), ("VE", "Verpflichtungserklärung"),
        ("FZF", "Familienzusammenführung"), ("FB", "Fiktionsbescheinigung"),
        ("BAMF", "Bundesamt für Migration und Flüchtlinge"),
        ("AufenthG", "Aufenthaltsgesetz"), ("StAG", "Staatsangehörigkeitsgesetz"), ("i. V. m.", "in Verbindung mit"),
        ("i.V.m.", "in Verbindung mit"), ("iVm", "in Verbindung mit"), ("i.\u{00A0}V.\u{00A0}m.", "in Verbindung mit"),
        ("i. d. R.", "in der Regel"), ("GÜB", "Grenzübertrittsbescheinigung"), ("AZR", "Ausländerzentralregister"),
        ("Az.", "Aktenzeichen"), ("az.", "Aktenzeichen"), ("Buchst.", "Buchstabe"), ("RL", "Richtlinie"),
        ("BA", "Bundesagentur für Arbeit"),
    ])
    func shortAndLongMeet(_ short: String, _ long: String) throws {
        let analyser = try Shipped.analyser()
        for (question, text) in [(short, long), (long, short), (short, short)] {
            let isFound = analyser.meets(question, text) || analyser.texts(question, .frage).isEmpty
            #expect(isFound, "\(analyser.texts(question, .frage)) \(analyser.texts(text))")
        }
    }

    @Test(arguments: [
        ("ae", "Aufenthaltserlaubnis"), ("lu", "Lebensunterhalt"), ("ne", "Niederlassungserlaubnis"),
        ("ba", "Bundesagentur"), ("Art und Weise", "Artikel"), ("BA", "Bund"),
    ])
    func otherCaseIsAnotherWord(_ text: String, _ long: String) throws {
        let analyser = try Shipped.analyser()
        let isFound = analyser.meets(long, text)
        #expect(!isFound, "\(analyser.texts(text))")
    }

    @Test func wholePlaceIsGiven() throws {
        let terms = try Shipped.analyser().terms("§ 5 i. V. m. § 8", zweck: .index)
        #expect(terms.first { $0.text == "verbind" }?.bereich == 5..<13)
    }

    @Test(arguments: [
        "- kurz: AE\n  quelle: x", "- kurz: AE\n  lang: [A]", "- kurz: AE\n  lang: []\n  quelle: x", "kurz: AE",
        "- kurz: AE\n  lang: [A]\n  quelle: x\n  frei: y",
        "- kurz: AE\n  lang: [A]\n  quelle: x\n  mehrdeutig: vielleicht",
        "- kurz: AE\n  lang: [A]\n  quelle: x\n- kurz: AE\n  lang: [B]\n  quelle: x",
        "- kurz: ''\n  lang: [A]\n  quelle: x",
    ])
    func brokenAbbreviationsAreRefused(_ yaml: String) {
        #expect(throws: ShippedDataError.self) { try ShippedData.abbreviations(yaml, datei: "a.yaml") }
    }

    @Test(arguments: [
        "- gruppe: A\n  gilt: nie\n  woerter: [a]\n  quelle: x", "- gruppe: A\n  gilt: immer\n  quelle: x",
        "- gruppe: A\n  gilt: immer\n  woerter: [a, a]\n  quelle: x", "- gruppe: A\n  woerter: [a]\n  quelle: x",
        "- gruppe: A\n  gilt: immer\n  woerter: [a]\n  quelle: x\n"
            + "- gruppe: B\n  gilt: frage\n  woerter: [a]\n  quelle: x",
    ])
    func brokenStopWordsAreRefused(_ yaml: String) {
        #expect(throws: ShippedDataError.self) { try ShippedData.stopWords(yaml, datei: "s.yaml") }
    }
}
