// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The prefixes of German verbs.
enum Prefixes {
    /// Prefixes that stand apart ("stellt … aus") and take ge or zu between themselves and the verb.
    static let separable: [Latin1] = [
        "auseinander", "gegenüber", "zusammen", "entgegen", "zurück", "zuwider", "herunter", "hinunter", "voraus",
        "heraus", "hinaus", "herein", "hinein", "hervor", "hinter", "vorbei", "weiter", "wieder", "wider", "nieder",
        "empor", "statt", "durch", "hinzu", "heran", "herab", "hinab", "gleich", "unter", "nach", "fest", "fort",
        "frei", "heim", "über", "voll", "teil", "dazu", "fern", "klar", "auf", "aus", "bei", "dar", "ein", "her", "hin",
        "los", "mit", "vor", "weg", "ab", "an", "um", "zu",
    ].map(Latin1.init(folding:))

    /// Prefixes that stay and take no ge.
    static let inseparable: [Latin1] = ["emp", "ent", "miss", "ver", "zer", "be", "er", "ge"].map(Latin1.init(folding:))

    private static let ge = Latin1(folding: "ge")

    /// The word without the ge of a participle: "geduldet" → "duldet", "ausgestellt" → "ausstellt"; nil if it has none.
    static func withoutGe(_ word: Latin1) -> Latin1? {
        if word.starts(with: ge), word.count > 4 { return Latin1(word.dropFirst(2)) }
        return without(ge, in: word)
    }

    /// The word without `infix` after its separable prefix, nil if it is not there.
    static func without(_ infix: Latin1, in word: Latin1) -> Latin1? {
        for prefix in separable where word.starts(with: prefix) {
            let rest = word.dropFirst(prefix.count)
            guard rest.starts(with: infix), rest.count - infix.count >= 3 else { continue }
            return prefix + rest.dropFirst(infix.count)
        }
        return nil
    }

    /// Every way to see the word as prefixes (possibly none, at most two) and a rest of three letters or more.
    static func splits(_ word: Latin1) -> [(prefix: Latin1, rest: Latin1)] {
        var found: [(prefix: Latin1, rest: Latin1)] = [([], word)]
        for prefix in separable + inseparable where word.starts(with: prefix) && word.count >= prefix.count + 3 {
            let rest = Latin1(word.dropFirst(prefix.count))
            found.append((prefix, rest))
            for second in inseparable where rest.starts(with: second) && rest.count >= second.count + 3 {
                found.append((prefix + second, Latin1(rest.dropFirst(second.count))))
            }
        }
        return found
    }
}
