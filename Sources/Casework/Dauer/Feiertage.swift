// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
public import Norms

/// Which days are public holidays at the place of the authority.
public struct Feiertage: Sendable, Hashable {
    private let tage: [Feiertag]

    /// - Parameters:
    ///   - alle: of all Länder.
    ///   - land: as the corpus names it (`NRW`); nil: only those of all Länder.
    public init(_ alle: [Feiertag], land: String?) {
        tage = alle.filter { feiertag in
            feiertag.laender.isEmpty || land.map(feiertag.laender.contains) ?? false
        }
    }

    /// The public holiday of a day, by its name; nil on other days.
    public func name(_ tag: Stichtag) -> String? {
        let jahr = tag.teile.jahr
        return tage.first { $0.tag(im: jahr) == tag }?.name
    }

    /// Monday to Saturday, without public holidays.
    public func istWerktag(_ tag: Stichtag) -> Bool { tag.wochentag < 6 && name(tag) == nil }

    /// Monday to Friday, without public holidays.
    public func istArbeitstag(_ tag: Stichtag) -> Bool { ruhegrund(tag) == nil }

    /// Why nothing need be done on this day (§ 193 BGB), in German; nil on working days.
    public func ruhegrund(_ tag: Stichtag) -> String? {
        if let name = name(tag) { return name }
        switch tag.wochentag {
        case 5: return "Samstag"
        case 6: return "Sonntag"
        default: return nil
        }
    }
}
