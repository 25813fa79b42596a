// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import Ingestion

@Suite struct GraubildTests {
    /// A bar of print, and specks if asked for.
    private static func blatt(koerner: Int) -> Graubild {
        var pixel = [UInt8](repeating: 250, count: 120 * 90)
        for y in 40..<48 { for x in 20..<100 { pixel[y * 120 + x] = 10 } }
        for i in 0..<koerner { pixel[(5 + (i * 7) % 30) * 120 + 3 + (i * 13) % 110] = 0 }
        return Graubild(breite: 120, hoehe: 90, pixel: pixel)!
    }

    @Test func specksAreTakenOutAndPrintStays() {
        let sauber = Self.blatt(koerner: 0).entrauscht()
        #expect(sauber == Self.blatt(koerner: 0))
        let entrauscht = Self.blatt(koerner: 60).entrauscht()
        #expect(entrauscht != Self.blatt(koerner: 60))
        #expect(!entrauscht.pixel[..<(39 * 120)].contains { $0 < 128 })
        #expect(entrauscht.pixel[44 * 120 + 60] == 10)
        #expect(entrauscht.pixel.count == 120 * 90)
    }

    /// Rows of black strokes on white, which fall by `neigung`.
    private func linien(breite: Int = 500, hoehe: Int = 700, neigung: Double) throws -> Graubild {
        var pixel = [UInt8](repeating: 255, count: breite * hoehe)
        for y in 0..<hoehe {
            for x in 60..<breite - 60 {
                let zeile = Double(y) - (Double(x) - Double(breite) / 2) * neigung
                if zeile > 80, zeile < Double(hoehe) - 80, zeile.truncatingRemainder(dividingBy: 14) < 6,
                    (x / 3 * 31 + Int(zeile) / 14 * 17) % 11 > 3
                {
                    pixel[y * breite + x] = 20
                }
            }
        }
        return try #require(Graubild(breite: breite, hoehe: hoehe, pixel: pixel))
    }

    @Test func readsAndWritesPGM() throws {
        let bild = try #require(Graubild(pgm: Array("P5 # Scan\n2 3\n255\nabcdef".utf8)))
        #expect(bild.breite == 2 && bild.hoehe == 3 && bild.pixel == Array("abcdef".utf8))
        #expect(Graubild(pgm: bild.pgm) == bild)
    }

    @Test(arguments: [
        "", "P5", "P6\n1 1\n255\nabc", "P5\n2 2\n255\nabc", "P5\n0 1\n255\n", "P5\n1 1\n65535\nab",
        "P5\n999999 999999\n255\n",
    ])
    func refusesOtherFiles(text: String) {
        #expect(Graubild(pgm: Array(text.utf8)) == nil)
    }

    @Test func turnsByQuarters() throws {
        let bild = try #require(Graubild(breite: 2, hoehe: 3, pixel: [1, 2, 3, 4, 5, 6]))
        #expect(bild.gedreht(viertel: 1).pixel == [5, 3, 1, 6, 4, 2])
        #expect(bild.gedreht(viertel: 2).pixel == [6, 5, 4, 3, 2, 1])
        #expect(bild.gedreht(viertel: 3).pixel == [2, 4, 6, 1, 3, 5])
        #expect(bild.gedreht(viertel: 1).gedreht(viertel: 3) == bild)
    }

    @Test(arguments: [0, 0.03, -0.05, 0.08])
    func findsAndLevelsTheSlant(neigung: Double) throws {
        let bild = try linien(neigung: neigung)
        #expect(abs(Zeilenrichtung(bild).neigung - neigung) < 0.004)
        #expect(abs(Zeilenrichtung(bild.begradigt(neigung)).neigung) < 0.004)
    }

    @Test(arguments: [0, 0.03])
    func tellsLinesThatRunDownwards(neigung: Double) throws {
        let bild = try linien(neigung: neigung)
        #expect(!Zeilenrichtung(bild).istSenkrecht)
        #expect(Zeilenrichtung(bild.gedreht(viertel: 1)).istSenkrecht)
    }

    @Test func knowsAnEmptyPage() throws {
        #expect(
            Zeilenrichtung(try #require(Graubild(breite: 90, hoehe: 90, pixel: [UInt8](repeating: 250, count: 8_100))))
                .istLeer)
        #expect(!Zeilenrichtung(try linien(neigung: 0)).istLeer)
    }
}
