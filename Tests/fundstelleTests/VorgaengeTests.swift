// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Foundation
import GRDB
import SQLiteStorage
import ShippedData
import TestKit
import Testing

/// `fundstelle vorgaenge` and `fundstelle audit`, as other programs use them.
@Suite struct VorgaengeTests {
    /// A program with one open and one closed Vorgang.
    private func program() async throws -> Program {
        let program = try Program()
        let store = try SQLiteCorpus(
            folder: program.folder.appending(path: "data").path, analysis: try ShippedData.analysis())
        _ = try await store.lege([
            Vorgangsmuster.eintrag(1, Vorgangsmuster.eroeffnet("2026-1")),
            Vorgangsmuster.eintrag(2, Vorgangsmuster.unterlage("pass", .fehlt)),
            Vorgangsmuster.eintrag(3, Vorgangsmuster.nachforderung(frist: "2027-01-15")),
        ])
        _ = try await store.lege([
            Vorgangsmuster.eintrag(1, Vorgangsmuster.eroeffnet("2026-2")), Vorgangsmuster.eintrag(2, .abgeschlossen),
        ])
        return program
    }

    @Test func theListIsForPeopleAndPrograms() async throws {
        let program = try await program()
        let text = try program.run("vorgaenge")
        #expect(text.status == 0, "\(text.errors)")
        #expect(
            text.output
                == "1\t2026-1\tstudium-verlaengerung 1\toffen\toffene Prüfpunkte 2\tfehlende Unterlagen 1\t"
                + "Frist 15.01.2027\nVorgänge 1\n")
        let rows = try program.run("vorgaenge", "--alle", "--json").lines()
        #expect(rows.map { $0["zeichen"] as? String } == ["2026-1", "2026-2"])
        #expect(rows.map { $0["abgeschlossen"] as? Bool } == [false, true])
        #expect(rows[0]["frist"] as? String == "2027-01-15" && rows[0]["offene_punkte"] as? Int == 2)
        #expect(try program.run("vorgaenge", "--zeichen", "-2", "--json").lines().isEmpty)
        #expect(try program.run("vorgaenge", "--frist-vor", "15.01.2027", "--json").lines().isEmpty)
        #expect(try program.run("vorgaenge", "--frist-vor", "16.01.2027", "--json").lines().count == 1)
    }

    @Test func theLogIsCheckedAndListed() async throws {
        let program = try await program()
        let text = try program.run("audit", "verify")
        #expect(text.status == 0, "\(text.errors)")
        #expect(text.output.hasPrefix("Das Protokoll ist unversehrt: 5 Einträge.\nStand: 5:"))
        let befund = try program.run("audit", "verify", "--json").object()
        let stand = try #require(befund["stand"] as? String)
        #expect(befund["unversehrt"] as? Bool == true && befund["eintraege"] as? Int == 5)
        #expect(try program.run("audit", "verify", "--stand", stand).status == 0)
        #expect(try program.run("audit", "verify", "--stand", "fünf").status == 64)
        let rows = try program.run("audit", "list", "--limit", "2", "--json").lines()
        #expect(rows.map { $0["nummer"] as? Int } == [5, 4])
        #expect(
            rows[0]["art"] as? String == "vorgang.abgeschlossen" && rows[0]["rolle"] as? String == "Sachbearbeitung")
        #expect(try program.run("audit", "list").output.split(separator: "\n").count == 5)
    }

    @Test func aChangedEntryIsNamed() async throws {
        let program = try await program()
        let stand = try #require(try program.run("audit", "verify", "--json").object()["stand"] as? String)
        let datenbank = program.folder.appending(path: "data/fundstelle.sqlite").path
        try await DatabaseQueue(path: datenbank).write { db in
            try db.execute(sql: "DROP TRIGGER audit_bleibt; UPDATE audit SET rolle = 'Leitung' WHERE nummer = 3")
        }
        let text = try program.run("audit", "verify")
        #expect(text.status == 1 && text.output.contains("Der Eintrag 3 wurde nachträglich verändert."))
        let befund = try program.run("audit", "verify", "--json", "--stand", stand)
        #expect(befund.status == 1)
        let mangel = try #require(try befund.object()["mangel"] as? [String: Any])
        #expect(mangel["nummer"] as? Int == 3 && mangel["art"] as? String == "veraendert")
        #expect(try program.run("doctor").status == 1)
    }
}
