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
    let quelleSHA256: String
    /// Its place among the decrees that are looked at together.
    let quelleIndex: Int
    let stellen: [String]
    let aenderungen: [Wortlautaenderung]
    let istSicher: Bool

    init(_ beziehung: Beziehung, von erlass: GeltungRechner.Eingabe, index: Int) {
        art = beziehung.art
        ab =
            beziehung.wirkungAb ?? erlass.fassung.eigenerBeginn?.tag ?? erlass.vorschrift.datum
            ?? erlass.fassung.bekanntAb
        abIstGenannt = beziehung.wirkungAb != nil
        neuBis = beziehung.neuBis
        beleg = beziehung.beleg
        quelle = erlass.vorschrift.kurz
        quelleSHA256 = erlass.fassung.sha256
        quelleIndex = index
        stellen = beziehung.zielStellen
        aenderungen = beziehung.aenderungen
        istSicher = beziehung.sicherheit >= Feldangabe.schwelle || beziehung.stand == .bestaetigt
    }

    /// Whether it ends the force of the whole target on a known day.
    var beendet: Bool { (art == .hebtAuf || art == .ersetzt) && ab != nil && istSicher }

    /// The command of this change that exchanges words an earlier change of the same target had brought in.
    func ueberholt(_ fruehere: Wirkung) -> Wortlautaenderung? {
        aenderungen.first { neue in
            fruehere.aenderungen.contains { alte in
                guard let stelle = alte.stelle, stelle == neue.stelle, let gebracht = alte.neu else { return false }
                if neue.art == .neugefasst { return true }
                return neue.art != .eingefuegt && neue.alt.map { gebracht.geglaettet.contains($0.geglaettet) } ?? false
            }
        }
    }

    /// The words this change brought into a section.
    func neueWorte(_ stelle: String?) -> String? { aenderungen.first { $0.stelle == stelle && $0.neu != nil }?.neu }

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
        case .hebtAuf, .ersetzt: hinweisAufUnklares
        case .verlaengert, .bezug: nil
        }
    }

    private var hinweisAufUnklares: String? {
        if ab == nil { return "Aufgehoben durch \(quelle); ab welchem Tag, ist nicht bekannt." }
        return istSicher ? nil : "Womöglich aufgehoben durch \(quelle); das ist noch zu klären."
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
