// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Testing

@Suite struct FragenauswahlTests {
    /// Ten of „a“, two of „b“, one of „c“, in this order.
    private let fragen =
        (0..<10).map { Proben.frage("a\($0)", typ: "a") } + (0..<2).map { Proben.frage("b\($0)", typ: "b") }
        + [Proben.frage("c0", typ: "c")]

    @Test(
        arguments: [
            (0, []), (1, ["a0"]), (3, ["a0", "b0", "c0"]), (5, ["a0", "a5", "b0", "b1", "c0"]),
            (8, ["a0", "a2", "a4", "a6", "a8", "b0", "b1", "c0"]),
        ] as [(Int, [String])])
    func kindsAreServedInTurnAndEachIsSpread(hoechstens: Int, ids: [String]) {
        #expect(Fragenauswahl.verteilt(fragen, hoechstens: hoechstens).map(\.id) == ids)
    }

    @Test(arguments: [13, 14, 1_000])
    func aSetThatIsSmallEnoughIsTakenWhole(hoechstens: Int) {
        #expect(Fragenauswahl.verteilt(fragen, hoechstens: hoechstens) == fragen)
    }

    @Test(arguments: 0...13)
    func thereAreAsManyAsAskedForAndNoneTwice(hoechstens: Int) {
        let ids = Fragenauswahl.verteilt(fragen, hoechstens: hoechstens).map(\.id)
        #expect(ids.count == hoechstens && Set(ids).count == hoechstens)
    }
}
