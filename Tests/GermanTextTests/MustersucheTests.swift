// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Testing

@Suite struct MustersucheTests {
    private static let muster = [
        "wie lange", "verlänger*", "*dauer", "*frist*", "# jahr*", "wenn … fehl*", "ae", "§ 5", "be*",
    ]

    /// The search finds exactly what each pattern finds alone.
    @Test(arguments: [
        "Wie lange wird die AE verlängert?", "Die Geltungsdauer und die Nachfristsetzung", "mindestens zwei Jahre",
        "Was gilt, wenn im Antrag noch Nachweise fehlen?", "nach § 5 AufenthG", "", "be", "Bezug auf § 50",
        "wie wie lange lange", "fehlen wenn",
    ])
    func findsWhatEachPatternFinds(text: String) throws {
        let muster = try Self.muster.map { try #require(Wortmuster($0)) }
        let folded = FoldedWords(text)
        let gefunden = Set(Mustersuche(muster).funde(in: folded).map(\.muster))
        #expect(gefunden == Set(muster.indices.filter { muster[$0].trifft(folded) }))
    }

    @Test func saysWhere() throws {
        let suche = Mustersuche([try #require(Wortmuster("wenn … fehlt"))])
        let funde = suche.funde(in: FoldedWords("Was ist, wenn der Pass fehlt?"))
        #expect(funde.map(\.muster) == [0] && funde.map(\.worte) == [2..<6])
    }
}
