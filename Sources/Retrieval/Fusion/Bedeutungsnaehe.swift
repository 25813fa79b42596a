// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus

/// How near passages are to a question by meaning, 0...1: 1 for the nearest, 0 from the edge of what was looked at.
///
/// Cosines of a model lie close together and at another height for each question, so only how they lie to each other
/// counts.
struct Bedeutungsnaehe: Sendable {
    /// The nearest passages, nearest first.
    let naechste: [PassageID]
    private let kosinus: [PassageID: Double]
    private let rand: Double
    private let spanne: Double

    /// Where the nearest and the edge are closer than this, none stands out, and none gets the whole.
    static let kleinsteSpanne = 0.02

    init(_ matches: [DenseMatch] = []) {
        naechste = matches.map(\.id)
        kosinus = Dictionary(matches.map { ($0.id, $0.score) }, uniquingKeysWith: max)
        rand = matches.last?.score ?? 0
        spanne = max(Self.kleinsteSpanne, (matches.first?.score ?? 0) - rand)
    }

    var istLeer: Bool { naechste.isEmpty }

    /// 0 for a passage beyond the edge.
    func callAsFunction(_ id: PassageID) -> Double { max(0, (kosinus(of: id) ?? rand) - rand) / spanne }

    /// -1...1; nil for a passage beyond the edge.
    func kosinus(of id: PassageID) -> Double? { kosinus[id] }
}
