// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import GRDB

extension SQLiteCorpus: Eingangskorb {
    public func lege(_ neue: [NeuerPosten], um jetzt: Zeitmarke) async throws -> [Eingangsposten.ID] {
        guard !neue.isEmpty else { return [] }
        return try await write { db in try neue.map { try EingangWriter(db).lege($0, um: jetzt) } }
    }

    public func nimm(_ menge: Eingangsmenge, um jetzt: Zeitmarke) async throws -> [Eingangsposten] {
        // A look first, so that an idle queue writes nothing.
        let wartet = try await read { db in
            try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM eingang WHERE zustand IN ('wartet', 'wiederholen'))") ?? false
        }
        guard wartet else { return [] }
        return try await write { db in try EingangWriter(db).nimm(menge, um: jetzt) }
    }

    public func schliesse(_ abschluesse: [Eingangsabschluss], um jetzt: Zeitmarke) async throws {
        guard !abschluesse.isEmpty else { return }
        try await write { db in
            for abschluss in abschluesse { try EingangWriter(db).schliesse(abschluss, um: jetzt) }
        }
    }

    public func gibZurueck(_ ids: [Eingangsposten.ID], grund: String?) async throws {
        guard !ids.isEmpty else { return }
        try await write { db in
            for id in ids { try EingangWriter(db).gibZurueck(id, grund: grund) }
        }
    }

    public func nimmWiederAuf(hoechstens: Int, um jetzt: Zeitmarke) async throws -> [Eingangsposten] {
        try await write { db in try EingangWriter(db).nimmWiederAuf(hoechstens: hoechstens, um: jetzt) }
    }

    public func wiederhole(_ id: Eingangsposten.ID, um jetzt: Zeitmarke) async throws -> Bool {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE eingang SET zustand = 'wartet', versuche = 0, grund = NULL, bilanz = NULL, beendet = NULL,
                        dokumente = 0
                    WHERE id = ?1 AND zustand = 'abgelehnt' AND NOT EXISTS (
                        SELECT 1 FROM eingang AS anderer
                        WHERE anderer.ordner = eingang.ordner AND anderer.datei = eingang.datei
                            AND anderer.zustand IN ('wartet', 'wiederholen'))
                    """, arguments: [id])
            return db.changesCount > 0
        }
    }

    public func posten(_ auswahl: Eingangsauswahl) async throws -> [Eingangsposten] {
        try await read { db in try EingangReader(db).posten(auswahl) }
    }

    public func lage(um jetzt: Zeitmarke) async throws -> Eingangslage {
        try await read { db in try EingangReader(db).lage(um: jetzt) }
    }

    public func merkmale(ordner: String) async throws -> [String: Dateimerkmal] {
        try await read { db in
            let statement = try RawStatement(
                db, "SELECT pfad, groesse, geaendert FROM eingang_merkmal WHERE ordner = ?")
            statement.bind(ordner, at: 1)
            var merkmale: [String: Dateimerkmal] = [:]
            while try statement.step() {
                merkmale[statement.text(0)] = Dateimerkmal(groesse: statement.int64(1), geaendert: statement.int64(2))
            }
            return merkmale
        }
    }

    public func raeumeAuf(vor: Zeitmarke) async throws -> Int {
        try await write { db in
            try db.execute(sql: "DELETE FROM eingang WHERE beendet < ?", arguments: [vor.millisekunden])
            return db.changesCount
        }
    }

    public func benoetigteAblagen() async throws -> Set<String> {
        try await read { db in
            try String.fetchSet(
                db, sql: "SELECT ablage FROM eingang WHERE ablage IS NOT NULL AND zustand <> 'fertig'")
        }
    }
}
