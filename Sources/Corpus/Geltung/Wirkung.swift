// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// What a decree does to the force of another.
struct Wirkung: Hashable {
    let art: Beziehung.Art
    /// First day of the effect; nil if neither the relation nor its decree has a day.
    let ab: Stichtag?
    /// Whether the relation itself names the day.
    let abIstGenannt: Bool
    let neuBis: Stichtag?
    let beleg: String
    /// Short name of the decree that says so.
    let quelle: String

    init(_ beziehung: Beziehung, von erlass: GeltungRechner.Eingabe) {
        art = beziehung.art
        ab =
            beziehung.wirkungAb ?? erlass.fassung.eigenerBeginn?.tag ?? erlass.vorschrift.datum
            ?? erlass.fassung.bekanntAb
        abIstGenannt = beziehung.wirkungAb != nil
        neuBis = beziehung.neuBis
        beleg = beziehung.beleg
        quelle = erlass.vorschrift.kurz
    }

    /// Whether it ends the force of the whole target on a known day.
    var beendet: Bool { (art == .hebtAuf || art == .ersetzt) && ab != nil }

    /// The sentence that explains the end, in German.
    func belegEnde(_ tag: Stichtag) -> String {
        let was = art == .ersetzt ? "Ersetzt" : "Aufgehoben"
        return "\(was) mit Wirkung vom \(tag.deutsch) durch \(quelle): „\(beleg)“"
    }

    /// What a reader must know although the target stays in force, in German.
    var hinweis: String? {
        switch art {
        case .hebtTeilweiseAuf: satz("Teilweise aufgehoben")
        case .aendert: satz("Geändert")
        case .ergaenzt: satz("Ergänzt")
        case .hebtAuf, .ersetzt: ab == nil ? "Aufgehoben durch \(quelle); ab welchem Tag, ist nicht bekannt." : nil
        case .verlaengert, .bezug: nil
        }
    }

    private func satz(_ was: String) -> String {
        guard let ab else { return "\(was) durch \(quelle)." }
        return "\(was) ab dem \(ab.deutsch) durch \(quelle)."
    }
}

extension Wirkung: Comparable {
    /// By day, then by text, so that the outcome does not depend on the order of import.
    static func < (lhs: Wirkung, rhs: Wirkung) -> Bool {
        let (links, rechts) = (lhs.ab?.tage ?? .max, rhs.ab?.tage ?? .max)
        if links != rechts { return links < rechts }
        return (lhs.quelle, lhs.beleg) < (rhs.quelle, rhs.beleg)
    }
}
