// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// A stored Fassung as the ledger of files needs it.
struct FassungRow {
    var id: Int64
    var sha256: String
    var datei: String
    var istAbgeloest: Bool
    var passagen: Range<Int64>

    var bekannt: BekannteFassung { BekannteFassung(datei: datei, istAbgeloest: istAbgeloest) }
}

/// The ledger of files, within one access to the database.
final class Dateibuch {
    private let db: Database
    private let bySum: RawStatement
    private let byPath: RawStatement

    init(_ db: Database) throws {
        self.db = db
        let columns = "fassung.id, fassung.sha256, fassung.datei, abgeloest, passage_von, passage_bis"
        bySum = try RawStatement(db, "SELECT \(columns) FROM fassung WHERE sha256 = ?")
        byPath = try RawStatement(
            db, "SELECT \(columns) FROM datei JOIN fassung ON fassung.id = datei.fassung WHERE pfad = ?")
    }

    /// The Fassung with these bytes.
    func fassung(sha256: String) throws -> FassungRow? { try fetch(bySum, sha256) }

    /// The Fassung that a path holds.
    func fassung(heldBy pfad: String) throws -> FassungRow? { try fetch(byPath, pfad) }

    private func fetch(_ statement: RawStatement, _ key: String) throws -> FassungRow? {
        statement.bind(key, at: 1)
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        return FassungRow(
            id: statement.int64(0), sha256: statement.text(1), datei: statement.text(2),
            istAbgeloest: statement.int(3) != 0,
            passagen: statement.int64(4)..<max(statement.int64(4), statement.int64(5)))
    }

    /// Sum that was rejected at this path, nil if the path was taken in or never seen.
    func abgelehnt(_ pfad: String) throws -> String? {
        let row = try RawStatement(db, "SELECT sha256 FROM datei WHERE pfad = ? AND ausgang = 'abgelehnt'")
        row.bind(pfad, at: 1)
        return try row.step() ? row.text(0) : nil
    }

    /// Writes the row of a path. `fassung` nil keeps the Fassung that the path held.
    func write(_ ergebnis: Aufnahmeergebnis, fassung: Int64?, zeitpunkt: String) throws {
        let row = try RawStatement(
            db,
            """
            INSERT INTO datei (pfad, sha256, ausgang, grund, hinweise, duplikat_von, zeitpunkt, fassung)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            ON CONFLICT (pfad) DO UPDATE SET sha256 = ?2, ausgang = ?3, grund = ?4, hinweise = ?5, duplikat_von = ?6,
                zeitpunkt = ?7, fassung = coalesce(?8, fassung)
            """)
        row.bind(ergebnis.datei, at: 1)
        row.bind(ergebnis.sha256, at: 2)
        row.bind(ergebnis.ausgang.rawValue, at: 3)
        row.bind(ergebnis.grund, at: 4)
        row.bind(Textliste.encode(ergebnis.hinweise), at: 5)
        row.bind(ergebnis.duplikatVon, at: 6)
        row.bind(zeitpunkt, at: 7)
        if let fassung { row.bind(fassung, at: 8) } else { row.bindNull(at: 8) }
        try row.run()
    }

    /// Notes that a path still holds what it held. One that was rejected in between holds its former bytes again.
    func gesehen(_ pfad: String, zeitpunkt: String) throws {
        let row = try RawStatement(
            db,
            """
            UPDATE datei SET zeitpunkt = ?2,
                sha256 = CASE ausgang WHEN 'abgelehnt' THEN coalesce(
                    (SELECT sha256 FROM fassung WHERE fassung.id = datei.fassung), sha256) ELSE sha256 END,
                grund = CASE ausgang WHEN 'abgelehnt' THEN NULL ELSE grund END,
                ausgang = CASE ausgang WHEN 'abgelehnt' THEN 'unveraendert' ELSE ausgang END
            WHERE pfad = ?1 AND fassung IS NOT NULL
            """)
        row.bind(pfad, at: 1)
        row.bind(zeitpunkt, at: 2)
        try row.run()
    }

    /// Other paths that hold a Fassung, in order.
    func weiterePfade(_ fassung: Int64, ausser pfad: String) throws -> [String] {
        let row = try RawStatement(db, "SELECT pfad FROM datei WHERE fassung = ? AND pfad <> ? ORDER BY pfad")
        row.bind(fassung, at: 1)
        row.bind(pfad, at: 2)
        var pfade: [String] = []
        while try row.step() { pfade.append(row.text(0)) }
        return pfade
    }

    /// Makes another path the main one of a Fassung: its file is no duplicate any more, the others are duplicates
    /// of it.
    func setzeHauptpfad(_ pfad: String, of fassung: Int64) throws {
        for sql in [
            "UPDATE fassung SET datei = ?1 WHERE id = ?2",
            "UPDATE datei SET duplikat_von = ?1 WHERE fassung = ?2 AND ausgang = 'duplikat'",
            "UPDATE datei SET duplikat_von = NULL, ausgang = 'neu' WHERE fassung = ?2 AND pfad = ?1",
        ] {
            let row = try RawStatement(db, sql)
            row.bind(pfad, at: 1)
            row.bind(fassung, at: 2)
            try row.run()
        }
    }
}
