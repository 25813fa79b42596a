// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Testing

@Suite struct NormalisationTests {
    @Test(arguments: [
        ("„Wort“", "\"Wort\""), ("»Wort«", "\"Wort\""), ("a – b", "a - b"), ("a\u{2011}b", "a-b"),
        ("a  b\n\tc", "a b c"),
        ("Auf\u{00AD}enthalt", "Aufenthalt"), ("  Rand  ", "Rand"), ("A\u{0308}", "Ä"), ("a\u{00A0}b", "a b"),
        ("\u{FEFF}Wort", "Wort"), ("‚ein‘", "'ein'"), ("", ""), ("a \u{00AD} b", "a b"),
    ])
    func comparison(_ text: String, _ expected: String) {
        #expect(Array(TextNormalisation.normalisiereFuerVergleich(text).utf8) == Array(expected.utf8))
    }

    @Test func composes() {
        #expect(Array(TextNormalisation.nfc("a\u{0308}b").utf8) == Array("äb".utf8))
        #expect(TextNormalisation.nfc("plain") == "plain")
    }
}
