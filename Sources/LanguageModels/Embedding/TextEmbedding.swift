// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Turns texts into vectors.
public protocol TextEmbedding: Sendable {
    /// One vector a text, in their order, each of length 1.
    /// - Throws: `EmbeddingError` if any of them fails; then there is none at all.
    func embed(_ texts: [String], as art: EmbeddingRole) async throws(EmbeddingError) -> [[Float]]
}

/// What a text is: models of the E5 family place a question and the text that answers it differently.
public enum EmbeddingRole: String, Sendable, Hashable, Codable, CaseIterable {
    case query
    case passage
}
