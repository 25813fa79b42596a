// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import Norms
import TestKit
import Testing

@Suite("Der deutsche Tag eines Zeitpunkts")
struct OrtszeitTests {
    @Test(arguments: [
        ("2026-11-23T22:59:59Z", "2026-11-23"), ("2026-11-23T23:00:00Z", "2026-11-24"),
        ("2026-07-01T21:59:59Z", "2026-07-01"), ("2026-07-01T22:00:00Z", "2026-07-02"),
        ("2026-12-31T23:30:00Z", "2027-01-01"), ("1970-01-01T00:00:00Z", "1970-01-01"),
    ])
    func table(_ utc: String, _ tag: String) {
        #expect(Ortszeit.tag(utc: utc) == Muster.tag(tag))
    }

    @Test(arguments: [
        "", "2026-11-23", "2026-11-23T22:59:59", "gestern", "2026-13-01T00:00:00Z", "2026-11-23T99:00:00Z",
    ])
    func whatIsNoMomentIsNoDay(_ text: String) {
        #expect(Ortszeit.tag(utc: text) == nil)
    }

    /// Every hour of the days around the changes of the clock, against the system's calendar.
    @Test func agreesWithTheCalendar() throws {
        var kalender = Calendar(identifier: .gregorian)
        kalender.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
        for jahr in [1997, 2000, 2023, 2024, 2025, 2026, 2031] {
            for monat in [1, 3, 6, 10, 12] {
                let anfang = try #require(
                    DateComponents(
                        calendar: kalender, timeZone: .gmt, year: jahr, month: monat, day: 22
                    ).date)
                for stunde in 0..<240 {
                    let zeit = anfang.addingTimeInterval(Double(stunde) * 3600)
                    let teile = kalender.dateComponents([.year, .month, .day], from: zeit)
                    let erwartet = Stichtag(
                        jahr: try #require(teile.year), monat: try #require(teile.month), tag: try #require(teile.day))
                    #expect(Ortszeit.tag(utc: zeit.formatted(.iso8601)) == erwartet)
                }
            }
        }
    }

    @Test(arguments: [
        (0, "01.01.1970, 01:00 Uhr"), (1_795_989_599_999, "29.11.2026, 22:59 Uhr"),
        (1_795_993_200_000, "30.11.2026, 00:00 Uhr"), (1_782_856_800_000, "01.07.2026, 00:00 Uhr"),
        (1_774_745_999_999, "29.03.2026, 01:59 Uhr"), (1_774_746_000_000, "29.03.2026, 03:00 Uhr"),
    ])
    func clock(_ millisekunden: Int64, _ anzeige: String) {
        #expect(Ortszeit.anzeige(Zeitmarke(millisekunden: millisekunden)) == anzeige)
    }

    @Test(arguments: [("2026-11-23", 48), ("2026-01-01", 1), ("2027-01-01", 53), ("2024-12-30", 1), ("2021-01-03", 53)])
    func weeks(_ tag: String, _ woche: Int) {
        #expect(Muster.tag(tag).kalenderwoche == woche)
        #expect(Muster.tag(tag).montag.wochentag == 0)
    }
}
