// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The first day of the new title, and why it is that one.
struct Dauerbeginn {
    let tag: Stichtag
    let text: String
    /// Facts that would settle it.
    let fehlend: [String]

    init(schema: Pruefschema, fakten: Fakten, stichtag: Stichtag) {
        let istErstmalig = fakten[Dauerrechner.erstmalig] == .jaNein(true)
        if !istErstmalig, case .datum(let ende)? = fakten[Dauerrechner.titelende] {
            tag = ende.adding(tage: 1)
            let lage = tag < stichtag ? "; er liegt vor dem Stichtag \(stichtag.deutsch)" : ""
            text = "Beginn \(tag.deutsch): Tag nach dem Ende des bisherigen Titels (\(ende.deutsch))\(lage)"
            fehlend = []
            return
        }
        tag = stichtag
        let istOffen = !istErstmalig && schema.fakten.contains { $0.kennung == Dauerrechner.titelende }
        var grund = "Stichtag"
        if istOffen { grund += "; bis wann der bisherige Titel gilt, ist nicht angegeben" }
        if istErstmalig { grund += ", erstmalige Erteilung" }
        text = "Beginn \(stichtag.deutsch): \(grund)"
        fehlend = istOffen ? [Dauerrechner.titelende] : []
    }
}
