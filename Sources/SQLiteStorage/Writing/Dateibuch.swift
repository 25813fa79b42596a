// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// A stored Fassung as the ledger of files needs it.
struct FassungRow {
    var id: Int64
    var sha256: String
    var ort: Dateiort
    var istAbgeloest: Bool
    var passagen: Range<Int64>

    var bekannt: BekannteFassung { BekannteFassung(ort: ort, istAbgeloest: istAbgeloest) }
}

/// The ledger of files, within one access to the database.
final class Dateibuch {
    private let db: Database
    private let bySum: RawStatement
    private let byPath: RawStatement

    init(_ db: Database) throws {
        self.db = db
        let columns = "fassung.id, fassung.sha256, fassung.ordner, fassung.datei, abgeloest, passage_von, passage_bis"
        bySum = try RawStatement(db, "SELECT \(columns) FROM fassung WHERE sha256 = ?")
        byPath = try RawStatement(
            db,
            """
            SELECT \(columns) FROM datei JOIN fassung ON fassung.id = datei.fassung
            WHERE datei.pfad = ? AND datei.ordner = ?
            """)
    }

    /// The Fassung with these bytes.
    func fassung(sha256: String) throws -> FassungRow? {
        bySum.bind(sha256, at: 1)
        return try fetch(bySum)
    }

    /// The Fassung that a file holds.
    func fassung(heldBy ort: Dateiort) throws -> FassungRow? {
        byPath.bind(ort.datei, at: 1)
        byPath.bind(ort.ordner, at: 2)
        return try fetch(byPath)
    }

    private func fetch(_ statement: RawStatement) throws -> FassungRow? {
        defer { statement.reset() }
        guard try statement.step() else { return nil }
        return FassungRow(
            id: statement.int64(0), sha256: statement.text(1),
            ort: Dateiort(ordner: statement.text(2), datei: statement.text(3)), istAbgeloest: statement.int(4) != 0,
            passagen: statement.int64(5)..<max(statement.int64(5), statement.int64(6)))
    }

    /// Writes the row of a file. `fassung` nil keeps the Fassung that the file held.
    func write(_ ergebnis: Aufnahmeergebnis, fassung: Int64?, zeitpunkt: String) throws {
        let row = try RawStatement(
            db,
            """
            INSERT INTO datei (pfad, sha256, ausgang, grund, hinweise, duplikat_von, zeitpunkt, fassung, ordner)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            ON CONFLICT (ordner, pfad) DO UPDATE SET sha256 = ?2, ausgang = ?3, grund = ?4, hinweise = ?5,
                duplikat_von = ?6, zeitpunkt = ?7, fassung = coalesce(?8, fassung)
            """)
        row.bind(ergebnis.datei, at: 1)
        row.bind(ergebnis.sha256, at: 2)
        row.bind(ergebnis.ausgang.rawValue, at: 3)
        row.bind(ergebnis.grund, at: 4)
        row.bind(Textliste.encode(ergebnis.hinweise), at: 5)
        row.bind(ergebnis.duplikatVon, at: 6)
        row.bind(zeitpunkt, at: 7)
        if let fassung { row.bind(fassung, at: 8) } else { row.bindNull(at: 8) }
        row.bind(ergebnis.ordner, at: 9)
        try row.run()
    }

    /// Notes that a file still holds what it held. One that was rejected in between holds its former bytes again.
    func gesehen(_ ort: Dateiort, zeitpunkt: String) throws {
        let row = try RawStatement(
            db,
            """
            UPDATE datei SET zeitpunkt = ?2,
                sha256 = CASE ausgang WHEN 'abgelehnt' THEN coalesce(
                    (SELECT sha256 FROM fassung WHERE fassung.id = datei.fassung), sha256) ELSE sha256 END,
                grund = CASE ausgang WHEN 'abgelehnt' THEN NULL ELSE grund END,
                ausgang = CASE ausgang WHEN 'abgelehnt' THEN 'unveraendert' ELSE ausgang END
            WHERE pfad = ?1 AND ordner = ?3 AND fassung IS NOT NULL
            """)
        row.bind(ort.datei, at: 1)
        row.bind(zeitpunkt, at: 2)
        row.bind(ort.ordner, at: 3)
        try row.run()
    }

    /// Other files that hold a Fassung, in order.
    func weitereOrte(_ fassung: Int64, ausser ort: Dateiort) throws -> [Dateiort] {
        try orte(fassung).filter { $0 != ort }
    }

    /// All files that hold a Fassung, in order.
    func orte(_ fassung: Int64) throws -> [Dateiort] {
        let row = try RawStatement(db, "SELECT ordner, pfad FROM datei WHERE fassung = ? ORDER BY pfad, ordner")
        row.bind(fassung, at: 1)
        var orte: [Dateiort] = []
        while try row.step() { orte.append(Dateiort(ordner: row.text(0), datei: row.text(1))) }
        return orte
    }

    /// Makes another file the main one of a Fassung: it is no duplicate any more, the others are duplicates of it.
    func setzeHauptort(_ ort: Dateiort, of fassung: Int64) throws {
        for sql in [
            "UPDATE fassung SET datei = ?1, ordner = ?3 WHERE id = ?2",
            "UPDATE datei SET duplikat_von = ?1 WHERE fassung = ?2 AND ausgang = 'duplikat'",
            """
            UPDATE datei SET duplikat_von = NULL, ausgang = 'neu' WHERE fassung = ?2 AND pfad = ?1 AND ordner = ?3
            """,
        ] {
            let row = try RawStatement(db, sql)
            row.bind(ort.datei, at: 1)
            row.bind(fassung, at: 2)
            if sql.contains("?3") { row.bind(ort.ordner, at: 3) }
            try row.run()
        }
    }
}
