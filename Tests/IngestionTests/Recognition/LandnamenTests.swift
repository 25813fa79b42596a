// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import Testing

@Suite struct LandnamenTests {
    /// However a city writes its own Land, the decrees of that Land bind it.
    @Test(arguments: [
        ("NRW", "NRW"), ("NW", "NRW"), ("nrw", "NRW"), ("Nordrhein-Westfalen", "NRW"), ("BY", "Bayern"),
        ("bayern", "Bayern"), ("SN", "Sachsen"), ("ST", "Sachsen-Anhalt"), ("Seenmark", "Seenmark"),
    ])
    func theOwnLandBindsHoweverItIsWritten(einstellung: String, land: String) {
        let rangfolge = Rangfolge(eigenesLand: einstellung)
        #expect(rangfolge.laender.first?.kurz == land)
        #expect(rangfolge.rang(erlass(land)) == .landeserlass)
        #expect(rangfolge.rang(erlass("Hessen")) == .ohneBindung)
    }

    private func erlass(_ land: String) -> Vorschrift {
        Vorschrift(
            kennung: "x", art: .erlass, kurz: "Erlass", titel: "Aufenthaltsrecht",
            normgeber: "Ministerium des Innern des Landes \(land)", land: land, rang: .unbekannt)
    }
}
