// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// „15-39.O1.03-3“, „| B 4/44.153“: file numbers of authorities.
enum Aktenzeichenfehler {
    /// Letters for digits among the numbers of a file number: three groups or more, four real digits or more.
    static func zeichen(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        guard wort.kern.count(where: Ziffern.istZiffer) >= 4, wort.kern.contains(where: { "OolI|".contains($0) }) else {
            return nil
        }
        let gruppen = wort.kern.split(omittingEmptySubsequences: false) { trenner.contains($0) }
        guard gruppen.count >= 3, gruppen.allSatisfy({ !$0.isEmpty && $0.allSatisfy { Ziffern.ziffer($0) != nil } })
        else {
            return nil
        }
        var neu = ""
        var gruppe = ""
        for (i, zeichen) in wort.kern.enumerated() {
            if trenner.contains(zeichen) {
                neu += gebessert(gruppe, istErste: neu.isEmpty) + String(zeichen)
                gruppe = ""
            } else {
                gruppe.append(zeichen)
            }
            if i == wort.kern.count - 1 { neu += gebessert(gruppe, istErste: neu.isEmpty) }
        }
        return neu == wort.kern ? nil : wort.mit(neu)
    }

    /// „15-39.19,03-5-43“, „39.19,03“ between dashes, „15-39.19.03:5-43“: the points and dashes of a plan number.
    static func punkt(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        guard wort.kern.contains(where: { $0 == "," || $0 == ":" }), wort.kern.contains(".") else { return nil }
        let gruppen = wort.kern.split(omittingEmptySubsequences: false) { ",:".contains($0) || trenner.contains($0) }
        guard gruppen.count >= 3, gruppen.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(Ziffern.istZiffer) })
        else { return nil }
        // amounts („2.500,00-3.000,00“) and times of day („8:00-12.30“) are built otherwise
        guard istPlannummer(wort.kern) else { return nil }
        let hatStrich = wort.kern.contains { $0 == "-" || $0 == "–" }
        let zwischenStrichen =
            ["-", "–", "—"].contains(folge[stelle - 1]) && ["-", "–", "—"].contains(folge[stelle + 1])
        guard hatStrich || zwischenStrichen && gruppen.allSatisfy({ $0.count == 2 }) else { return nil }
        return wort.mit(String(wort.kern.map { $0 == "," ? "." : $0 == ":" ? "-" : $0 }))
    }

    /// Two digits on both sides of a comma; a colon only behind a number with two points and a dash.
    private static func istPlannummer(_ kern: String) -> Bool {
        let nachKomma = kern.split(separator: ",", omittingEmptySubsequences: false)
        let paarweise = zip(nachKomma, nachKomma.dropFirst()).allSatisfy { links, rechts in
            links.reversed().prefix { $0.isNumber }.count == 2 && rechts.prefix { $0.isNumber }.count == 2
        }
        guard paarweise else { return false }
        return !kern.contains(":") || kern.count { $0 == "." } >= 2 && kern.contains { $0 == "-" || $0 == "–" }
    }

    private static let trenner: Set<Character> = [".", "-", "/", "–"]

    /// A group of „I“ alone can be the Roman number of a division.
    private static func gebessert(_ gruppe: String, istErste: Bool) -> String {
        if gruppe.allSatisfy({ $0 == "I" }) { return gruppe }
        return String(gruppe.compactMap(Ziffern.ziffer))
    }

    /// The Roman number of a division before or behind its letter: „| B 4/44.153“, „1C 4/44.169“, „M | 3 – 21000“.
    static func abteilung(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let (vor, rest) = ohneAngabe(folge[stelle])
        if ["|", "l", "1", "]", "!"].contains(rest) {
            if istBuchstabe(folge[stelle + 1]), istReferat(folge[stelle + 2]) { return vor + "I" }
            if rest != "1", istBuchstabe(folge[stelle - 1]), istStelle(folge[stelle + 1]) { return vor + "I" }
            return nil
        }
        guard rest.count == 2, let erstes = rest.first, "|l1".contains(erstes), istBuchstabe(String(rest.dropFirst())),
            istReferat(folge[stelle + 1])
        else { return nil }
        return vor + "I" + rest.dropFirst()
    }

    /// „Az.:1C“ → „Az.:“ and „1C“
    private static func ohneAngabe(_ wort: String) -> (vor: String, rest: String) {
        guard let doppelpunkt = wort.lastIndex(of: ":"), wort.hasPrefix("Az") || wort.hasPrefix("Aktenzeichen") else {
            return ("", wort)
        }
        let nach = wort.index(after: doppelpunkt)
        return (String(wort[..<nach]), String(wort[nach...]))
    }

    private static func istBuchstabe(_ wort: String) -> Bool {
        wort.count == 1 && wort.first.map { ("A"..."Z").contains($0) } == true
    }

    /// „4/44.153/44.309“: number of the section, then of the subject.
    private static func istReferat(_ wort: String) -> Bool {
        let teile = Wortkern(wort).kern.split(separator: "/", maxSplits: 1)
        guard teile.count == 2, (1...2).contains(teile[0].count), teile[0].allSatisfy(Ziffern.istZiffer) else {
            return false
        }
        let gruppen = teile[1].split(whereSeparator: { "./".contains($0) })
        return gruppen.count >= 2 && gruppen.allSatisfy { $0.count <= 3 && $0.allSatisfy(Ziffern.istZiffer) }
            && gruppen[0].count == 2
    }

    /// A section of one or two digits.
    private static func istStelle(_ wort: String) -> Bool {
        (1...2).contains(wort.count) && wort.allSatisfy(Ziffern.istZiffer)
    }
}
