// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// Whether a wording holds on a Stichtag, and what says so.
public struct Geltung: Sendable, Hashable, Codable {
    public enum Status: String, Sendable, Hashable, Codable {
        case inKraft
        case ausserKraft
        case kuenftig
        case unklar
    }

    public enum Herkunft: String, Sendable, Hashable, Codable {
        /// Read out of the texts by the program
        case erkannt
        /// Settled by a person
        case bestaetigt
    }

    public var status: Status
    /// First day of force, nil if unknown or open.
    public var von: Stichtag?
    /// Last day of force (inclusive), nil if open.
    public var bis: Stichtag?
    /// The sentence or fact that the status rests on, in German.
    public var beleg: String?
    public var herkunft: Herkunft

    public init(
        status: Status, von: Stichtag? = nil, bis: Stichtag? = nil, beleg: String? = nil, herkunft: Herkunft = .erkannt
    ) {
        self.status = status
        self.von = von
        self.bis = bis
        self.beleg = beleg
        self.herkunft = herkunft
    }
}

/// One span in which a Fassung holds, with the reason for its bounds; what the store keeps per Fassung.
public struct Geltungszeitraum: Sendable, Hashable, Codable {
    public var zeitraum: Zeitraum
    /// Why it begins then, in German.
    public var belegVon: String?
    /// Why it ends then, in German; nil if open.
    public var belegBis: String?

    public init(zeitraum: Zeitraum, belegVon: String? = nil, belegBis: String? = nil) {
        self.zeitraum = zeitraum
        self.belegVon = belegVon
        self.belegBis = belegBis
    }

    /// The Geltung on a day.
    public func geltung(am tag: Stichtag) -> Geltung {
        let (von, bis) = (zeitraum.von, zeitraum.bis)
        if let von, tag < von { return Geltung(status: .kuenftig, von: von, bis: bis, beleg: belegVon) }
        if let bis, tag > bis { return Geltung(status: .ausserKraft, von: von, bis: bis, beleg: belegBis) }
        return Geltung(status: .inKraft, von: von, bis: bis, beleg: belegVon)
    }
}
