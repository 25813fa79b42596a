// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing

@Suite("Citations as JSON lines")
struct CitationLineTests {
    @Test(
        "One array a line, one object a provision",
        arguments: [
            ("kein Zitat", "[]"),
            ("", "[]"),
            (
                "nach § 5 Abs. 1 Nr. 1 AufenthG",
                #"[{"start":5,"end":30,"text":"§ 5 Abs. 1 Nr. 1 AufenthG","law":"AufenthG","section":"5","abs":"1","nr":"1"}]"#
            ),
            (
                "§§ 3 bis 5 AsylG",
                #"[{"start":0,"end":16,"text":"§§ 3 bis 5 AsylG","law":"AsylG","section":"3","to":"5"}]"#
            ),
            (
                "§ 16b ff.", #"[{"start":0,"end":9,"text":"§ 16b ff.","section":"16b","ff":true}]"#
            ),
            (
                "Für Öl: Art. 6 Abs. 1 Buchst. e DSGVO",
                #"[{"start":8,"end":37,"text":"Art. 6 Abs. 1 Buchst. e DSGVO","law":"DSGVO","section":"6","abs":"1","lit":"e","kind":"artikel"}]"#
            ),
            (
                "👩‍⚖️ § 5 Abs. 1\tSatz 2",
                #"[{"start":5,"end":22,"text":"§ 5 Abs. 1\u0009Satz 2","section":"5","abs":"1","satz":"2"}]"#
            ),
            (
                "Nr. 5.1 AVwV-AufenthG",
                #"[{"start":0,"end":21,"text":"Nr. 5.1 AVwV-AufenthG","law":"AVwV-AufenthG","section":"5.1","kind":"nummer"}]"#
            ),
            ("Absatz 2 Satz 1", "[]"),
        ])
    func zeile(_ line: String, _ wanted: String) {
        #expect(CitationLine.json(for: line, parser: Pruefling.parser) == wanted)
    }

    @Test("A chunk gives the same as its lines")
    func block() {
        let lines = ["§ 5 AufenthG", "", "ohne", "§§ 3, 4 AsylG ü", "Art. 6 GG"]
        var output: [UInt8] = []
        let chunk = Array(lines.joined(separator: "\r\n").utf8)
        chunk.withUnsafeBufferPointer { CitationLine.writeLines(of: $0, parser: Pruefling.parser, into: &output) }
        let wanted = lines.map { CitationLine.json(for: $0, parser: Pruefling.parser) + "\n" }.joined()
        #expect(String(decoding: output, as: UTF8.self) == wanted)
    }
}
