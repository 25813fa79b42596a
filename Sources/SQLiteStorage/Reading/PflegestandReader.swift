// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// Reads what the questions of the whole corpus are computed from, within one access to the database.
struct PflegestandReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func pflegestand() throws -> Pflegestand {
        let reader = FassungReader(db)
        let beziehungen = try reader.beziehungen()
        let fragliches = try fragliches()
        let festlegungen = FestlegungReader(db)
        let (gegenstaende, geltungen) = (try festlegungen.gegenstaende(), try festlegungen.geltungen())
        let dokumente = try reader.alle().filter { !$0.stored.istAbgeloest && !$0.stored.istDoppel }.map { row in
            let sha256 = row.fassung.sha256
            return Pflegedokument(
                gespeichert: row.stored, beziehungen: beziehungen[row.id, default: []],
                fragliches: fragliches[row.id, default: []], festgelegt: gegenstaende[sha256, default: []],
                geltung: geltungen[sha256]?.inhalt)
        }
        return Pflegestand(
            stand: try SQLiteCorpus.stand(db), dokumente: dokumente, dubletten: try festlegungen.dubletten())
    }

    /// Recognised values below the threshold, by Fassung. SQLite looks for them in the JSON: only documents that have
    /// any are decoded.
    private func fragliches() throws -> [Int64: [Feldangabe]] {
        let statement = try RawStatement(
            db,
            """
            SELECT fassung, felder FROM erkennung WHERE EXISTS (
                SELECT 1 FROM json_each(CAST(felder AS TEXT)) WHERE json_extract(value, '$.sicherheit') < ?
            ) ORDER BY fassung
            """)
        statement.bind(Feldangabe.schwelle, at: 1)
        var alle: [Int64: [Feldangabe]] = [:]
        while try statement.step() {
            alle[statement.int64(0)] = try Felderliste.decode(statement.bytes(1)).filter(\.istFraglich)
        }
        return alle
    }
}
