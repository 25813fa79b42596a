// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Casework
import Corpus
import Foundation
import GRDB
import SQLiteStorage
import TestKit
import Testing

@Suite("Was am Protokoll und an Vorgängen geändert wird, gelingt nicht oder fällt auf")
struct VorgangsschutzTests {
    /// What another program with the database open cannot do.
    static let angriffe = [
        "UPDATE audit SET rolle = 'Leitung' WHERE nummer = 3",
        "UPDATE audit SET nummer = 99 WHERE nummer = 3",
        "DELETE FROM audit WHERE nummer = (SELECT max(nummer) FROM audit)",
        "DELETE FROM audit",
        "INSERT INTO audit SELECT nummer + 100, zeit, rolle, art, gegenstand, inhalt, vorher, summe FROM audit LIMIT 1",
        "INSERT OR REPLACE INTO audit SELECT nummer, zeit, 'x', art, gegenstand, inhalt, vorher, summe FROM audit",
        """
        INSERT INTO audit SELECT (SELECT anzahl + 1 FROM auditkopf), zeit, rolle, art, gegenstand, inhalt, vorher, summe
        FROM audit WHERE nummer = 1
        """,
        "UPDATE auditkopf SET anzahl = 1",
        "UPDATE auditkopf SET summe = '\(Muster.sha("x"))'",
        "UPDATE auditkopf SET anzahl = anzahl + 1",
        "DELETE FROM auditkopf",
        "INSERT OR REPLACE INTO auditkopf VALUES (1, 0, '\(Muster.sha("x"))')",
        "UPDATE vorgangsschritt SET rolle = 'Leitung'",
        "DELETE FROM vorgangsschritt WHERE nummer = 4",
        "INSERT OR REPLACE INTO vorgangsschritt SELECT vorgang, nummer, schritt, 'x', um, corpusstand, gezeigt, salz, audit FROM vorgangsschritt",
        """
        INSERT OR REPLACE INTO vorgangsschritt
        SELECT vorgang, 5, schritt, rolle, um, corpusstand, gezeigt, salz, audit FROM vorgangsschritt WHERE nummer = 4
        """,
        "DELETE FROM vorgang",
        "UPDATE gezeigte_stelle SET form = x'00'",
        "DELETE FROM gezeigte_stelle",
        "INSERT OR REPLACE INTO gezeigte_stelle SELECT nummer, fassung, x'00', summe FROM gezeigte_stelle",
        "INSERT OR REPLACE INTO gezeigte_stelle SELECT NULL, fassung, x'00', summe FROM gezeigte_stelle",
        "UPDATE vermerk SET pdf = x'00'",
        "DELETE FROM vermerk",
        "INSERT OR REPLACE INTO vermerk SELECT id, sha256, vorgang, x'00', docx, pdf FROM vermerk",
        "INSERT OR REPLACE INTO vermerk SELECT id, '\(Muster.sha("x"))', vorgang, json, docx, pdf FROM vermerk",
        "INSERT OR REPLACE INTO vermerk SELECT NULL, sha256, vorgang, json, docx, x'00' FROM vermerk",
        "UPDATE vermerkhinweis SET text = 'x'",
        "DELETE FROM vermerkhinweis",
        "INSERT OR REPLACE INTO vermerkhinweis SELECT id, vermerk, 'neu', text, um FROM vermerkhinweis",
        "INSERT OR REPLACE INTO vermerkhinweis SELECT NULL, vermerk, anlass, 'x', um FROM vermerkhinweis",
        "INSERT INTO loeschfreigabe VALUES (1, 1)",
    ]

    @Test("Auslöser der Datenbank lassen nur Ergänzungen zu", arguments: angriffe)
    func triggers(_ sql: String) async throws {
        try await mitVorgang { store, _ in
            let vorher = try abzug(store)
            #expect(throws: DatabaseError.self) { try store.execute(sql) }
            #expect(try abzug(store) == vorher)
        }
    }

    struct Eingriff: Sendable, CustomTestStringConvertible {
        let sql: String
        /// The first entry that must be named.
        let nummer: Int64
        let art: Auditmangel.Art
        var testDescription: String { sql }
    }

