// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import GermanText

struct WortmusterTests {
    @Test(arguments: [
        ("wie lange", "Wie lange wird verlängert?", true),
        ("wie lange", "Wie oft und lange?", false),
        ("verlänger*", "Die Verlaengerung", true),
        ("*dauer", "Geltungsdauer", true),
        ("*frist*", "die Klagefristen", true),
        ("# jahr*", "mindestens 2 Jahre", true),
        ("# jahr*", "mindestens zwei Jahre", true),
        ("# jahr*", "im Jahr", false),
        ("wenn … fehl*", "Was gilt, wenn im Antrag noch Nachweise fehlen?", true),
        ("wenn … fehl*", "wenn a b c d e f g h i j fehlt", false),
        ("straße", "STRASSE", true),
        ("§ 5", "nach § 5 AufenthG", true),
    ])
    func matches(muster: String, text: String, expected: Bool) throws {
        let parsed = try #require(Wortmuster(muster))
        #expect(parsed.trifft(FoldedWords(text)) == expected)
    }

    @Test(arguments: ["", "…", "  "])
    func patternNeedsAWord(muster: String) {
        #expect(Wortmuster(muster) == nil)
    }

    @Test func bytesAreFoundWhereTheStandardLibraryFindsThem() {
        var generator = SystemRandomNumberGenerator()
        let buchstaben = Array("aabcß")
        func wort(_ laenge: ClosedRange<Int>) -> String {
            String(
                (0..<Int.random(in: laenge, using: &generator)).map { _ in buchstaben.randomElement(using: &generator)!
                })
        }
        for _ in 0..<5_000 {
            let (heu, nadel) = (wort(0...24), wort(1...10))
            #expect(heu.enthaelt(bytes: nadel) == heu.contains(nadel), "\(heu) \(nadel)")
        }
        #expect("verlaengerungsantrag".enthaelt(bytes: "antrag") && !"antrag".enthaelt(bytes: "verlaengerung"))
    }
}
