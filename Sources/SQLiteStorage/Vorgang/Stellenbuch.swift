// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Crypto
import Foundation
import GRDB

/// The places that were shown, each kept once word for word: they outlive the Fassung that they stand in.
struct Stellenbuch {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// Keeps places.
    /// - Returns: their numbers and sums, in order.
    func lege(_ stellen: [Corpus.Fundstelle]) throws -> [(nummer: Int64, summe: [UInt8])] {
        let suche = try RawStatement(db, "SELECT nummer FROM gezeigte_stelle WHERE summe = ?")
        let einfuegen = try RawStatement(
            db, "INSERT INTO gezeigte_stelle (fassung, form, summe) VALUES (?, ?, ?)")
        return try stellen.map { stelle in
            let form = try Kanonisch.json(stelle)
            let summe = Self.summe(form)
            defer { suche.reset() }
            suche.bind(summe, at: 1)
            if try suche.step() { return (suche.int64(0), summe) }
            einfuegen.bind(stelle.fassung, at: 1)
            einfuegen.bind(form, at: 2)
            einfuegen.bind(summe, at: 3)
            try einfuegen.run()
            return (db.lastInsertedRowID, summe)
        }
    }

    /// Notes in which Vorgang places were shown.
    func vermerke(_ nummern: [Int64], vorgang: Int64) throws {
        let statement = try RawStatement(db, "INSERT OR IGNORE INTO vorgang_stelle (stelle, vorgang) VALUES (?, ?)")
        for nummer in nummern {
            statement.bind(nummer, at: 1)
            statement.bind(vorgang, at: 2)
            try statement.run()
        }
    }

    func stellen(_ nummern: Set<Int64>) throws -> [Int64: Corpus.Fundstelle] {
        let statement = try RawStatement(db, "SELECT form FROM gezeigte_stelle WHERE nummer = ?")
        return try nummern.reduce(into: [:]) { gefunden, nummer in
            defer { statement.reset() }
            statement.bind(nummer, at: 1)
            if try statement.step() { gefunden[nummer] = try Self.stelle(statement.bytes(0)) }
        }
    }

    func stellen(fassungen: Set<String>) throws -> [GezeigteStelle] {
        let statement = try RawStatement(
            db, "SELECT nummer, form FROM gezeigte_stelle WHERE fassung = ? ORDER BY nummer")
        var gefunden: [GezeigteStelle] = []
        for fassung in fassungen {
            defer { statement.reset() }
            statement.bind(fassung, at: 1)
            while try statement.step() {
                gefunden.append(
                    GezeigteStelle(nummer: statement.int64(0), fundstelle: try Self.stelle(statement.bytes(1))))
            }
        }
        return gefunden.sorted { $0.nummer < $1.nummer }
    }

    static func summe(_ form: [UInt8]) -> [UInt8] { [UInt8](SHA256.hash(data: form)) }

    private static func stelle(_ form: [UInt8]) throws -> Corpus.Fundstelle {
        try Festlegungsform.decode(Corpus.Fundstelle.self, form)
    }
}
