// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import LanguageModels
public import Retrieval

/// Embeds questions with one model.
public struct Frageeinbettung: QueryEmbedding {
    private let modell: any TextEmbedding

    public init(_ modell: any TextEmbedding) {
        self.modell = modell
    }

    public func embed(query: String) async throws -> [Float] {
        do throws(EmbeddingError) {
            let vektoren = try await modell.embed([query], as: .query)
            guard let vektor = vektoren.first else { throw EmbeddingError.malformed("kein Vektor") }
            return vektor
        } catch {
            throw DenseUnavailable("Gesucht wurde nur nach Wörtern: \(error.grund)")
        }
    }
}

/// Search by meaning with one model: its vectors, and the model itself for the questions.
public struct Vektorsuche: DenseIndex, QueryEmbedding {
    private let index: VectorIndex
    private let frage: Frageeinbettung

    /// - Parameters:
    ///   - index: the vectors of the passages.
    ///   - modell: the model that made them.
    public init(index: VectorIndex, modell: any TextEmbedding) {
        self.index = index
        frage = Frageeinbettung(modell)
    }

    public func embed(query: String) async throws -> [Float] { try await frage.embed(query: query) }

    public func nearest(
        to vector: [Float], limit: Int, isAllowed: @Sendable (PassageID) -> Bool
    ) async throws -> [DenseMatch] {
        try await index.nearest(to: vector, limit: limit, isAllowed: isAllowed)
    }
}
