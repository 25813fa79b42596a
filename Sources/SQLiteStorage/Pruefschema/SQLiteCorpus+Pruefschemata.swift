// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Corpus
import GRDB

extension SQLiteCorpus: Schemaspeicher {
    public func schemafassungen() async throws -> [Schemafassung] { try await read { try SchemaReader($0).alle() } }

    public func schemafassung(_ verweis: Schemaverweis) async throws -> Schemafassung? {
        try await read { try SchemaReader($0).eine(verweis) }
    }

    public func wechsle(_ wechsel: Schemawechsel) async throws -> Bool {
        try wechsel.pruefe()
        return try await schreibeDauerhaft { try SchemaWriter($0).wechsle(wechsel) }
    }

    /// The same on behalf of somebody, so that a draft thrown away has its entry in the Audit, too.
    public func wechsle(_ wechsel: Schemawechsel, durch: Akteur, um: Zeitmarke) async throws -> Bool {
        try wechsel.pruefe()
        let schritt = Schemafassung.Schritt(durch: durch, um: um, bemerkung: "")
        return try await schreibeDauerhaft { try SchemaWriter($0).wechsle(wechsel, verworfen: schritt) }
    }
}
