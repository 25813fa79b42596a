// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
import GRDB

extension SQLiteCorpus: Vermerkablage {
    public func lege(_ akte: Vermerkakte) async throws {
        try await schreibeDauerhaft { try VermerkWriter($0).lege(akte) }
    }

    public func vermerk(_ sha256: String) async throws -> Vermerkakte? {
        try await read { try VermerkReader($0).vermerk(sha256) }
    }

    public func vermerke(stellen: Set<Int64>) async throws -> [String: [Int64]] {
        try await read { try VermerkReader($0).vermerke(stellen: stellen) }
    }

    public func zitierteFassungen() async throws -> Set<String> {
        try await read { try VermerkReader($0).zitierteFassungen() }
    }

    public func merke(_ hinweis: Vermerkhinweis) async throws -> Bool {
        try await schreibeDauerhaft { try VermerkWriter($0).merke(hinweis) }
    }

    public func hinweise(_ vermerk: String) async throws -> [Vermerkhinweis] {
        try await read { try VermerkReader($0).hinweise(vermerk) }
    }
}
