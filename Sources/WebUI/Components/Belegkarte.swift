// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus

/// A passage of a check list as the reader sees it: where it stands, what it is worth, its words.
struct Belegkarte: Sendable {
    let name: String
    let href: String
    let titel: String?
    let herkunft: String
    let bindung: String?
    let geltung: Geltungsansicht
    /// What later decrees change in these words.
    let aenderungen: [String]
    let auszug: Auszug

    /// - Parameter text: of the Abschnitt that the words stand in; nil where it cannot be read any more.
    init(_ beleg: Beleg, text: String? = nil, anfrage: Anfrage) {
        let (fundstelle, quelle) = (beleg.fundstelle, beleg.quelle)
        name = Anzeigetext.sicher(beleg.stelle)
        href = anfrage.href(fundstelle.adresse)
        titel = quelle.istGesetz || quelle.titel == quelle.kurz ? nil : Anzeigetext.optional(quelle.titel)
        let rang = quelle.istVerbindlich ? quelle.rang.anzeige : ""
        herkunft = [Anzeigetext.sicher(quelle.normgeber), rang].filter { !$0.isEmpty }.joined(separator: " · ")
        bindung = quelle.istVerbindlich ? nil : Self.bindung(quelle.rang)
        geltung = Geltungsansicht(quelle.geltung)
        aenderungen = quelle.aenderungen.map(Anzeigetext.sicher)
        auszug = Auszug(fundstelle, in: text ?? "", ab: 0)
    }

    private static func bindung(_ rang: Rang) -> String {
        rang == .unbekannt ? "Rang ungeklärt: Verbindlichkeit bitte prüfen" : "hier nicht verbindlich"
    }
}

extension Quellenangabe {
    /// Whether it is cited with the law behind the provision.
    fileprivate var istGesetz: Bool { rang <= .rechtsverordnung }
}

/// A passage as a link within a line.
struct Belegverweis: Sendable {
    let name: String
    let href: String

    init(_ beleg: Beleg, anfrage: Anfrage) {
        name = Anzeigetext.sicher(beleg.stelle)
        href = anfrage.href(beleg.fundstelle.adresse)
    }
}
