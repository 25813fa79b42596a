// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A model that reads question and passage together and says how well they fit. Optional.
public protocol PassageReranking: Sendable {
    /// How well each text answers the question: larger is better, of no fixed scale.
    /// - Throws: `RerankingUnavailable`.
    func scores(of texts: [String], for frage: String) async throws -> [Double]
}

/// Why passages were not ranked anew. The search goes on; the reader is told.
public struct RerankingUnavailable: Error, Sendable, Hashable {
    /// German, one sentence.
    public var grund: String

    public init(_ grund: String) {
        self.grund = grund
    }
}
