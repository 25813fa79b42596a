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
    /// „Seite 3“
    let seite: String?

    /// - Parameter text: of the Abschnitt that the words stand in; nil where it cannot be read any more.
    init(_ beleg: Beleg, text: String? = nil, anfrage: Anfrage) {
        let (fundstelle, quelle) = (beleg.fundstelle, beleg.quelle)
        name = Self.name(beleg)
        href = anfrage.href(fundstelle.adresse)
        titel = quelle.istGesetz || quelle.titel == quelle.kurz ? nil : Anzeigetext.optional(quelle.titel)
        let rang = quelle.istVerbindlich ? quelle.rang.anzeige : ""
        herkunft = [Anzeigetext.sicher(quelle.normgeber), rang].filter { !$0.isEmpty }.joined(separator: " · ")
        bindung = quelle.istVerbindlich ? nil : Self.bindung(quelle.rang)
        geltung = Geltungsansicht(quelle.geltung)
        aenderungen = quelle.aenderungen.map(Anzeigetext.sicher)
        auszug = Auszug(fundstelle, in: text ?? "", ab: 0)
        seite = fundstelle.seite.map { "Seite \($0)" }
    }

    /// `§ 16b Abs. 2 Satz 1 AufenthG`; for a decree `Erlass v. 12.02.2025, 523-26.02.09, Nr. 3.2`.
    static func name(_ beleg: Beleg) -> String {
        let (kurz, pfad) = (beleg.quelle.kurz, beleg.fundstelle.pfad)
        guard !pfad.isEmpty else { return Anzeigetext.sicher(kurz) }
        return Anzeigetext.sicher(beleg.quelle.istGesetz ? "\(pfad) \(kurz)" : "\(kurz), \(pfad)")
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
        name = Belegkarte.name(beleg)
        href = anfrage.href(beleg.fundstelle.adresse)
    }
}
