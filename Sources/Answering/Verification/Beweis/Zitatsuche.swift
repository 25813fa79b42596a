// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Retrieval

/// Finds the words that a statement says it rests on.
struct Zitatsuche {
    /// What a quote is made of: „…“ leaves words out.
    let teile: [Wortlaut]

    /// Longest quote in characters.
    private static let laenge = 4_000

    /// Nil if the text is too long or too short to be evidence.
    init?(_ zitat: String, mindestens worte: Int) {
        guard zitat.utf8.count <= Self.laenge else { return nil }
        teile = Self.teile(zitat).map { Wortlaut($0).ohneRand }.filter { !$0.glieder.isEmpty }
        guard teile.reduce(0, { $0 + $1.wortzahl }) >= worte else { return nil }
    }

    private static func teile(_ zitat: String) -> [String] {
        var teile = [zitat]
        for auslassung in ["…", "..."] {
            teile = teile.flatMap { $0.split(separator: auslassung).map(String.init) }
        }
        return teile.map { $0.trimmingBrackets }
    }

    /// Where the parts stand in a passage, in this order, as UTF-8 offsets of its Abschnitt; nil if one does not.
    func stellen(in stueck: Beweisstueck) -> [Range<Int>]? {
        let text = Wortlaut(stueck.text)
        let start = stueck.hit.passage.bereich.lowerBound
        var stellen: [Range<Int>] = []
        var ab = 0
        for teil in teile {
            guard let stelle = text.stelle(teil, ab: ab) else { return nil }
            stellen.append((start + stelle.lowerBound)..<(start + stelle.upperBound))
            ab = stelle.upperBound
        }
        return stellen
    }
}

extension String {
    /// Without the brackets of „[…]“ at its ends.
    fileprivate var trimmingBrackets: String {
        var text = self[...]
        while let first = text.first, first == "]" || first == " " { text.removeFirst() }
        while let last = text.last, last == "[" || last == " " { text.removeLast() }
        return String(text)
    }
}
