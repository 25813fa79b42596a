// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Joins verbs with their nouns, which stemming leaves apart ("erteilt" and "Erteilung").
///
/// A rule holds only if the noun it leads to stands in the lexicon; texts and questions go through the same rules.
/// With w the word, s what Snowball keeps of it, P a separable or inseparable prefix:
///
/// 1. `s = r + t | et`, `r + ung` a noun: the stem of the noun ("erteilt", "verlängerte", "verpflichtet").
/// 2. `s = P + ge + r (+ t | et)`, `P + r + ung | e | –` a noun: the same ("eingereicht", "geduldet", "eingereist",
///    "zugelassen").
/// 3. `w = P + zu + r + en`: as P + r + en ("auszustellen").
/// 4. `w = r + ern`, `r + erung` a noun; `w = r + eln`, `r + lung | elung` a noun: the same ("verlängern",
///    "ermitteln", "regeln").
/// 5. `w = r + en`, `r + ung` a noun whose -ung Snowball keeps ("prüfen", "Prüfung"): the same; where `r` or `r + e`
///    is a noun as well ("zahlen"), the noun in -ung is only added, and only to a word in lower case.
/// 6. Strong verbs: the form of the verb that others have ("aufgenommen" → "aufnehmen"), with its nouns added
///    ("Aufnahme").
/// 7. `be + X` with X a noun that begins with an-, auf-, ab-, ein-, ur-, nach-, vor-, voll-: X is added ("beantragt",
///    "Antrag").
///
/// A nominalised participle that is a noun of its own ("Beschäftigte") keeps its stem, and the noun in -ung is added.
struct Derivation {
    /// What a word becomes: its stem, and terms beside it.
    struct Result {
        var stem: Latin1
        var zusatz: [Latin1] = []
    }

    let stems: WordStems
    private var lexikon: Lexikon { stems.lexikon }

    init(stems: WordStems) {
        self.stems = stems
    }

    /// - Parameter istKlein: whether the word was written in lower case.
    func derive(_ word: Latin1, istKlein: Bool) -> Result {
        guard word.count >= 4, word.count <= 40 else { return Result(stem: stems.stem(word)) }
        let kept = stems.kept(word)
        var result = Result(stem: stems.stem(word))
        let ending = Latin1(word.dropFirst(kept.count))
        if Self.verbal.contains(ending), istKlein || !stems.istNomen(word) {
            if let noun = nounOfParticiple(kept, ending: ending) ?? nounOfInfinitive(word) {
                replaceOrAdd(noun, kept: kept, to: &result)
                let strong = StrongVerbs.shared.parse(kept)
                result.zusatz += (strong?.nouns ?? []).filter(lexikon.istNomen).map(stems.stem)
            } else if let plain = withoutZu(word) {
                result = derive(plain, istKlein: istKlein)
            } else if let strong = StrongVerbs.shared.parse(kept) {
                addStrong(strong, kept: kept, istKlein: istKlein, to: &result)
            } else if ending == E.en, let noun = nounOfShortVerb(word, kept: kept) {
                addShort(noun, kept: kept, istKlein: istKlein, to: &result)
            }
        }
        if let noun = nounAfterBe(kept) { result.zusatz.append(stems.stem(noun)) }
        result.zusatz.removeAll { $0 == result.stem }
        return result
    }

    private func replaceOrAdd(_ noun: Latin1, kept: Latin1, to result: inout Result) {
        let stem = stems.stem(noun)
        if lexikon.istNomen(kept) || lexikon.istNomen(kept + E.e) || lexikon.istNomen(kept + E.er) {
            result.zusatz.append(stem)
        } else {
            result.stem = stem
        }
    }

    /// Rule 6. A noun of the same letters ("Angabe") keeps its stem; in lower case it may be the verb as well.
    private func addStrong(_ strong: StrongVerbs.Form, kept: Latin1, istKlein: Bool, to result: inout Result) {
        let nouns = strong.nouns.filter(lexikon.istNomen).map(stems.stem)
        let infinitive = stems.stem(strong.infinitive)
        if !lexikon.istNomen(kept), !lexikon.istNomen(kept + E.e) {
            result = Result(stem: infinitive, zusatz: nouns)
        } else if istKlein {
            result.zusatz += [infinitive] + nouns
        }
    }

