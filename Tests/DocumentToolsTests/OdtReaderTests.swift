// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import DocumentTools
import Ingestion
import Testing

@Suite struct OdtReaderTests {
    @Test func readsHeadingsListsAndTables() async throws {
        let styles = """
            <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
            <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>
            <style:style style:name="H"><style:text-properties text:display="none"/></style:style>
            """
        let text = """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>alt</text:p></text:deletion></text:changed-region></text:tracked-changes>
            <text:h text:outline-level="2">Gebühren</text:h>
            <text:p>Eins<text:s text:c="2"/>zwei<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Fuß.</text:p></text:note-body></text:note>
            <text:span text:style-name="H">geheim</text:span></text:p>
            <text:list text:style-name="L1"><text:list-item><text:p>Pass</text:p>
            <text:list><text:list-item><text:p>gültig</text:p></text:list-item></text:list></text:list-item>
            <text:list-item><text:p>Bild</text:p></text:list-item></text:list>
            <table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>
            """
        let document = try await dokument(ZipBuilder.odt(text, styles: styles), name: "a.odt")
        #expect(document.texte == ["Gebühren", "Eins zwei", "Fuß.", "1. Pass", "a) gültig", "2. Bild", "A\tB\n1\t2"])
        #expect(document.format == .odt)
        #expect(document.hinweise.count == 2)
    }
}
