// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Regelungen
import Retrieval

/// The rules found, and the passages that were looked at.
struct Regelungsergebnis: Sendable {
    var funde: [Regelungsfund]
    var treffer: [Hit]
}

/// A rule with its exact place and the source it stands in.
struct Regelungsfund: Sendable {
    var regelung: Regelung
    var fundstelle: Corpus.Fundstelle
    var hit: Hit
    /// What later decrees in force on the Stichtag change in its words.
    var aenderungen: [Stellenwirkung]
    /// The sentences that say so.
    var aenderungsbelege: [Beleg]
    /// Why the value may not be the one in force, in German; nil if it is sure.
    var zweifel: String?

    init(_ regel: GeltendeRegelung, in abschnitt: Abschnitt, hit: Hit, aenderungsbelege: [Beleg]) {
        regelung = regel.regelung
        self.hit = hit
        aenderungen = regel.wirkungen
        self.aenderungsbelege = aenderungsbelege
        zweifel = regel.zweifel
        let bereich = regelung.beleg.bereich
        fundstelle = Corpus.Fundstelle(
            fassung: hit.fassung.sha256, abschnitt: abschnitt.ordnung, pfad: abschnitt.pfad(at: bereich.lowerBound),
            seite: regelung.beleg.seite, bereich: bereich, zitat: regelung.beleg.text)
    }
}

extension Regelungsfund: Encodable {
    private enum Key: String, CodingKey {
        case art, verbindlichkeit, wert, bedingung, normen, beleg, vorschrift, normgeber, rang, verbindlich, geltung,
            quelle
        case geaendert, aenderungsbelege, zweifel
    }

    private struct Belegstelle: Encodable {
        let zitat: String
        let abschnitt: String
        let seite: Int?
        let von: Int
        let bis: Int
        let adresse: String
    }

    private struct Zeit: Encodable {
        let status: Geltung.Status
        let von: Stichtag?
        let bis: Stichtag?
    }

    private struct Quelle: Encodable {
        let datei: String
        let sha256: String
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(regelung.art, forKey: .art)
        try container.encode(regelung.verbindlichkeit, forKey: .verbindlichkeit)
        try container.encode(regelung.inhalt, forKey: .wert)
        try container.encodeIfPresent(regelung.bedingung, forKey: .bedingung)
        try container.encode(regelung.normen.map(\.kanonisch), forKey: .normen)
        try container.encode(
            Belegstelle(
                zitat: fundstelle.zitat, abschnitt: fundstelle.pfad, seite: fundstelle.seite,
                von: fundstelle.bereich.lowerBound, bis: fundstelle.bereich.upperBound, adresse: fundstelle.adresse),
            forKey: .beleg)
        try container.encode(hit.vorschrift.kurz, forKey: .vorschrift)
        try container.encode(hit.vorschrift.normgeber, forKey: .normgeber)
        try container.encode(hit.rang.rawValue, forKey: .rang)
        try container.encode(hit.istVerbindlich, forKey: .verbindlich)
        try container.encode(
            Zeit(status: hit.geltung.status, von: hit.geltung.von, bis: hit.geltung.bis), forKey: .geltung)
        try container.encode(
            Quelle(datei: hit.fassung.eingespielteDatei, sha256: hit.fassung.sha256), forKey: .quelle)
        try container.encodeIfPresent(zweifel, forKey: .zweifel)
        guard !aenderungen.isEmpty else { return }
        try container.encode(aenderungen.map(\.anzeige), forKey: .geaendert)
        try container.encode(aenderungsbelege.map(BelegJSON.init), forKey: .aenderungsbelege)
    }
}
