// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen

/// A passage as the program writes it for others; the keys are those of a rule in `fundstelle regelungen`.
public struct BelegJSON: Encodable, Sendable {
    private struct Zeit: Encodable, Sendable {
        let status: Geltung.Status
        let von: Stichtag?
        let bis: Stichtag?
    }

    private struct Quelle: Encodable, Sendable {
        let datei: String
        let sha256: String
    }

    private let zitat: String
    private let abschnitt: String
    private let seite: Int?
    private let von: Int
    private let bis: Int
    private let adresse: String
    private let vorschrift: String
    private let titel: String
    private let normgeber: String
    private let land: String?
    private let rang: Int
    private let verbindlich: Bool
    private let geltung: Zeit
    private let quelle: Quelle
    private let geaendert: [String]

    public init(_ beleg: Beleg) {
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
    let aenderungsbelege: [BelegJSON]
    let zweifel: String?

    init(_ regel: Regelungsbeleg) {
        art = regel.regelung.art
        verbindlichkeit = regel.regelung.verbindlichkeit
        wert = regel.regelung.inhalt
        bedingung = regel.regelung.bedingung
        normen = regel.regelung.normen.map(\.kanonisch)
        beleg = BelegJSON(regel.beleg)
        aenderungsbelege = regel.aenderungsbelege.map(BelegJSON.init)
        zweifel = regel.zweifel
    }
}
