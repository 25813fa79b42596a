// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms
import Regelungen
import ShippedData
import Testing

@Suite struct FeiertageTests {
    static func feiertage(_ land: String?) throws -> Feiertage { Feiertage(try ShippedData.feiertage(), land: land) }

    @Test(arguments: [
        (1961, "1961-04-02"), (1981, "1981-04-19"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2024, "2024-03-31"),
        (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25"),
    ])
    func easterFallsOnItsDay(jahr: Int, tag: String) {
        #expect(Feiertag(name: "Ostern", regel: .ostern(0)).tag(im: jahr)?.iso == tag)
    }

    @Test(arguments: [
        ("2026-01-01", "Neujahr"), ("2026-04-03", "Karfreitag"), ("2026-04-06", "Ostermontag"),
        ("2026-05-01", "Tag der Arbeit"), ("2026-05-14", "Christi Himmelfahrt"), ("2026-05-25", "Pfingstmontag"),
        ("2026-10-03", "Tag der Deutschen Einheit"), ("2026-12-25", "Erster Weihnachtstag"),
        ("2026-12-26", "Zweiter Weihnachtstag"),
    ])
    func everyLandHasThese(tag: String, name: String) throws {
        let stichtag = try #require(Stichtag(iso: tag))
        for land in [nil, "NRW", "Berlin"] { #expect(try Self.feiertage(land).name(stichtag) == name) }
    }

    @Test(
        arguments: [
            ("2026-06-04", "NRW", "Fronleichnam"), ("2026-06-04", "Berlin", nil),
            ("2026-11-01", "NRW", "Allerheiligen"),
            ("2026-10-31", "NRW", nil), ("2026-10-31", "Hamburg", "Reformationstag"), ("2016-10-31", "Hamburg", nil),
            ("2026-11-18", "Sachsen", "Buß- und Bettag"), ("2023-11-22", "Sachsen", "Buß- und Bettag"),
            ("2022-11-16", "Sachsen", "Buß- und Bettag"), ("2026-03-08", "Berlin", "Internationaler Frauentag"),
            ("2018-03-08", "Berlin", nil), ("1989-10-03", "NRW", nil),
        ] as [(String, String, String?)])
    func someLaenderHaveTheirOwn(tag: String, land: String, name: String?) throws {
        let stichtag = try #require(Stichtag(iso: tag))
        #expect(try Self.feiertage(land).name(stichtag) == name)
    }

    @Test(
        arguments: [
            // event, days, end by § 188, last day after § 193, why
            ("2026-10-01", 14, "2026-10-15", "2026-10-15", nil),
            ("2026-10-03", 14, "2026-10-17", "2026-10-19", "Samstag"),
            ("2026-10-04", 14, "2026-10-18", "2026-10-19", "Sonntag"),
            ("2026-12-11", 14, "2026-12-25", "2026-12-28", "Erster Weihnachtstag"),
            ("2026-03-20", 14, "2026-04-03", "2026-04-07", "Karfreitag"),
            ("2026-05-21", 14, "2026-06-04", "2026-06-05", "Fronleichnam"),
            ("2027-12-18", 14, "2028-01-01", "2028-01-03", "Neujahr"),
        ] as [(String, Int, String, String, String?)])
    func aFristEndsOnAWorkingDay(
        ereignis: String, tage: Int, rechnerisch: String, ende: String, grund: String?
    ) throws {
        let tag = try #require(Stichtag(iso: ereignis))
        let feiertage = try Self.feiertage("NRW")
        let frist = try #require(
            Fristende(.ereignis(tag), zeit: FristbeginnTests.zeit(tage, .tag), feiertage: feiertage))
        #expect(frist.rechnerisch.iso == rechnerisch)
        #expect(frist.tag.iso == ende)
        #expect(frist.verschoben == grund)
    }

    @Test func theLastDayIsAlwaysAWorkingDayAndAtMostFiveDaysLater() throws {
        let feiertage = try Self.feiertage("NRW")
        for nummer in 18_000..<30_000 {
            let frist = Fristende(rechnerisch: Stichtag(tage: nummer), feiertage: feiertage)
            #expect(feiertage.istArbeitstag(frist.tag) && (0...5).contains(frist.tag.tage - nummer), "\(frist)")
        }
    }
}
