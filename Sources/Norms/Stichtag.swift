// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A calendar day (proleptic Gregorian), without time or time zone: the day as of which the law is asked.
///
/// Stored as the number of days since 1970-01-01, so comparing and adding days is integer arithmetic.
public struct Stichtag: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01; negative before.
    public let tage: Int

    /// The day that lies `tage` days after 1970-01-01.
    public init(tage: Int) {
        self.tage = tage
    }

    /// The day with these parts, or nil if the calendar has no such day (31 April, 29 February 2023, year outside 1...9999).
    public init?(jahr: Int, monat: Int, tag: Int) {
        guard (1...9999).contains(jahr), (1...12).contains(monat), tag >= 1,
            tag <= Self.tageImMonat(jahr: jahr, monat: monat)
        else { return nil }
        self.tage = Self.daysFromCivil(jahr, monat, tag)
    }

    /// Reads `2026-11-23` (ISO 8601); nil for anything else.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let jahr = Int(parts[0]), let monat = Int(parts[1]), let tag = Int(parts[2])
        else { return nil }
        self.init(jahr: jahr, monat: monat, tag: tag)
    }

    /// Year, month (1...12) and day (1...31).
    public var teile: (jahr: Int, monat: Int, tag: Int) {
        Self.civilFromDays(tage)
    }

    /// `2026-11-23`.
    public var iso: String {
        let (jahr, monat, tag) = teile
        return "\(Self.padded(jahr, 4))-\(Self.padded(monat, 2))-\(Self.padded(tag, 2))"
    }

    /// `23.11.2026`, as German readers write it.
    public var deutsch: String {
        let (jahr, monat, tag) = teile
        return "\(Self.padded(tag, 2)).\(Self.padded(monat, 2)).\(Self.padded(jahr, 4))"
    }

    /// The day `n` days later (earlier when negative).
    public func adding(tage n: Int) -> Stichtag { Stichtag(tage: tage + n) }

    /// The same day `n` years later; 29 February becomes 1 March where the year has none. Nil beyond the calendar.
    public func adding(jahre n: Int) -> Stichtag? {
        let (jahr, monat, tag) = teile
        return Stichtag(jahr: jahr + n, monat: monat, tag: tag) ?? Stichtag(jahr: jahr + n, monat: 3, tag: 1)
    }

    public static func < (lhs: Stichtag, rhs: Stichtag) -> Bool { lhs.tage < rhs.tage }

    /// Number of days in a month (28...31).
    public static func tageImMonat(jahr: Int, monat: Int) -> Int {
        switch monat {
        case 2: (jahr % 4 == 0 && jahr % 100 != 0) || jahr % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    // Days from civil and back: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    private static func daysFromCivil(_ jahr: Int, _ monat: Int, _ tag: Int) -> Int {
        let y = monat <= 2 ? jahr - 1 : jahr
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (monat + (monat > 2 ? -3 : 9)) + 2) / 5 + tag - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func civilFromDays(_ days: Int) -> (Int, Int, Int) {
        let z = days + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let mp = (5 * dayOfYear + 2) / 153
        let monat = mp < 10 ? mp + 3 : mp - 9
        let jahr = yearOfEra + era * 400 + (monat <= 2 ? 1 : 0)
        return (jahr, monat, dayOfYear - (153 * mp + 2) / 5 + 1)
    }
}

extension Stichtag: CustomStringConvertible {
    public var description: String { iso }
}

extension Stichtag: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Stichtag(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "„\(text)“ ist kein Datum der Form JJJJ-MM-TT.")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
