// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Casework
import GRDB

/// Holds the steps, the places shown, the released Vermerke and the approved check lists against what the log testifies of them.
struct Zeugnispruefung {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Number of the first entry that testifies to what is missing or not as it was; nil if there is none.
    func ersterMangel() throws -> Int64? {
        try [ersterFalscherSchritt(), erstesFalschesSchema()].compactMap(\.self).min()
    }

    /// The steps of a Vorgang may be missing if a later entry says that it was deleted.
    private func ersterFalscherSchritt() throws -> Int64? {
        let stellen = try stellensummen()
        let geloescht = try Set(
            String.fetchAll(
                db, sql: "SELECT gegenstand FROM audit WHERE art = ?", arguments: [Schrittzeugnis.geloescht])
        )
        let statement = try RawStatement(
            db,
            """
            SELECT \(Schrittzeile.columns.split(separator: ", ").map { "s.\($0)" }.joined(separator: ", ")),
                a.nummer, a.rolle, a.zeit, a.art, a.gegenstand, a.inhalt
            FROM audit AS a LEFT JOIN vorgangsschritt AS s ON s.audit = a.nummer
            WHERE a.art LIKE 'vorgang.%' OR s.vorgang IS NOT NULL ORDER BY a.nummer
            """)
        while try statement.step() {
            let gegenstand = statement.text(12)
            let fehlt = statement.isNull(0)
            if statement.text(11) == Schrittzeugnis.geloescht, fehlt { continue }
            if fehlt, geloescht.contains(gegenstand) { continue }
            guard !fehlt, try bezeugt(statement, stellen) else { return statement.int64(8) }
        }
        return nil
    }

    private func bezeugt(_ statement: RawStatement, _ stellen: [Int64: [UInt8]]) throws -> Bool {
        let zeile = Schrittzeile(statement)
        guard
            let zeugnis = try? Festlegungsform.decode(Schrittzeugnis.self, Array(statement.text(13).utf8)),
            let nummern = try? Nummernliste.decode(zeile.gezeigt)
        else { return false }
        let summen = nummern.compactMap { stellen[$0] }
        guard summen.count == nummern.count, zeile.summe(summen) == zeugnis.summe,
            Schrittzeugnis.gegenstand(zeile.vorgang) == statement.text(12), zeile.nummer == zeugnis.schritt
        else { return false }
        return try vermerkStimmt(zeugnis)
    }

    private func vermerkStimmt(_ zeugnis: Schrittzeugnis) throws -> Bool {
        guard let sha256 = zeugnis.gesetzt["vermerk"] else { return true }
        guard let akte = try VermerkReader(db).vermerk(sha256) else { return false }
        return OriginalStore.sha256(akte.json) == sha256 && akte.dateisummen == zeugnis.dateien
    }

    /// Approved check lists stay for ever.
    private func erstesFalschesSchema() throws -> Int64? {
        let statement = try RawStatement(
            db,
            """
            SELECT a.nummer, a.inhalt, p.form FROM audit AS a
            LEFT JOIN pruefschema AS p ON a.gegenstand = 'schema ' || p.kennung || ' ' || p.version
            WHERE a.art = '\(Schemazeugnis.freigegeben)' ORDER BY a.nummer
            """)
        while try statement.step() {
            let zeugnis = try? Festlegungsform.decode(Schemazeugnis.self, Array(statement.text(1).utf8))
            let fassung = try? Festlegungsform.decode(Schemafassung.self, statement.bytes(2))
            let summe = fassung.map { OriginalStore.sha256(Array($0.yaml.utf8)) }
            guard let zeugnis, summe == zeugnis.sha256 else { return statement.int64(0) }
        }
        return nil
    }

    /// The sums of all places kept, worked out anew from what is kept.
    private func stellensummen() throws -> [Int64: [UInt8]] {
        let statement = try RawStatement(db, "SELECT nummer, form FROM gezeigte_stelle")
        var summen: [Int64: [UInt8]] = [:]
        while try statement.step() { summen[statement.int64(0)] = Stellenbuch.summe(statement.bytes(1)) }
        return summen
    }
}
