// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// German words without case, umlaut and ending, so that „Pässe“ and „des Passes“ meet.
///
/// Takes endings off as the Snowball stemmer does in its first steps; enough for names of documents, which are nouns.
enum Wortstamm {
    private static let endungen = ["ern", "em", "er", "en", "es", "e"]
    private static let umlaute: [Character: String] = ["ä": "a", "ö": "o", "ü": "u", "ß": "ss"]
    /// Shorter beginnings are words of their own.
    private static let kuerzester = 4

    /// The stems of a text in its order.
    static func folge(_ text: String) -> [String] { Stichwort.woerter(text).map(stamm) }

    static func menge(_ worte: [String]) -> Set<String> { Set(worte.flatMap(folge)) }

    /// The stem of one word in lower case.
    static func stamm(_ wort: String) -> String {
        var stamm = wort.reduce(into: "") { $0 += umlaute[$1] ?? String($1) }
        while let kuerzer = gekuerzt(stamm) { stamm = kuerzer }
        return stamm
    }

    /// What is before the end of a compound, without its linking letter: „einkommen“ of „einkommensnachweis“.
    static func bestimmung(_ stamm: String, vor ende: String) -> String? {
        guard stamm.hasSuffix(ende), stamm.count >= ende.count + kuerzester else { return nil }
        return self.stamm(String(stamm.dropLast(ende.count)))
    }

    private static func gekuerzt(_ wort: String) -> String? {
        if wort.hasSuffix("niss") { return String(wort.dropLast()) }
        for endung in endungen where wort.hasSuffix(endung) && wort.count >= endung.count + kuerzester {
            return String(wort.dropLast(endung.count))
        }
        guard wort.hasSuffix("s"), wort.count > kuerzester, let davor = wort.dropLast().last,
            "bdfghklmnrt".contains(davor)
        else { return nil }
        return String(wort.dropLast())
    }
}
