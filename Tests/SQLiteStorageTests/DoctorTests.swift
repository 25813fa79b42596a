// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB
import SQLiteStorage
import TestKit
import Testing

@testable import struct SQLiteStorage.OriginalStore

@Suite("fundstelle doctor")
struct DoctorTests {
    @Test("Ein heiler Bestand ist heil")
    func sound() async throws {
        try await withDecree { store, _ in
            let befund = try await store.corpus.untersuche()
            #expect(befund.istGesund && befund.behoben.isEmpty)
        }
    }

    @Test("Fehlende und veränderte Urschriften werden genannt")
    func originals() async throws {
        try await withDecree { store, sha256 in
            let url = store.folder.appendingPathComponent("originals/\(sha256.prefix(2))/\(sha256)")
            try Data("verändert".utf8).write(to: url)
            #expect(try await store.corpus.untersuche().maengel.map { $0.contains("verändert") } == [true])
            try FileManager.default.removeItem(at: url)
            #expect(try await store.corpus.untersuche().maengel.map { $0.contains("fehlt") } == [true])
        }
    }

    @Test("Reste einer abgebrochenen Aufnahme werden entfernt")
    func leftovers() async throws {
        try await withDecree { store, sha256 in
            let ordner = store.folder.appendingPathComponent("originals/ff")
            try FileManager.default.createDirectory(at: ordner, withIntermediateDirectories: true)
            try Data("x".utf8).write(to: ordner.appendingPathComponent(".neu-" + Muster.sha("x")))
            try Data("y".utf8).write(to: ordner.appendingPathComponent(Muster.sha("y")))
            let befund = try await store.corpus.untersuche()
            #expect(befund.istGesund && befund.behoben.count == 1)
            #expect(try FileManager.default.contentsOfDirectory(atPath: ordner.path).isEmpty)
            #expect(try await store.corpus.original(sha256: sha256) != nil)
        }
    }

    @Test("Ein Suchverzeichnis, das nicht zu den Texten passt, wird neu gebaut")
    func index() async throws {
        try await withDecree { store, _ in
            try await execute(store, "UPDATE passage SET text = 'Das Visum.'")
            let befund = try await store.corpus.untersuche()
            #expect(befund.istGesund && befund.behoben.map { $0.contains("Suchverzeichnis") } == [true])
            #expect(try await store.corpus.passageFrequencies(of: ["visum", "pass"]) == ["visum": 1])
            #expect(try await store.corpus.untersuche().behoben.isEmpty)
        }
    }

    @Test("Offene Geltung wird nachgeholt")
    func pending() async throws {
        try await withDecree { store, _ in
            let mehr = Muster.erlass("2", datum: "2021-01-01", abschnitte: ["Mehr."])
            let bytes = Array("Mehr.".utf8)
            let sha256 = OriginalStore.sha256(bytes)
            _ = try await store.corpus.store([
                Dateieingang(
                    ordner: Muster.ordner, datei: "2.txt", sha256: sha256, bytes: bytes, inhalt: .aufnahme(mehr))
            ])
            let befund = try await store.corpus.untersuche()
            #expect(befund.istGesund && befund.behoben.map { $0.contains("Geltung") } == [true])
            let stored = try await store.corpus.snapshot().fassungen.first { $0.fassung.sha256 == sha256 }
            #expect(stored?.geltung(am: Muster.tag("2022-01-01")).status == .inKraft)
        }
    }

    @Test("Wie viele Dateien ungelesene Seiten haben und was zu tun ist")
    func unreadPages() async throws {
        try await withDecree { store, _ in
            #expect(try await store.corpus.untersuche().hinweise.isEmpty)
            for (nummer, hinweis) in [
                "Seite 2 nicht gelesen: Zum Lesen gescannter Seiten fehlt die Texterkennung.",
                "Seiten 3–4 nicht gelesen: Das Bild der Seite ließ sich nicht lesen.",
            ].enumerated() {
                let bytes = Array("Scan \(nummer)".utf8)
                var scan = Muster.erlass(
                    "9-\(nummer)", datum: "2021-01-01", sha256: OriginalStore.sha256(bytes), abschnitte: ["Scan."])
                scan.hinweise = [hinweis]
                _ = try await store.corpus.store([Muster.eingang(scan, bytes: bytes)])
            }
            try await store.corpus.aktualisiereGeltung()
            let befund = try await store.corpus.untersuche()
            #expect(befund.istGesund && befund.hinweise.count == 2)
            #expect(befund.hinweise[0].contains("Programm") && befund.hinweise[0].contains("installieren"))
            #expect(befund.hinweise[1].contains("--nur ungelesen"))
        }
    }

    @Test("Nach der zweiten Lesung stimmen Textstellen, Verweise und Suchverzeichnis")
    func readAgain() async throws {
        try await withDecree { store, _ in
            let bytes = Array("Scan".utf8)
            func scan(_ texte: [String], _ hinweise: [String]) -> Dateieingang {
                var scan = Muster.erlass(
                    "9-1", datum: "2021-01-01", sha256: OriginalStore.sha256(bytes), abschnitte: texte)
                scan.abschnitte[0].verweise = [Verweis(gesetz: "AufenthG", bezeichnung: "§ 3")]
                scan.hinweise = hinweise
                return Muster.eingang(scan, bytes: bytes)
            }
            let fehlt = "Seite 2 nicht gelesen: Zum Lesen gescannter Seiten fehlt die Texterkennung."
            _ = try await store.corpus.store([scan(["Das Visum.", "Rest."], [fehlt])])
            try await store.corpus.aktualisiereGeltung()
            // The new reading may also have fewer parts.
            #expect(try await store.corpus.store([scan(["Die Gebühr."], [])]).map(\.ausgang) == [.nachgelesen])
            try await store.corpus.aktualisiereGeltung()
            let befund = try await store.corpus.untersuche()
            #expect(befund.istGesund && befund.behoben.isEmpty && befund.hinweise.isEmpty)
            #expect(try await store.corpus.passageFrequencies(of: ["visum", "pass"]) == ["pass": 1])
        }
    }

    @Test("Fehlende Textstellen und Verweise ins Leere werden genannt")
    func tables() async throws {
        try await withDecree { store, _ in
            try await execute(store, "PRAGMA foreign_keys = OFF; DELETE FROM passage")
            #expect(try await store.corpus.untersuche().maengel.map { $0.contains("fehlen Textstellen") } == [true])
        }
        try await withDecree { store, _ in
            try await execute(store, "PRAGMA foreign_keys = OFF; DELETE FROM vorschrift")
            #expect(try await store.corpus.untersuche().maengel.map { $0.contains("ins Leere") } == [true])
        }
    }

    private func withDecree(_ body: (TemporaryStore, _ sha256: String) async throws -> Void) async throws {
        try await TemporaryStore.with { store in
            let bytes = Array("Der Pass.".utf8)
            let sha256 = OriginalStore.sha256(bytes)
            let erlass = Muster.erlass("1", datum: "2020-01-01", sha256: sha256, abschnitte: ["Der Pass."])
            _ = try await store.corpus.store([Muster.eingang(erlass, bytes: bytes)])
            try await store.corpus.aktualisiereGeltung()
            try await body(store, sha256)
        }
    }

    private func execute(_ store: TemporaryStore, _ sql: String) async throws {
        let queue = try DatabaseQueue(path: store.folder.appendingPathComponent("fundstelle.sqlite").path)
        try await queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    }
}
