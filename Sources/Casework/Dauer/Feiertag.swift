// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
public import Norms

/// A public holiday and where it is one.
public struct Feiertag: Sendable, Hashable {
    /// On which day of a year it falls.
    public enum Regel: Sendable, Hashable {
        case fest(monat: Int, tag: Int)
        /// Days after Easter Sunday; negative before.
        case ostern(Int)
        /// The last Wednesday before this day.
        case mittwochVor(monat: Int, tag: Int)
    }

    public var name: String
    public var regel: Regel
    /// As the corpus names them (`NRW`); empty: in all.
    public var laender: Set<String>
    /// First year in which it is a holiday; nil: since ever.
    public var abJahr: Int?

    public init(name: String, regel: Regel, laender: Set<String> = [], abJahr: Int? = nil) {
        self.name = name
        self.regel = regel
        self.laender = laender
        self.abJahr = abJahr
    }

    /// Its day in a year; nil if the calendar has none, or if it was no holiday then.
    public func tag(im jahr: Int) -> Stichtag? {
        guard abJahr.map({ $0 <= jahr }) ?? true else { return nil }
        switch regel {
        case .fest(let monat, let tag): return Stichtag(jahr: jahr, monat: monat, tag: tag)
        case .ostern(let abstand): return Stichtag.ostersonntag(im: jahr)?.adding(tage: abstand)
        case .mittwochVor(let monat, let tag):
            guard let davor = Stichtag(jahr: jahr, monat: monat, tag: tag)?.adding(tage: -1) else { return nil }
            return davor.adding(tage: -((davor.wochentag + 5) % 7))
        }
    }
}

extension Stichtag {
    /// Easter Sunday of the Gregorian calendar („anonymous“ algorithm, Nature 1876; in Meeus, Astronomical Algorithms).
    static func ostersonntag(im jahr: Int) -> Stichtag? {
        let mond = jahr % 19
        let (hundert, rest) = (jahr / 100, jahr % 100)
        let mondausgleich = (hundert - (hundert + 8) / 25 + 1) / 3
        let epakte = (19 * mond + hundert - hundert / 4 - mondausgleich + 15) % 30
        let woche = (32 + 2 * (hundert % 4) + 2 * (rest / 4) - epakte - rest % 4) % 7
        let spaetester = (mond + 11 * epakte + 22 * woche) / 451
        let nummer = epakte + woche - 7 * spaetester + 114
        return Stichtag(jahr: jahr, monat: nummer / 31, tag: nummer % 31 + 1)
    }
}
