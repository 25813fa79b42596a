// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// Deletes Fassungen with all that is kept of them, and remembers that it was done, within one access to the database.
final class Loeschbuch {
    private let db: Database
    private let durch: String
    private let zeitpunkt: String
    /// Table → rows removed.
    private var entfernt: [String: Int] = [:]

    init(_ db: Database, durch: String, zeitpunkt: String) {
        self.db = db
        self.durch = durch
        self.zeitpunkt = zeitpunkt
    }

    /// What was deleted, in the order of deletion.
    static func eintraege(_ db: Database) throws -> [Ledgereintrag] {
        try Row.fetchAll(db, sql: "SELECT ordner, pfad, sha256, zeitpunkt, durch FROM loeschung ORDER BY id").map {
            row in
            let zeitpunkt: String = row["zeitpunkt"]
            return Ledgereintrag(
                ergebnis: Aufnahmeergebnis(
                    geloescht: Dateiort(ordner: row["ordner"], datei: row["pfad"]), sha256: row["sha256"],
                    zeitpunkt: zeitpunkt, durch: row["durch"]), zeitpunkt: zeitpunkt)
        }
    }

    /// Whether a Fassung with these bytes was deleted and did not come back.
    static func kennt(_ sha256: String, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db,
            sql: """
                SELECT EXISTS (SELECT 1 FROM loeschung WHERE sha256 = ?1)
                    AND NOT EXISTS (SELECT 1 FROM fassung WHERE sha256 = ?1)
                """, arguments: [sha256]) ?? false
    }

    func loesche(_ sha256: [String]) throws -> Loeschbericht {
        let buch = try Dateibuch(db)
        var geloescht: [Ledgereintrag] = []
        for summe in Set(sha256).sorted() {
            guard let fassung = try buch.fassung(sha256: summe) else { continue }
            let orte = try buch.orte(fassung.id)
            for ort in orte.isEmpty ? [fassung.ort] : orte {
                try vermerke(ort, summe)
                geloescht.append(
                    Ledgereintrag(
                        ergebnis: .init(geloescht: ort, sha256: summe, zeitpunkt: zeitpunkt, durch: durch),
                        zeitpunkt: zeitpunkt))
            }
            try entferne(fassung)
        }
        guard !geloescht.isEmpty else { return Loeschbericht() }
        try db.execute(sql: "DELETE FROM vorschrift WHERE id NOT IN (SELECT vorschrift FROM fassung)")
        // What was said about others no longer counts, and a duplicate may have to speak for itself.
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO geltung_offen SELECT id FROM fassung WHERE abgeloest = 0 LIMIT 1;
                UPDATE bestand SET stand = stand + 1;
                """)
        try GeltungWriter(db, zeitpunkt: zeitpunkt).aktualisiere()
        // Deleted terms stay in the index until its parts are merged.
        try db.execute(sql: "INSERT INTO passage_fts (passage_fts) VALUES ('optimize')")
        return Loeschbericht(eintraege: geloescht, entfernt: posten)
    }

    private func vermerke(_ ort: Dateiort, _ sha256: String) throws {
        try db.execute(
            sql: "INSERT INTO loeschung (ordner, pfad, sha256, zeitpunkt, durch) VALUES (?, ?, ?, ?, ?)",
            arguments: [ort.ordner, ort.datei, sha256, zeitpunkt, durch])
        // What the queue says of it quotes from it perhaps.
        try db.execute(
            sql: "DELETE FROM eingang WHERE ordner = ? AND datei = ? AND zustand IN ('fertig', 'abgelehnt')",
            arguments: [ort.ordner, ort.datei])
    }

    private func entferne(_ fassung: FassungRow) throws {
        if !fassung.istAbgeloest {
            try SearchIndexWriter(db).remove(stored: fassung.passagen)
            entfernt["passage_fts", default: 0] += fassung.passagen.count
        }
        // A decree without Aktenzeichen and date is called by its title, and its name is noted when it goes.
        try db.execute(
            sql: "UPDATE fassung SET kurz = datei WHERE id = ? AND aktenzeichen IS NULL AND datum IS NULL",
            arguments: [fassung.id])
        try entferne(aus: "fassung", wo: "id = \(fassung.id)")
    }

    /// Deletes rows after all rows of other tables that refer to them, whatever tables there are.
    private func entferne(aus tabelle: String, wo bedingung: String) throws {
        for verweis in try verweise(auf: tabelle) where verweis.tabelle != tabelle {
            try entferne(
                aus: verweis.tabelle,
                wo: "\"\(verweis.spalte)\" IN (SELECT \"\(verweis.ziel)\" FROM \"\(tabelle)\" WHERE \(bedingung))")
        }
        try db.execute(sql: "DELETE FROM \"\(tabelle)\" WHERE \(bedingung)")
        entfernt[tabelle, default: 0] += db.changesCount
    }

    private static let namen = [
        ("fassung", "Fassungen"), ("abschnitt", "Abschnitte"), ("passage", "Passagen"),
        ("passage_fts", "Einträge im Suchverzeichnis"), ("seite", "Seiten mit Wortstellen"),
        ("verweis", "Verweise auf Normen"), ("beziehung", "Beziehungen"), ("erkennung", "Listen erkannter Angaben"),
        ("geltung", "Geltungszeiträume"), ("textabdruck", "Textabdrücke"), ("datei", "Zeilen im Aufnahmebuch"),
    ]

    private var posten: [Loeschbericht.Posten] {
        let bekannte = Self.namen.map { Loeschbericht.Posten($0.1, entfernt[$0.0, default: 0]) }
        let uebrige = entfernt.filter { tabelle, _ in !Self.namen.contains { $0.0 == tabelle } }.values.reduce(0, +)
        return bekannte + [.init("weitere abgeleitete Einträge", uebrige)]
    }

    private struct Verweis {
        let tabelle: String
        let spalte: String
        let ziel: String
    }

    private func verweise(auf ziel: String) throws -> [Verweis] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT m.name AS tabelle, f."from" AS spalte, coalesce(f."to", 'id') AS ziel
                FROM sqlite_master AS m JOIN pragma_foreign_key_list(m.name) AS f
                WHERE m.type = 'table' AND f."table" = ? ORDER BY m.name, f.id
                """, arguments: [ziel]
        ).map { Verweis(tabelle: $0["tabelle"], spalte: $0["spalte"], ziel: $0["ziel"]) }
    }
}
