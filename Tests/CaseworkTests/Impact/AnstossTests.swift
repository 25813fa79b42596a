// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import TestKit
import Testing

@testable import Casework

@Suite("Welche Stellen und Normen eine Änderung meint")
struct AnstossTests {
    @Test(
        "Eine Stelle liegt in ihrem Abschnitt, nicht in einem, der ähnlich heißt",
        arguments: [
            ("§ 16b", "§ 16b", true), ("§ 16b", "§ 16b Abs. 2 Satz 1", true), ("§ 16", "§ 16b Abs. 2", false),
            ("§ 16b", "§ 16", false), ("Nr. 3", "Nr. 3.1.2", true), ("Nr. 3", "Nr. 31", false),
            ("Nr. 3.1", "Nr. 3", false), ("§ 1", "Eingangsteil", false),
        ])
    func places(bezeichnung: String, pfad: String, trifft: Bool) {
        let anstoss = Anstoss(kennung: "a", satz: "a", fassungen: [Muster.sha("A"): .abschnitte([bezeichnung])])
        var stelle = Vorgangsmuster.stelle("A")
        stelle.pfad = pfad
        #expect(anstoss.trifft(stelle) == trifft)
        stelle.fassung = Muster.sha("B")
        #expect(!anstoss.trifft(stelle))
    }

    @Test(
        "Ein Zitat nennt eine Vorschrift selbst, als Teil oder in einer Reihe",
        arguments: [
            (Normzitat(gesetz: "AufenthG", nummer: "16b"), "§ 16b", true),
            (Normzitat(gesetz: "AufenthG", nummer: "16b", absatz: "2", nr: "1", bis: "3"), "§ 16b", true),
            (Normzitat(gesetz: "AufenthG", nummer: "16b", absatz: "2", nr: "1", bis: "3"), "§ 17", false),
            (Normzitat(gesetz: "AsylG", nummer: "16b"), "§ 16b", false),
            (Normzitat(nummer: "16b"), "§ 16b", false),
            (Normzitat(gesetz: "AufenthG", nummer: "16", bis: "18"), "§ 16b", true),
            (Normzitat(gesetz: "AufenthG", nummer: "16", bis: "18"), "§ 18", true),
            (Normzitat(gesetz: "AufenthG", nummer: "16", bis: "18"), "§ 18a", false),
            (Normzitat(gesetz: "AufenthG", nummer: "16", bis: "18"), "§ 15", false),
            (Normzitat(gesetz: "AufenthG", nummer: "16", bis: "18"), "Art. 17", false),
            (Normzitat(gesetz: "AufenthG", nummer: "16b", ff: true), "§ 16c", true),
            (Normzitat(gesetz: "AufenthG", nummer: "16b", ff: true), "§ 16a", false),
        ])
    func provisions(norm: Normzitat, bezeichnung: String, nennt: Bool) {
        #expect(norm.nennt(Verweis(gesetz: "AufenthG", bezeichnung: bezeichnung)) == nennt)
    }
}
