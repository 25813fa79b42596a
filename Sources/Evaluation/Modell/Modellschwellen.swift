// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a model must reach to draft answers; shares, 0...1.
public struct Modellschwellen: Sendable, Hashable, Codable {
    /// What is asked of a model.
    public enum Mass: String, Sendable, Hashable, Codable, CaseIterable {
        /// Statements of drafts whose quotes are in force and name what they say.
        case belege
        /// Questions that nothing answers and that were left unanswered.
        case enthaltung
        /// Values of the set that are named.
        case vollstaendigkeit

        /// As a reader sees it.
        public var anzeige: String {
            switch self {
            case .belege: "richtig belegte Aussagen"
            case .enthaltung: "Enthaltung bei unbeantwortbaren Fragen"
            case .vollstaendigkeit: "Vollständigkeit der Antworten"
            }
        }
    }

    /// A figure below what is asked.
    public struct Verfehlung: Sendable, Hashable, Codable {
        public var mass: Mass
        public var wert: Double
        public var schwelle: Double

        public init(mass: Mass, wert: Double, schwelle: Double) {
            self.mass = mass
            self.wert = wert
            self.schwelle = schwelle
        }
    }

    public var belege: Double
    public var enthaltung: Double
    public var vollstaendigkeit: Double

    public init(belege: Double = 0.98, enthaltung: Double = 0.9, vollstaendigkeit: Double = 0.5) {
        self.belege = belege
        self.enthaltung = enthaltung
        self.vollstaendigkeit = vollstaendigkeit
    }

    /// What the figures miss, in the order of `Mass`; a figure that was not measured misses nothing, and one that equals
    /// its threshold neither.
    public func verfehlt(_ zahlen: Modellkennzahlen) -> [Verfehlung] {
        let gemessen: [(Mass, Double?, Double)] = [
            (.belege, zahlen.belege, belege), (.enthaltung, zahlen.enthaltung, enthaltung),
            (.vollstaendigkeit, zahlen.vollstaendigkeit, vollstaendigkeit),
        ]
        return gemessen.compactMap { mass, wert, schwelle in
            guard let wert, wert < schwelle - Self.rundung else { return nil }
            return Verfehlung(mass: mass, wert: wert, schwelle: schwelle)
        }
    }

    /// A mean of shares may fall short of its exact value by this much.
    private static let rundung = 1e-9
}