    /// What somebody does who first removes the triggers.
    static let eingriffe: [Eingriff] = [
        .init(sql: "UPDATE audit SET rolle = 'Leitung' WHERE nummer = 2", nummer: 2, art: .veraendert),
        .init(sql: "UPDATE audit SET inhalt = '{}' WHERE nummer = 3", nummer: 3, art: .veraendert),
        .init(sql: "DELETE FROM audit WHERE nummer = 2", nummer: 2, art: .reihenfolge),
        .init(sql: "DELETE FROM audit WHERE nummer = 5", nummer: 5, art: .abgeschnitten),
        .init(
            sql: "UPDATE audit SET nummer = 99 WHERE nummer = 2; UPDATE audit SET nummer = 2 WHERE nummer = 3; "
                + "UPDATE audit SET nummer = 3 WHERE nummer = 99", nummer: 2, art: .veraendert),
        .init(sql: "UPDATE vorgangsschritt SET rolle = 'Leitung' WHERE nummer = 2", nummer: 2, art: .gegenstand),
        .init(
            sql:
                "UPDATE vorgangsschritt SET schritt = CAST(replace(CAST(schritt AS TEXT), 'liegt vor', 'liegt bei') AS BLOB) WHERE nummer = 3",
            nummer: 3, art: .gegenstand),
        .init(sql: "UPDATE vorgangsschritt SET um = um + 1 WHERE nummer = 4", nummer: 4, art: .gegenstand),
        .init(sql: "DELETE FROM vorgangsschritt WHERE nummer = 4", nummer: 4, art: .gegenstand),
        .init(
            sql:
                "UPDATE gezeigte_stelle SET form = CAST(replace(CAST(form AS TEXT), 'Der Pass', 'Das Geld') AS BLOB) WHERE nummer = 1",
            nummer: 1,
            art: .gegenstand),
        .init(sql: "UPDATE vermerk SET json = x'7b7d'", nummer: 5, art: .gegenstand),
        .init(sql: "UPDATE vermerk SET pdf = x'00'", nummer: 5, art: .gegenstand),
        .init(
            sql: "DELETE FROM vermerk_stelle; DELETE FROM vermerkhinweis; DELETE FROM vermerk", nummer: 5,
            art: .gegenstand),
    ]

    @Test("Wer die Auslöser entfernt, wird trotzdem gefunden, am ersten betroffenen Eintrag", arguments: eingriffe)
    func tampering(_ eingriff: Eingriff) async throws {
        try await mitVorgang { store, _ in
            #expect(try await store.corpus.pruefeAudit(verwahrt: []).istUnversehrt)
            try store.execute(Self.ohneAusloeser(store) + "PRAGMA foreign_keys = OFF;" + eingriff.sql)
            let befund = try await store.corpus.pruefeAudit(verwahrt: [])
            #expect(befund.mangel == Auditmangel(nummer: eingriff.nummer, art: eingriff.art))
            #expect(try await !store.corpus.untersuche().istGesund)
        }
    }

