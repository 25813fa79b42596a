// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Casework
import Corpus
import Foundation
import GRDB

/// Exchanges states of check lists, each with its entry in the Audit, within one transaction.
struct SchemaWriter {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// - Parameter verworfen: who throws a draft away, and when; a state that stays says itself who made it.
    func wechsle(_ wechsel: Schemawechsel, verworfen: Schemafassung.Schritt? = nil) throws -> Bool {
        guard let verweis = wechsel.verweis, try SchemaReader(db).eine(verweis) == wechsel.alt else { return false }
        if let neu = wechsel.neu {
            try schreibe(neu, istNeu: wechsel.alt == nil)
            if let schritt = neu.letzterSchritt {
                _ = try AuditWriter(db).schreibe(vermerk(neu, schritt, art: neu.status.rawValue))
            }
        } else {
            try db.execute(
                sql: "DELETE FROM pruefschema WHERE kennung = ? AND version = ?",
                arguments: [verweis.kennung, verweis.version])
            if let verworfen, let alt = wechsel.alt {
                _ = try AuditWriter(db).schreibe(vermerk(alt, verworfen, art: "verworfen"))
            }
        }
        return true
    }

    private func schreibe(_ fassung: Schemafassung, istNeu: Bool) throws {
        let werte: StatementArguments = [
            fassung.status.rawValue, fassung.sha256, Data(try Kanonisch.json(fassung)), fassung.verweis.kennung,
            fassung.verweis.version,
        ]
        try db.execute(
            sql: istNeu
                ? "INSERT INTO pruefschema (status, sha256, form, kennung, version) VALUES (?, ?, ?, ?, ?)"
                : "UPDATE pruefschema SET status = ?, sha256 = ?, form = ? WHERE kennung = ? AND version = ?",
            arguments: werte)
    }

    private func vermerk(
        _ fassung: Schemafassung, _ schritt: Schemafassung.Schritt, art: String
    ) throws -> Auditvermerk {
        Auditvermerk(
            zeit: schritt.um.millisekunden, rolle: schritt.durch.rolle, art: "schema.\(art)",
            gegenstand: Schemazeugnis.gegenstand(fassung.verweis),
            inhalt: try Kanonisch.text(Schemazeugnis(sha256: fassung.sha256)))
    }
}

/// What the Audit keeps of a check list: the sum of its text.
struct Schemazeugnis: Codable {
    var sha256: String

    static func gegenstand(_ verweis: Schemaverweis) -> String { "schema \(verweis.kennung) \(verweis.version)" }
    static let freigegeben = "schema.freigegeben"
}

extension Schemafassung {
    /// What made it what it is.
    fileprivate var letzterSchritt: Schritt? {
        switch status {
        case .entwurf: beitraege.last
        case .freigegeben: freigabe?.schritt
        case .zurueckgezogen: ruecknahme
        }
    }
}
