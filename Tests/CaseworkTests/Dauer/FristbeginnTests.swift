// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Regelungen
import TestKit
import Testing

@Suite struct FristbeginnTests {
    struct Fall: Sendable, CustomTestStringConvertible {
        var beginn: String
        var anzahl: Int
        var mass: Zeitmass.Mass
        var ende: String
        var testDescription: String { "\(beginn) + \(anzahl) \(mass.rawValue) = \(ende)" }

        init(_ beginn: String, _ anzahl: Int, _ mass: Zeitmass.Mass, _ ende: String) {
            (self.beginn, self.anzahl, self.mass, self.ende) = (beginn, anzahl, mass, ende)
        }
    }

    /// § 187 Abs. 1, § 188 Abs. 1, 2 Alternative 1 and 3 BGB.
    static let abEreignis = [
        Fall("2026-10-01", 14, .tag, "2026-10-15"),
        Fall("2026-12-20", 14, .tag, "2027-01-03"),
        Fall("2026-10-01", 1, .monat, "2026-11-01"),
        Fall("2026-01-31", 1, .monat, "2026-02-28"),
        Fall("2024-01-31", 1, .monat, "2024-02-29"),
        Fall("2026-03-31", 1, .monat, "2026-04-30"),
        Fall("2026-02-28", 1, .monat, "2026-03-28"),
        Fall("2024-02-29", 12, .monat, "2025-02-28"),
        Fall("2024-02-29", 48, .monat, "2028-02-29"),
        Fall("2026-11-30", 3, .monat, "2027-02-28"),
        Fall("2026-12-31", 1, .monat, "2027-01-31"),
        Fall("2026-08-15", 24, .monat, "2028-08-15"),
    ]

    @Test(arguments: abEreignis)
    func aSpanFromAnEventLeavesItsDayOut(fall: Fall) throws {
        let tag = try #require(Stichtag(iso: fall.beginn))
        let ende = Fristbeginn.ereignis(tag).letzterTag(nach: Self.zeit(fall.anzahl, fall.mass), feiertage: .keine)
        #expect(ende?.iso == fall.ende)
    }

    /// § 187 Abs. 2, § 188 Abs. 1, 2 Alternative 2 and 3 BGB.
    static let abTagesbeginn = [
        Fall("2026-10-01", 24, .monat, "2028-09-30"),
        Fall("2026-10-01", 1, .tag, "2026-10-01"),
        Fall("2026-10-01", 14, .tag, "2026-10-14"),
        Fall("2026-10-15", 1, .monat, "2026-11-14"),
        Fall("2026-01-31", 1, .monat, "2026-02-28"),
        Fall("2026-01-30", 1, .monat, "2026-02-28"),
        Fall("2026-01-29", 1, .monat, "2026-02-28"),
        Fall("2024-01-30", 1, .monat, "2024-02-29"),
        Fall("2026-03-31", 1, .monat, "2026-04-30"),
        Fall("2026-03-01", 1, .monat, "2026-03-31"),
        Fall("2026-02-01", 1, .monat, "2026-02-28"),
        Fall("2023-03-01", 12, .monat, "2024-02-29"),
        Fall("2024-02-29", 12, .monat, "2025-02-28"),
        Fall("2024-02-29", 48, .monat, "2028-02-28"),
        Fall("2024-03-01", 12, .monat, "2025-02-28"),
        Fall("2027-01-01", 12, .monat, "2027-12-31"),
        Fall("2026-12-31", 2, .monat, "2027-02-28"),
        Fall("2026-12-15", 3, .monat, "2027-03-14"),
    ]

    @Test(arguments: abTagesbeginn)
    func aSpanFromTheBeginningOfADayCountsIt(fall: Fall) throws {
        let tag = try #require(Stichtag(iso: fall.beginn))
        let ende = Fristbeginn.tagesbeginn(tag).letzterTag(nach: Self.zeit(fall.anzahl, fall.mass), feiertage: .keine)
        #expect(ende?.iso == fall.ende)
    }

