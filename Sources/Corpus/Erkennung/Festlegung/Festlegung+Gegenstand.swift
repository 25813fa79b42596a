// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Festlegung.Inhalt {
    /// What it is about, within its Fassung: of several about the same the latest counts. Stored: never change the form.
    public var gegenstand: String {
        switch self {
        case .feld(let feld):
            guard feld.feld.istListe else { return "feld:\(feld.feld.rawValue)" }
            return "feld:\(feld.feld.rawValue):" + (feld.eintrag ?? "+\(feld.wert)")
        case .beziehung(let beziehung):
            if let erkannt = beziehung.erkannt { return "beziehung:\(erkannt.schluessel)" }
            return "beziehung+\(beziehung.gesetzt?.schluessel ?? "")"
        case .geltung: return "geltung"
        case .erledigt(let frage): return "frage:\(frage)"
        case .dublette(let dublette): return "dublette:\(dublette.andere)"
        }
    }

    /// Whether spans of force, its own or those of others, may change with it.
    public var beruehrtGeltung: Bool {
        switch self {
        case .feld(let feld): feld.feld.beruehrtGeltung
        case .beziehung, .geltung, .dublette: true
        case .erledigt: false
        }
    }
}

extension Feldangabe.Feld {
    /// Whether a document may have several values of it.
    public var istListe: Bool { self == .bezug || self == .anlage }

    /// Whether the value says when a decree holds, or by what name others end its force.
    public var beruehrtGeltung: Bool {
        switch self {
        case .datum, .aktenzeichen, .normgeber, .art, .gueltigAb, .gueltigBis, .bezug: true
        case .land, .rang, .ort, .betreff, .hier, .anlage: false
        }
    }
}

extension Beziehung {
    /// What tells a recognised relation from others of its Fassung.
    public var schluessel: String {
        [art.rawValue, zielAktenzeichen ?? "", zielDatum?.iso ?? "", zielStellen.joined(separator: ","), beleg]
            .joined(separator: "|")
    }
}
