// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import GRDB
import Synchronization

extension SQLiteCorpus: CorpusReading {
    public func snapshot() async throws -> CorpusSnapshot {
        let known = cache.withLock { $0.snapshot }
        let snapshot = try await read { db in
            let stand = try Self.stand(db)
            if let known, known.stand == stand { return known }
            return try Self.load(db, stand: stand)
        }
        cache.withLock { cache in
            if (cache.snapshot?.stand ?? -1) < snapshot.stand { cache.snapshot = snapshot }
        }
        return snapshot
    }

    /// The counter of the corpus' states; another program's changes are seen, too.
    static func stand(_ db: Database) throws -> Int64 {
        let statement = try RawStatement(db, "SELECT stand FROM bestand")
        return try statement.step() ? statement.int64(0) : 0
    }

    private static func load(_ db: Database, stand: Int64) throws -> CorpusSnapshot {
        let rows = try FassungReader(db).alle()
        let passagenzahl = rows.reduce(0) { $0 + $1.stored.passagen.count }
        let woerter = rows.reduce(0) { $1.stored.istAbgeloest || $1.stored.istDoppel ? $0 : $0 + $1.woerter }
        return CorpusSnapshot(
            stand: stand, fassungen: rows.map(\.stored), passagenzahl: passagenzahl,
            mittlereWortzahl: passagenzahl == 0 ? 0 : Double(woerter) / Double(passagenzahl))
    }

    public func abschnitte(fassung sha256: String) async throws -> [Abschnitt] {
        try await read { try AbschnittReader($0).abschnitte(sha256) }
    }

    public func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt? {
        try await read { try AbschnittReader($0).abschnitt(sha256, ordnung: ordnung) }
    }

    public func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt] {
        try await read { try AbschnittReader($0).abschnitte(sha256, bezeichnung: bezeichnung) }
    }

    public func abschnitte(an orte: Set<Abschnittsort>) async throws -> [Abschnittsort: Abschnitt] {
        try await read { try AbschnittReader($0).abschnitte(an: orte) }
    }

    public func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage] {
        try await read { try AbschnittReader($0).passagen(ids) }
    }

    public func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage] {
        try await read { try AbschnittReader($0).passagen(sha256, abschnitt: abschnitt) }
    }

    public func passagen(an orte: [Normort]) async throws -> [[Normpassage]] {
        try await read { try NormortReader($0).passagen(an: orte) }
    }

    public func verweise(_ passagen: [PassageID]) async throws -> [PassageID: Verweisstelle] {
        try await read { try AbschnittReader($0).verweise(passagen) }
    }

    public func seite(fassung sha256: String, nummer: Int) async throws -> Seite? {
        try await read { try AbschnittReader($0).seite(sha256, nummer: nummer) }
    }

    public func beziehungen(fassung sha256: String) async throws -> [Beziehung] {
        try await read { try FassungReader($0).beziehungen(sha256: sha256).values.first ?? [] }
    }

    public func alleBeziehungen() async throws -> [String: [Beziehung]] {
        try await read { try FassungReader($0).alleBeziehungen() }
    }

    public func erkennung(fassung sha256: String) async throws -> [Feldangabe] {
        try await read { try FassungReader($0).erkennung(sha256: sha256) }
    }

    public func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)] {
        try await read { try AbschnittReader($0).zitierende(verweis, limit: limit) }
    }

    public func original(sha256: String) async throws -> [UInt8]? {
        originals.bytes(sha256)
    }

    public func ledger() async throws -> [Ledgereintrag] {
        try await read { db in
            let statement = try RawStatement(
                db,
                """
                SELECT pfad, ausgang, grund, hinweise, sha256, duplikat_von, zeitpunkt, ordner FROM datei
                ORDER BY pfad, ordner
                """)
            var eintraege: [Ledgereintrag] = []
            while try statement.step() {
                let ergebnis = Aufnahmeergebnis(
                    ort: Dateiort(ordner: statement.text(7), datei: statement.text(0)),
                    ausgang: Aufnahmeergebnis.Ausgang(rawValue: statement.text(1)) ?? .abgelehnt,
                    grund: statement.optionalText(2), hinweise: try Textliste.decode(statement.bytes(3)),
                    sha256: statement.text(4), duplikatVon: statement.optionalText(5))
                eintraege.append(Ledgereintrag(ergebnis: ergebnis, zeitpunkt: statement.text(6)))
            }
            let geloescht = try Loeschbuch.eintraege(db)
            guard !geloescht.isEmpty else { return eintraege }
            return (eintraege + geloescht).sorted {
                ($0.ergebnis.ort, $0.zeitpunkt) < ($1.ergebnis.ort, $1.zeitpunkt)
            }
        }
    }
}

extension SQLiteCorpus: EreignisReading {
    public func ereignisse(nach nummer: Int64) async throws -> [Ereignis] {
        try await read { try EreignisReader($0).ereignisse(nach: nummer) }
    }
}
