// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Casework
import GRDB
import SQLiteStorage
import TestKit
import Testing

@Suite("Prüfschemata auf SQLite")
struct SchemaSQLiteTests {
    @Test("halten, was jeder Speicher von Prüfschemata verspricht", arguments: SchemaspeicherContract.faelle)
    func contract(_ fall: SchemaspeicherContract.Fall) async throws {
        try await TemporaryStore.with { store in try await fall(store.corpus) }
    }

    @Test("Jeder Schritt steht im Protokoll, und eine freigegebene Fassung ist daran gebunden")
    func audit() async throws {
        try await mitFassung { store in
            let eintraege = try await store.corpus.auditeintraege(limit: 9)
            #expect(eintraege.map(\.art) == ["schema.freigegeben", "schema.entwurf"])
            #expect(eintraege.map(\.rolle) == ["Leitung", "Erlasspflege"])
            #expect(eintraege.allSatisfy { $0.gegenstand == "schema studium 1" && $0.inhalt.contains("sha256") })
            #expect(try await store.corpus.pruefeAudit(verwahrt: []).istUnversehrt)
            try store.execute(
                """
                DROP TRIGGER pruefschema_bleibt;
                UPDATE pruefschema SET form = CAST(replace(CAST(form AS TEXT), 'eins', 'zwei') AS BLOB);
                """)
            #expect(
                try await store.corpus.pruefeAudit(verwahrt: []).mangel == Auditmangel(nummer: 2, art: .gegenstand))
        }
    }

    @Test(
        "Auslöser der Datenbank bewahren, was freigegeben ist",
        arguments: [
            "UPDATE pruefschema SET sha256 = '\(Muster.sha("x"))'", "UPDATE pruefschema SET status = 'entwurf'",
            "UPDATE pruefschema SET version = 2, status = 'zurueckgezogen'", "DELETE FROM pruefschema",
            "INSERT OR REPLACE INTO pruefschema SELECT kennung, version, 'entwurf', sha256, form FROM pruefschema",
        ])
    func triggers(_ sql: String) async throws {
        try await mitFassung { store in
            #expect(throws: DatabaseError.self) { try store.execute(sql) }
        }
    }

    /// A version, drafted and approved.
    private func mitFassung(_ body: (TemporaryStore) async throws -> Void) async throws {
        try await TemporaryStore.with { store in
            func schritt(_ rolle: String, _ sekunde: Int) -> Schemafassung.Schritt {
                Schemafassung.Schritt(durch: .init(rolle: rolle), um: .t(sekunde), bemerkung: "")
            }
            let yaml = "kennung: eins"
            let entwurf = Schemafassung(
                verweis: Schemaverweis(kennung: "studium", version: 1), yaml: yaml,
                sha256: Vermerkmuster.sha256(Array(yaml.utf8)), status: .entwurf,
                beitraege: [schritt("Erlasspflege", 1)])
            var freigegeben = entwurf
            freigegeben.status = .freigegeben
            freigegeben.freigabe = .init(schritt: schritt("Leitung", 2), am: Muster.tag("2026-01-01"))
            #expect(try await store.corpus.wechsle(Schemawechsel(von: nil, zu: entwurf)))
            #expect(try await store.corpus.wechsle(Schemawechsel(von: entwurf, zu: freigegeben)))
            try await body(store)
        }
    }
}
