// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB
import GermanText
import TestKit
import Testing

@testable import SQLiteStorage

/// A store from the time when each Rückmeldung was about a statement.
@Suite("Der Umbau der Rückmeldungen")
struct RueckmeldungsumbauTests {
    private static let erlass = Muster.erlass("31-7", datum: "2025-02-12", abschnitte: ["Die Gebühr beträgt 47 Euro."])
    private static var stelle: Rueckmeldungsstelle {
        var stelle = Rueckmeldungsmuster.stelle()
        stelle.fundstelle.fassung = erlass.fassung.sha256
        return stelle
    }

    private static let offene = Rueckmeldung(
        id: .init(rawValue: 3), eingegangen: .t(1),
        inhalt: Rueckmeldungsinhalt(
            frage: "Was gilt?", zuvor: "Was kostet der Paß?", stichtag: Muster.tag("2025-03-01"),
            gegenstand: .aussage(
                .init(text: "Zwei\nJahre.", herstellung: .entwurf(modell: "modell-7b"), stelle: stelle), .quelleFehlt),
            anmerkung: "Quarzbananenschale"))
    private static let uebernommene = Rueckmeldung(
        id: .init(rawValue: 7), eingegangen: .t(9_000), inhalt: Rueckmeldungsmuster.inhalt(urteil: .falsch),
        stand: .uebernommen, richtigstellung: .stelle(stelle))
    private static let erledigte = Rueckmeldung(
        id: .init(rawValue: 8), eingegangen: .t(9_000), inhalt: Rueckmeldungsmuster.inhalt(), stand: .erledigt)

    @Test("Alles bleibt, auch die Nummern, die schon vergeben waren")
    func nothingIsLost() async throws {
        try await mitAltem { folder in
            let corpus = try TemporaryStore.open(folder)
            #expect(try await corpus.rueckmeldungen() == [Self.offene, Self.erledigte, Self.uebernommene])
            #expect(try await corpus.offeneRueckmeldungen() == 1)
            // 9 was deleted before the table was built anew.
            let neu = try await corpus.nimmAuf(Rueckmeldungsmuster.ohneFundstelle(), um: .t(1))
            #expect(neu == RueckmeldungID(rawValue: 10))
            #expect(try await corpus.untersuche().maengel.isEmpty)
        }
    }

    @Test("Mit einem gelöschten Dokument geht weiter, was dazu gemeldet war")
    func theTriggerIsThere() async throws {
        try await mitAltem { folder in
            let corpus = try TemporaryStore.open(folder)
            let ohne = try await corpus.nimmAuf(Rueckmeldungsmuster.ohneFundstelle(), um: .t(1))
            _ = try await corpus.store([Muster.eingang(Self.erlass)])
            _ = try await corpus.loesche([Self.erlass.fassung.sha256], durch: "x")
            #expect(try await corpus.rueckmeldung(Self.offene.id) == nil)
            let wiederOffen = try #require(try await corpus.rueckmeldung(Self.uebernommene.id))
            #expect(wiederOffen.stand == .offen && wiederOffen.richtigstellung == nil)
            #expect(try await corpus.rueckmeldungen().map(\.id) == [ohne, Self.uebernommene.id, Self.erledigte.id])
        }
    }

