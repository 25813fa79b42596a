// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GermanText
import Retrieval
import SQLiteStorage
import TestKit
import Testing

@testable import struct SQLiteStorage.OriginalStore

@Suite("Gelöschtes ist nachweislich weg")
struct LoeschTests {
    /// A word that stands in text, title, boxes and notices of one decree only.
    private static let kennwort = "Quarzbananenschale"

    @Test("Keine Datei des Bestands enthält noch etwas davon")
    func nothingIsLeft() async throws {
        try await TemporaryStore.with { store in
            let bytes = Array("Die \(Self.kennwort) ist vorzulegen.".utf8)
            let sha256 = OriginalStore.sha256(bytes)
            _ = try await store.corpus.store(
                (0..<40).map { andere($0) } + [eingang(bytes, sha256)] + (40..<80).map { andere($0) })
            try await store.corpus.aktualisiereGeltung()
            #expect(try found(store.folder) == true, "the word was never there")
            let terms = AnalysisConfiguration.minimal.makeAnalyser().terms(Self.kennwort, zweck: .index).map(\.text)
            #expect(try await store.corpus.passageFrequencies(of: terms).count == terms.count && !terms.isEmpty)

            _ = try await store.corpus.loesche([sha256], durch: "Prüfung")
            #expect(try found(store.folder) == false)
            #expect(try await store.corpus.passageFrequencies(of: terms).isEmpty)
            let befund = try await store.corpus.untersuche()
            #expect(befund.maengel.isEmpty && befund.behoben.isEmpty, "\(befund)")
            #expect(try await store.corpus.snapshot().fassungen.count == 80)
            #expect(
                try await store.corpus.bestMatches(
                    anyOf: ["pass"], weights: .init(titel: 1, kontext: 1, text: 1), limit: 200
                ) { _ in true }.count == 80)
        }
    }

    @Test("Auch der frühere Inhalt und Gelöschtes einer zweiten Verbindung verschwinden")
    func supersededWordings() async throws {
        try await TemporaryStore.with { store in
            let anderes = try TemporaryStore.open(store.folder)
            let bytes = Array("Die \(Self.kennwort) ist vorzulegen.".utf8)
            _ = try await store.corpus.store([eingang(bytes, OriginalStore.sha256(bytes))])
            try await store.corpus.aktualisiereGeltung()
            let neu = Array("Der Pass ist vorzulegen.".utf8)
            var ersatz = eingang(neu, OriginalStore.sha256(neu))
            ersatz.inhalt = .aufnahme(Muster.erlass("1", datum: "2020-01-01", abschnitte: ["Der Pass ist vorzulegen."]))
            _ = try await store.corpus.store([ersatz])
            try await store.corpus.aktualisiereGeltung()
            _ = try await anderes.snapshot()
            let ort = Dateiort(ordner: Muster.ordner, datei: "geheim.txt")
            _ = try await anderes.loesche(try await anderes.gehalten(an: ort), durch: "x")
            #expect(try found(store.folder) == false)
            #expect(try await store.corpus.snapshot().fassungen.isEmpty)
        }
    }

    @Test("Tabellen, die später dazukamen, werden mitgelöscht")
    func laterTables() async throws {
        try await TemporaryStore.with { store in
            let bytes = Array("Der Pass.".utf8)
            let sha256 = OriginalStore.sha256(bytes)
            _ = try await store.corpus.store([eingang(bytes, sha256)])
            try store.execute(
                """
                CREATE TABLE spaeter (id INTEGER PRIMARY KEY, abschnitt INTEGER REFERENCES abschnitt (id), notiz TEXT);
                INSERT INTO spaeter SELECT NULL, id, '\(Self.kennwort)' FROM abschnitt;
                """)
            _ = try await store.corpus.loesche([sha256], durch: "x")
            #expect(try found(store.folder) == false)
        }
    }

    private func eingang(_ bytes: [UInt8], _ sha256: String) -> Dateieingang {
        let text = String(decoding: bytes, as: UTF8.self)
        var erlass = Muster.erlass(
            "31-7", datum: "2025-02-12", betreff: "\(Self.kennwort) im Verfahren", sha256: sha256,
            inKraftAb: "2025-03-01",
            beziehungen: [
                Beziehung(art: .bezug, zielAktenzeichen: "9", zielDatum: nil, beleg: "Bezug: \(Self.kennwort)")
            ],
            abschnitte: [text])
        erlass.hinweise = ["Seite 2 nennt die \(Self.kennwort)."]
        erlass.erkennung = [Feldangabe(feld: .betreff, wert: Self.kennwort, sicherheit: 1)]
        erlass.seiten = [
            Seite(
                nummer: 1, breite: 1, hoehe: 1,
                woerter: [Wortkasten(abschnitt: 0, bereich: 4..<22, x: 0, y: 0, breite: 1, hoehe: 1)])
        ]
        return Dateieingang(
            ordner: Muster.ordner, datei: "geheim.txt", sha256: sha256, bytes: bytes, inhalt: .aufnahme(erlass))
    }

    private func andere(_ nummer: Int) -> Dateieingang {
        let bytes = Array("Der Pass Nummer \(nummer) ist vorzulegen.".utf8)
        let sha256 = OriginalStore.sha256(bytes)
        let erlass = Muster.erlass(
            "42-\(nummer)", datum: "2025-02-12", sha256: sha256, abschnitte: [String(decoding: bytes, as: UTF8.self)])
        return Dateieingang(
            ordner: Muster.ordner, datei: "\(nummer).txt", sha256: sha256, bytes: bytes, inhalt: .aufnahme(erlass))
    }

    /// Whether any file of the store holds the word, in capitals or not.
    private func found(_ folder: URL) throws -> Bool {
        let worte = [Self.kennwort, Self.kennwort.lowercased(), String(Self.kennwort.lowercased().dropFirst())].map {
            Data($0.utf8)
        }
        let files =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        return files.contains { file in
            guard let data = try? Data(contentsOf: file) else { return false }
            return worte.contains { data.range(of: $0) != nil }
        }
    }
}
