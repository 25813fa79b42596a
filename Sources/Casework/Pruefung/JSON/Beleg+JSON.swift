// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen

/// A passage as the program writes it for others; the keys are those of a rule in `fundstelle regelungen`.
struct BelegJSON: Encodable {
    struct Zeit: Encodable {
        let status: Geltung.Status
        let von: Stichtag?
        let bis: Stichtag?
    }

    struct Quelle: Encodable {
        let datei: String
        let sha256: String
    }

    let zitat: String
    let abschnitt: String
    let seite: Int?
    let von: Int
    let bis: Int
    let adresse: String
    let vorschrift: String
    let titel: String
    let normgeber: String
    let land: String?
    let rang: Int
    let verbindlich: Bool
    let geltung: Zeit
    let quelle: Quelle
    let geaendert: [String]

    init(_ beleg: Beleg) {
        let (fundstelle, quelle) = (beleg.fundstelle, beleg.quelle)
        zitat = fundstelle.zitat
        abschnitt = fundstelle.pfad
        seite = fundstelle.seite
        von = fundstelle.bereich.lowerBound
        bis = fundstelle.bereich.upperBound
        adresse = fundstelle.adresse
        vorschrift = quelle.kurz
        titel = quelle.titel
        normgeber = quelle.normgeber
        land = quelle.land
        rang = quelle.rang.rawValue
        verbindlich = quelle.istVerbindlich
        geltung = Zeit(status: quelle.geltung.status, von: quelle.geltung.von, bis: quelle.geltung.bis)
        self.quelle = Quelle(datei: quelle.datei, sha256: fundstelle.fassung)
        geaendert = quelle.aenderungen
    }
}

/// A rule with its passage.
struct RegelungJSON: Encodable {
    let art: Regelungsart
    let verbindlichkeit: Verbindlichkeit
    let wert: Regelung.Inhalt
    let bedingung: String?
    let normen: [String]
    let beleg: BelegJSON

    init(_ regel: Regelungsbeleg) {
        art = regel.regelung.art
        verbindlichkeit = regel.regelung.verbindlichkeit
        wert = regel.regelung.inhalt
        bedingung = regel.regelung.bedingung
        normen = regel.regelung.normen.map(\.kanonisch)
        beleg = BelegJSON(regel.beleg)
    }
}
