// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB
import SQLiteStorage
import TestKit
import Testing

/// What only a store on disk can do with its history.
@Suite("Die Vermerke über den Bestand")
struct EreignisTests {
    private func execute(_ folder: URL, _ sql: String) async throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(
            path: folder.appendingPathComponent("fundstelle.sqlite").path, configuration: configuration)
        try await queue.write { try $0.execute(sql: sql) }
    }

    @Test("Wer auch immer eine Fassung löscht: Es wird vermerkt, ohne ihren Text")
    func deletionIsNoted() async throws {
        try await TemporaryStore.with { store in
            let erlass = Muster.erlass("geheim", datum: "2020-01-01", betreff: "Vertraulicher Betreff")
            _ = try await store.corpus.store([Muster.eingang(erlass)])
            try await store.corpus.aktualisiereGeltung()
            let vorher = try await store.corpus.ereignisse(nach: 0).last?.nummer ?? 0
            try await execute(
                store.folder, "DELETE FROM fassung WHERE sha256 = '\(erlass.fassung.sha256)'")
            let neue = try await store.corpus.ereignisse(nach: vorher)
            #expect(neue.map(\.art) == [.entfernt])
            #expect(neue.first?.sha256 == erlass.fassung.sha256)
            #expect(neue.first?.name == "Erlass geheim")
            #expect(neue.first?.normgeber == erlass.vorschrift.normgeber)
            #expect(neue.first.flatMap { Ortszeit.tag(utc: $0.zeitpunkt) } != nil)
        }
    }

    @Test("Ein Bestand aus der Zeit ohne Vermerke gilt als bekannt")
    func formerCorpus() async throws {
        try await TemporaryStore.with { store in
            let alt = Muster.erlass("alt", datum: "2020-01-01")
            _ = try await store.corpus.store([Muster.eingang(alt)])
            try await store.corpus.aktualisiereGeltung()
            try await execute(
                store.folder,
                """
                DROP TRIGGER fassung_entfernt; DROP TABLE ereignis;
                DELETE FROM grdb_migrations WHERE identifier = '5 Aenderungen';
                """)
            let wieder = try TemporaryStore.open(store.folder)
            #expect(try await wieder.ereignisse(nach: 0).isEmpty)
            let aufhebung = Beziehung(art: .hebtAuf, zielAktenzeichen: "alt", zielDatum: nil, beleg: "Aufgehoben.")
            _ = try await wieder.store([
                Muster.eingang(Muster.erlass("neu", datum: "2026-11-01", beziehungen: [aufhebung]))
            ])
            try await wieder.aktualisiereGeltung()
            #expect(try await wieder.ereignisse(nach: 0).map(\.art) == [.aufgenommen, .geltung, .lauf])
            let dienst = Aenderungsdienst(corpus: wieder, ereignisse: wieder, anliegen: [])
            let arten = try await dienst.aenderungen().filter { $0.bekannt != nil }.map(\.art)
            #expect(Set(arten) == [.neu, .aufgehoben])
        }
    }
}
