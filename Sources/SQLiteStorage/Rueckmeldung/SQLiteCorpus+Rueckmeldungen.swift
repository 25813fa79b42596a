// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import Foundation
import GRDB
import Norms

extension SQLiteCorpus: Rueckmeldungsspeicher {
    public func nimmAuf(_ inhalt: Rueckmeldungsinhalt, um jetzt: Zeitmarke) async throws -> RueckmeldungID {
        try inhalt.pruefe()
        // The value cuts the moment down before anything is written.
        let neu = Rueckmeldung(id: RueckmeldungID(rawValue: 0), eingegangen: jetzt, inhalt: inhalt)
        let aussage = inhalt.aussage
        let stelle = try aussage.map { Data(try Festlegungsform.encode($0.stelle)) }
        return try await write { db in
            try db.execute(
                sql: """
                    INSERT INTO rueckmeldung (
                        eingegangen, frage, zuvor, stichtag, aussage, modell, fassung, stelle, urteil, anmerkung
                    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    neu.eingegangen.millisekunden, inhalt.frage, inhalt.zuvor, inhalt.stichtag.tage, aussage?.text,
                    aussage?.modell, aussage?.stelle.fundstelle.fassung, stelle, inhalt.urteil.rawValue,
                    inhalt.anmerkung,
                ])
            return RueckmeldungID(rawValue: db.lastInsertedRowID)
        }
    }

    public func rueckmeldungen(limit: Int) async throws -> [Rueckmeldung] {
        try await read { try RueckmeldungReader($0).alle(limit: limit) }
    }

    public func rueckmeldung(_ id: RueckmeldungID) async throws -> Rueckmeldung? {
        try await read { try RueckmeldungReader($0).eine(id) }
    }

    public func offeneRueckmeldungen() async throws -> Int { try await read { try RueckmeldungReader($0).offene() } }

    public func setze(
        _ stand: Rueckmeldung.Stand, richtigstellung: Richtigstellung?, rueckmeldung id: RueckmeldungID
    ) async throws -> Bool {
        let form = try richtigstellung.map { Data(try Festlegungsform.encode($0)) }
        return try await write { db in
            try db.execute(
                sql: "UPDATE rueckmeldung SET stand = ?, richtige_fassung = ?, richtigstellung = ? WHERE id = ?",
                arguments: [stand.rawValue, richtigstellung?.stelle?.fundstelle.fassung, form, id.rawValue])
            return db.changesCount > 0
        }
    }

    public func loesche(rueckmeldung id: RueckmeldungID) async throws -> Bool {
        try await write { db in
            // What was typed is overwritten, not only given free.
            try db.execute(sql: "PRAGMA secure_delete = ON")
            defer { try? db.execute(sql: "PRAGMA secure_delete = OFF") }
            try db.execute(sql: "DELETE FROM rueckmeldung WHERE id = ?", arguments: [id.rawValue])
            return db.changesCount > 0
        }
    }
}
