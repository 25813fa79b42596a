// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// A publication of amounts „für die Zeit ab 1. Januar 2025“: the publisher gives each year's its own abbreviation
/// („AsylbLG§3aAbs4Bek 2025“), but each takes the place of the one before. So they are wordings of one work, and each
/// holds from the day its title states.
struct Bekanntmachungsreihe {
    /// Abbreviation without the year.
    let name: String
    let beginn: Geltungsangabe
    /// Such a text is published once and never amended; when the file was made says nothing.
    let bekanntAb: Stichtag?

    /// Nil for every other law.
    init?(_ gesetz: ReadLaw) {
        guard GiiEinordnung.bestimme(gesetz).art == .bekanntmachung,
            let tag = Self.beginn(gesetz.titel)
        else { return nil }
        name = GiiAufnahme.ohneJahr(gesetz.jurabk)
        beginn = Geltungsangabe(art: .inKraftAb, tag: tag, beleg: gesetz.titel)
        bekanntAb = gesetz.ausfertigung.map { min($0, tag) }
    }

    /// The one day that follows „ab“ or „ab dem“; nil if the title names none or several.
    private static func beginn(_ titel: String) -> Stichtag? {
        let tage = Datumsfinder.funde(in: titel).filter { fund in
            let davor = String(decoding: titel.utf8.prefix(fund.bereich.lowerBound), as: UTF8.self)
            let worte = davor.split(separator: " ").suffix(2)
            return worte.last == "ab" || worte.elementsEqual(["ab", "dem"])
        }
        return tage.count == 1 ? tage[0].tag : nil
    }
}
