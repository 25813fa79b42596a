// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// From a folded word to its stem. Not to be shared between threads.
///
/// 1. Irregular forms become their dictionary form ("visa" → "visum").
/// 2. Nouns in -er keep their ending and drop -in, -innen, so that "Ausländer", "Ausländerinnen" meet each other but
///    not
///    "Ausland" (Snowball takes -er off), and "Studentin" meets "Student".
/// 3. Everything else: Snowball, which also takes the dots off umlauts ("Anträge", "Antrag"), except for the few
///    beginnings where the umlaut tells two words apart ("Förderung", "Forderung").
final class WordStems {
    let lexikon: Lexikon
    private let stemmer = Stemmer()
    private static let personEndings = ["ent", "ant", "and", "ist", "at", "or", "eur", "ar", "log"].map(
        Latin1.init(folding:))

    init(lexikon: Lexikon) {
        self.lexikon = lexikon
    }

    /// The stem in ASCII.
    func stem(_ folded: Latin1) -> Latin1 {
        let word = lexikon.grundform(folded) ?? folded
        if let noun = noun(in: word) { return noun }
        if let base = maennlich(word) { return stem(base) }
        let spelled = lexikon.umlautfest.contains { word.starts(with: $0) } ? word.ausgeschrieben : word
        return stemmer.stem(spelled).ohneUmlaut
    }

    /// The beginning of the word that Snowball keeps, with its umlauts.
    func kept(_ word: Latin1) -> Latin1 {
        Latin1(word.prefix(stemmer.stem(word).count))
    }

    /// Whether the word is a noun of the lexicon, as it stands there or as a noun in -er in any form.
    func istNomen(_ word: Latin1) -> Bool { lexikon.istNomen(word) || noun(in: word) != nil }

    /// The noun of a word in -in or -innen ("mitarbeiter" of "mitarbeiterinnen"), nil if it has no such ending.
    func maennlich(_ word: Latin1) -> Latin1? {
        for ending in Self.endings.suffix(2) where word.hasSuffix(ending) {
            let base = Latin1(word.dropLast(ending.count))
            if base.count >= 5, base.hasSuffix(Self.er) { return base }
            if Self.personEndings.contains(where: base.hasSuffix), lexikon.istNomen(base) { return base }
        }
        return nil
    }

    /// The stem of a noun in -er or of a person, in whatever form it stands; nil if the word is no such noun.
    private func noun(in word: Latin1) -> Latin1? {
        guard word.count > 4 else { return nil }
        for ending in Self.endings where word.hasSuffix(ending) {
            let base = Latin1(word.dropLast(ending.count))
            if base.hasSuffix(Self.er) {
                if lexikon.istNomen(base) { return stemOfNoun(base) }
                if let plain = base.letzterUmlautWeg, lexikon.istNomen(plain) { return stemOfNoun(plain) }
            } else if ending.count >= 2, ending[0] == 0x69, let person = person(base) {
                return person
            }
        }
        return nil
    }

    private func stemOfNoun(_ noun: Latin1) -> Latin1 {
        lexikon.umlautfest.contains { noun.starts(with: $0) } ? noun.ausgeschrieben : noun.ohneUmlaut
    }

    /// "student" of "studentin".
    private func person(_ base: Latin1) -> Latin1? {
        guard Self.personEndings.contains(where: base.hasSuffix), lexikon.istNomen(base) else { return nil }
        return stemmer.stem(base).ohneUmlaut
    }

    private static let er = Latin1(folding: "er")
    private static let endings = ["", "s", "n", "in", "innen"].map(Latin1.init(folding:))
}

@available(*, unavailable)
extension WordStems: Sendable {}
