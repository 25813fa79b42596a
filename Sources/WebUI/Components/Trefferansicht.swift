// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Retrieval

/// A passage in a list: what was found by search, what was set aside, what lies nearest.
struct Trefferansicht: Sendable {
    let zitierform: String
    let titel: String?
    let herkunft: String
    let bindung: String?
    /// Set for a page that was read by text recognition.
    let texterkennung: String?
    let geltung: Geltungsansicht
    let auszug: Auszug
    let href: String
    /// „Seite 3“
    let seite: String?
    /// Why it was set aside; nil for a hit.
    let grund: String?

    init(_ hit: Hit, grund: String? = nil, anfrage: Anfrage) {
        let beleg = Belegansicht(hit, nummer: hit.rank, istErstnennung: false, anfrage: anfrage)
        zitierform = beleg.zitierform
        titel = beleg.titel
        herkunft = beleg.herkunft
        bindung = beleg.bindung
        texterkennung = beleg.texterkennung
        geltung = beleg.geltung
        auszug = beleg.auszug
        href = beleg.href
        seite = hit.fundstelle.seite.map { "Seite \($0)" }
        self.grund = Anzeigetext.optional(grund)
    }

    init(_ verworfen: VerworfenerTreffer, anfrage: Anfrage) {
        self.init(verworfen.hit, grund: verworfen.grund, anfrage: anfrage)
    }
}
