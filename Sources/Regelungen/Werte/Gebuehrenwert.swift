// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What something costs.
public struct Gebuehrenwert: Sendable, Hashable {
    public enum Art: String, Sendable, Hashable, Codable, CaseIterable {
        case gebuehr
        case ermaessigung
        case befreiung
    }

    public var art: Art
    /// Nil for an exemption.
    public var betrag: Betrag?

    public init(art: Art, betrag: Betrag?) {
        self.art = art
        self.betrag = betrag
    }
}

/// An amount of money in Euro.
public struct Betrag: Sendable, Hashable, Codable {
    public var cent: Int
    /// As the sentence writes it („28,80 Euro“).
    public var wortlaut: String

    public init(cent: Int, wortlaut: String) {
        self.cent = cent
        self.wortlaut = wortlaut
    }

    /// Nil if the Angabe is no amount in whole cents.
    init?(_ fund: Angabenfund, wortlaut: String) {
        guard case .menge(let wert, mass: "cent") = fund.angabe, wert % 1_000 == 0 else { return nil }
        self.init(cent: wert / 1_000, wortlaut: wortlaut)
    }
}
