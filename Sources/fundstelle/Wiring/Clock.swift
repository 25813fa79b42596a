// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Norms

/// The one clock of the program: „today“ in Germany. Everything below takes the day as a value.
enum Clock {
    static func heute(_ jetzt: Date = Date()) -> Stichtag {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
        let parts = calendar.dateComponents([.year, .month, .day], from: jetzt)
        guard let jahr = parts.year, let monat = parts.month, let tag = parts.day,
            let heute = Stichtag(jahr: jahr, monat: monat, tag: tag)
        else { preconditionFailure("The Gregorian calendar gives year, month and day for every date.") }
        return heute
    }

    /// The moment now.
    @Sendable static func jetzt() -> Zeitmarke {
        Zeitmarke(millisekunden: Int64(Date().timeIntervalSince1970 * 1000))
    }
}
