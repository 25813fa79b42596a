// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
public import Retrieval
import Synchronization

extension SQLiteCorpus: LexicalIndex {
    public func passageFrequencies(of terms: [String]) async throws -> [String: Int] {
        let (stand, known) = cache.withLock { ($0.stand, $0.frequencies) }
        let (present, found) = try await read { db in
            let present = try Self.stand(db)
            let missing = present == stand ? terms.filter { known[$0] == nil } : terms
            return (present, try Self.frequencies(of: missing, db))
        }
        let all = cache.withLock { cache in
            if cache.stand != present { (cache.stand, cache.frequencies) = (present, [:]) }
            cache.frequencies.merge(found) { _, new in new }
            return cache.frequencies
        }
        var frequencies: [String: Int] = [:]
        for term in terms {
            if let count = all[term], count > 0 { frequencies[term] = count }
        }
        return frequencies
    }

    /// Zero for terms that occur nowhere, so that they are not looked up again.
    private static func frequencies(of terms: [String], _ db: Database) throws -> [String: Int] {
        guard !terms.isEmpty else { return [:] }
        let statement = try RawStatement(db, "SELECT doc FROM passage_vokabular WHERE term = ?")
        var frequencies: [String: Int] = [:]
        for term in terms {
            statement.bind(term, at: 1)
            frequencies[term] = try statement.step() ? statement.int(0) : 0
            statement.reset()
        }
        return frequencies
    }

    public func bestMatches(
        anyOf terms: [String], weights: FieldWeights, limit: Int, isAllowed: @Sendable (Int64) -> Bool
    ) async throws -> [LexicalMatch] {
        guard limit > 0, let query = Self.query(terms) else { return [] }
        return try await withoutActuallyEscaping(isAllowed) { isAllowed in
            try await read { db in
                var best = BestMatches(limit: limit)
                let statement = try RawStatement(
                    db, "SELECT rowid, bm25(passage_fts, ?, ?, ?) FROM passage_fts WHERE passage_fts MATCH ?")
                statement.bind(weights.titel, at: 1)
                statement.bind(weights.kontext, at: 2)
                statement.bind(weights.text, at: 3)
                statement.bind(query, at: 4)
                while try statement.step() {
                    let id = statement.int64(0)
                    // FTS5 gives better matches smaller (negative) numbers.
                    let score = -statement.double(1)
                    if best.wouldTake(score, id), isAllowed(id) { best.insert(score, id) }
                }
                return best.sorted()
            }
        }
    }

    /// `"a" OR "b"`: every term as a string, so that nothing in it is syntax. Nil if there is no term.
    private static func query(_ terms: [String]) -> String? {
        let usable = terms.filter { !$0.isEmpty && !$0.utf8.contains(0) }
        guard !usable.isEmpty else { return nil }
        return usable.map(quoted).joined(separator: " OR ")
    }

    private static func quoted(_ term: String) -> String {
        "\"" + term.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
