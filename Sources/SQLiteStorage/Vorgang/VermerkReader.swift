// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Foundation
import GRDB

/// Reads released Vermerke and the notes about them, within one access to the database.
struct VermerkReader {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func vermerk(_ sha256: String) throws -> Vermerkakte? {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT id, vorgang, json, docx, pdf FROM vermerk WHERE sha256 = ?", arguments: [sha256])
        else { return nil }
        let nummern = try Int64.fetchSet(
            db, sql: "SELECT stelle FROM vermerk_stelle WHERE vermerk = ?", arguments: [row["id"] as Int64])
        let stellen = try Set(Stellenbuch(db).stellen(nummern).values)
        return Vermerkakte(
            sha256: sha256, vorgang: VorgangID(rawValue: row["vorgang"]), json: Self.bytes(row["json"]),
            docx: Self.bytes(row["docx"]), pdf: Self.bytes(row["pdf"]), stellen: stellen)
    }

    /// An empty BLOB is read as null.
    private static func bytes(_ data: Data?) -> [UInt8] { data.map { [UInt8]($0) } ?? [] }

    func vermerke(stellen: Set<Int64>) throws -> [String: [Int64]] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT vermerk.sha256, stelle FROM vermerk_stelle JOIN vermerk ON vermerk.id = vermerk
                WHERE stelle IN (SELECT value FROM json_each(?)) ORDER BY stelle
                """, arguments: [try Kanonisch.text(stellen.sorted())])
        return rows.reduce(into: [:]) { $0[$1["sha256"], default: []].append($1["stelle"]) }
    }

    func zitierteFassungen() throws -> Set<String> {
        try String.fetchSet(
            db, sql: "SELECT DISTINCT fassung FROM gezeigte_stelle WHERE nummer IN (SELECT stelle FROM vermerk_stelle)")
    }

    func hinweise(_ vermerk: String) throws -> [Vermerkhinweis] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT anlass, text, um FROM vermerkhinweis
                WHERE vermerk = (SELECT id FROM vermerk WHERE sha256 = ?) ORDER BY id
                """, arguments: [vermerk]
        ).map { row in
            Vermerkhinweis(
                vermerk: vermerk, anlass: row["anlass"], text: row["text"], um: Zeitmarke(millisekunden: row["um"]))
        }
    }
}

extension Vermerkakte {
    /// Sums of its files, by kind.
    var dateisummen: [String: String] {
        ["json": sha256, "docx": OriginalStore.sha256(docx), "pdf": OriginalStore.sha256(pdf)]
    }
}