    /// Rules 1 and 2.
    private func nounOfParticiple(_ kept: Latin1, ending: Latin1) -> Latin1? {
        if kept.hasSuffix(E.t) {
            for root in weakRoots(kept) where lexikon.istNomen(root + E.ung) { return root + E.ung }
        }
        guard let plain = Prefixes.withoutGe(kept) else { return nil }
        let isWeak = plain.hasSuffix(E.t)
        guard isWeak || ending.starts(with: E.en) && !lexikon.istNomen(kept + E.ung) else { return nil }
        for root in isWeak ? weakRoots(plain) : [plain] where root.count >= 4 {
            for ending in [E.ung, E.e, []] where lexikon.istNomen(root + ending) { return root + ending }
        }
        return nil
    }

    /// The word without -t, -et; "ermittel" also as "ermittl", as in "Ermittlung".
    private func weakRoots(_ word: Latin1) -> [Latin1] {
        var roots: [Latin1] = []
        for ending in [E.t, E.et] where word.hasSuffix(ending) {
            let root = Latin1(word.dropLast(ending.count))
            guard root.count >= 3 else { continue }
            if root.hasSuffix(E.el) { roots.append(Latin1(root.dropLast(2)) + E.l) }
            roots.append(root)
        }
        return roots
    }

    /// Rule 4.
    private func nounOfInfinitive(_ word: Latin1) -> Latin1? {
        let root = Latin1(word.dropLast())
        guard word.hasSuffix(E.n), root.count >= 5 else { return nil }
        guard root.hasSuffix(E.er) || root.hasSuffix(E.el) else { return nil }
        let short = Latin1(root.dropLast(2)) + E.l + E.ung
        if root.hasSuffix(E.el), lexikon.istNomen(short) { return short }
        return lexikon.istNomen(root + E.ung) ? root + E.ung : nil
    }

    /// Rule 3: "ausstellen" of "auszustellen", if a rule knows that word.
    private func withoutZu(_ word: Latin1) -> Latin1? {
        guard word.last == E.n[0], let plain = Prefixes.without(E.zu, in: word) else { return nil }
        let kept = stems.kept(plain)
        let isKnown =
            lexikon.istNomen(kept + E.ung) || nounOfInfinitive(plain) != nil || lexikon.istNomen(kept)
            || lexikon.istNomen(kept + E.e) || StrongVerbs.shared.parse(kept) != nil
        return isKnown ? plain : nil
    }

    /// Rule 5: the noun in -ung of a verb whose noun Snowball does not shorten.
    private func nounOfShortVerb(_ word: Latin1, kept: Latin1) -> Latin1? {
        let noun = kept + E.ung
        guard kept.count >= 3, !word.hasSuffix(E.ung), lexikon.istNomen(noun) else { return nil }
        return stems.stem(noun) == stems.stem(word) ? nil : noun
    }

    private func addShort(_ noun: Latin1, kept: Latin1, istKlein: Bool, to result: inout Result) {
        if !lexikon.istNomen(kept), !lexikon.istNomen(kept + E.e) {
            result.stem = stems.stem(noun)
        } else if istKlein {
            result.zusatz.append(stems.stem(noun))
        }
    }

    /// Rule 7.
    private func nounAfterBe(_ kept: Latin1) -> Latin1? {
        guard kept.starts(with: E.be) else { return nil }
        let rest = Latin1(kept.dropFirst(2))
        guard rest.count >= 6, Self.nominal.contains(where: { rest.starts(with: $0) }) else { return nil }
        for ending in [[], E.t, E.et, E.ig, E.igt] where rest.hasSuffix(ending) {
            let noun = Latin1(rest.dropLast(ending.count))
            for candidate in [noun, noun + E.e, noun.ohneUmlaut] where lexikon.istNomen(candidate) { return candidate }
        }
        return nil
    }

    /// What Snowball takes off verbs and participles.
    private static let verbal = Set(
        ["", "e", "n", "en", "em", "er", "es", "ern", "ene", "enen", "enem", "ener", "enes", "st", "est", "s"]
            .map(Latin1.init(folding:)))

    private static let nominal = ["an", "auf", "ab", "ein", "ur", "nach", "vor", "voll"].map(Latin1.init(folding:))

    /// The endings the rules speak of.
    private enum E {
        static let t = Latin1(folding: "t")
        static let et = Latin1(folding: "et")
        static let e = Latin1(folding: "e")
        static let er = Latin1(folding: "er")
        static let en = Latin1(folding: "en")
        static let el = Latin1(folding: "el")
        static let l = Latin1(folding: "l")
        static let n = Latin1(folding: "n")
        static let ung = Latin1(folding: "ung")
        static let zu = Latin1(folding: "zu")
        static let be = Latin1(folding: "be")
        static let ig = Latin1(folding: "ig")
        static let igt = Latin1(folding: "igt")
    }
}

@available(*, unavailable)
extension Derivation: Sendable {}
