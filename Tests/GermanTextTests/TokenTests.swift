// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Testing

@Suite struct TokenTests {
    @Test(arguments: [
        ("§ 16b", "§16b +16b"), ("§16b", "§16b +16b"), ("§ 16 b Abs.", "§16b +16b abs"), ("§", "§"),
        ("§\u{00A0}16b", "§16b +16b"), ("§ 5 Satz", "§5 +5 satz"), ("§ 5 Abs. 1", "§5 +5 abs 1"),
        ("§§ 25a, 25b und 26", "§25a +25a §25b +25b §26 +26"), ("§§ 3 bis 5", "§3 +3 §5 +5"),
        ("§§ 3 – 5", "§3 +3 §5 +5"), ("§ 5, 7", "§5 +5 7"), ("Art. 6", "art6 +6"), ("Artikel 6", "art6 +6"),
        ("Artikels 20a", "art20a +20a"), ("Art und", "art und"), ("16b", "16b"), ("25A", "25a"), ("B1", "b1"),
        ("1.234,50", "1234,5"), ("1.234.567", "1234567"), ("47,00", "47"), ("3.1.2", "3.1.2"), ("3.1.2.", "3.1.2"),
        ("0,5", "0,5"), ("12.02.2025", "2025-02-12 +2025"), ("2025-02-12", "2025-02-12 +2025"),
        ("1.2.2025", "2025-02-01 +2025"),
        ("12. Februar 2025", "12 +2025-02-12 februar 2025"), ("32.13.2025", "32.13.2025"),
        ("512 – 39.06.13 – 1 – 18-033", "512-39.06.13-1-18-033 +512 +39.06.13 +1 +18 +033"),
        ("512-39.06.13-1-18-033", "512-39.06.13-1-18-033 +512 +39.06.13 +1 +18 +033"),
        ("512 — 39.06.13 — 1", "512-39.06.13-1 +512 +39.06.13 +1"), ("21-802-20", "21-802-20 +21 +802 +20"),
        ("15-39.08.01-3(2603)", "15-39.08.01-3 +15 +39.08.01 +3 2603"),
        (
            "523- 26.02.09-000018- 2025-0008521",
            "523-26.02.09-000018-2025-0008521 +523 +26.02.09 +000018 +2025 +0008521"
        ),
        ("IA2-2081-1-8-19", "ia2-2081-1-8-19 +ia2 +2081 +1 +8 +19"), ("38216/2022", "38216/2022 +38216 +2022"),
        ("2003/109", "2003/109 +2003 +109"), ("3-5", "3 5"), ("1 – 3 – 5", "1 3 5"),
        ("01.01.2024-31.12.2025", "2024-01-01 +2024 2025-12-31 +2025"),
        ("Köln", "koln"), ("K\u{006F}\u{0308}ln", "koln"), ("KÖLN", "koln"), ("Ko\u{00AD}eln", "koln"),
        ("Kö\u{200B}ln", "koln"),
        ("Kö\u{0001}ln", "koln"), ("Şahin", "sahin"), ("Łódź", "lodz"), ("Ελλάδα", "ελλαδα"), ("Россия", "россия"),
        ("Pﬂicht", "pflicht"), ("", ""), ("–", ""), ("… ! ?", ""), ("\u{0301}", ""),
    ])
    func tokens(_ text: String, _ expected: String) {
        let terms = AnalysisConfiguration.minimal.makeAnalyser().terms(text, zweck: .index)
        let shown = terms.map { ($0.colocated ? "+" : "") + $0.text }.joined(separator: " ")
        #expect(shown == expected)
    }

    @Test func placesAreThoseOfTheWords() {
        let text = "Die Gebühr nach § 44 AufenthV beträgt 1.234,50 Euro."
        let utf8 = Array(text.utf8)
        let terms = AnalysisConfiguration.minimal.makeAnalyser().terms(text, zweck: .index)
        let words = terms.filter { !$0.colocated }.map { String(decoding: utf8[$0.bereich], as: UTF8.self) }
        #expect(words == ["Die", "Gebühr", "nach", "§ 44", "AufenthV", "beträgt", "1.234,50", "Euro"])
    }

    @Test func receiverCanStop() {
        var seen = 0
        var text = "eins zwei drei vier"
        text.withUTF8 { bytes in
            AnalysisConfiguration.minimal.makeAnalyser().analyse(bytes, zweck: .index) { _, _, _ in
                seen += 1
                return seen < 2
            }
        }
        #expect(seen == 2)
    }

    @Test(arguments: [
        "Ausländer*innen", "Ausländer:innen", "Ausländer_innen", "Ausländer/innen", "Ausländer/-innen",
        "Ausländer(innen)", "AusländerInnen",
    ])
    func genderEndingsFallAway(_ word: String) throws {
        #expect(try Shipped.analyser().texts(word) == ["auslander"])
    }
}
