// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import GRDB

/// Adds entries at the end of the log, within the transaction of what they testify to.
struct AuditWriter {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// - Returns: the number of the entry.
    func schreibe(_ vermerk: Auditvermerk) throws -> Int64 {
        let eintrag = try Self.kopf(db).naechster(vermerk, sha256: OriginalStore.sha256)
        try db.execute(
            sql: """
                INSERT INTO audit (nummer, zeit, rolle, art, gegenstand, inhalt, vorher, summe)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                eintrag.nummer, eintrag.zeit, eintrag.rolle, eintrag.art, eintrag.gegenstand, eintrag.inhalt,
                eintrag.vorher, eintrag.summe,
            ])
        return eintrag.nummer
    }

    /// The head as it was written with the last entry.
    static func kopf(_ db: Database) throws -> Auditkopf {
        guard let row = try Row.fetchOne(db, sql: "SELECT anzahl, summe FROM auditkopf") else {
            throw ByteReader.beschaedigt
        }
        return Auditkopf(anzahl: row["anzahl"], summe: row["summe"])
    }
}
