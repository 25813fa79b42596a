// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Audit
import Corpus
import Foundation
import GRDB

/// Checks the store and mends what can be mended without loss.
public struct Doctor: Sendable {
    /// What the check found, in German, one sentence each.
    public struct Befund: Sendable, Hashable, Codable {
        /// What is wrong and what to do.
        public var maengel: [String] = []
        /// What was wrong and is mended now.
        public var behoben: [String] = []
        /// What is as it may be but should be known.
        public var hinweise: [String] = []

        public init() {}

        public var istGesund: Bool { maengel.isEmpty }
    }

    private let corpus: SQLiteCorpus

    public init(_ corpus: SQLiteCorpus) {
        self.corpus = corpus
    }

    /// Runs all checks.
    /// - Throws: `StorageError` if the database cannot be read at all.
    public func untersuche() async throws -> Befund {
        var befund = Befund()
        befund.maengel += try await corpus.read { try DatabaseCheck($0).maengel() }
        guard befund.istGesund else { return befund }
        if let mangel = try await corpus.pruefeAudit(verwahrt: []).mangel { befund.maengel.append("\(mangel)") }
        try await pruefeIndex(&befund)
        try await pruefeGeltung(&befund)
        try await pruefeOriginale(&befund)
        befund.hinweise += Ungelesenes(try await corpus.ledger()).hinweise
        return befund
    }

    /// The index can always be built anew from the passages.
    private func pruefeIndex(_ befund: inout Befund) async throws {
        let stimmt = try await corpus.write { db in try SearchIndexCheck(db).stimmt() }
        guard !stimmt else { return }
        try await corpus.write { db in try SearchIndexCheck(db).baueNeu() }
        let neu = try await corpus.write { db in try SearchIndexCheck(db).stimmt() }
        if neu {
            befund.behoben.append("Das Suchverzeichnis passte nicht zu den Texten und wurde neu aufgebaut.")
        } else {
            befund.maengel.append("Das Suchverzeichnis ist beschädigt. Bitte eine Sicherung einspielen.")
        }
    }

    private func pruefeGeltung(_ befund: inout Befund) async throws {
        let offen = try await corpus.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM geltung_offen") ?? 0 }
        guard offen > 0 else { return }
        try await corpus.aktualisiereGeltung()
        befund.behoben.append("Die Geltung von \(offen) Fassungen war noch nicht berechnet und ist es jetzt.")
    }

    private func pruefeOriginale(_ befund: inout Befund) async throws {
        let check = OriginalCheck(originals: corpus.originals)
        let fassungen = try await corpus.read { try Self.eintraege($0) }
        befund.maengel += fassungen.compactMap(check.mangel)
        let entfernt = try await corpus.write { db in
            check.entferneVerwaiste(behalten: Set(try Self.eintraege(db).map(\.sha256)))
        }
        if entfernt > 0 {
            befund.behoben.append(
                entfernt == 1
                    ? "Eine Urschrift, die zu keinem Dokument gehört, wurde entfernt."
                    : "\(entfernt) Urschriften, die zu keinem Dokument gehören, wurden entfernt.")
        }
    }
}

extension Doctor {
    private static func eintraege(_ db: Database) throws -> [OriginalCheck.Eintrag] {
        try Row.fetchAll(db, sql: "SELECT sha256, datei FROM fassung ORDER BY datei").map { row in
            OriginalCheck.Eintrag(sha256: row["sha256"], datei: row["datei"])
        }
    }
}

extension SQLiteCorpus {
    /// Checks the store and mends what can be mended without loss; see `Doctor`.
    public func untersuche() async throws -> Doctor.Befund {
        try await Doctor(self).untersuche()
    }
}
