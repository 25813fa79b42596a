// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Answering

/// Where a draft appears, or why there is none.
struct Entwurfsfeld: Sendable {
    /// Of the events that tell how the draft comes along; nil if none is made.
    let stromHref: String?
    /// The page that waits for the draft, for those without scripts.
    let wartenHref: String?
    /// Why nothing is drafted although a model is set up.
    let sperre: String?

    /// Nil where no model is set up.
    init?(_ lage: Entwurfslage, gespraech: Gespraech, frage: String, anfrage: Anfrage) {
        switch lage {
        case .ohneModell: return nil
        case .gesperrt(_, let grund):
            stromHref = nil
            wartenHref = nil
            sperre = grund
        case .bereit:
            stromHref = gespraech.adresse(Entwurfsstrom.pfad, frage: frage, anfrage: anfrage).text
            wartenHref = gespraech.adresse("/fragen", frage: frage, anfrage: anfrage).mit("entwurf", "ja").text
            sperre = nil
        }
    }
}
