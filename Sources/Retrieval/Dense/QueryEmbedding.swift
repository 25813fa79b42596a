// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Turns a question into a vector of the model that the `DenseIndex` holds.
public protocol QueryEmbedding: Sendable {
    /// - Throws: `DenseUnavailable` if there is no embedder, it does not answer in time or fails.
    func embed(query: String) async throws -> [Float]
}

/// Why a search goes by words alone. The search goes on; the reader is told.
public struct DenseUnavailable: Error, Sendable, Hashable, CustomStringConvertible {
    /// German, one sentence: what is missing and what to do.
    public var grund: String
    /// Somebody chose to search by words alone, so it is no trouble to be told of at each question.
    public var istGewollt: Bool

    public init(_ grund: String, istGewollt: Bool = false) {
        self.grund = grund
        self.istGewollt = istGewollt
    }

    public var description: String { grund }
}
