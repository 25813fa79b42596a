// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Corpus
import GRDB

extension SQLiteCorpus: Vorgangsspeicher {
    public func haengeAn(_ nachtrag: Vorgangsnachtrag) async throws -> VorgangID {
        VorgangID(rawValue: try await schreibeDauerhaft { try VorgangWriter($0).haengeAn(nachtrag) })
    }

    public func schritte(_ id: VorgangID) async throws -> [Schritteintrag] {
        try await read { try VorgangReader($0).schritte(id) }
    }

    public func zeilen(_ auswahl: Vorgangsauswahl, ab: Int, hoechstens: Int) async throws -> [Vorgangszeile] {
        try await read { try VorgangReader($0).zeilen(auswahl, ab: ab, hoechstens: hoechstens) }
    }

    public func zeilen(_ ids: [VorgangID]) async throws -> [Vorgangszeile] {
        try await read { try VorgangReader($0).zeilen(ids) }
    }

    public func anzahl(_ auswahl: Vorgangsauswahl) async throws -> Int {
        try await read { try VorgangReader($0).anzahl(auswahl) }
    }

    public func offeneVorgaenge(schemata: Set<String>) async throws -> [Vorgangszeile] {
        try await read { try VorgangReader($0).offene(schemata: schemata) }
    }

    public func gezeigteStellen(fassungen: Set<String>) async throws -> [GezeigteStelle] {
        try await read { try Stellenbuch($0).stellen(fassungen: fassungen) }
    }

    public func offeneVorgaenge(stellen: Set<Int64>) async throws -> [VorgangID: [Int64]] {
        try await read { try VorgangReader($0).offene(stellen: stellen) }
    }

    public func loesche(vorgang id: VorgangID, durch akteur: Akteur, um: Zeitmarke) async throws -> Bool {
        let geloescht = try await schreibeDauerhaft(ueberschreibend: true) { db in
            try VorgangWriter(db).loesche(id, durch: akteur, um: um)
        }
        // What was written lately also stands in the log of changes, until it is emptied; while others read, a later
        // change does it.
        if geloescht { try? await pool.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) } }
        return geloescht
    }
}
