// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import SQLiteStorage
import Testing

@testable import struct SQLiteStorage.OriginalStore

@Suite("Ablage hochgeladener Dateien")
struct SpoolFolderTests {
    @Test("Eine Datei kommt in Stücken und ist unter ihrer Summe da")
    func chunks() async throws {
        try await TemporaryStore.with { store in
            let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            let vorgang = try store.corpus.ablage.beginne()
            for start in stride(from: 0, to: bytes.count, by: 70_001) {
                try vorgang.schreibe(bytes[start..<min(start + 70_001, bytes.count)])
            }
            let (summe, anzahl) = try vorgang.beende()
            #expect(summe == OriginalStore.sha256(bytes) && anzahl == bytes.count)
            #expect(store.corpus.ablage.bytes(summe) == bytes)
        }
    }

    @Test("Was verworfen oder vergessen wird, hinterlässt nichts")
    func discarded() async throws {
        try await TemporaryStore.with { store in
            let eins = try store.corpus.ablage.beginne()
            try eins.schreibe([1, 2, 3])
            eins.verwirf()
            do {
                let zwei = try store.corpus.ablage.beginne()
                try zwei.schreibe([4])
            }
            #expect(try names(store).isEmpty)
            #expect(throws: StorageError.self) { try eins.schreibe([5]) }
        }
    }

    @Test("Entfernt wird erst, was niemand mehr in der Hand hält")
    func held() async throws {
        try await TemporaryStore.with { store in
            let ablage = store.corpus.ablage
            var vorgang: (any Ablagevorgang)? = try ablage.beginne()
            try vorgang?.schreibe([9])
            let summe = try #require(try vorgang?.beende()).sha256
            ablage.entferne(summe)
            #expect(ablage.bytes(summe) == [9])
            vorgang = nil
            ablage.entferne(summe)
            #expect(ablage.bytes(summe) == nil)
        }
    }

    @Test("Aufgeräumt wird nur Altes, das nicht gebraucht wird, und nur in der Ablage")
    func cleanUp() async throws {
        try await TemporaryStore.with { store in
            let ordner = store.folder.appendingPathComponent("eingang")
            let (alt, gebraucht, neu) = (sum("alt"), sum("gebraucht"), sum("neu"))
            for name in [alt, gebraucht, neu, ".neu-abgebrochen", "fremd.txt"] {
                try Data([1]).write(to: ordner.appendingPathComponent(name))
                guard name != neu else { continue }
                try FileManager.default.setAttributes(
                    [.modificationDate: Date.now.addingTimeInterval(-7200)],
                    ofItemAtPath: ordner.appendingPathComponent(name).path)
            }
            store.corpus.ablage.behalte(nur: [gebraucht])
            #expect(try names(store) == Set([gebraucht, neu, "fremd.txt"]))
        }
    }

    @Test("Eine Summe, die keine ist, führt nirgendwohin", arguments: ["../fundstelle.sqlite", "", "fremd.txt"])
    func badSum(_ summe: String) async throws {
        try await TemporaryStore.with { store in
            #expect(store.corpus.ablage.bytes(summe) == nil)
            store.corpus.ablage.entferne(summe)
            #expect(
                FileManager.default.fileExists(atPath: store.folder.appendingPathComponent("fundstelle.sqlite").path))
        }
    }

    private func sum(_ text: String) -> String { OriginalStore.sha256(Array(text.utf8)) }

    private func names(_ store: TemporaryStore) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: store.folder.appendingPathComponent("eingang").path))
    }
}
