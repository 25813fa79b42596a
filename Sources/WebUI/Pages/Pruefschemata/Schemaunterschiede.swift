// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework

/// What differs between two versions of a check list, entry by entry.
struct Schemaunterschiede: Sendable {
    let zusammenfassung: String
    let bereiche: [Bereich]
    /// The newer text as a whole.
    let yaml: String

    struct Bereich: Sendable {
        let name: String
        let anker: String
        let eintraege: [Eintrag]
    }

    /// One entry with all that is different about it.
    struct Eintrag: Sendable {
        /// Nil where the Bereich is one entry.
        let name: String?
        /// „neu“, „geändert“, „weggefallen“
        let art: String
        let felder: [Feld]
    }

    struct Feld: Sendable {
        let name: String
        let vorher: String?
        let nachher: String?
    }

    /// - Parameter alt: nil where the newer is the first.
    init(_ alt: Schemafassung?, _ neu: Schemafassung, akte: Schemaakte) {
        yaml = Anzeigetext.sicher(neu.yaml)
        guard let alt else {
            bereiche = []
            zusammenfassung = "Es ist die erste Version; es gibt nichts, womit sie zu vergleichen wäre."
            return
        }
        guard let altes = akte.schema(alt), let neues = akte.schema(neu) else {
            bereiche = []
            zusammenfassung = "Eine der beiden Versionen ist nicht lesbar und lässt sich deshalb nicht vergleichen."
            return
        }
        let aenderungen = Schemavergleich(von: altes, zu: neues).aenderungen
        bereiche = Schemabereich.allCases.compactMap { bereich in
            let eigene = aenderungen.filter { $0.bereich == bereich }
            return eigene.isEmpty
                ? nil
                : Bereich(
                    name: bereich.mehrzahl, anker: "unterschied-\(bereich.rawValue)",
                    eintraege: Self.eintraege(eigene, bereich))
        }
        zusammenfassung = Self.zusammenfassung(aenderungen.count, alt, neu)
    }

    private static func eintraege(
        _ aenderungen: [Schemavergleich.Aenderung], _ bereich: Schemabereich
    ) -> [Eintrag] {
        var namen: [String] = []
        for aenderung in aenderungen where !namen.contains(aenderung.eintrag) { namen.append(aenderung.eintrag) }
        return namen.map { name in
            let eigene = aenderungen.filter { $0.eintrag == name }
            return Eintrag(
                name: name == bereich.mehrzahl ? nil : Anzeigetext.sicher(name), art: eigene[0].art.anzeige,
                felder: eigene.map { feld in
                    Feld(
                        name: Anzeigetext.sicher(feld.feld), vorher: Anzeigetext.optional(feld.vorher),
                        nachher: Anzeigetext.optional(feld.nachher))
                })
        }
    }

    private static func zusammenfassung(_ anzahl: Int, _ alt: Schemafassung, _ neu: Schemafassung) -> String {
        let seit = "gegenüber \(alt.anzeigename) (\(alt.standwort))"
        switch anzahl {
        case 0:
            return alt.yaml == neu.yaml
                ? "Kein Unterschied \(seit)."
                : "Inhaltlich kein Unterschied \(seit); anders sind nur Nummer, Rollen, Anmerkungen oder die Schreibweise."
        case 1: return "1 Unterschied \(seit)"
        default: return "\(Anzeigetext.zahl(anzahl)) Unterschiede \(seit)"
        }
    }
}
