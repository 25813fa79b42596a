// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
import GRDB

extension SQLiteCorpus: Festlegungsspeicher {
    public func festlegungen(fassung sha256: String) async throws -> [GespeicherteFestlegung] {
        try await read { try FestlegungReader($0).liste(sha256).wirksame }
    }

    public func erkannteAngaben(fassung sha256: String) async throws -> Dokumentangaben? {
        try await read { try Angabenwriter.erkannt($0, sha256: sha256) }
    }

    public func legeFest(
        _ inhalt: Festlegung.Inhalt, fassung sha256: String, durch akteur: Akteur, grund: String?
    ) async throws -> GespeicherteFestlegung {
        let festlegung = Festlegung(
            fassung: sha256, inhalt: inhalt, akteur: akteur, zeitpunkt: jetzt(), grund: grund)
        let neu = try await write { db in try Festlegungswriter(db).legeFest(festlegung) }
        merkeSchreiben()
        return neu
    }

    public func widerrufe(
        _ id: FestlegungID, durch akteur: Akteur, grund: String?
    ) async throws -> GespeicherteFestlegung? {
        let zeitpunkt = jetzt()
        let alt = try await write { db in
            try Festlegungswriter(db).widerrufe(id, durch: akteur, zeitpunkt: zeitpunkt, grund: grund)
        }
        merkeSchreiben()
        return alt
    }

    public func protokoll(fassung sha256: String?, limit: Int) async throws -> [Protokolleintrag] {
        try await read { try FestlegungReader($0).protokoll(sha256, limit: limit) }
    }

    public func pflegestand() async throws -> Pflegestand {
        try await read { try PflegestandReader($0).pflegestand() }
    }
}
