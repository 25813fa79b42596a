// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// A clause of a question, or what stands between two commas.
struct Frageteil {
    /// Folded, as patterns match them.
    let worte: FoldedWords
    /// For each word whether it is written with a capital letter.
    let gross: [Bool]
    let satz: Int
    /// Says under which circumstances, or who.
    let istNebensatz: Bool
    let hatFragewort: Bool

    init(_ text: Substring, satz: Int, folgtAufAnderen: Bool) {
        worte = FoldedWords(text)
        var gross: [Bool] = []
        for token in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "§" }) {
            gross += FoldedWords(token).words.map { _ in token.first?.isUppercase ?? false }
        }
        self.gross = gross.count == worte.words.count ? gross : worte.words.map { _ in false }
        self.satz = satz
        let woerter = worte.words
        func ist(_ liste: Fragesprache.Worte, _ ort: Int) -> Bool {
            woerter.indices.contains(ort) && liste.enthaelt(woerter[ort])
        }
        let relativ =
            folgtAufAnderen && woerter.count > 2
            && (ist(Fragesprache.relativ, 0) && gross.last == false || Self.beginntMitRelativ(woerter))
        istNebensatz = ist(Fragesprache.nebensatz, 0) || relativ
        // „was“ and „wo“ further on join clauses („alles, was“).
        hatFragewort =
            !istNebensatz
            && woerter.enumerated().contains { ort, wort in
                Fragesprache.frageworte.enthaelt(wort) && (ort < 3 || wort != "was" && wort != "wo")
            }
    }

    /// „mit dem“, „für die“, „in denen“
    private static func beginntMitRelativ(_ worte: [String]) -> Bool {
        (Fragesprache.umstand.enthaelt(worte[0]) || Fragesprache.gegenstand.enthaelt(worte[0]))
            && ["denen", "dessen", "deren"].contains(worte[1])
    }

    /// Whether one of the words stands in it.
    func nennt(_ liste: Fragesprache.Worte, ausser: Range<Int> = 0..<0) -> Bool {
        worte.words.indices.contains { !ausser.contains($0) && liste.enthaelt(worte.words[$0]) }
    }

    /// Whether it names no matter, only what kind of rule is asked for and by whom.
    var istOhneSache: Bool {
        !worte.words.indices.contains { ort in
            let wort = worte.words[ort]
            return Fragesprache.eigenes.enthaelt(wort)
                || gross[ort] && ort > 0 && !Fragesprache.ohneSache.enthaelt(wort)
                    && !Fragesprache.frageworte.enthaelt(wort)
        }
    }
}

extension Frageteil {
    /// The clauses of a question, in its order.
    static func teile(_ frage: String) -> [Frageteil] {
        let bytes = frage.utf8
        var result: [Frageteil] = []
        for (nummer, bereich) in SentenceSplitter.saetze(in: frage).enumerated() {
            let start = bytes.index(bytes.startIndex, offsetBy: bereich.lowerBound)
            let satz = frage[start..<bytes.index(start, offsetBy: bereich.count)]
            for (ort, stueck) in stuecke(satz).enumerated() {
                result.append(Frageteil(stueck, satz: nummer, folgtAufAnderen: ort > 0))
            }
        }
        return result.filter { !$0.worte.words.isEmpty }
    }

    /// Cut at commas, colons, semicolons, brackets and dashes between spaces, and before „wenn“.
    private static func stuecke(_ satz: Substring) -> [Substring] {
        var result: [Substring] = []
        var start = satz.startIndex
        func schneide(_ ende: Substring.Index, weiter: Substring.Index) {
            if start < ende { result.append(satz[start..<ende]) }
            start = weiter
        }
        var ort = satz.startIndex
        while ort < satz.endIndex {
            let zeichen = satz[ort]
            let danach = satz.index(after: ort)
            if ",;:()–—".contains(zeichen) || zeichen == "-" && satz[danach...].first == " " {
                schneide(ort, weiter: danach)
            } else if zeichen == " " {
                let wort = satz[danach...].prefix { $0.isLetter }
                if Fragesprache.nebensatzOhneKomma.enthaelt(FoldedWords(wort).words.first ?? "") {
                    schneide(ort, weiter: danach)
                }
            }
            ort = danach
        }
        schneide(satz.endIndex, weiter: satz.endIndex)
        return result
    }
}