    @Test func workingDaysLeaveOutWeekendsAndPublicHolidays() throws {
        let feiertage = Feiertage([Feiertag(name: "Tag der Arbeit", regel: .fest(monat: 5, tag: 1))], land: nil)
        // 30 April 2026 is a Thursday.
        let donnerstag = try #require(Stichtag(iso: "2026-04-30"))
        let beginn = Fristbeginn.ereignis(donnerstag)
        #expect(beginn.letzterTag(nach: Self.zeit(1, .werktag), feiertage: feiertage)?.iso == "2026-05-02")
        #expect(beginn.letzterTag(nach: Self.zeit(1, .arbeitstag), feiertage: feiertage)?.iso == "2026-05-04")
        #expect(beginn.letzterTag(nach: Self.zeit(6, .arbeitstag), feiertage: feiertage)?.iso == "2026-05-11")
        #expect(beginn.letzterTag(nach: Self.zeit(1, .arbeitstag), feiertage: .keine)?.iso == "2026-05-01")
    }

    @Test(arguments: [
        (0, Zeitmass.Mass.tag), (-1, .monat), (0, .werktag), (2, .semester), (.max, .tag), (.max, .monat),
        (.max, .werktag), (100_000, .monat),
    ])
    func whatHasNoLastDayGivesNone(anzahl: Int, mass: Zeitmass.Mass) throws {
        let tag = try #require(Stichtag(iso: "2026-10-01"))
        for beginn in [Fristbeginn.ereignis(tag), .tagesbeginn(tag)] {
            #expect(beginn.letzterTag(nach: Self.zeit(anzahl, mass), feiertage: .keine) == nil)
        }
    }

    @Test func theEndNeverLiesBeforeTheBeginningAndGrowsWithTheSpan() throws {
        var zufall = Zufallsfolge(187)
        let alle = Feiertage([Feiertag(name: "Ostermontag", regel: .ostern(1))], land: nil)
        for _ in 0..<3_000 {
            let tag = Stichtag(tage: Int.random(in: 0...40_000, using: &zufall))
            let mass = [Zeitmass.Mass.tag, .werktag, .arbeitstag, .monat].randomElement(using: &zufall) ?? .tag
            let anzahl = Int.random(in: 1...60, using: &zufall)
            for beginn in [Fristbeginn.ereignis(tag), .tagesbeginn(tag)] {
                let ende = try #require(beginn.letzterTag(nach: Self.zeit(anzahl, mass), feiertage: alle))
                let laenger = try #require(beginn.letzterTag(nach: Self.zeit(anzahl + 1, mass), feiertage: alle))
                let spaeter = try #require(
                    beginn.einTagSpaeter.letzterTag(nach: Self.zeit(anzahl, mass), feiertage: alle))
                #expect(ende >= beginn.ersterTag && laenger > ende && spaeter >= ende, "\(beginn) \(anzahl) \(mass)")
            }
        }
    }

    @Test func monthsFromTheBeginningOfADayFollowOneAnotherWithoutGap() throws {
        var zufall = Zufallsfolge(188)
        for _ in 0..<3_000 {
            let tag = Stichtag(tage: Int.random(in: 0...40_000, using: &zufall))
            guard tag.teile.tag <= 28 else { continue }
            let (a, b) = (Int.random(in: 1...40, using: &zufall), Int.random(in: 1...40, using: &zufall))
            let erst = try #require(
                Fristbeginn.tagesbeginn(tag).letzterTag(nach: Self.zeit(a, .monat), feiertage: .keine))
            let dann = Fristbeginn.tagesbeginn(erst.adding(tage: 1)).letzterTag(
                nach: Self.zeit(b, .monat), feiertage: .keine)
            let ganz = Fristbeginn.tagesbeginn(tag).letzterTag(nach: Self.zeit(a + b, .monat), feiertage: .keine)
            #expect(dann == ganz)
        }
    }

    static func zeit(_ anzahl: Int, _ mass: Zeitmass.Mass) -> Zeitmass {
        Zeitmass(anzahl: anzahl, mass: mass, wortlaut: "\(anzahl) \(mass.rawValue)")
    }
}

extension Fristbeginn {
    fileprivate var einTagSpaeter: Fristbeginn {
        switch self {
        case .ereignis(let tag): .ereignis(tag.adding(tage: 1))
        case .tagesbeginn(let tag): .tagesbeginn(tag.adding(tage: 1))
        }
    }
}

extension Feiertage {
    static let keine = Feiertage([], land: nil)
}
