// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import GRDB

/// Fassungen of which pages stayed unread: finds them, and puts a new reading in the place of the old one, within one
/// transaction.
final class Nachlesebuch {
    private let db: Database
    private let writer: FassungWriter

    init(_ db: Database, writer: FassungWriter) {
        self.db = db
        self.writer = writer
    }

    /// What is to be read again when the programs for it are there.
    static func faelle(_ db: Database) throws -> [Nachlesefall] {
        let row = try RawStatement(
            db,
            """
            SELECT fassung.sha256, fassung.ordner, fassung.datei, datei.hinweise
            FROM datei JOIN fassung ON fassung.id = datei.fassung
            WHERE abgeloest = 0 AND instr(datei.hinweise, CAST('nicht gelesen: ' AS BLOB)) > 0
            ORDER BY fassung.datei, fassung.ordner
            """)
        var orte: [(sha256: String, ort: Dateiort)] = []
        while try row.step() {
            let (sha256, hinweise) = (row.text(0), try Textliste.decode(row.bytes(3)))
            guard !UngeleseneSeiten.ohneWerkzeug(hinweise).isEmpty, orte.last?.sha256 != sha256 else { continue }
            orte.append((sha256, Dateiort(ordner: row.text(1), datei: row.text(2))))
        }
        return try orte.map { sha256, ort in
            let felder = try Angabenwriter.erkannt(db, sha256: sha256)?.felder ?? []
            return Nachlesefall(sha256: sha256, ort: ort, vorgabe: Herkunftsvorgabe(uebernommen: felder))
        }
    }

    /// Notices of the ledger on the files that hold a Fassung.
    func hinweise(_ fassung: FassungRow?) throws -> [String] {
        guard let fassung, !fassung.istAbgeloest else { return [] }
        let row = try RawStatement(db, "SELECT hinweise FROM datei WHERE fassung = ?")
        row.bind(fassung.id, at: 1)
        var hinweise: [String] = []
        while try row.step() { hinweise += try Textliste.decode(row.bytes(0)) }
        return hinweise
    }

    /// All files that hold the Fassung were read with it; what else is known of them stays.
    func schreibe(_ hinweise: [String], zu fassung: FassungRow) throws {
        let row = try RawStatement(
            db, "UPDATE datei SET hinweise = ?1 WHERE fassung = ?2 AND ausgang <> 'abgelehnt'")
        row.bind(Textliste.encode(hinweise), at: 1)
        row.bind(fassung.id, at: 2)
        try row.run()
    }

    /// Puts what was read of the same bytes in the place of what is stored. The index is the caller's.
    /// - Returns: the ids of the new passages.
    /// - Throws: `StorageError` if what was read contradicts itself.
    func ersetze(_ fassung: FassungRow, durch aufnahme: Aufnahme) throws -> Range<Int64> {
        let ordnungen = Set(aufnahme.abschnitte.map { Schema.id(fassung: fassung.id, nummer: $0.ordnung) })
        guard ordnungen.count == aufnahme.abschnitte.count else {
            throw StorageError("Die gelesenen Abschnitte widersprechen einander.")
        }
        let teile = Schema.id(fassung: fassung.id, nummer: 0)..<Schema.id(fassung: fassung.id + 1, nummer: 0)
        try db.execute(
            sql: "DELETE FROM verweis WHERE abschnitt >= ? AND abschnitt < ?",
            arguments: [teile.lowerBound, teile.upperBound])
        try db.execute(
            sql: "DELETE FROM passage WHERE id >= ? AND id < ?",
            arguments: [fassung.passagen.lowerBound, fassung.passagen.upperBound])
        try db.execute(
            sql: "DELETE FROM seite WHERE id >= ? AND id < ?", arguments: [teile.lowerBound, teile.upperBound])
        for tabelle in ["beziehung", "erkennung", "grundstand"] {
            try db.execute(sql: "DELETE FROM \(tabelle) WHERE fassung = ?", arguments: [fassung.id])
        }
        // Rows that stay need no search for what refers to them, which no index helps.
        let alte = try Int64.fetchAll(
            db, sql: "SELECT id FROM abschnitt WHERE id >= ? AND id < ?",
            arguments: [teile.lowerBound, teile.upperBound])
        for id in alte where !ordnungen.contains(id) {
            try db.execute(sql: "DELETE FROM abschnitt WHERE id = ?", arguments: [id])
        }
        let vorschrift = try Int64.fetchOne(
            db, sql: "SELECT vorschrift FROM fassung WHERE id = ?", arguments: [fassung.id])
        let passagen = try writer.rewrite(aufnahme, id: fassung.id, sha256: fassung.sha256, ort: fassung.ort)
        try db.execute(
            sql: """
                DELETE FROM vorschrift
                WHERE id = ? AND NOT EXISTS (SELECT 1 FROM fassung WHERE fassung.vorschrift = vorschrift.id)
                """, arguments: [vorschrift])
        return passagen
    }
}

extension SQLiteCorpus {
    public func nachzulesende() async throws -> [Nachlesefall] { try await read(Nachlesebuch.faelle) }
}
