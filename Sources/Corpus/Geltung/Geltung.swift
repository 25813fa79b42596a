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
    /// The bounds are the days on which wordings became known (fetched laws), not days of force.
    public var grenzenSindBekanntgabe: Bool
    /// What else is to be known, in German („Teilweise aufgehoben durch …“).
    public var hinweise: [String]

    public init(
        status: Status, von: Stichtag? = nil, bis: Stichtag? = nil, beleg: String? = nil, herkunft: Herkunft = .erkannt,
        grenzenSindBekanntgabe: Bool = false, hinweise: [String] = []
    ) {
        self.status = status
        self.von = von
        self.bis = bis
        self.beleg = beleg
        self.herkunft = herkunft
        self.grenzenSindBekanntgabe = grenzenSindBekanntgabe
        self.hinweise = hinweise
    }
}
