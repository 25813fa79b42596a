// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
import Norms

/// Recomputes the spans of force when texts came in or went, within one transaction.
///
/// A relation may touch any Fassung, and any may hold the same as a new one, so all are computed; only what differs is
/// written.
struct GeltungWriter {
    let db: Database
    /// For the notes of what moved.
    let zeitpunkt: String

    init(_ db: Database, zeitpunkt: String) {
        self.db = db
        self.zeitpunkt = zeitpunkt
    }

    /// Recomputes them when something was settled about a Fassung that the corpus may hold.
    func aktualisiere(nach sha256: String) throws {
        try db.execute(
            sql: "INSERT OR IGNORE INTO geltung_offen SELECT id FROM fassung WHERE sha256 = ?", arguments: [sha256])
        try aktualisiere()
    }

    /// - Parameter zwischendurch: the import goes on; its end recomputes them again and is the end of the run.
    func aktualisiere(zwischendurch: Bool = false) throws {
        guard try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM geltung_offen)") == true else { return }
        let reader = FassungReader(db)
        let rows = try reader.alle().filter { !$0.stored.istAbgeloest }
        let beziehungen = try reader.beziehungen()
        let festgelegt = try FestlegungReader(db).geltungen()
        let dubletten = try FestlegungReader(db).dubletten()
        let einordnung = try DublettenWriter(db).aktualisiere(rows, festgelegt: dubletten)
        let ergebnisse = Dublettengeltung(einordnung, festgelegt: dubletten).berechne(
            rows.map { row in
                GeltungRechner.Eingabe(
                    vorschrift: row.vorschrift, fassung: row.fassung, beziehungen: beziehungen[row.id, default: []],
                    festgelegt: festgelegt[row.fassung.sha256]?.festgelegteGeltung)
            })
        let ereignisse = try Ereignisbuch(db)
        let neue = try ereignisse.neuSeitLauf()
        for row in rows {
            guard let ergebnis = ergebnisse[row.fassung.sha256] else { continue }
            if ergebnis.zeitraeume != row.stored.geltung || ergebnis.ohneGeltung != row.stored.ohneGeltung
                || ergebnis.istFestgelegt != row.stored.geltungIstFestgelegt
            {
                try write(ergebnis, fassung: row.id)
                if !neue.contains(row.fassung.sha256) { try merke(row, ergebnis, ereignisse) }
            }
            if ergebnis.stellen != row.stored.stellen { try write(ergebnis.stellen, fassung: row.id) }
        }
        guard !zwischendurch else { return }
        try ereignisse.merke(.lauf, zeitpunkt: zeitpunkt)
        try db.execute(sql: "DELETE FROM geltung_offen; UPDATE bestand SET stand = stand + 1")
    }

    private func write(_ stellen: [Stellenwirkung], fassung: Int64) throws {
        try db.execute(sql: "DELETE FROM stellenwirkung WHERE fassung = ?", arguments: [fassung])
        guard !stellen.isEmpty else { return }
        let row = try RawStatement(db, "INSERT INTO stellenwirkung VALUES (?, ?)")
        row.bind(fassung, at: 1)
        row.bind(try Stellenliste.encode(stellen), at: 2)
        try row.run()
    }

    /// Notes whose spans moved; what else is known of them is no event.
    private func merke(
        _ row: FassungReader.Row, _ ergebnis: GeltungRechner.Ergebnis, _ ereignisse: Ereignisbuch
    ) throws {
        let (alt, neu) = (row.stored.geltung.map(\.zeitraum), ergebnis.zeitraeume.map(\.zeitraum))
        guard alt != neu else { return }
        try ereignisse.merkeGeltung(row.fassung.sha256, vorher: alt, nachher: neu, zeitpunkt: zeitpunkt)
    }

    private func write(_ ergebnis: GeltungRechner.Ergebnis, fassung: Int64) throws {
        try db.execute(
            sql: "UPDATE fassung SET ohne_geltung = ?, geltung_festgelegt = ? WHERE id = ?",
            arguments: [ergebnis.ohneGeltung, ergebnis.istFestgelegt, fassung])
        try db.execute(sql: "DELETE FROM geltung WHERE fassung = ?", arguments: [fassung])
        for (nummer, span) in ergebnis.zeitraeume.enumerated() {
            let row = try RawStatement(db, "INSERT INTO geltung VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            row.bind(fassung, at: 1)
            row.bind(nummer, at: 2)
            row.bind(span.zeitraum.von?.tage, at: 3)
            row.bind(span.zeitraum.bis?.tage, at: 4)
            row.bind(span.belegVon, at: 5)
            row.bind(span.belegBis, at: 6)
            row.bind(span.beginnIstBekanntgabe ? 1 : 0, at: 7)
            row.bind(Textliste.encode(span.hinweise), at: 8)
            try row.run()
        }
    }
}
