// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// A full-text index over passages in three fields: titel, kontext, text. Its terms are those of `GermanText.Analyser`.
public protocol LexicalIndex: Sendable {
    /// In how many passages each term occurs; terms that occur nowhere are left out. Cheap for terms asked before.
    func passageFrequencies(of terms: [String]) async throws -> [String: Int]
    /// The best passages that hold at least one of the terms, by BM25 over the fields, best first, at most `limit`.
    /// - Parameters:
    ///   - weights: weight of titel, kontext, text.
    ///   - isAllowed: called once a matching passage id; passages it refuses do not count towards `limit`.
    func bestMatches(
        anyOf terms: [String], weights: FieldWeights, limit: Int, isAllowed: @Sendable (Int64) -> Bool
    ) async throws -> [LexicalMatch]
}

/// Weights of the fields of a passage in BM25.
public struct FieldWeights: Sendable, Hashable {
    public var titel: Double
    public var kontext: Double
    public var text: Double

    public init(titel: Double, kontext: Double, text: Double) {
        self.titel = titel
        self.kontext = kontext
        self.text = text
    }
}

/// A passage that matched, with its BM25 score (larger is better).
public struct LexicalMatch: Sendable, Hashable {
    public var id: PassageID
    public var score: Double

    public init(id: PassageID, score: Double) {
        self.id = id
        self.score = score
    }
}
