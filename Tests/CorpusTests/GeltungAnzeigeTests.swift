// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

/// How the Geltung reads. A fetched law must never claim to be in force „seit“ the day it was fetched.
@Suite struct GeltungAnzeigeTests {
    private static let anfang = Stichtag(jahr: 2024, monat: 3, tag: 1)
    private static let ende = Stichtag(jahr: 2024, monat: 12, tag: 31)

    static let faelle: [(Geltung, String)] = [
        (Geltung(status: .inKraft, von: anfang), "in Kraft seit 01.03.2024"),
        (Geltung(status: .inKraft, von: anfang, bis: ende), "in Kraft vom 01.03.2024 bis 31.12.2024"),
        (Geltung(status: .inKraft, bis: ende), "in Kraft bis 31.12.2024"),
        (Geltung(status: .inKraft), "in Kraft"),
        (
            Geltung(status: .inKraft, von: anfang, grenzenSindBekanntgabe: true),
            "in Kraft, Wortlaut bekannt ab 01.03.2024"
        ),
        (
            Geltung(status: .inKraft, von: anfang, bis: ende, grenzenSindBekanntgabe: true),
            "in Kraft, Wortlaut bekannt ab 01.03.2024, neuerer ab 01.01.2025"
        ),
        (Geltung(status: .ausserKraft, von: anfang, bis: ende), "außer Kraft seit 01.01.2025"),
        (
            Geltung(status: .ausserKraft, von: anfang, bis: ende, grenzenSindBekanntgabe: true),
            "überholt, neuerer Wortlaut bekannt ab 01.01.2025"
        ),
        (Geltung(status: .ausserKraft), "außer Kraft"),
        (Geltung(status: .kuenftig, von: anfang), "tritt erst am 01.03.2024 in Kraft"),
        (Geltung(status: .unklar), "Geltung unklar"),
    ]

    @Test(arguments: faelle)
    func liest(geltung: Geltung, anzeige: String) {
        #expect(geltung.anzeige == anzeige)
    }

    @Test func fetchedLawsSayWhenTheyBecameKnown() throws {
        let tag = try #require(Self.anfang)
        let gesetz = Muster.gesetz("MusterG", bekanntAb: "2024-03-01", paragrafen: [])
        let stored = GespeicherteFassung(
            vorschrift: gesetz.vorschrift, fassung: gesetz.fassung,
            geltung: [Geltungszeitraum(zeitraum: try #require(Zeitraum(von: tag, bis: nil)))], passagen: 0..<1)
        #expect(stored.geltung(am: tag).grenzenSindBekanntgabe)
    }
}
