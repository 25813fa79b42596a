// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Names a run of parts: „Abs. 2“ to „Abs. 4“ is „Abs. 2 bis 4“.
enum Pfadspanne {
    /// The name of the run, or nil if the two paths differ in more than their last number.
    /// - Parameter zwei: the run has two parts only („Abs. 2 und 3“).
    static func name(von first: String, bis last: String, zwei: Bool) -> String? {
        let word = zwei ? "und" : "bis"
        let from = first.split(separator: " ")
        let to = last.split(separator: " ")
        if let span = mehrere(from), let end = mehrere(to), span.head == end.head {
            let isPair = span.first == span.last && end.first == end.last
            return "\(span.head) \(span.first) \(isPair ? word : "bis") \(end.last)"
        }
        guard from.count == to.count, let lastNumber = to.last, from.dropLast().elementsEqual(to.dropLast()) else {
            return nil
        }
        return "\(first) \(word) \(lastNumber)"
    }

    /// A part at the first level, possibly itself a span: `Abs. 1`, `Abs. 1 bis 3`, `Abs. 5 und 6`.
    private static func mehrere(_ words: [Substring]) -> (head: Substring, first: Substring, last: Substring)? {
        if words.count == 2 { return (words[0], words[1], words[1]) }
        guard words.count == 4, words[2] == "bis" || words[2] == "und" else { return nil }
        return (words[0], words[1], words[3])
    }
}
