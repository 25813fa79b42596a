// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// Adds passages to the full-text index and takes them out.
///
/// FTS5 writes out what it gathered whenever a savepoint is set, so this runs after all savepoints of a batch.
final class SearchIndexWriter {
    private let insert: RawStatement
    private let delete: RawStatement
    private let select: RawStatement

    init(_ db: Database) throws {
        insert = try RawStatement(
            db, "INSERT INTO passage_fts (rowid, titel, kontext, text) VALUES (?, ?, ?, ?)")
        delete = try RawStatement(
            db, "INSERT INTO passage_fts (passage_fts, rowid, titel, kontext, text) VALUES ('delete', ?, ?, ?, ?)")
        select = try RawStatement(
            db, "SELECT id, titel, kontext, text FROM passage WHERE id >= ? AND id < ? ORDER BY id")
    }

    func add(_ passagen: [Passage], from start: Int64) throws {
        for (offset, passage) in passagen.enumerated() {
            insert.bind(start + Int64(offset), at: 1)
            insert.bind(passage.titel, at: 2)
            insert.bind(passage.kontext, at: 3)
            insert.bind(passage.text, at: 4)
            try insert.run()
        }
    }

    /// Adds stored passages again.
    func add(stored ids: Range<Int64>) throws { try copy(ids, to: insert) }

    /// Takes stored passages out of the index; their rows stay.
    func remove(stored ids: Range<Int64>) throws { try copy(ids, to: delete) }

    private func copy(_ ids: Range<Int64>, to statement: RawStatement) throws {
        select.bind(ids.lowerBound, at: 1)
        select.bind(ids.upperBound, at: 2)
        defer { select.reset() }
        while try select.step() {
            statement.bind(select.int64(0), at: 1)
            for column in 1...3 { statement.bind(select.text(column), at: column + 1) }
            try statement.run()
        }
    }
}
