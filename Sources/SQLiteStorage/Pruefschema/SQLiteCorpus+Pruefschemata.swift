// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
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
}
