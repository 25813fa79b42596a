// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import SQLiteStorage
import TestKit
import Testing

@Suite("Vorgänge auf SQLite")
struct VorgangSQLiteTests {
    @Test(
        "halten, was jeder Speicher von Vorgängen verspricht, und das Protokoll bleibt unversehrt",
        arguments: VorgangContract.faelle + VorgangContract.vermerkfaelle)
    func contract(_ fall: VorgangContract.Fall) async throws {
        try await TemporaryStore.with { store in
            try await fall(store.corpus)
            let befund = try await store.corpus.pruefeAudit(verwahrt: [])
            #expect(befund.istUnversehrt, "\(befund)")
            #expect(try await store.corpus.untersuche().istGesund)
        }
    }
}
