// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB
import GermanText
import SQLiteStorage
import TestKit
import Testing

@Suite("Der Bestand auf SQLite")
struct SQLiteCorpusTests {
    @Test("hält, was jeder Bestand verspricht", arguments: CorpusContract.faelle)
    func contract(_ fall: CorpusContract.Fall) async throws {
        try await TemporaryStore.with { store in
            try await fall(store.corpus)
            let befund = try await store.corpus.untersuche()
            // The sample values have sums that are not those of their bytes.
            #expect(befund.maengel.allSatisfy { $0.contains("Urschrift") }, "\(befund.maengel)")
            #expect(befund.behoben.allSatisfy { $0.contains("Geltung") || $0.contains("Urschrift") })
        }
    }

    @Test("hält, was jeder Eingangskorb verspricht", arguments: EingangskorbContract.faelle)
    func korb(_ fall: EingangskorbContract.Fall) async throws {
        try await TemporaryStore.with { store in try await fall(store.corpus) }
    }
}

/// A store in a folder of its own that goes with the test.
struct TemporaryStore {
    let folder: URL
    let corpus: SQLiteCorpus

    static func with(_ body: (TemporaryStore) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fundstelle-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(TemporaryStore(folder: folder, corpus: open(folder)))
    }

    static func open(_ folder: URL) throws -> SQLiteCorpus {
        try SQLiteCorpus(folder: folder.path, analysis: .minimal, jetzt: { "2026-11-23T12:00:00Z" })
    }

    /// Changes the database as another program could.
    func execute(_ sql: String) throws {
        try DatabaseQueue(path: folder.appendingPathComponent("fundstelle.sqlite").path).writeWithoutTransaction {
            try $0.execute(sql: sql)
        }
    }
}
