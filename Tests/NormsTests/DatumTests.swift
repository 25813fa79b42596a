// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing

@Suite("Dates")
struct DatumTests {
    @Test(
        "Dates in text",
        arguments: [
            ("vom 12.02.2025 an", ["2025-02-12"]), ("12. Februar 2025", ["2025-02-12"]), ("1. 2. 2003", ["2003-02-01"]),
            ("2025-02-12", ["2025-02-12"]), ("v. 1.2.03", ["2003-02-01"]), ("Stand: 31.12.99", ["1999-12-31"]),
            ("1.2.03", []), ("31.04.2024", []), ("29. Februar 2023", []), ("29.02.2024", ["2024-02-29"]),
            ("Nr. 39.08.01", []), ("1.1.2024 bis 31.12.2024", ["2024-01-01", "2024-12-31"]),
            ("12.\nMärz 2020", ["2020-03-12"]),
            ("3. Mrz. 2020", ["2020-03-03"]), ("12.02.20251", []), ("112.02.2025", []), ("2025-02-12-3", []),
            ("5.1.1.2004", []), ("am 1. Sept. 2006", ["2006-09-01"]),
        ])
    func funde(_ text: String, _ wanted: [String]) {
        #expect(Datumsfinder.funde(in: text).map(\.tag.iso) == wanted)
    }

    @Test(
        "Short years where a date is due",
        arguments: [("Bonn, den 1.2.98", ["1998-02-01"]), ("12.02.25", ["2025-02-12"])])
    func kurzeJahre(_ text: String, _ wanted: [String]) {
        #expect(Datumsfinder.funde(in: text, kurzeJahre: true).map(\.tag.iso) == wanted)
        #expect(Datumsfinder.funde(in: text).isEmpty)
    }

    @Test("The range is the date")
    func bereich() {
        let text = "Für Öl ab 12. Februar 2025."
        #expect(Datumsfinder.funde(in: text).map { Pruefling.ausschnitt(text, $0.bereich) } == ["12. Februar 2025"])
    }

    @Test("Days and their parts agree over four centuries")
    func stichtag() {
        var day = Stichtag(tage: -80_000)
        for _ in 0..<1_600 {
            let (jahr, monat, tag) = day.teile
            #expect(Stichtag(jahr: jahr, monat: monat, tag: tag) == day)
            #expect(Stichtag(iso: day.iso) == day)
            day = day.adding(tage: 97)
        }
        #expect(Stichtag(tage: 0).iso == "1970-01-01")
        #expect(Stichtag(iso: "2024-03-01")?.adding(tage: -1).deutsch == "29.02.2024")
    }

    @Test(
        "Days that do not exist",
        arguments: ["2023-02-29", "2023-13-01", "2023-00-10", "2023-1-1", "0000-01-01", "heute", ""])
    func keinTag(_ text: String) {
        #expect(Stichtag(iso: text) == nil)
    }

    @Test("Spans of days")
    func zeitraum() throws {
        let first = try #require(Stichtag(iso: "2024-01-01"))
        let last = try #require(Stichtag(iso: "2024-12-31"))
        let year = try #require(Zeitraum(von: first, bis: last))
        #expect(Zeitraum(von: last, bis: first) == nil)
        #expect(year.enthaelt(first) && year.enthaelt(last))
        #expect(!year.enthaelt(first.adding(tage: -1)) && !year.enthaelt(last.adding(tage: 1)))
        #expect(year.schnitt(.immer) == year)
        #expect(Zeitraum(von: last, bis: nil)?.schnitt(year) == Zeitraum(von: last, bis: last))
        #expect(Zeitraum(von: last.adding(tage: 1), bis: nil)?.schnitt(year) == nil)
    }
}
