// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms
public import Regelungen

/// From when a span of time is counted (§ 187 BGB).
public enum Fristbeginn: Sendable, Hashable {
    /// Something happens in the course of this day, which is not counted (Abs. 1): a letter arrives.
    case ereignis(Stichtag)
    /// The day counts from its beginning (Abs. 2): a title that is issued from this day on.
    case tagesbeginn(Stichtag)

    /// The first day that is counted.
    public var ersterTag: Stichtag {
        switch self {
        case .ereignis(let tag): tag.adding(tage: 1)
        case .tagesbeginn(let tag): tag
        }
    }

    /// The last day of a span (§ 188 BGB), whatever day of the week it is.
    ///
    /// - Parameters:
    ///   - zeit: at least 1; Werktage are Monday to Saturday, Arbeitstage Monday to Friday, both without public holidays.
    ///   - feiertage: public holidays of the place.
    /// - Returns: nil for semesters, whose days each Hochschule sets, for less than one unit, and beyond the calendar.
    public func letzterTag(nach zeit: Zeitmass, feiertage: Feiertage) -> Stichtag? {
        guard zeit.anzahl > 0 else { return nil }
        switch zeit.mass {
        case .tag: return tag(zeit.anzahl)
        case .werktag: return zaehle(zeit.anzahl, feiertage.istWerktag)
        case .arbeitstag: return zaehle(zeit.anzahl, feiertage.istArbeitstag)
        case .monat: return monatsende(zeit.anzahl)
        case .semester: return nil
        }
    }

    private static let letzter = Stichtag(jahr: 9999, monat: 12, tag: 31)
    /// No rule counts more; what asks for more is no Frist.
    private static let meisteWerktage = 10_000

    private func tag(_ anzahl: Int) -> Stichtag? {
        guard let letzter = Self.letzter, anzahl <= letzter.tage - ersterTag.tage else { return nil }
        return ersterTag.adding(tage: anzahl - 1)
    }

    private func monatsende(_ anzahl: Int) -> Stichtag? {
        switch self {
        case .ereignis(let tag): tag.adding(monate: anzahl)
        case .tagesbeginn(let tag): tag.vortag(nachMonaten: anzahl)
        }
    }

    private func zaehle(_ anzahl: Int, _ zaehlt: (Stichtag) -> Bool) -> Stichtag? {
        guard anzahl <= Self.meisteWerktage else { return nil }
        var (tag, rest) = (ersterTag, anzahl)
        while true {
            if zaehlt(tag) { rest -= 1 }
            if rest == 0 { return tag }
            tag = tag.adding(tage: 1)
        }
    }
}
