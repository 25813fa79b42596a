// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import GRDB
import Synchronization

extension SQLiteCorpus: CorpusWriting {
    public func bekannt(datei: String, sha256: String) async throws -> Aufnahmeergebnis? {
        let entscheidung = try await read { db -> (Aufnahmeentscheidung, ersetzt: Bool)? in
            let buch = try Dateibuch(db)
            guard let fassung = try buch.fassung(sha256: sha256) else { return nil }
            let gehalten = try buch.fassung(heldBy: datei)
            let entscheidung = Aufnahmeentscheidung(
                datei: datei, gehalten: gehalten?.sha256, sha256: sha256, bekannt: fassung.bekannt)
            return (entscheidung, gehalten != nil)
        }
        switch entscheidung {
        case (.unveraendert, _)?:
            let zeitpunkt = jetzt()
            cache.withLock { $0.gesehen[datei] = zeitpunkt }
            return Aufnahmeergebnis(datei: datei, ausgang: .unveraendert, sha256: sha256)
        case (.duplikat(let von), ersetzt: false)?:
            let ergebnis = Aufnahmeergebnis(datei: datei, ausgang: .duplikat, sha256: sha256, duplikatVon: von)
            return try await merke(ergebnis)
        default:
            return nil
        }
    }

    /// Writes the row of a duplicate; nil if its Fassung was superseded meanwhile.
    private func merke(_ duplikat: Aufnahmeergebnis) async throws -> Aufnahmeergebnis? {
        let zeitpunkt = jetzt()
        return try await write { db in
            let buch = try Dateibuch(db)
            guard let fassung = try buch.fassung(sha256: duplikat.sha256), !fassung.istAbgeloest else { return nil }
            try buch.write(duplikat, fassung: fassung.id, zeitpunkt: zeitpunkt)
            return duplikat
        }
    }

    public func store(_ eingaenge: [Dateieingang]) async throws -> [Aufnahmeergebnis] {
        guard !eingaenge.isEmpty else { return [] }
        let zeitpunkt = jetzt()
        return try await write { db in
            // Within the transaction, so that no other program takes them for leftovers; durable before the commit.
            try self.schreibeOriginale(eingaenge)
            let ergebnisse = try BatchStore(db, zeitpunkt: zeitpunkt).store(eingaenge)
            try self.schreibeGesehene(db)
            return ergebnisse
        }
    }

    private func schreibeOriginale(_ eingaenge: [Dateieingang]) throws {
        for eingang in eingaenge {
            guard case .aufnahme = eingang.inhalt, OriginalStore.isSum(eingang.sha256) else { continue }
            try originals.write(eingang.bytes, sha256: eingang.sha256)
        }
        originals.synchronize()
    }

    public func aktualisiereGeltung() async throws {
        try await write { db in
            try self.schreibeGesehene(db)
            try GeltungWriter(db).aktualisiere()
        }
        // Not necessary for anything but a smaller log: readers may be in the way.
        _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.passive) }
    }

    private func schreibeGesehene(_ db: Database) throws {
        let gesehen = cache.withLock { cache in
            defer { cache.gesehen = [:] }
            return cache.gesehen
        }
        guard !gesehen.isEmpty else { return }
        let buch = try Dateibuch(db)
        for (datei, zeitpunkt) in gesehen { try buch.gesehen(datei, zeitpunkt: zeitpunkt) }
    }
}
