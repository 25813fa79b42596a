// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Splits German compounds into words of the lexicon: few, long parts; no split if any part is unknown.
struct CompoundSplitter: Sendable {
    let lexikon: Lexikon
    private static let longest = 60
    private static let shortestWord = 7
    private static let shortestPart = 3

    /// One way to read the rest of a word.
    private struct Reading {
        var cost: Int
        var parts: [Part]
    }

    private struct Part {
        var range: Range<Int>
        var lemma: Latin1
    }

    /// The dictionary forms of the parts of a folded word, then the shorter compounds within it
    /// ("aufenthaltserlaubnis", "verlängerung", "aufenthalt", "erlaubnis"); empty if it is no compound.
    ///
    /// - Parameter istKlein: whether it was written in lower case: then it may be a verb or an adverb, and all parts
    ///   must
    ///   be long, or the end one that adjectives have ("pflichtig").
    func split(_ word: Latin1, istKlein: Bool) -> [Latin1] {
        guard word.count >= Self.shortestWord, word.count <= Self.longest, !isWhole(word) else { return [] }
        var memo: [Reading??] = Array(repeating: nil, count: word.count)
        guard let best = read(word, from: 0, memo: &memo), best.parts.count > 1 else { return [] }
        guard !istKlein || isPlain(best.parts) else { return [] }
        let lemmas = best.parts.map(\.lemma)
        return lemmas + inner(best.parts, of: word) + lemmas.flatMap { split($0, istKlein: false) }
    }

    /// Whether the word stands in the lexicon as one that is not split, in whatever form.
    private func isWhole(_ word: Latin1) -> Bool {
        Self.endings.contains { ending in
            guard word.hasSuffix(ending), word.count - ending.count >= 4 else { return false }
            let base = word.dropLast(ending.count)
            if lexikon.rolle(base).isWhole { return true }
            guard base.contains(where: { $0 >= 0x80 }) else { return false }
            return Latin1(base).letzterUmlautWeg.map { lexikon.rolle($0).isWhole } ?? false
        }
    }

    private func isPlain(_ parts: [Part]) -> Bool {
        parts.allSatisfy { $0.range.count >= 5 } || parts.last.map { lexikon.rolle($0.lemma).contains(.kopf) } ?? false
    }

    private func read(_ word: Latin1, from start: Int, memo: inout [Reading??]) -> Reading? {
        if let known = memo[start] { return known }
        var best: Reading?
        if start > 0, let head = head(word[start...]) {
            best = Reading(cost: head.cost, parts: [Part(range: start..<word.count, lemma: head.lemma)])
        }
        var end = start + Self.shortestPart
        while end <= word.count - Self.shortestPart {
            if let rest = read(word, from: end, memo: &memo), let first = modifier(word[start..<end]),
                first.cost + rest.cost < best?.cost ?? .max
            {
                let part = Part(range: start..<end, lemma: first.lemma)
                best = Reading(cost: first.cost + rest.cost, parts: [part] + rest.parts)
            }
            end += 1
        }
        memo[start] = .some(best)
        return best
    }

    /// A first or middle part with its linking element.
    private func modifier(_ piece: ArraySlice<UInt8>) -> (lemma: Latin1, cost: Int)? {
        let rolle = lexikon.rolle(piece)
        if rolle.contains(.bestimmung) {
            let text = Latin1(piece)
            return (lexikon.nomen(zu: text) ?? text, Self.cost(text.count))
        }
        if rolle.isNomen { return (Latin1(piece), Self.cost(piece.count)) }
        for link in Self.links where piece.hasEnding(link.text) && piece.count - link.text.count >= 3 {
            let base = piece.dropLast(link.text.count)
            if lexikon.istNomen(base) { return (Latin1(base), Self.cost(base.count) + link.cost) }
            if link.takesUmlaut, let plain = Latin1(base).letzterUmlautWeg, lexikon.istNomen(plain) {
                return (plain, Self.cost(base.count) + link.cost)
            }
        }
        guard piece.count >= 4 else { return nil }
        let text = Latin1(piece) + [0x65]
        return lexikon.istNomen(text) ? (text, Self.cost(piece.count) + 2) : nil
    }

    /// The last part, in whatever case and number it stands.
    private func head(_ piece: ArraySlice<UInt8>) -> (lemma: Latin1, cost: Int)? {
        let hasUmlaut = piece.contains { $0 >= 0x80 }
        for ending in Self.endings where piece.hasEnding(ending) && piece.count - ending.count >= 3 {
            let base = piece.dropLast(ending.count)
            guard Self.takes(base, ending) else { continue }
            let rolle = lexikon.rolle(base)
            if rolle.isNomen || rolle.contains(.kopf) {
                return (Latin1(base), Self.cost(base.count) + (ending.isEmpty ? 0 : 1))
            }
            guard hasUmlaut, let plain = Latin1(base).letzterUmlautWeg, lexikon.istNomen(plain) else { continue }
            return (plain, Self.cost(base.count) + 2)
        }
        return nil
    }

    /// "-se" follows only -nis, "-nen" only -in.
    private static func takes(_ base: ArraySlice<UInt8>, _ ending: Latin1) -> Bool {
        switch ending.first {
        case 0x73 where ending.count > 1: base.hasEnding(nis)
        case 0x6E where ending.count > 1: base.hasEnding(feminine)
        default: true
        }
    }

    /// The compounds within a compound of three parts or more.
    private func inner(_ parts: [Part], of word: Latin1) -> [Latin1] {
        guard parts.count > 2 else { return [] }
        var found: [Latin1] = []
        for first in 0..<(parts.count - 1) {
            for last in (first + 1)..<parts.count where last - first < parts.count - 1 {
                found.append(
                    Latin1(word[parts[first].range.lowerBound..<parts[last].range.lowerBound]) + parts[last].lemma)
            }
        }
        return found
    }

    /// Every part costs, short ones more: so few, long parts win.
    private static func cost(_ length: Int) -> Int {
        switch length {
        case ...3: 14
        case 4: 13
        case 5: 11
        default: 10
        }
    }

    private static let nis = Latin1(folding: "nis")
    private static let feminine = Latin1(folding: "in")

    private static let links: [(text: Latin1, cost: Int, takesUmlaut: Bool)] = [
        (Latin1(folding: "s"), 0, false), (Latin1(folding: "es"), 1, false), (Latin1(folding: "n"), 1, false),
        (Latin1(folding: "en"), 1, false), (Latin1(folding: "er"), 1, true), (Latin1(folding: "e"), 2, true),
        (Latin1(folding: "ens"), 2, false),
    ]

    private static let endings = ["", "s", "e", "n", "en", "es", "er", "ern", "em", "se", "sen", "nen"]
        .map(Latin1.init(folding:))
}
