// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB
import SQLiteStorage
import TestKit
import Testing

@Suite("Öffnen und Überleben")
struct OpeningTests {
    @Test("Nach dem Schließen ist alles noch da")
    func reopen() async throws {
        try await TemporaryStore.with { store in
            let gesetz = Muster.gesetz("XG", paragrafen: [.init("1", "Titel", "Der Pass.")])
            _ = try await store.corpus.store([Muster.eingang(gesetz)])
            try await store.corpus.aktualisiereGeltung()
            let wieder = try TemporaryStore.open(store.folder)
            let (alt, neu) = (try await store.corpus.snapshot(), try await wieder.snapshot())
            #expect(neu.fassungen == alt.fassungen && neu.stand == alt.stand)
        }
    }

    @Test("Was ein anderes Programm schreibt, wird bemerkt")
    func otherProgram() async throws {
        try await TemporaryStore.with { store in
            let anderes = try TemporaryStore.open(store.folder)
            #expect(try await store.corpus.snapshot().fassungen.isEmpty)
            #expect(try await store.corpus.passageFrequencies(of: ["pass"]).isEmpty)
            let gesetz = Muster.gesetz("XG", paragrafen: [.init("1", "Titel", "Der Pass.")])
            _ = try await anderes.store([Muster.eingang(gesetz)])
            #expect(try await store.corpus.snapshot().fassungen.count == 1)
            #expect(try await store.corpus.passageFrequencies(of: ["pass"]) == ["pass": 1])
            #expect(
                try await store.corpus.bekannt(datei: "xg.xml", sha256: gesetz.fassung.sha256)?.ausgang == .unveraendert
            )
        }
    }

    @Test("Eine neuere Version, Müll und ein Ordner ohne Rechte geben einen klaren Satz")
    func clearErrors() async throws {
        try await TemporaryStore.with { store in
            try await execute(store.folder, "INSERT INTO grdb_migrations VALUES ('99 Zukunft')")
            let neuer = try error(store.folder)
            #expect(neuer.contains("neueren Version"))
        }
        try await TemporaryStore.with { store in
            let folder = store.folder.appendingPathComponent("muell")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let bytes = Data(String(repeating: "Das ist keine Datenbank. ", count: 400).utf8)
            try bytes.write(to: folder.appendingPathComponent("fundstelle.sqlite"))
            #expect(try error(folder).contains("beschädigt"))
            try Data("x".utf8).write(to: store.folder.appendingPathComponent("datei"))
            #expect(try error(store.folder.appendingPathComponent("datei")).contains("lässt sich nicht anlegen"))
        }
    }

    @Test("Scheitert das Ablegen der Urschriften, bleibt der Bestand, wie er war")
    func atomicOriginals() async throws {
        try await TemporaryStore.with { store in
            let (a, b) = (Muster.erlass("1", datum: nil), Muster.erlass("2", datum: nil))
            _ = try await store.corpus.store([Muster.eingang(a)])
            let vorher = try await store.corpus.snapshot()
            // A file where the folder of the original must be.
            let ordner = store.folder.appendingPathComponent("originals/\(b.fassung.sha256.prefix(2))")
            try #require(!FileManager.default.fileExists(atPath: ordner.path))
            try Data().write(to: ordner)
            await #expect(throws: StorageError.self) { try await store.corpus.store([Muster.eingang(b)]) }
            #expect(try await store.corpus.snapshot().stand == vorher.stand)
            #expect(try await store.corpus.ledger().count == 1)
            try FileManager.default.removeItem(at: ordner)
            #expect(try await store.corpus.store([Muster.eingang(b)]).map(\.ausgang) == [.neu])
        }
    }

    @Test(
        "Eine Summe, die keine ist, wird nicht zum Dateinamen",
        arguments: ["", "../../etc/passwd", "ABC", String(repeating: "g", count: 64)])
    func badSum(_ summe: String) async throws {
        try await TemporaryStore.with { store in
            var erlass = Muster.erlass("1", datum: nil)
            erlass.fassung.sha256 = summe
            let ergebnisse = try await store.corpus.store([Muster.eingang(erlass)])
            #expect(ergebnisse.map(\.ausgang) == [.abgelehnt])
            #expect(try await store.corpus.original(sha256: summe) == nil)
            #expect(try await store.corpus.snapshot().fassungen.isEmpty)
        }
    }

    @Test("Viele lesen, während einer schreibt")
    func concurrency() async throws {
        try await TemporaryStore.with { store in
            let corpus = store.corpus
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    for nummer in 0..<10 {
                        let erlass = Muster.erlass("\(nummer)", datum: nil, abschnitte: ["Der Pass.", "Das Geld."])
                        _ = try await corpus.store([Muster.eingang(erlass)])
                    }
                }
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<20 {
                            let snapshot = try await corpus.snapshot()
                            #expect(snapshot.passagenzahl == snapshot.fassungen.count * 2)
                            _ = try await corpus.passageFrequencies(of: ["pass"])
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await corpus.snapshot().passagenzahl == 20)
            #expect(try await corpus.passageFrequencies(of: ["pass"]) == ["pass": 10])
        }
    }

    private func error(_ folder: URL) throws -> String {
        let error = try #require(throws: StorageError.self) { try TemporaryStore.open(folder) }
        return error.grund
    }

    private func execute(_ folder: URL, _ sql: String) async throws {
        let queue = try DatabaseQueue(path: folder.appendingPathComponent("fundstelle.sqlite").path)
        try await queue.write { try $0.execute(sql: sql) }
    }
}
