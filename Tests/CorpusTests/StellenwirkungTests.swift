// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

/// Which words of a decree a later one changes.
struct StellenwirkungTests {
    static let abschnitt = Abschnitt(
        ordnung: 0, bezeichnung: "Nr. 3",
        text: "3.1 Es gilt ein Jahr.\n3.2 Es gelten zwei Jahre.\n3.21 Es gelten zwei Jahre.",
        teile: [
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 3.1", bereich: 0..<21),
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 3.2", bereich: 22..<47),
            Abschnittsteil(art: .unterabschnitt, pfad: "Nr. 3.21", bereich: 48..<74),
        ])

    static func wirkung(_ art: Wortlautaenderung.Art, _ stelle: String?, alt: String? = nil) -> Stellenwirkung {
        Stellenwirkung(
            art: art, stelle: stelle, alt: alt, neu: "drei Jahre", ab: Muster.tag("2024-03-01"),
            bis: Muster.tag("2025-02-28"),
            quelle: Muster.sha("x"), quelleKurz: "Erlass X", beleg: "In Nummer 3.2 …")
    }

    @Test(arguments: [
        (wirkung(.ersetzt, "3.2", alt: "zwei Jahre"), 22..<47, true),
        (wirkung(.ersetzt, "3.2", alt: "zwei\nJahre"), 22..<47, true),
        (wirkung(.ersetzt, "3.2", alt: "zwei Jahre"), 48..<74, false),
        (wirkung(.ersetzt, "3.2", alt: "zwei Jahre"), 0..<21, false),
        (wirkung(.ersetzt, "3.2", alt: "vier Jahre"), 22..<47, false),
        (wirkung(.neugefasst, "3"), 0..<21, true),
        (wirkung(.gestrichen, "3.1"), 0..<21, true),
        (wirkung(.gestrichen, "3.1"), 22..<47, false),
        (wirkung(.ersetzt, nil, alt: "ein Jahr"), 0..<21, true),
        (wirkung(.ersetzt, nil, alt: "ein Jahr"), 22..<47, false),
        (wirkung(.neugefasst, nil), 0..<21, false),
    ])
    func touchesItsSectionAndWords(_ wirkung: Stellenwirkung, _ bereich: Range<Int>, _ erwartet: Bool) {
        #expect(wirkung.trifft(bereich, in: Self.abschnitt) == erwartet)
    }

    @Test func holdsFromItsFirstDayToItsLast() {
        let wirkung = Self.wirkung(.gestrichen, "3.1")
        #expect(!wirkung.gilt(am: Muster.tag("2024-02-29")))
        #expect(wirkung.gilt(am: Muster.tag("2024-03-01")) && wirkung.gilt(am: Muster.tag("2025-02-28")))
        #expect(!wirkung.gilt(am: Muster.tag("2025-03-01")))
    }
}
