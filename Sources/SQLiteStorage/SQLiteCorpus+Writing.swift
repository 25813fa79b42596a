// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import GRDB
import Synchronization

extension SQLiteCorpus: CorpusWriting {
    public func bekannt(ordner: String, datei: String, sha256: String) async throws -> Aufnahmeergebnis? {
        let ort = Dateiort(ordner: ordner, datei: datei)
        let auskunft = try await auskunft(ort, sha256: sha256)
        let entscheidung = Aufnahmeentscheidung(
            ort: ort, gehalten: auskunft.gehalten, sha256: sha256, bekannt: auskunft.fassung)
        switch entscheidung {
        case .unveraendert:
            let zeitpunkt = jetzt()
            cache.withLock { $0.gesehen[ort] = zeitpunkt }
            return Aufnahmeergebnis(ort: ort, ausgang: .unveraendert, sha256: sha256)
        case .duplikat(let von) where auskunft.gehalten == nil:
            return try await merke(
                Aufnahmeergebnis(ort: ort, ausgang: .duplikat, sha256: sha256, duplikatVon: von))
        default:
            return nil
        }
    }

    /// From memory where nothing was written since the import began, else from the database.
    private func auskunft(_ ort: Dateiort, sha256: String) async throws -> Dateiverzeichnis.Auskunft {
        let (verzeichnis, geschrieben) = cache.withLock { ($0.verzeichnis, $0.geschrieben) }
        if let verzeichnis {
            if let auskunft = verzeichnis.auskunft(ort, sha256: sha256) { return auskunft }
            return try await read { try Dateibuch($0).auskunft(ort, sha256: sha256) }
        }
        let (neu, auskunft) = try await read { db in
            (try Dateiverzeichnis(db), try Dateibuch(db).auskunft(ort, sha256: sha256))
        }
        cache.withLock { cache in
            if cache.geschrieben == geschrieben { cache.verzeichnis = neu }
        }
        return auskunft
    }

    /// Writes the row of a duplicate; nil if its Fassung was superseded meanwhile.
    private func merke(_ duplikat: Aufnahmeergebnis) async throws -> Aufnahmeergebnis? {
        let zeitpunkt = jetzt()
        let ergebnis = try await write { db -> Aufnahmeergebnis? in
            let buch = try Dateibuch(db)
            guard let fassung = try buch.fassung(sha256: duplikat.sha256), !fassung.istAbgeloest else { return nil }
            try buch.write(duplikat, fassung: fassung.id, zeitpunkt: zeitpunkt)
            return duplikat
        }
        cache.withLock { cache in
            cache.geschrieben += 1
            cache.verzeichnis?.geschrieben(duplikat.ort, sha256: duplikat.sha256)
        }
        return ergebnis
    }

    public func store(_ eingaenge: [Dateieingang]) async throws -> [Aufnahmeergebnis] {
        guard !eingaenge.isEmpty else { return [] }
        let zeitpunkt = jetzt()
        let (ergebnisse, vorher, nachher) = try await write { db in
            let vorher = try Self.stand(db)
            // Within the transaction, so that no other program takes them for leftovers; durable before the commit.
            try self.schreibeOriginale(eingaenge)
            let ergebnisse = try BatchStore(db, zeitpunkt: zeitpunkt).store(eingaenge)
            try self.schreibeGesehene(db)
            return (ergebnisse, vorher, try Self.stand(db))
        }
        cache.withLock { cache in
            cache.geschrieben += 1
            guard cache.verzeichnis?.folgt(von: vorher, bis: nachher) == true else {
                cache.verzeichnis = nil
                return
            }
            for eingang in eingaenge { cache.verzeichnis?.geschrieben(eingang.ort, sha256: eingang.sha256) }
        }
        return ergebnisse
    }

    private func schreibeOriginale(_ eingaenge: [Dateieingang]) throws {
        let aufgenommene = eingaenge.filter { eingang in
            guard case .aufnahme = eingang.inhalt else { return false }
            return OriginalStore.isSum(eingang.sha256)
        }
        guard !aufgenommene.isEmpty else { return }
        for eingang in aufgenommene { try originals.write(eingang.bytes, sha256: eingang.sha256) }
        originals.synchronize()
    }

    public func aktualisiereGeltung() async throws {
        let zeitpunkt = jetzt()
        try await write { db in
            try self.schreibeGesehene(db)
            try GeltungWriter(db, zeitpunkt: zeitpunkt).aktualisiere()
        }
        // The next import may find what other programs have written.
        cache.withLock { cache in
            cache.geschrieben += 1
            cache.verzeichnis = nil
        }
        // Not necessary for anything but a smaller log: readers may be in the way.
        _ = try? await pool.writeWithoutTransaction { try $0.checkpoint(.passive) }
    }

    /// Notes that this program has changed the corpus.
    func merkeSchreiben() {
        cache.withLock { $0.geschrieben += 1 }
    }

    private func schreibeGesehene(_ db: Database) throws {
        let gesehen = cache.withLock { cache in
            defer { cache.gesehen = [:] }
            return cache.gesehen
        }
        guard !gesehen.isEmpty else { return }
        let buch = try Dateibuch(db)
        for (ort, zeitpunkt) in gesehen { try buch.gesehen(ort, zeitpunkt: zeitpunkt) }
    }
}
