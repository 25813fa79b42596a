// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The day from which a statement about another decree takes effect.
enum Wirkungstag {
    /// „mit Wirkung vom D“, „ab dem D“, „zum D“, „am D“: D; „mit Ablauf des D“: the day after. Nil if the sentence
    /// names no day.
    static func tag(_ daten: [Zeitangabe], _ suche: Suchtext) -> Stichtag? {
        for datum in daten {
            let start = datum.bereich.lowerBound
            let davor = max(0, start - 26)
            if suche.enthaelt(eineVon: ["ablauf", "a blauf", "ende de"], ab: davor, bis: start) {
                return datum.letzter.adding(tage: 1)
            }
            if suche.enthaelt("bis ", ab: max(0, start - 10), bis: start) { continue }
            if suche.enthaelt(
                eineVon: ["wirkung vom", "wirkung zum", "wirkung ab", "ab dem", "ab ", "zum ", "am ", "vom "],
                ab: davor, bis: start)
            {
                return datum.istEnde ? datum.letzter.adding(tage: 1) : datum.erster
            }
        }
        return nil
    }

    /// The new last day of an extension: the day behind „bis“, „auf den“, else the last one named.
    static func letzterTag(_ daten: [Zeitangabe], _ suche: Suchtext) -> Stichtag? {
        let mitBis = daten.last { datum in
            let start = datum.bereich.lowerBound
            return suche.enthaelt(
                eineVon: ["bis ", "auf den", "zum ", "ablauf", "über den"], ab: max(0, start - 26), bis: start)
        }
        return (mitBis ?? daten.last)?.letzter
    }
}
