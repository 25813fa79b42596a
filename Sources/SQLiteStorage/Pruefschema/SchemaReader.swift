// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import GRDB

/// Reads versions of check lists, within one access to the database.
struct SchemaReader {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func alle() throws -> [Schemafassung] {
        let statement = try RawStatement(db, "SELECT form FROM pruefschema ORDER BY kennung, version")
        var fassungen: [Schemafassung] = []
        while try statement.step() { fassungen.append(try Self.fassung(statement.bytes(0))) }
        return fassungen
    }

    func eine(_ verweis: Schemaverweis) throws -> Schemafassung? {
        let statement = try RawStatement(db, "SELECT form FROM pruefschema WHERE kennung = ? AND version = ?")
        statement.bind(verweis.kennung, at: 1)
        statement.bind(verweis.version, at: 2)
        return try statement.step() ? try Self.fassung(statement.bytes(0)) : nil
    }

    private static func fassung(_ form: [UInt8]) throws -> Schemafassung {
        try Festlegungsform.decode(Schemafassung.self, form)
    }
}
