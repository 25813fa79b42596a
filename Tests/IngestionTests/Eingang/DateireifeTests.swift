// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import TestKit
import Testing

@Suite("Eine Datei wird erst genommen, wenn sie ganz da ist")
struct DateireifeTests {
    private func merkmal(_ groesse: Int64, _ geaendert: Int64 = 1) -> Dateimerkmal {
        Dateimerkmal(groesse: groesse, geaendert: geaendert)
    }

    private func ms(_ millisekunden: Int) -> Zeitmarke { Zeitmarke(millisekunden: Int64(millisekunden)) }

    @Test(
        "Nach dem Schließen kurze, sonst lange Ruhe",
        arguments: [(true, 249, false), (true, 250, true), (false, 1_999, false), (false, 2_000, true)])
    func rest(geschlossen: Bool, nach: Int, reif: Bool) {
        var reife = Dateireife()
        reife.sieh("a", merkmal(5), geschlossen: geschlossen, um: ms(0))
        #expect(reife.reife(um: ms(nach)) { _ in merkmal(5) }.map(\.pfad) == (reif ? ["a"] : []))
        #expect(reife.istLeer == reif)
    }

    @Test("Wer noch schreibt, beginnt die Zeit von vorn")
    func growing() {
        var reife = Dateireife()
        for schritt in 0..<20 {
            reife.sieh("a", merkmal(Int64(schritt)), geschlossen: false, um: ms(schritt * 1_500))
            #expect(reife.reife(um: ms(schritt * 1_500 + 1_499)) { _ in merkmal(Int64(schritt)) }.isEmpty)
        }
        reife.sieh("a", merkmal(19), geschlossen: true, um: ms(28_600))
        #expect(reife.reife(um: ms(28_751)) { _ in merkmal(19) }.map(\.merkmal) == [merkmal(19)])
    }

    @Test("Beim letzten Blick zählt, was dann da ist")
    func lastLook() {
        var reife = Dateireife()
        reife.sieh("a", merkmal(5), geschlossen: true, um: ms(0))
        reife.sieh("weg", merkmal(5), geschlossen: true, um: ms(0))
        // It grew since, the other one is gone.
        #expect(reife.reife(um: ms(300)) { $0 == "a" ? merkmal(9) : nil }.isEmpty)
        #expect(reife.reife(um: ms(600)) { _ in merkmal(9) }.isEmpty)
        #expect(reife.reife(um: ms(2_300)) { _ in merkmal(9) }.map(\.pfad) == ["a"])
        #expect(reife.istLeer)
    }

    @Test("Eine leere Datei wartet, ob noch etwas kommt")
    func empty() {
        var reife = Dateireife()
        reife.sieh("a", merkmal(0), geschlossen: true, um: ms(0))
        #expect(reife.reife(um: ms(1_000)) { _ in merkmal(0) }.isEmpty)
        #expect(reife.reife(um: ms(2_000)) { _ in merkmal(0) }.count == 1)
    }

    @Test("Was verschwindet, wird vergessen; reif ist alles in fester Folge")
    func order() {
        var reife = Dateireife()
        for name in ["c", "a", "b"] { reife.sieh(name, merkmal(1), geschlossen: true, um: ms(0)) }
        reife.sieh("b", nil, geschlossen: false, um: ms(1))
        #expect(reife.reife(um: ms(500)) { _ in merkmal(1) }.map(\.pfad) == ["a", "c"])
    }
}
