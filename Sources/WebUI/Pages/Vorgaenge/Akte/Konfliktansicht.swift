// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Regelungen

/// Rules in force that do not agree, side by side. None is chosen.
struct Konfliktansicht: Sendable {
    struct Zeile: Sendable {
        let quelle: Belegverweis
        let rang: String
        let verbindlich: String
        let geltung: Geltungsansicht
        let wert: String
        let wortlaut: String
    }

    let gegenstand: String
    let zeilen: [Zeile]

    init(_ konflikt: Regelkonflikt, anfrage: Anfrage) {
        gegenstand = Anzeigetext.sicher(konflikt.gegenstand)
        zeilen = konflikt.regeln.map { regel in
            let quelle = regel.beleg.quelle
            return Zeile(
                quelle: Belegverweis(regel.beleg, anfrage: anfrage), rang: quelle.rang.anzeige,
                verbindlich: quelle.istVerbindlich ? "ja" : quelle.rang == .unbekannt ? "ungeklärt" : "nein",
                geltung: Geltungsansicht(quelle.geltung), wert: Regelansicht.wert(regel.regelung),
                wortlaut: Anzeigetext.sicher(regel.beleg.fundstelle.zitat))
        }
    }
}

/// A rule in force as a line with its place.
struct Regelansicht: Sendable {
    let wert: String
    let bedingung: String?
    let bindung: String?
    let wortlaut: String
    let beleg: Belegverweis
    /// What later decrees change in the words, and whether the value is unsure for it.
    let aenderungen: [String]

    init(_ regel: Regelungsbeleg, anfrage: Anfrage) {
        wert = Self.wert(regel.regelung)
        bedingung = Anzeigetext.optional(regel.regelung.bedingung)
        bindung = regel.beleg.quelle.istVerbindlich ? nil : "hier nicht verbindlich"
        wortlaut = Anzeigetext.sicher(regel.beleg.fundstelle.zitat)
        beleg = Belegverweis(regel.beleg, anfrage: anfrage)
        aenderungen = (regel.beleg.quelle.aenderungen + [regel.zweifel].compactMap(\.self)).map(Anzeigetext.sicher)
    }

    /// „in der Regel zwei Jahre“
    static func wert(_ regelung: Regelung) -> String {
        Anzeigetext.sicher("\(regelung.verbindlichkeit.anzeige): \(regelung.inhalt.anzeige)")
    }
}
