// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct MarkdownReaderTests {
    private func blocks(_ text: String) -> [Block] { MarkdownReader.read(text).seiten[0].bloecke }

    @Test func readsHeadingsListsAndTables() {
        let found = blocks(
            """
            # Erlass **zur** Gebühr

            Die *Gebühr* beträgt [47 Euro](https://example.org),
            nicht mehr.

            - Pass
            2. Bild

            | Art | Betrag |
            |---|---:|
            | AE | 100 |

            Unterlagen
            ----------
            """)
        #expect(
            found.map(\.art) == [
                .ueberschrift(ebene: 1), .absatz, .listenpunkt, .listenpunkt,
                .tabelle(zeilen: [["Art", "Betrag"], ["AE", "100"]]), .ueberschrift(ebene: 2),
            ])
        #expect(
            found.map(\.text) == [
                "Erlass zur Gebühr", "Die Gebühr beträgt 47 Euro, nicht mehr.", "– Pass", "2. Bild",
                "Art\tBetrag\nAE\t100",
                "Unterlagen",
            ])
    }

    @Test(arguments: [
        ("datei_name_neu", "datei_name_neu"), ("_betont_", "betont"), ("\\*kein Stern\\*", "*kein Stern*"),
        ("a &amp; b", "a & b"), ("<script>x</script>", "x"), ("3 < 4", "3 < 4"), ("![Bild](x.png) da", "Bild da"),
    ])
    func resolvesMarks(text: String, expected: String) {
        #expect(blocks(text).map(\.text) == [expected])
    }

    @Test func takesTheTitleOutOfTheHead() {
        let document = MarkdownReader.read("---\ntitle: \"AufenthG\"\n---\n# § 1\n")
        #expect(document.titel == "AufenthG")
        #expect(document.seiten[0].bloecke.map(\.text) == ["§ 1"])
    }
}
