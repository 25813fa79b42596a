// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Ingestion

@Suite struct SuchtextTests {
    /// One pass over many needles finds what a search for each of them finds.
    @Test func findsAnyOfManyAsEachAlone() {
        let needles: [StaticString] = ["ab", "abc", "ü", "……", ". .", "b", "cab "]
        let alphabet = Array("abcü…. \u{10FFFF}")
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let text = String((0..<Int.random(in: 0...12, using: &random)).map { _ in alphabet.randomElement()! })
            let suche = Suchtext(text)
            let (ab, bis) = (Int.random(in: 0...4, using: &random), Int.random(in: 0...30, using: &random))
            let some = needles.filter { _ in Bool.random(using: &random) }
            let expected = some.contains { suche.erste($0, ab: ab, bis: bis) != nil }
            #expect(suche.enthaelt(eineVon: some, ab: ab, bis: bis) == expected, "\(text) \(ab) \(bis) \(some)")
        }
    }
}
