// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation

/// Moments and durations as readers say them, in German time.
enum Zeitanzeige {
    /// `24.11.2026, 15:20:03`
    static func voll(_ zeit: Zeitmarke) -> String {
        let teile = zerlegt(zeit)
        return "\(datum(teile)), \(zwei(teile.hour)):\(zwei(teile.minute)):\(zwei(teile.second))"
    }

    /// `15:20` on the day itself, else `24.11.2026, 15:20`.
    static func kurz(_ zeit: Zeitmarke, jetzt: Zeitmarke) -> String {
        let (teile, heute) = (zerlegt(zeit), zerlegt(jetzt))
        let uhr = "\(zwei(teile.hour)):\(zwei(teile.minute))"
        return datum(teile) == datum(heute) ? uhr : "\(datum(teile)), \(uhr)"
    }

    /// `24.11.2026`
    static func tag(_ zeit: Zeitmarke) -> String { datum(zerlegt(zeit)) }

    /// `2026-11-23T12:05:00Z` → `23.11.2026, 13:05 Uhr`; what is no moment stays as it is.
    static func uhrzeit(iso text: String) -> String {
        guard let date = try? Date(text, strategy: .iso8601) else { return Anzeigetext.sicher(text) }
        let teile = zerlegt(Zeitmarke(millisekunden: Int64(date.timeIntervalSince1970 * 1000)))
        return "\(datum(teile)), \(zwei(teile.hour)):\(zwei(teile.minute)) Uhr"
    }

    /// `noch etwa 4 Minuten`: coarser the longer it lasts.
    static func rest(_ sekunden: Double) -> String {
        switch sekunden {
        case ..<10: return "noch wenige Sekunden"
        case ..<60: return "noch etwa \(Int((sekunden / 10).rounded(.up)) * 10) Sekunden"
        case ..<5400: return menge(Int((sekunden / 60).rounded(.up)), "Minute", "Minuten")
        default: return menge(Int((sekunden / 3600).rounded(.up)), "Stunde", "Stunden")
        }
    }

    private static func menge(_ anzahl: Int, _ eine: String, _ viele: String) -> String {
        "noch etwa \(anzahl == 1 ? "1 \(eine)" : "\(anzahl) \(viele)")"
    }

    private static func datum(_ teile: DateComponents) -> String {
        "\(zwei(teile.day)).\(zwei(teile.month)).\(teile.year ?? 0)"
    }

    private static func zwei(_ zahl: Int?) -> String {
        let text = String(zahl ?? 0)
        return text.count < 2 ? "0" + text : text
    }

    private static func zerlegt(_ zeit: Zeitmarke) -> DateComponents {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(identifier: "Europe/Berlin") ?? .gmt
        return calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second],
            from: Date(timeIntervalSince1970: Double(zeit.millisekunden) / 1000))
    }
}
