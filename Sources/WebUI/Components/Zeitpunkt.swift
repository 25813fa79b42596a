// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A time as a German reader sees it.
enum Zeitpunkt {
    /// `2026-11-23T12:05:00Z` → „23.11.2026, 13:05 Uhr“; what is no time stays as it is.
    static func anzeige(_ iso: String) -> String {
        guard let date = try? Date(iso, strategy: .iso8601) else { return Anzeigetext.sicher(iso) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
        let teile = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        guard let jahr = teile.year, let monat = teile.month, let tag = teile.day, let stunde = teile.hour,
            let minute = teile.minute
        else { return iso }
        return "\(zwei(tag)).\(zwei(monat)).\(jahr), \(zwei(stunde)):\(zwei(minute)) Uhr"
    }

    private static func zwei(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
