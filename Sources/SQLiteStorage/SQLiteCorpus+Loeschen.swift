// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import GRDB
import Synchronization

extension SQLiteCorpus {
    public func gehalten(an ort: Dateiort) async throws -> [String] {
        try await read { db in
            try String.fetchAll(
                db, sql: "SELECT sha256 FROM fassung WHERE ordner = ? AND datei = ? ORDER BY id",
                arguments: [ort.ordner, ort.datei])
        }
    }

    /// Also writes the database anew, so that nothing of it stays in pages that are free now; that takes about a second
    /// for each 100 MB.
    public func loesche(_ sha256: [String], durch: String) async throws -> Loeschbericht {
        let zeitpunkt = jetzt()
        var bericht = try await write { db in
            try Loeschbuch(db, durch: durch, zeitpunkt: zeitpunkt).loesche(sha256)
        }
        let summen = Set(sha256).filter(OriginalStore.isSum)
        // What was deleted before is asked for again when its remains could not be removed then.
        let frueher = try await read { db in try summen.filter { try Loeschbuch.kennt($0, db) } }
        guard !frueher.isEmpty else { return Loeschbericht() }
        let geloescht = Set(bericht.eintraege.map(\.ergebnis.ort))
        cache.withLock { cache in
            cache.geschrieben += 1
            cache.verzeichnis = nil
            cache.gesehen = cache.gesehen.filter { !geloescht.contains($0.key) }
        }
        let originale = frueher.count { originals.remove($0) }
        if originale > 0 { bericht.entfernt.append(.init("Originale", originale)) }
        for summe in frueher { ablage.entferne(summe) }
        originals.synchronize()
        try await schreibeNeu()
        return bericht
    }

    /// Writes the database without its free pages and empties the log of changes.
    private func schreibeNeu() async throws {
        do {
            try await pool.writeWithoutTransaction { db in
                try db.execute(sql: "VACUUM")
                try db.checkpoint(.truncate)
            }
        } catch {
            throw StorageError(
                "Gelöscht ist alles, doch Reste können noch in freien Teilen der Datenbank stehen, weil ein anderes Programm "
                    + "sie benutzt. Bitte später „fundstelle loesche“ mit derselben Angabe wiederholen.")
        }
    }
}
