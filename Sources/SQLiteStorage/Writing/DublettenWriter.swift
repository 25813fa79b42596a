// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
import Norms

/// Finds out anew which decrees are there more than once, and writes what differs, within one transaction.
struct DublettenWriter {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// - Parameter rows: all Fassungen that are not superseded.
    /// - Parameter festgelegt: what persons settled about pairs.
    /// - Returns: the place of every decree that does not speak for itself, by sha256.
    func aktualisiere(
        _ rows: [FassungReader.Row], festgelegt: Dublettenfestlegungen
    ) throws -> [String: Dubletteneinordnung] {
        let erlasse = rows.filter { !$0.vorschrift.istGesetz }
        let merkmale = try merkmale(erlasse)
        let einordnung = Dublettensuche.ordne(merkmale, festgelegt: festgelegt)
        let ids = Dictionary(erlasse.map { ($0.fassung.sha256, $0.id) }) { first, _ in first }
        let neu = Dictionary(
            einordnung.compactMap { sha256, platz -> (Int64, Zeile)? in
                guard let fassung = ids[sha256], let fuehrend = ids[platz.fuehrend] else { return nil }
                return (fassung, Zeile(fuehrend: fuehrend, art: platz.art.rawValue))
            }
        ) { first, _ in first }
        try write(neu)
        return einordnung
    }

    private struct Zeile: Hashable {
        let fuehrend: Int64
        let art: String
    }

    private func write(_ neu: [Int64: Zeile]) throws {
        let select = try RawStatement(db, "SELECT fassung, fuehrend, art FROM dublette")
        var alt: [Int64: Zeile] = [:]
        while try select.step() { alt[select.int64(0)] = Zeile(fuehrend: select.int64(1), art: select.text(2)) }
        for fassung in alt.keys where neu[fassung] == nil {
            try db.execute(sql: "DELETE FROM dublette WHERE fassung = ?", arguments: [fassung])
        }
        for (fassung, zeile) in neu where alt[fassung] != zeile {
            try db.execute(
                sql: "INSERT OR REPLACE INTO dublette (fassung, fuehrend, art) VALUES (?, ?, ?)",
                arguments: [fassung, zeile.fuehrend, zeile.art])
        }
    }

    private func merkmale(_ erlasse: [FassungReader.Row]) throws -> [Dublettenmerkmal] {
        let select = try RawStatement(
            db,
            """
            SELECT fassung, woerter, folgen, folgenzahl, gewichtige, gewichtigenzahl, ist_berichtigung, ersetzt_vom
            FROM textabdruck
            """)
        let nachID = Dictionary(erlasse.map { ($0.id, $0) }) { first, _ in first }
        var merkmale: [Dublettenmerkmal] = []
        var gelesen: Set<Int64> = []
        while try select.step() {
            guard let row = nachID[select.int64(0)] else { continue }
            gelesen.insert(row.id)
            merkmale.append(
                Dublettenmerkmal(
                    vorschrift: row.vorschrift, fassung: row.fassung,
                    abdruck: Textabdruck(
                        folgen: Hashform.decode(select.bytes(2), anzahl: select.int(3)),
                        gewichtige: Hashform.decode(select.bytes(4), anzahl: select.int(5)), woerter: select.int(1)),
                    vermerk: select.int(6) == 0 ? nil : Berichtigungsvermerk(ersetztVom: select.tag(7))))
        }
        for row in erlasse where !gelesen.contains(row.id) { merkmale.append(try nachgeholt(row)) }
        return merkmale
    }

    /// Of a decree that an earlier version of the program took in.
    private func nachgeholt(_ row: FassungReader.Row) throws -> Dublettenmerkmal {
        let aufnahme = Aufnahme(
            vorschrift: row.vorschrift, fassung: row.fassung,
            abschnitte: try AbschnittReader(db).abschnitte(row.fassung.sha256), passagen: [])
        let merkmal = aufnahme.dublettenmerkmal
        try AbdruckWriter(db).write(merkmal, of: row.id)
        return merkmal
    }
}
