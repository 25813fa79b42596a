// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct TextreinigungTests {
    @Test(arguments: [
        ("Aufenthalts\u{AD}erlaubnis", "Aufenthaltserlaubnis"),
        ("\u{1B}[31mrot\u{1B}[0m", "rot"),
        ("a\u{0}b\u{7}", "ab"),
        ("für \u{202E}gitlüg\u{202C}, Inhaber", "für gitlüg, Inhaber"),
        ("Null\u{200B}breite", "Nullbreite"),
        ("§\u{A0}5", "§ 5"),
        ("A\u{308}nderung", "Änderung"),
        ("Ver\u{FB02}echtung", "Verflechtung"),
        ("eins\r\nzwei\rdrei", "eins\nzwei\ndrei"),
        ("\u{FEFF}Text", "Text"),
        ("a\tb\nc", "a\tb\nc"),
        ("„Größe“ – § 5 … €", "„Größe“ – § 5 … €"),
    ])
    func takesOutWhatCannotBeSeen(text: String, expected: String) {
        var cleaner = Textreinigung()
        let clean = cleaner.rein(text)
        #expect(Array(clean.unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func tellsWhatItFound() {
        var cleaner = Textreinigung()
        _ = cleaner.rein("a\u{0}b")
        #expect(cleaner.funde == .steuerzeichen)
        _ = cleaner.rein("\u{202E}")
        #expect(cleaner.funde == [.steuerzeichen, .richtungswechsel])
        #expect(cleaner.funde.hinweise.count == 2)
    }
}
