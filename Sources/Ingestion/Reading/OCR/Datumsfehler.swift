// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// „12.O3.1998“, „7, Juli 1989“, „Juli l989“, „äb dem 1. Febrnar 2001“.
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

    /// „äb dem 1. Februar 2001“, „vorn 12.03.1998“, „arn 1. Mai“: the word before a date, which is no word as it stands.
    static func vorwort(_ folge: Wortfolge, _ stelle: Int) -> String? {
        guard let neu = vorworte[folge[stelle]] else { return nil }
        let danach = ["dem", "den", "einschließlich"].contains(folge[stelle + 1]) ? stelle + 2 : stelle + 1
        return istDatum(folge, danach) ? neu : nil
    }

    private static let vorworte: [String: String] = [
        "äb": "ab", "Äb": "Ab", "ah": "ab", "äm": "am", "Äm": "Am", "arn": "am", "Arn": "Am", "vorn": "vom",
        "Vorn": "Vom",
        "vöm": "vom", "vorm": "vom", "zurn": "zum", "Zurn": "Zum", "züm": "zum", "zun": "zum", "his": "bis",
        "bls": "bis",
    ]

    /// „12.03.1998“ or „12. März“.
    private static func istDatum(_ folge: Wortfolge, _ stelle: Int) -> Bool {
        let teile = Wortkern(folge[stelle]).kern.split(separator: ".")
        if teile.count == 3 { return teile.allSatisfy { Ziffern.zahl($0) != nil } && teile[2].count == 4 }
        let tag = folge[stelle]
        return tag.hasSuffix(".") && Ziffern.zahl(tag.dropLast()) != nil
            && monate.contains(Wortkern(folge[stelle + 1]).kern)
    }

    /// „12. Febrnar 2001“: between a day and a year stands a month, and only one comes near.
    static func monat(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        let tag = folge[stelle - 1]
        guard (3...10).contains(wort.kern.count), !monate.contains(wort.kern), tag.hasSuffix("."),
            (2...3).contains(tag.count), Ziffern.zahl(tag.dropLast()) != nil, istJahr(folge[stelle + 1])
        else { return nil }
        let nahe = monate.map { (name: $0, abstand: Buchstabenabstand.zwischen($0, wort.kern)) }.sorted {
            $0.abstand < $1.abstand
        }
        guard nahe[0].abstand <= (wort.kern.count > 5 ? 2 : 1), nahe[1].abstand > nahe[0].abstand else { return nil }
        return wort.mit(nahe[0].name)
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
