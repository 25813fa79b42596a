// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import LanguageModels

@Suite struct EmbeddingInputTests {
    @Test(arguments: [
        ("§ 16b  Abs. 2\n\tSatz 1", "§ 16b Abs. 2 Satz 1"),
        ("ﬁktive Ａ", "fiktive A"),
        ("Auslän\u{64}er", "Ausländer"),
        ("a\u{0}b\u{7}c", "a b c"),
        ("  ", "-"),
        ("", "-"),
        ("\u{E000}x", "x"),
    ])
    func textsComeInOneForm(text: String, form: String) {
        #expect(EmbeddingInput.form(text, praefix: "query: ", hoechstlaenge: 100) == "query: " + form)
    }

    @Test func lengthHoldsAfterNormalisation() {
        // One character that stands for eighteen.
        let text = String(repeating: "\u{FDFA}", count: 5_000)
        let form = EmbeddingInput.form(text, praefix: "", hoechstlaenge: 2_000)
        #expect(form.unicodeScalars.count == 2_000)
        #expect(!form.unicodeScalars.contains("\u{FDFA}"))
    }

    @Test func longTextsKeepTheirBegin() {
        let form = EmbeddingInput.form(String(repeating: "ä ", count: 5_000), praefix: "", hoechstlaenge: 10)
        #expect(form == "ä ä ä ä ä")
    }
}
