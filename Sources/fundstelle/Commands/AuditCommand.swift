// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Audit
import SQLiteStorage

/// `fundstelle audit`: the log of what persons did.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "Prüft und zeigt das Protokoll der Schritte von Personen.",
        subcommands: [AuditVerifyCommand.self, AuditListCommand.self])
}

/// `fundstelle audit verify`: whether every entry is as it was written.
struct AuditVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Prüft, ob am Protokoll und an dem, was es bezeugt, etwas verändert wurde.",
        discussion: """
            Genannt wird der erste Eintrag, der verändert, entfernt, eingefügt oder umgestellt wurde. Der Stand, der am Ende \
            ausgegeben wird (Zahl der Einträge und Summe), lässt sich anderswo verwahren und später mit --stand prüfen: So \
            fällt auch auf, wenn das ganze Protokoll ausgetauscht oder am Ende gekürzt wurde.
            """)

    @Option(help: "Ein früher verwahrter Stand: ANZAHL:SUMME. Mehrfach möglich.")
    var stand: [String] = []

    @Flag(help: "Ausgabe als JSON.")
    var json = false

    func validate() throws {
        for text in stand where Auditkopf(text: text) == nil {
            throw ValidationError(
                "„\(text)“ ist kein Stand. Erwartet wird ANZAHL:SUMME, wie „audit verify“ sie ausgibt.")
        }
    }

    func run() async throws {
        let buch: any Auditbuch = try await Application.open().corpus
        let befund = AuditbefundRow(try await buch.pruefeAudit(verwahrt: stand.compactMap(Auditkopf.init(text:))))
        print(json ? try JSONOutput.document(befund) : befund.text)
        if !befund.unversehrt { throw ExitCode.failure }
    }
}

/// `fundstelle audit list`: the last entries.
struct AuditListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Zeigt die letzten Einträge des Protokolls, den neuesten zuerst.")

    @Option(help: "Höchstens so viele Einträge.")
    var limit = 50

    @Flag(help: "Ausgabe als JSON-Zeilen.")
    var json = false

    func run() async throws {
        let buch: any Auditbuch = try await Application.open().corpus
        for eintrag in try await buch.auditeintraege(limit: limit) {
            print(json ? try JSONOutput.line(AuditRow(eintrag)) : AuditRow(eintrag).zeile)
        }
    }
}
