// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing

@Suite("Spans of citations")
struct ZitatBereichTests {
    @Test(
        "The span is the text of the citation up to its law",
        arguments: [
            ("nach § 5 Abs. 1 AufenthG gilt", ["§ 5 Abs. 1 AufenthG"]),
            ("die §§ 25a, 25b AufenthG gelten", ["§§ 25a, 25b AufenthG", "§§ 25a, 25b AufenthG"]),
            ("§ 25 V i.V.m. § 5 AufenthG", ["§ 25 V", "§ 5 AufenthG"]),
            ("§ 5 Abs. 1 des Aufenthaltsgesetzes.", ["§ 5 Abs. 1 des Aufenthaltsgesetzes"]),
            ("§ 5 Abs. 1 des Gesetzes vom", ["§ 5 Abs. 1"]),
            ("AufenthG § 25 Abs. 5.", ["AufenthG § 25 Abs. 5"]),
            ("über Öl: § 3 AsylG,", ["§ 3 AsylG"]),
            ("§ 3 bis § 5 AsylG", ["§ 3 bis § 5 AsylG"]),
            ("§ 16b ff. AufenthG", ["§ 16b ff. AufenthG"]),
            ("Anlage 1 zu § 5 AufenthV!", ["Anlage 1 zu § 5 AufenthV", "§ 5 AufenthV"]),
            ("(§ 5 Abs. 1)", ["§ 5 Abs. 1"]),
            ("§ 8 Abs. 1 und 2. Dann", ["§ 8 Abs. 1 und 2", "§ 8 Abs. 1 und 2"]),
        ])
    func bereich(_ text: String, _ wanted: [String]) {
        let found = Pruefling.parser.citations(in: text)
        #expect(found.map { Pruefling.ausschnitt(text, $0.bereich) } == wanted)
    }
}
