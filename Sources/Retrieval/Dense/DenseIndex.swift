// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// Passages by meaning: one vector for each passage that was embedded already.
///
/// While vectors are built, and where no embedder is installed, some or all passages have none; search by words finds
/// these.
public protocol DenseIndex: Sendable {
    /// The passages whose vectors are nearest to a vector, nearest first, at most `limit`. Exact: no near passage is missed.
    /// - Parameters:
    ///   - vector: of the model that embedded the passages; see `QueryEmbedding`.
    ///   - isAllowed: passages it refuses do not count towards `limit`.
    /// - Throws: `DenseUnavailable` if there are no vectors or they are of another model.
    func nearest(
        to vector: [Float], limit: Int, isAllowed: @Sendable (PassageID) -> Bool
    ) async throws -> [DenseMatch]
}

/// A passage with its cosine to the question, -1...1 (larger is nearer).
public struct DenseMatch: Sendable, Hashable {
    public var id: PassageID
    public var score: Double

    public init(id: PassageID, score: Double) {
        self.id = id
        self.score = score
    }
}
