// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Chooses some questions of a set, for models that need minutes for each.
public enum Fragenauswahl: Sendable {
    /// At most so many questions, spread evenly over their kinds and, within a kind, over the set. The same questions for
    /// the same set, in the order of the set.
    public static func verteilt(_ fragen: [Prueffrage], hoechstens: Int) -> [Prueffrage] {
        guard hoechstens < fragen.count else { return fragen }
        let arten = Dictionary(grouping: fragen.indices, by: { fragen[$0].typ }).sorted { $0.key < $1.key }
            .map(\.value)
        let anteile = Self.anteile(arten.map(\.count), hoechstens: max(0, hoechstens))
        let gewaehlte = zip(arten, anteile).flatMap { stellen, zahl in
            (0..<zahl).map { stellen[$0 * stellen.count / zahl] }
        }
        return gewaehlte.sorted().map { fragen[$0] }
    }

    /// Question by question from each kind in turn, as long as it has some left.
    private static func anteile(_ groessen: [Int], hoechstens: Int) -> [Int] {
        var anteile = groessen.map { _ in 0 }
        var rest = hoechstens
        while rest > 0 {
            for art in groessen.indices where rest > 0 && anteile[art] < groessen[art] {
                anteile[art] += 1
                rest -= 1
            }
        }
        return anteile
    }
}
