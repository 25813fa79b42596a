// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

extension ReadDocument {
    /// The pages without a text layer, as the corpus keeps them.
    var bildseiten: [Bildseite] {
        seiten.compactMap { seite in
            seite.ocr.map { Bildseite(seite: seite.nummer, sicherheit: Int(($0.sicherheit * 100).rounded())) }
        }
    }
}
