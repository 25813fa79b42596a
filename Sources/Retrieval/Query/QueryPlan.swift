// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which terms the index is asked for: the rarest first, until their postings reach a budget; the others only rank.
///
/// Reading every posting of common terms is what makes long questions slow, and they hardly tell passages apart.
public struct QueryPlan: Sendable, Hashable {
    /// Terms to look up, rarest first.
    public var terme: [String]
    /// Postings they have together.
    public var treffer: Int
    /// Terms that are left for ranking alone.
    public var ausgelassen: [String]

    /// How much may be read.
    public struct Grenzen: Sendable, Hashable {
        /// Postings read for one question.
        public var postings: Int
        /// Terms looked up.
        public var terme: Int
        /// Terms looked up even beyond `postings`.
        public var mindestens: Int
        /// A term in a larger share of all passages is left out while others remain.
        public var hoechsterAnteil: Double

        public init(postings: Int = 6_000, terme: Int = 28, mindestens: Int = 2, hoechsterAnteil: Double = 0.2) {
            self.postings = postings
            self.terme = terme
            self.mindestens = mindestens
            self.hoechsterAnteil = hoechsterAnteil
        }
    }

    /// Plans a question.
    public init(begriffe: [Suchbegriff], frequencies: [String: Int], passagenzahl: Int, grenzen: Grenzen = Grenzen()) {
        terme = []
        treffer = 0
        ausgelassen = []
        let ceiling = Int(Double(passagenzahl) * grenzen.hoechsterAnteil)
        for (term, frequency) in Self.rarestFirst(begriffe, frequencies) {
            let fits = treffer + frequency <= grenzen.postings && terme.count < grenzen.terme
            let needed = terme.count < grenzen.mindestens && (frequency <= ceiling || terme.isEmpty)
            guard (fits && frequency <= max(ceiling, 50)) || needed else {
                ausgelassen.append(term)
                continue
            }
            terme.append(term)
            treffer += frequency
        }
    }

    /// Known terms of the question before those of data files, each group by frequency.
    private static func rarestFirst(
        _ begriffe: [Suchbegriff], _ frequencies: [String: Int]
    ) -> [(term: String, frequency: Int)] {
        var seen: Set<String> = []
        var result: [(term: String, frequency: Int)] = []
        for herkunft in [Suchbegriff.Herkunft.frage, .umschreibung, .frageart] {
            var group: [(term: String, frequency: Int)] = []
            for begriff in begriffe where begriff.herkunft == herkunft {
                for term in begriff.terme where seen.insert(term).inserted {
                    guard let frequency = frequencies[term], frequency > 0 else { continue }
                    group.append((term, frequency))
                }
            }
            result += group.sorted { ($0.frequency, $0.term) < ($1.frequency, $1.term) }
        }
        return result
    }
}
