// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Testing

@Suite("Texte mit Platzhaltern")
struct VorlagentextTests {
    @Test(
        arguments: [
            ("", [:], ""), ("ohne", ["a": "b"], "ohne"), ("{a}", ["a": "1"], "1"),
            ("x{a}y{b}z", ["a": "1", "b": "2"], "x1y2z"),
            ("{a}{a}", ["a": "1"], "11"), ("{fehlt}", ["a": "1"], "{fehlt}"), ("offen {a", ["a": "1"], "offen {a"),
            ("zu a} {a}", ["a": "1"], "zu a} 1"), ("{a}", ["a": "{b}", "b": "2"], "{b}"),
        ] as [(String, [String: String], String)])
    func table(_ text: String, _ werte: [String: String], _ erwartet: String) {
        #expect(Vorlagentext(text).gefuellt(werte) == erwartet)
    }

    @Test func namesItsPlaceholdersOnce() {
        #expect(Vorlagentext("{b} und {a}, {b}").platzhalter == ["b", "a"])
    }

    @Test(arguments: [
        ("de-DE", Schriftrichtung.nachRechts), ("ar", .nachLinks), ("AR-SY", .nachLinks), ("arn", .nachRechts),
    ])
    func directionOfALanguage(_ sprache: String, _ richtung: Schriftrichtung) {
        #expect(Schriftrichtung(sprache: sprache) == richtung)
    }
}
