// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The versions of Prüfschemata in memory: the twin of the store on disk, for tests. It keeps nothing beyond its life.
public actor InMemorySchemaspeicher: Schemaspeicher {
    private var fassungen: [Schemaverweis: Schemafassung] = [:]

    public init() {}

    public func schemafassungen() async throws -> [Schemafassung] {
        fassungen.values.sorted { ($0.verweis.kennung, $0.verweis.version) < ($1.verweis.kennung, $1.verweis.version) }
    }

    public func schemafassung(_ verweis: Schemaverweis) async throws -> Schemafassung? { fassungen[verweis] }

    public func wechsle(_ wechsel: Schemawechsel) async throws -> Bool {
        try wechsel.pruefe()
        guard let verweis = wechsel.verweis, fassungen[verweis] == wechsel.alt else { return false }
        fassungen[verweis] = wechsel.neu
        return true
    }
}
