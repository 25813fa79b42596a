// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Foundation
import SQLiteStorage
import TestKit
import Testing

@Suite("Ein Abbruch mitten im Schritt")
struct VorgangAbbruchTests {
    /// The log of changes is what a program leaves behind that was killed while it wrote; every length of it is a moment
    /// at which that can happen.
    @Test("Wo immer das Schreiben abbricht: jeder Schritt hat seinen Eintrag, und jeder Eintrag seinen Schritt")
    func everyPrefix() async throws {
        try await TemporaryStore.with { store in
            for _ in 0..<3 { _ = try await store.corpus.lege(VorgangContract.alleSchritte) }
            let (datenbank, log) = (
                try Data(contentsOf: store.folder.appending(path: "fundstelle.sqlite")),
                try Data(contentsOf: store.folder.appending(path: "fundstelle.sqlite-wal"))
            )
            var zahlen: Set<Int64> = []
            // From the end of the migrations on, in steps that end within a page, too.
            for laenge in stride(from: log.count, through: max(0, log.count - 900_000), by: -24_001) {
                let ordner = store.folder.appending(path: "abbruch-\(laenge)")
                defer { try? FileManager.default.removeItem(at: ordner) }
                try FileManager.default.createDirectory(at: ordner, withIntermediateDirectories: true)
                try datenbank.write(to: ordner.appending(path: "fundstelle.sqlite"))
                try log.prefix(laenge).write(to: ordner.appending(path: "fundstelle.sqlite-wal"))
                let corpus = try TemporaryStore.open(ordner)
                let befund = try await corpus.pruefeAudit(verwahrt: [])
                #expect(befund.istUnversehrt, "\(befund)")
                let zeilen = try await corpus.zeilen(Vorgangsauswahl(), ab: 0, hoechstens: 9)
                #expect(Int64(zeilen.reduce(0) { $0 + $1.schrittzahl }) == befund.kopf.anzahl)
                for zeile in zeilen {
                    let vorgang = try #require(try await corpus.vorgang(zeile.id))
                    #expect(vorgang.schrittzahl == zeile.schrittzahl)
                }
                zahlen.insert(befund.kopf.anzahl)
            }
            #expect(zahlen.count > 5 && zahlen.contains(36))
        }
    }

    @Test("Scheitert ein Teil des Schritts, geschieht nichts davon")
    func allOrNothing() async throws {
        try await TemporaryStore.with { store in
            let id = try await store.corpus.lege(Array(VorgangContract.alleSchritte.prefix(2)))
            try store.execute(
                """
                CREATE TRIGGER stoerung BEFORE INSERT ON vorgang_stelle BEGIN SELECT raise(ABORT, 'Störung'); END;
                """)
            var eintrag = VorgangContract.alleSchritte[2]
            eintrag.gezeigt = [Vorgangsmuster.stelle("neu")]
            let nachtrag = try Vorgangsmuster.nachtraege(
                Array(VorgangContract.alleSchritte.prefix(2)) + [eintrag], id: id)[2]
            await #expect(throws: StorageError.self) { try await store.corpus.haengeAn(nachtrag) }
            #expect(try await store.corpus.schritte(id).count == 2)
            #expect(try await store.corpus.zeilen([id]).map(\.schrittzahl) == [2])
            #expect(try await store.corpus.gezeigteStellen(fassungen: [Muster.sha("neu")]).isEmpty)
            let befund = try await store.corpus.pruefeAudit(verwahrt: [])
            #expect(befund.istUnversehrt && befund.kopf.anzahl == 2)
        }
    }
}