    @Test("Ein verwahrter Stand zeigt, dass das ganze Protokoll neu geschrieben wurde")
    func keptHead() async throws {
        try await mitVorgang { store, _ in
            let kopf = try await store.corpus.pruefeAudit(verwahrt: []).kopf
            #expect(kopf.anzahl == 5)
            #expect(try await store.corpus.pruefeAudit(verwahrt: [kopf]).istUnversehrt)
            let fremd = Auditkopf(anzahl: 3, summe: Muster.sha("x"))
            #expect(
                try await store.corpus.pruefeAudit(verwahrt: [kopf, fremd]).mangel
                    == Auditmangel(nummer: 3, art: .ausgetauscht))
            let laenger = Auditkopf(anzahl: 9, summe: Muster.sha("x"))
            #expect(
                try await store.corpus.pruefeAudit(verwahrt: [laenger]).mangel
                    == Auditmangel(nummer: 6, art: .abgeschnitten))
        }
    }

    @Test("Das Protokoll sagt, was gesetzt und gezeigt wurde, aber keinen Text und kein Zeichen")
    func content() async throws {
        try await mitVorgang { store, _ in
            let eintraege = try await store.corpus.auditeintraege(limit: 99)
            #expect(eintraege.map(\.nummer) == [5, 4, 3, 2, 1])
            #expect(
                eintraege.map(\.art) == ["vermerk", "unterlage", "punkt", "fakt", "eroeffnet"].map { "vorgang.\($0)" })
            #expect(eintraege.allSatisfy { $0.gegenstand == "vorgang 1" && $0.rolle == "Sachbearbeitung" })
            let inhalt = eintraege[2].inhalt
            for teil in [#""punkt":"zulassung""#, #""status":"erfuellt""#, #""corpusstand":7"#, #""schritt":3"#] {
                #expect(inhalt.contains(teil), "\(teil)")
            }
            #expect(eintraege[4].inhalt.contains(#""\#(Muster.sha("A"))":["0:0-9"]"#))
            for eintrag in eintraege {
                for geheim in ["2026-0815", "liegt vor", "Eingescannt", "2028-02-29", "Der Pass"] {
                    #expect(!eintrag.inhalt.contains(geheim))
                }
            }
            #expect(try await store.corpus.auditeintraege(limit: 2).map(\.nummer) == [5, 4])
        }
    }

    @Test("Von einem gelöschten Vorgang bleibt kein Text in den Dateien; das Protokoll bleibt unversehrt")
    func deletion() async throws {
        try await mitVorgang { store, id in
            _ = try await store.corpus.lege(Array(VorgangContract.alleSchritte.prefix(1)))
            let kopf = try await store.corpus.pruefeAudit(verwahrt: []).kopf
            #expect(try await store.corpus.loesche(vorgang: id, durch: Akteur(rolle: "Leitung"), um: .t(99)))
            let letzter = try #require(try await store.corpus.auditeintraege(limit: 1).first)
            #expect(letzter.art == "vorgang.geloescht" && letzter.gegenstand == "vorgang \(id.rawValue)")
            #expect(
                letzter.rolle == "Leitung" && letzter.zeit == Zeitmarke.t(99).millisekunden && letzter.inhalt == "{}")
            let befund = try await store.corpus.pruefeAudit(verwahrt: [kopf])
            #expect(befund.istUnversehrt && befund.kopf.anzahl == kopf.anzahl + 1)
            for datei in ["fundstelle.sqlite", "fundstelle.sqlite-wal"] {
                let bytes = (try? Data(contentsOf: store.folder.appending(path: datei))) ?? Data()
                for text in ["2026-0815", "liegt vor", "Eingescannt", "2028-02-29", "%PDF"] {
                    #expect(bytes.range(of: Data(text.utf8)) == nil, "\(text) in \(datei)")
                }
            }
        }
    }

    /// A Vorgang with five steps: opened, a fact, a point, an Unterlage, a Vermerk with a note.
    private func mitVorgang(_ body: (TemporaryStore, VorgangID) async throws -> Void) async throws {
        try await TemporaryStore.with { store in
            let akte = Vermerkmuster.akte("Vermerk", vorgang: VorgangID(rawValue: 1))
            let schritte: [Vorgangsschritt] = [
                Vorgangsmuster.eroeffnet(), .fakt(kennung: "passGueltigBis", wert: .datum(Muster.tag("2028-02-29"))),
                .punkt(kennung: "zulassung", status: .erfuellt, grund: "liegt vor", abweichung: nil),
                .unterlage(
                    kennung: "pass", name: "Reisepass", status: .vorhanden, norm: nil, anmerkung: "Eingescannt"),
            ]
            let eintraege = schritte.enumerated().map { nummer, schritt in
                Vorgangsmuster.eintrag(
                    nummer + 1, schritt, gezeigt: nummer == 0 ? [Vorgangsmuster.stelle("A")] : [])
            }
            let id = try await store.corpus.lege(eintraege)
            let freigabe = Vorgangsmuster.eintrag(5, .vermerk(sha256: akte.sha256))
            var nachtrag = try Vorgangsmuster.nachtraege(eintraege + [freigabe], id: id)[4]
            nachtrag.vermerk = akte
            _ = try await store.corpus.haengeAn(nachtrag)
            _ = try await store.corpus.merke(
                Vermerkhinweis(vermerk: akte.sha256, anlass: "a", text: "Aufgehoben.", um: .t(9)))
            try await body(store, id)
        }
    }

    private static func ohneAusloeser(_ store: TemporaryStore) throws -> String {
        let namen = try DatabaseQueue(path: store.folder.appending(path: "fundstelle.sqlite").path).read { db in
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
        return namen.map { "DROP TRIGGER \($0);" }.joined()
    }

    /// All rows of all tables that must not change.
    private func abzug(_ store: TemporaryStore) throws -> [String] {
        let tabellen = [
            "audit", "auditkopf", "vorgang", "vorgangsschritt", "gezeigte_stelle", "vorgang_stelle", "vermerk",
            "vermerk_stelle", "vermerkhinweis", "loeschfreigabe",
        ]
        return try DatabaseQueue(path: store.folder.appending(path: "fundstelle.sqlite").path).read { db in
            try tabellen.flatMap { tabelle in
                try Row.fetchAll(db, sql: "SELECT * FROM \(tabelle)").map { "\(tabelle) \($0)" }
            }
        }
    }
}
