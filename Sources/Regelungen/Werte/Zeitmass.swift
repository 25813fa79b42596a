// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A span of time as a rule counts it: whole months, days or semesters.
///
/// A year is twelve months, a week seven days (§§ 187 bis 193 BGB); a month is no fixed number of days.
public struct Zeitmass: Sendable, Hashable, Codable {
    public enum Mass: String, Sendable, Hashable, Codable {
        case tag
        case werktag
        case arbeitstag
        case monat
        case semester
    }

    public var anzahl: Int
    public var mass: Mass
    /// As the sentence writes it („zwei Jahre“).
    public var wortlaut: String

    public init(anzahl: Int, mass: Mass, wortlaut: String) {
        self.anzahl = anzahl
        self.mass = mass
        self.wortlaut = wortlaut
    }

    /// Nil if the Angabe is no span of time, or no whole number of its unit.
    init?(_ fund: Angabenfund, wortlaut: String) {
        guard case .menge(let wert, let name) = fund.angabe, let mass = Mass(rawValue: name), wert % 1_000 == 0,
            wert > 0
        else { return nil }
        self.init(anzahl: wert / 1_000, mass: mass, wortlaut: wortlaut)
    }
}
