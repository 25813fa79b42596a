// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Audit
import GRDB

extension SQLiteCorpus: Auditbuch {
    public func auditeintraege(limit: Int) async throws -> [Auditeintrag] {
        try await read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM audit ORDER BY nummer DESC LIMIT ?", arguments: [max(0, limit)])
                .map { row in
                    Auditeintrag(
                        nummer: row["nummer"], zeit: row["zeit"], rolle: row["rolle"], art: row["art"],
                        gegenstand: row["gegenstand"], inhalt: row["inhalt"], vorher: row["vorher"],
                        summe: row["summe"])
                }
        }
    }

    public func pruefeAudit(verwahrt: [Auditkopf]) async throws -> Auditbefund {
        try await read { try AuditCheck($0).befund(verwahrt: verwahrt) }
    }
}
