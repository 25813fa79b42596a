// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Retrieval
import Testing

struct FundstellenbauTests {
    private let abschnitt: Abschnitt = {
        let text = "Eins gilt. Zwei gilt. Drei gilt.\nVier gilt."
        return Abschnitt(
            ordnung: 3, bezeichnung: "§ 7", text: text,
            teile: [
                Abschnittsteil(art: .absatz, pfad: "Abs. 1", bereich: 0..<32),
                Abschnittsteil(art: .satz, pfad: "Abs. 1 Satz 1", bereich: 0..<10),
                Abschnittsteil(art: .satz, pfad: "Abs. 1 Satz 2", bereich: 11..<21),
                Abschnittsteil(art: .satz, pfad: "Abs. 1 Satz 3", bereich: 22..<32),
                Abschnittsteil(art: .absatz, pfad: "Abs. 2", bereich: 33..<43),
            ])
    }()

    @Test(arguments: [
        (11..<21, "§ 7 Abs. 1 Satz 2", "Zwei gilt."),
        (10..<22, "§ 7 Abs. 1 Satz 2", "Zwei gilt."),
        (0..<21, "§ 7 Abs. 1 Satz 1 und 2", "Eins gilt. Zwei gilt."),
        (0..<32, "§ 7 Abs. 1", "Eins gilt. Zwei gilt. Drei gilt."),
        (33..<43, "§ 7 Abs. 2", "Vier gilt."),
        (0..<43, "§ 7", "Eins gilt. Zwei gilt. Drei gilt.\nVier gilt."),
        (33..<99, "§ 7 Abs. 2", "Vier gilt."),
    ])
    func addressesARange(bereich: Range<Int>, pfad: String, zitat: String) {
        let fundstelle = Fundstellenbau.fundstelle(in: abschnitt, bereich: bereich, fassung: "f")
        #expect(fundstelle.pfad == pfad)
        #expect(fundstelle.zitat == zitat)
        #expect(abschnitt.text(in: fundstelle.bereich) == zitat)
        #expect(fundstelle.abschnitt == 3)
    }
}
