// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Page numbers as a reader writes them: „3, 5–9 und 12“.
public enum Seitenliste: Sendable {
    /// At most eight runs are named, the rest is counted.
    public static func text(_ pages: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for page in pages {
            if let last = runs.last, last.upperBound + 1 == page {
                runs[runs.count - 1] = last.lowerBound...page
            } else {
                runs.append(page...page)
            }
        }
        let named = runs.prefix(8).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        let more = runs.dropFirst(8).reduce(0) { $0 + $1.count }
        if more > 0 { return named.joined(separator: ", ") + " und \(more) weitere" }
        return named.count > 1
            ? named.dropLast().joined(separator: ", ") + " und " + named[named.count - 1] : named.joined()
    }
}
