// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// „12.O3.1998“, „7, Juli 1989“, „Juli l989“.
enum Datumsfehler {
    /// Letters for digits in a date of three numbers that is possible when they are digits.
    static func datum(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        let teile = wort.kern.split(separator: ".", omittingEmptySubsequences: false)
        guard teile.count == 3, teile[0].count <= 2, teile[1].count <= 2, [2, 4].contains(teile[2].count) else {
            return nil
        }
        let ziffern = teile.map { $0.map(Ziffern.ziffer) }
        guard ziffern.allSatisfy({ $0.allSatisfy { $0 != nil } }),
            wort.kern.count(where: Ziffern.istZiffer) >= 3
        else { return nil }
        let zahlen = ziffern.map { String($0.compactMap(\.self)) }
        guard let tag = Int(zahlen[0]), (1...31).contains(tag), let monat = Int(zahlen[1]), (1...12).contains(monat),
            zahlen[2].count == 2 || zahlen[2].hasPrefix("19") || zahlen[2].hasPrefix("20")
        else { return nil }
        let neu = zahlen.joined(separator: ".")
        return neu == wort.kern ? nil : wort.mit(neu)
    }

    /// The day before the name of a month.
    static func tag(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = folge[stelle]
        guard monate.contains(Wortkern(folge[stelle + 1]).kern), let letztes = wort.last, ".,:;".contains(letztes),
            (2...3).contains(wort.count)
        else { return nil }
        let ziffern = wort.dropLast().compactMap(Ziffern.ziffer)
        guard ziffern.count == wort.count - 1, let tag = Int(String(ziffern)), (1...31).contains(tag) else {
            return nil
        }
        // „im Jahr 5, Mai“ stands nowhere; a year or the end of a line follows a day
        guard wort.hasSuffix(".") || istJahr(folge[stelle + 2]) else { return nil }
        let neu = String(ziffern) + "."
        return neu == wort ? nil : neu
    }

    /// The year behind the name of a month.
    static func jahr(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        guard wort.kern.count == 4, monate.contains(Wortkern(folge[stelle - 1]).kern),
            let zahl = Ziffern.zahl(wort.kern), zahl != wort.kern, zahl.hasPrefix("19") || zahl.hasPrefix("20")
        else { return nil }
        return wort.mit(zahl)
    }

    private static func istJahr(_ wort: String) -> Bool {
        let kern = Wortkern(wort).kern
        return kern.count == 4 && Ziffern.zahl(kern) != nil
    }

    private static let monate: Set<String> = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]
}
