// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct GliederungszeichenTests {
    @Test(arguments: [
        ("– gültiger Pass", Gliederungszeichen.strich), ("• Lichtbild", .strich), ("a) Antrag", .buchstabe),
        ("aa) Antrag", .buchstabe), ("(2) Satz", .nummer), ("3. Punkt", .nummer), ("1) Punkt", .nummer),
        ("1 Gebühren", .dezimal(tiefe: 1)), ("3.1.2 Regelfall", .dezimal(tiefe: 3)),
        ("3.1. Regelfall", .dezimal(tiefe: 2)),
    ])
    func findsTheMark(line: String, expected: Gliederungszeichen) {
        #expect(Gliederungszeichen.am(anfang: line) == expected)
    }

    @Test(arguments: [
        "15. Dezember 2017", "2 der Verordnung", "21.453 Vorgänge", "1.234.567 Fälle", "14.03.2024 gilt", "2024 Jahr",
        "Der Antrag", "", "1.", "(siehe oben)", "§ 5 Abs. 1",
    ])
    func findsNone(line: String) {
        #expect(Gliederungszeichen.am(anfang: line) == nil)
    }
}
