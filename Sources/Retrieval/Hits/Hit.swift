// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
internal import Norms

/// A passage that search found, with everything a reader needs to judge it.
public struct Hit: Sendable, Hashable {
    /// From 1.
    public var rank: Int
    public var score: Double
    public var id: PassageID
    public var passage: Passage
    public var vorschrift: Vorschrift
    public var fassung: Fassung
    public var geltung: Geltung
    /// The part of the passage that answers best, verbatim, with its exact place.
    public var fundstelle: Fundstelle
    public var explanation: Explanation
    /// What later decrees in force on the Stichtag change in the passage, in the order of their days.
    public var aenderungen: [Stellenwirkung]

    public init(
        rank: Int, score: Double, id: PassageID, passage: Passage, vorschrift: Vorschrift, fassung: Fassung,
        geltung: Geltung, fundstelle: Fundstelle, explanation: Explanation, aenderungen: [Stellenwirkung] = []
    ) {
        self.rank = rank
        self.score = score
        self.id = id
        self.passage = passage
        self.vorschrift = vorschrift
        self.fassung = fassung
        self.geltung = geltung
        self.fundstelle = fundstelle
        self.explanation = explanation
        self.aenderungen = aenderungen
    }

    /// Whether the source binds the Ausländerbehörde.
    public var istVerbindlich: Bool { rang.istVerbindlich }

    /// How the page was read, if it is a picture: its words are those of text recognition.
    public var bildseite: Bildseite? { fassung.bildseite(fundstelle.seite) }

    /// Of the passage, where it differs from that of its Vorschrift.
    public var rang: Rang { passage.rang ?? vorschrift.rang }
}

/// A score as a tree: what it is, its value, and what it is made of.
public struct Explanation: Sendable, Hashable, Codable {
    public var name: String
    public var value: Double
    public var details: [Explanation]

    public init(_ name: String, _ value: Double, _ details: [Explanation] = []) {
        self.name = name
        self.value = value
        self.details = details
    }
}

extension Hit: Encodable {
    private enum Key: String, CodingKey {
        case rank, score, passage, vorschrift, abschnitt, titel, seite, text, zitat, normgeber, rang, land, geltung
        case quelle, explanation, adresse, verbindlich, texterkennung, geaendert
    }

    private struct AenderungView: Encodable {
        let stelle: String?
        let ab: Stichtag?
        let durch: String
        let sha256: String
        let alt: String?
        let neu: String?
        let text: String
    }

    private struct GeltungView: Encodable {
        let status: Geltung.Status
        let von: Stichtag?
        let bis: Stichtag?

        private enum Key: String, CodingKey { case status, von, bis }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(status, forKey: .status)
            try container.encode(von, forKey: .von)
            try container.encode(bis, forKey: .bis)
        }
    }

    private struct Quelle: Encodable {
        let datei: String
        let sha256: String
    }

    /// The JSON of a hit as DESIGN §4 fixes it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(rank, forKey: .rank)
        try container.encode(score, forKey: .score)
        try container.encode(id.rawValue, forKey: .passage)
        try container.encode(vorschrift.kurz, forKey: .vorschrift)
        try container.encode(fundstelle.pfad, forKey: .abschnitt)
        try container.encode(passage.titel, forKey: .titel)
        try container.encode(fundstelle.seite, forKey: .seite)
        try container.encode(passage.text, forKey: .text)
        try container.encode(fundstelle.zitat, forKey: .zitat)
        try container.encode(vorschrift.normgeber, forKey: .normgeber)
        try container.encode(rang.rawValue, forKey: .rang)
        try container.encode(vorschrift.land, forKey: .land)
        try container.encode(
            GeltungView(status: geltung.status, von: geltung.von, bis: geltung.bis), forKey: .geltung)
        try container.encode(Quelle(datei: fassung.eingespielteDatei, sha256: fassung.sha256), forKey: .quelle)
        try container.encode(explanation, forKey: .explanation)
        try container.encode(fundstelle.adresse, forKey: .adresse)
        try container.encode(istVerbindlich, forKey: .verbindlich)
        try container.encodeIfPresent(bildseite, forKey: .texterkennung)
        guard !aenderungen.isEmpty else { return }
        try container.encode(
            aenderungen.map {
                AenderungView(
                    stelle: $0.stelle, ab: $0.ab, durch: $0.quelleKurz, sha256: $0.quelle, alt: $0.alt, neu: $0.neu,
                    text: $0.anzeige)
            }, forKey: .geaendert)
    }
}
