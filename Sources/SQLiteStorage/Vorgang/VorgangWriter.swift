// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Casework
import Corpus
import GRDB
import Norms

/// Adds steps and deletes Vorgänge, within one transaction.
struct VorgangWriter {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func haengeAn(_ nachtrag: Vorgangsnachtrag) throws -> Int64 {
        let eintrag = nachtrag.eintrag
        let vorgang = try schreibe(nachtrag.zeile, vorgang: nachtrag.vorgang)
        if let akte = nachtrag.vermerk { try VermerkWriter(db).lege(akte) }
        let stellen = try Stellenbuch(db).lege(eintrag.gezeigt)
        let zeile = try Schrittzeile(eintrag, vorgang: vorgang, stellen: stellen.map(\.nummer))
        let zeugnis = Schrittzeugnis(
            eintrag, summe: zeile.summe(stellen.map(\.summe)), dateien: try dateien(eintrag.schritt))
        let audit = try AuditWriter(db).schreibe(try zeugnis.vermerk(eintrag, vorgang: vorgang))
        try schreibe(zeile, audit: audit)
        try Stellenbuch(db).vermerke(stellen.map(\.nummer), vorgang: vorgang)
        return vorgang
    }

    private func dateien(_ schritt: Vorgangsschritt) throws -> [String: String]? {
        guard case .vermerk(let sha256) = schritt else { return nil }
        guard let akte = try VermerkReader(db).vermerk(sha256) else { throw Ablagefehler.unbekannt(sha256: sha256) }
        return akte.dateisummen
    }

    private func schreibe(_ zeile: Schrittzeile, audit: Int64) throws {
        let statement = try RawStatement(
            db, "INSERT INTO vorgangsschritt (\(Schrittzeile.columns), audit) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        statement.bind(zeile.vorgang, at: 1)
        statement.bind(zeile.nummer, at: 2)
        statement.bind(zeile.schritt, at: 3)
        statement.bind(zeile.rolle, at: 4)
        statement.bind(zeile.um, at: 5)
        statement.bind(zeile.corpusstand, at: 6)
        statement.bind(zeile.gezeigt, at: 7)
        statement.bind(zeile.salz, at: 8)
        statement.bind(audit, at: 9)
        try statement.run()
    }

    /// Writes the line of the list; only if the Vorgang has the step before.
    private func schreibe(_ zeile: Vorgangszeile, vorgang: VorgangID?) throws -> Int64 {
        let werte: StatementArguments = [
            zeile.referenz, zeile.schema.kennung, zeile.schema.version, zeile.stichtag.tage,
            zeile.eroeffnet.millisekunden, zeile.geaendert.millisekunden, zeile.schrittzahl, zeile.offenePunkte,
            zeile.fehlendeUnterlagen, zeile.frist?.tage, zeile.istAbgeschlossen,
        ]
        guard let vorgang else {
            try db.execute(
                sql: """
                    INSERT INTO vorgang (
                        referenz, schema, version, stichtag, eroeffnet, geaendert, schrittzahl, offene_punkte,
                        fehlende_unterlagen, frist, abgeschlossen
                    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, arguments: werte)
            return db.lastInsertedRowID
        }
        try db.execute(
            sql: """
                UPDATE vorgang SET
                    referenz = ?, schema = ?, version = ?, stichtag = ?, eroeffnet = ?, geaendert = ?,
                    schrittzahl = ?, offene_punkte = ?, fehlende_unterlagen = ?, frist = ?, abgeschlossen = ?
                WHERE id = ? AND schrittzahl = ?
                """, arguments: werte + [vorgang.rawValue, zeile.schrittzahl - 1])
        guard db.changesCount > 0 else {
            throw try Self.gibtEs(vorgang, db)
                ? Vorgangsfehler.inzwischenGeaendert : Vorgangsfehler.unbekannterVorgang(vorgang)
        }
        return vorgang.rawValue
    }

    static func gibtEs(_ vorgang: VorgangID, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM vorgang WHERE id = ?)", arguments: [vorgang.rawValue]) ?? false
    }

    // MARK: Deletion

    /// - Returns: false if there is none.
    func loesche(_ vorgang: VorgangID, durch akteur: Akteur, um: Zeitmarke) throws -> Bool {
        guard try Self.gibtEs(vorgang, db) else { return false }
        let audit = try AuditWriter(db).schreibe(
            Auditvermerk(
                zeit: um.millisekunden, rolle: akteur.rolle, art: Schrittzeugnis.geloescht,
                gegenstand: Schrittzeugnis.gegenstand(vorgang.rawValue), inhalt: "{}"))
        try db.execute(
            sql: """
                INSERT INTO loeschfreigabe (vorgang, audit) VALUES (:vorgang, :audit);
                DELETE FROM vermerkhinweis WHERE vermerk IN (SELECT id FROM vermerk WHERE vorgang = :vorgang);
                DELETE FROM vermerk_stelle WHERE vermerk IN (SELECT id FROM vermerk WHERE vorgang = :vorgang);
                DELETE FROM vermerk WHERE vorgang = :vorgang;
                DELETE FROM vorgang_stelle WHERE vorgang = :vorgang;
                DELETE FROM vorgangsschritt WHERE vorgang = :vorgang;
                DELETE FROM vorgang WHERE id = :vorgang;
                DELETE FROM loeschfreigabe WHERE vorgang = :vorgang;
                """, arguments: ["vorgang": vorgang.rawValue, "audit": audit])
        return true
    }
}
