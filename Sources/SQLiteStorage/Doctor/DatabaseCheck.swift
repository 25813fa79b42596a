// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GRDB

/// Checks of the tables, within one access to the database.
struct DatabaseCheck {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// What is wrong, in German.
    func maengel() throws -> [String] {
        try integritaet() + fremdschluessel() + passagen()
    }

    private func integritaet() throws -> [String] {
        let zeilen = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)")
        guard zeilen != ["ok"] else { return [] }
        return [
            "Die Datenbank ist beschädigt (\(zeilen.first ?? "")). Bitte eine Sicherung einspielen oder den Bestand "
                + "neu aufnehmen."
        ]
    }

    private func fremdschluessel() throws -> [String] {
        let tabellen = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row -> String in row[0] }
        return Set(tabellen).sorted().map { tabelle in
            "In der Tabelle „\(tabelle)“ verweisen Einträge ins Leere. Bitte eine Sicherung einspielen."
        }
    }

    private func passagen() throws -> [String] {
        let falsch = try String.fetchAll(
            db,
            sql: """
                SELECT datei FROM fassung AS f WHERE passage_bis - passage_von <> (
                    SELECT count(*) FROM passage
                    WHERE id >= f.passage_von AND id < f.passage_bis AND abschnitt >> 20 = f.id
                ) ORDER BY datei LIMIT 20
                """)
        return falsch.map { "Von „\($0)“ fehlen Textstellen. Bitte die Datei neu aufnehmen." }
    }
}

/// Compares the full-text index with the passages that can be found, and builds it anew.
struct SearchIndexCheck {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Whether every term of every passage stands in the index, and nothing else.
    func stimmt() throws -> Bool {
        do {
            try db.execute(sql: "INSERT INTO passage_fts (passage_fts, rank) VALUES ('integrity-check', 1)")
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
            return false
        }
    }

    func baueNeu() throws {
        try db.execute(sql: "INSERT INTO passage_fts (passage_fts) VALUES ('rebuild')")
        try db.execute(sql: "UPDATE bestand SET stand = stand + 1")
    }
}
