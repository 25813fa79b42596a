// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText

/// Finds passages that say the same: nearly the same words under nearly the same headings, with the same numbers.
///
/// Numbers must agree because two decrees often differ in one amount alone, and then both must be seen.
struct DuplicateFolding {
    private static let gleicherText = 0.92
    private static let gleicherKopf = 0.75

    private struct Fingerabdruck {
        let terme: Set<TermHash>
        let kopf: Set<TermHash>
        let zahlen: [String]
    }

    private var kept: [Fingerabdruck] = []

    /// Keeps the passage unless it repeats one that was kept.
    /// - Returns: the position of the kept passage that it repeats, nil if it is new.
    mutating func fold(_ passage: AnalysedPassage) -> Int? {
        let new = Fingerabdruck(
            terme: passage.terme, kopf: passage.kopfterme, zahlen: Self.zahlen(passage.passage.passage.text))
        if let same = kept.firstIndex(where: { Self.gleich($0, new) }) { return same }
        kept.append(new)
        return nil
    }

    private static func gleich(_ a: Fingerabdruck, _ b: Fingerabdruck) -> Bool {
        a.zahlen == b.zahlen && aehnlich(a.terme, b.terme, gleicherText) && aehnlich(a.kopf, b.kopf, gleicherKopf)
    }

    /// Jaccard's coefficient of two sets against a threshold.
    private static func aehnlich(_ a: Set<TermHash>, _ b: Set<TermHash>, _ threshold: Double) -> Bool {
        let (small, large) = (min(a.count, b.count), max(a.count, b.count))
        guard large > 0 else { return true }
        guard Double(small) >= threshold * Double(large) else { return false }
        let common = a.intersection(b).count
        return Double(common) >= threshold * Double(small + large - common)
    }

    private static func zahlen(_ text: String) -> [String] {
        FoldedWords(text).words.filter { (48...57).contains($0.utf8.first ?? 0) }
    }
}
