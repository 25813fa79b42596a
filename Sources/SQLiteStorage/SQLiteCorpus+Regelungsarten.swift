// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import GRDB
import Synchronization

extension SQLiteCorpus {
    public func regelungsarten() async throws -> Passagenarten {
        let known = cache.withLock { $0.arten }
        let (stand, arten) = try await read { db in
            let stand = try Self.stand(db)
            if let known, known.stand == stand { return known }
            return (stand, try Self.lade(db))
        }
        cache.withLock { cache in
            if (cache.arten?.stand ?? -1) < stand { cache.arten = (stand, arten) }
        }
        return arten
    }

    private static func lade(_ db: Database) throws -> Passagenarten {
        let statement = try RawStatement(db, "SELECT id, arten FROM passage_art ORDER BY id")
        var alle: [(id: Int64, arten: Regelungsarten)] = []
        while try statement.step() {
            alle.append((statement.int64(0), Regelungsarten(rawValue: UInt16(clamping: statement.int(1)))))
        }
        return Passagenarten(alle)
    }

    /// Recognises anew what the passages regulate, if that was done with another version of the data.
    /// - Parameters:
    ///   - version: of the data that `arten` works with.
    ///   - arten: what a passage regulates.
    /// - Returns: the number of passages looked at, 0 if nothing was to do.
    /// - Throws: `StorageError`.
    public func erkenneRegelungen(
        version: String, arten: @escaping @Sendable (Passage) -> Regelungsarten
    ) async throws -> Int {
        guard try await read({ try Self.regelungsstand($0) }) != version else { return 0 }
        return try await write { db in
            guard try Self.regelungsstand(db) != version else { return 0 }
            let anzahl = try Self.erkenneAlle(db, arten)
            let merken = try RawStatement(db, "INSERT OR REPLACE INTO regelungsstand (id, version) VALUES (1, ?)")
            merken.bind(version, at: 1)
            try merken.run()
            if anzahl > 0 { try db.execute(sql: "UPDATE bestand SET stand = stand + 1") }
            return anzahl
        }
    }

    private static func regelungsstand(_ db: Database) throws -> String? {
        let statement = try RawStatement(db, "SELECT version FROM regelungsstand")
        return try statement.step() ? statement.text(0) : nil
    }

    private static func erkenneAlle(_ db: Database, _ arten: (Passage) -> Regelungsarten) throws -> Int {
        try db.execute(sql: "DELETE FROM passage_art")
        let reader = AbschnittReader(db)
        let ids = try RawStatement(db, "SELECT id FROM passage ORDER BY id")
        let schreiben = try RawStatement(db, "INSERT INTO passage_art (id, arten) VALUES (?, ?)")
        var anzahl = 0
        while try ids.step() {
            let id = PassageID(rawValue: ids.int64(0))
            guard let stored = try reader.passagen([id]).first else { continue }
            anzahl += 1
            let erkannt = arten(stored.passage)
            guard !erkannt.isEmpty else { continue }
            schreiben.bind(id.rawValue, at: 1)
            schreiben.bind(Int(erkannt.rawValue), at: 2)
            try schreiben.run()
        }
        return anzahl
    }
}
