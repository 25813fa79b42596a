// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// „Eriass vom 12.03.1998“, „hiemach zu verfahren“: words that relations and force hang on.
enum Wortfehler {
    /// Words that are none: „rn“ was read as „m“.
    private static let keine: [String: String] = [
        "hiemach": "hiernach", "Hiemach": "Hiernach", "femer": "ferner", "Femer": "Ferner", "intem": "intern",
    ]

    static func keinWort(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        return keine[wort.kern].map { wort.mit($0) }
    }

    private static let erlasse = [
        "Erlass", "Erlasses", "Erlasse", "Runderlass", "Runderlasses", "Runderlasse", "Bezugserlass", "Rundschreiben",
        "Rundverfügung", "Verfügung", "Weisung",
    ]

    /// The word for a decree before „vom“ and a day, if only one comes near.
    static func erlass(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        guard (5...15).contains(wort.kern.count), wort.kern.first?.isUppercase == true, !erlasse.contains(wort.kern),
            wort.kern.allSatisfy(\.isLetter), ["vom", "v."].contains(folge[stelle + 1]), istTag(folge, stelle + 2)
        else { return nil }
        let nahe = erlasse.map { (wort: $0, abstand: Buchstabenabstand.zwischen($0, wort.kern)) }
            .sorted { $0.abstand < $1.abstand }
        // one letter: „Anweisung“ and „Weisungen“ are words of their own, „Erlaß“ was spelt like that
        guard nahe[0].abstand == 1 || istVerlesen(wort.kern, nahe[0].wort), nahe[1].abstand > nahe[0].abstand,
            wort.kern.first == nahe[0].wort.first
        else { return nil }
        return wort.mit(nahe[0].wort)
    }

    /// „Enass“, „Eriass“: the strokes of „rl“ in another order.
    private static func istVerlesen(_ wort: String, _ gemeint: String) -> Bool {
        ["n", "ri", "rf", "tl", "r1"].contains { gemeint.replacing("rl", with: $0) == wort }
    }

    private static func istTag(_ folge: Wortfolge, _ stelle: Int) -> Bool {
        folge[stelle].first?.isNumber == true && folge[stelle].contains(".")
    }
}

/// How many letters have to be changed, put in or left out to make one word of another.
enum Buchstabenabstand {
    static func zwischen(_ a: String, _ b: String) -> Int {
        let (x, y) = (Array(a.lowercased()), Array(b.lowercased()))
        var vorige = Array(0...y.count)
        for i in x.indices {
            var zeile = [i + 1]
            for j in y.indices {
                zeile.append(min(vorige[j] + (x[i] == y[j] ? 0 : 1), vorige[j + 1] + 1, zeile[j] + 1))
            }
            vorige = zeile
        }
        return vorige[y.count]
    }
}
