// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Foundation
import GRDB

/// Keeps released Vermerke and notes about them, within one transaction.
struct VermerkWriter {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func lege(_ akte: Vermerkakte) throws {
        guard OriginalStore.sha256(akte.json) == akte.sha256 else {
            throw Ablagefehler.falscheSumme(sha256: akte.sha256)
        }
        if let vorhanden = try VermerkReader(db).vermerk(akte.sha256) {
            guard vorhanden == akte else { throw Ablagefehler.andererInhalt(sha256: akte.sha256) }
            return
        }
        guard try VorgangWriter.gibtEs(akte.vorgang, db) else {
            throw Vorgangsfehler.unbekannterVorgang(akte.vorgang)
        }
        try db.execute(
            sql: "INSERT INTO vermerk (sha256, vorgang, json, docx, pdf) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                akte.sha256, akte.vorgang.rawValue, Data(akte.json), Data(akte.docx), Data(akte.pdf),
            ])
        let id = db.lastInsertedRowID
        for stelle in try Stellenbuch(db).lege(Array(akte.stellen)) {
            try db.execute(
                sql: "INSERT INTO vermerk_stelle (stelle, vermerk) VALUES (?, ?)", arguments: [stelle.nummer, id])
        }
    }

    func merke(_ hinweis: Vermerkhinweis) throws -> Bool {
        guard
            let id = try Int64.fetchOne(
                db, sql: "SELECT id FROM vermerk WHERE sha256 = ?", arguments: [hinweis.vermerk])
        else { throw Ablagefehler.unbekannt(sha256: hinweis.vermerk) }
        let bekannt = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM vermerkhinweis WHERE vermerk = ? AND anlass = ?)",
            arguments: [id, hinweis.anlass])
        guard bekannt == false else { return false }
        try db.execute(
            sql: "INSERT INTO vermerkhinweis (vermerk, anlass, text, um) VALUES (?, ?, ?, ?)",
            arguments: [id, hinweis.anlass, hinweis.text, hinweis.um.millisekunden])
        return true
    }
}