    @Test("Die Tabelle ist streng, hat ihren Index und nimmt keine halbe Aussage")
    func impossibleRowsAreRefused() async throws {
        try await mitAltem { folder in
            let store = TemporaryStore(folder: folder, corpus: try TemporaryStore.open(folder))
            let sql = try await store.corpus.read { db in
                try String.fetchAll(db, sql: "SELECT sql FROM sqlite_master WHERE tbl_name = 'rueckmeldung'")
            }
            #expect(sql.contains { $0.hasSuffix("STRICT") && $0.contains("AUTOINCREMENT") })
            #expect(sql.contains { $0.contains("rueckmeldung_offen") && $0.hasSuffix("WHERE stand = 'offen'") })
            for (werte, passt) in [
                ("NULL, NULL, NULL, NULL, 'hilfreich'", true), ("NULL, NULL, NULL, NULL, 'falsch'", false),
                ("NULL, 'modell-7b', NULL, NULL, 'hilfreich'", false), ("'a', NULL, 'f', NULL, 'falsch'", false),
                ("'a', NULL, NULL, x'00', 'falsch'", false), ("NULL, NULL, 'f', x'00', 'quelleFehlt'", false),
            ] {
                let einfuegen = """
                    INSERT INTO rueckmeldung (eingegangen, frage, stichtag, aussage, modell, fassung, stelle, urteil)
                        VALUES (0, 'Was gilt?', 1, \(werte))
                    """
                if passt {
                    #expect(throws: Never.self) { try store.execute(einfuegen) }
                } else {
                    #expect(throws: DatabaseError.self, "\(werte)") { try store.execute(einfuegen) }
                }
            }
        }
    }

    @Test("Von der alten Tabelle bleibt nichts in der Datei liegen")
    func theOldTableIsOverwritten() async throws {
        try await mitAltem { folder in
            let queue = try Self.queue(folder)
            // More than one page, as the first that is given free is used again at once.
            try await queue.write { db in
                for nummer in Int64(20)..<220 {
                    var weitere = Self.offene
                    weitere.id = RueckmeldungID(rawValue: nummer)
                    try Self.schreibe(weitere, in: db)
                }
            }
            try Schema.migrator.migrate(queue)
            try await queue.write { db in
                try db.execute(sql: "PRAGMA secure_delete = ON; DELETE FROM rueckmeldung")
            }
            try queue.close()
            let bytes = try Data(contentsOf: folder.appending(path: "fundstelle.sqlite"))
            #expect(bytes.range(of: Data("Quarzbananenschale".utf8)) == nil)
        }
    }

    // MARK: The store before

    private static func queue(_ folder: URL) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.prepareDatabase { try Tokenizer.register(in: $0, analysis: .minimal) }
        return try DatabaseQueue(
            path: folder.appending(path: "fundstelle.sqlite").path, configuration: configuration)
    }

    /// A folder with a database as the tenth migration leaves it, and three Rückmeldungen; a fourth was deleted.
    private func mitAltem(_ body: (URL) async throws -> Void) async throws {
        try await TemporaryStore.with { store in
            let folder = store.folder.appending(path: "alt")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let queue = try Self.queue(folder)
            try Schema.migrator.migrate(queue, upTo: "10 Vorgaenge")
            var vierte = Self.erledigte
            vierte.id = .init(rawValue: 9)
            for meldung in [Self.offene, Self.uebernommene, Self.erledigte, vierte] {
                try await queue.write { try Self.schreibe(meldung, in: $0) }
            }
            try await queue.write { try $0.execute(sql: "DELETE FROM rueckmeldung WHERE id = 9") }
            try queue.close()
            try await body(folder)
        }
    }

    /// Writes a Rückmeldung about a statement as the program did then.
    private static func schreibe(_ meldung: Rueckmeldung, in db: Database) throws {
        let inhalt = meldung.inhalt
        let aussage = try #require(inhalt.aussage)
        let richtig = try meldung.richtigstellung.map { Data(try Festlegungsform.encode($0)) }
        let werte: [(any DatabaseValueConvertible)?] = [
            meldung.id.rawValue, meldung.eingegangen.millisekunden, inhalt.frage, inhalt.zuvor, inhalt.stichtag.tage,
            aussage.text, aussage.modell, aussage.stelle.fundstelle.fassung,
            Data(try Festlegungsform.encode(aussage.stelle)), inhalt.urteil.rawValue, inhalt.anmerkung,
            meldung.stand.rawValue, meldung.richtigstellung?.stelle?.fundstelle.fassung, richtig,
        ]
        try db.execute(
            sql: """
                INSERT INTO rueckmeldung (
                    id, eingegangen, frage, zuvor, stichtag, aussage, modell, fassung, stelle, urteil, anmerkung, stand,
                    richtige_fassung, richtigstellung
                ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, arguments: StatementArguments(werte))
    }
}
