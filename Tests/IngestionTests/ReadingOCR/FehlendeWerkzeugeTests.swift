// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Ingestion
import Testing

@testable import DocumentTools

/// The ledger tells from the sentence that a program was missing; so the sentences must stay recognisable.
struct FehlendeWerkzeugeTests {
    @Test(arguments: [Ablehnung.ohneTexterkennung(), .werkzeugFehlt("pdftoppm", paket: "poppler-utils")])
    func missingProgramsAreRecognised(_ ablehnung: Ablehnung) {
        #expect(UngeleseneSeiten.nenntWerkzeug(ablehnung.grund))
        let hinweis = OCRHinweise.ungelesen([2, 1, 5], wegen: ablehnung)
        #expect(hinweis.hasPrefix("Seiten 1–2 und 5 nicht gelesen: "))
        #expect(UngeleseneSeiten.ohneWerkzeug([hinweis]).count == 1)
    }

    @Test(arguments: [Ablehnung.erkennungGescheitert(), .zuLange(.standard), .keinPlatz()])
    func otherReasonsAreNone(_ ablehnung: Ablehnung) {
        #expect(UngeleseneSeiten.ohneWerkzeug([OCRHinweise.ungelesen([1], wegen: ablehnung)]).isEmpty)
    }
}
