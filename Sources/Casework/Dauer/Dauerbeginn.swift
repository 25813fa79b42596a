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
        let istErteilung = fakten[Dauerrechner.verlaengerung] == .jaNein(false)
        if !istErteilung, case .datum(let ende)? = fakten[Dauerrechner.titelende] {
            tag = ende.adding(tage: 1)
            let lage = tag < stichtag ? "; er liegt vor dem Stichtag \(stichtag.deutsch)" : ""
            text = "Beginn \(tag.deutsch): Tag nach dem Ende des bisherigen Titels (\(ende.deutsch))\(lage)"
            fehlend = []
            return
        }
        tag = stichtag
        let istOffen = !istErteilung && schema.fakten.contains { $0.kennung == Dauerrechner.titelende }
        let zusatz = istOffen ? "; bis wann der bisherige Titel gilt, ist nicht angegeben" : ""
        text = "Beginn \(stichtag.deutsch): Stichtag\(zusatz)"
        fehlend = istOffen ? [Dauerrechner.titelende] : []
    }
}
