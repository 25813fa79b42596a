// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import DocumentTools
import Ingestion
import Testing

@Suite struct HtmlReaderTests {
    private func read(_ html: String) async throws -> ReadDocument {
        try await dokument(Array("<!DOCTYPE html><html><body>\(html)</body></html>".utf8), name: "a.html")
    }

    @Test(arguments: [
        "<script>geheim</script>", "<style>geheim</style>", "<noscript>geheim</noscript>",
        "<template>geheim</template>",
        "<p hidden>geheim</p>", "<p style='display: none'>geheim</p>", "<p style='visibility:hidden'>geheim</p>",
        "<span style='font-size:0px'>geheim</span>", "<span style='color:#FFF'>geheim</span>",
        "<font color=white>geheim</font>", "<p style='position:absolute;left:-9999px'>geheim</p>", "<!-- geheim -->",
        "<p style='opacity:0'>geheim</p>", "<iframe>geheim</iframe>", "<p style='display:none !important'>geheim</p>",
    ])
    func leavesOutWhatIsNotSeen(html: String) async throws {
        #expect(try await read("<p>Sichtbar</p>\(html)").texte == ["Sichtbar"])
    }

    @Test(arguments: ["<th style='color:#fff;background:#004'>Kopf</th>", "<th style='left:0'>Kopf</th>"])
    func keepsWhatIsSeen(cell: String) async throws {
        #expect(try await read("<table><tr>\(cell)</tr></table>").texte == ["Kopf"])
    }

    @Test func readsHeadingsListsAndTables() async throws {
        let document = try await read(
            """
            <h2>Gebühren &amp; <i>Auslagen</i></h2><p>Ein<br>Umbruch</p>
            <ol type=a start=2><li>Pass<li>Bild<ul><li>neu</ul></ol>
            <table><tr><th>Art<th>Betrag<tr><td>AE<td>100</table>
            """)
        #expect(
            document.texte == [
                "Gebühren & Auslagen", "Ein", "Umbruch", "b. Pass", "c. Bild", "– neu", "Art\tBetrag\nAE\t100",
            ])
        #expect(document.arten.first == .ueberschrift(ebene: 2))
    }

    @Test func readsTheEncodingThatIsNamed() async throws {
        let bytes = Array("<html><meta charset=iso-8859-1><p>".utf8) + [0xDC] + Array("bersicht</p></html>".utf8)
        #expect(try await dokument(bytes, name: "a.html").texte == ["Übersicht"])
    }

    @Test func survivesDeepNesting() async throws {
        let deep = String(repeating: "<div>", count: 50_000) + "tief"
        let document = try await read("<p>oben</p>" + deep)
        #expect(document.texte.first == "oben")
    }
}
