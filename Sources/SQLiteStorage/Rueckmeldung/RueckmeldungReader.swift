// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB
import Norms

/// Reads Rückmeldungen, within one access to the database.
struct RueckmeldungReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    private static let columns = """
        SELECT id, eingegangen, frage, zuvor, stichtag, aussage, modell, stelle, urteil, anmerkung, stand,
            richtigstellung FROM rueckmeldung
        """

    func alle(limit: Int) throws -> [Rueckmeldung] {
        try Row.fetchAll(
            db, sql: Self.columns + " ORDER BY stand <> 'offen', id DESC LIMIT ?", arguments: [max(0, limit)]
        ).map(Self.rueckmeldung)
    }

    func eine(_ id: RueckmeldungID) throws -> Rueckmeldung? {
        try Row.fetchOne(db, sql: Self.columns + " WHERE id = ?", arguments: [id.rawValue]).map(Self.rueckmeldung)
    }

    func offene() throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM rueckmeldung WHERE stand = 'offen'") ?? 0
    }

    /// - Throws: `StorageError` if the row is damaged.
    private static func rueckmeldung(_ row: Row) throws -> Rueckmeldung {
        guard let stand = Rueckmeldung.Stand(rawValue: row["stand"]) else { throw ByteReader.beschaedigt }
        let inhalt = Rueckmeldungsinhalt(
            frage: row["frage"], zuvor: row["zuvor"], stichtag: Stichtag(tage: row["stichtag"]),
            gegenstand: try gegenstand(row), anmerkung: row["anmerkung"])
        return Rueckmeldung(
            id: RueckmeldungID(rawValue: row["id"]), eingegangen: Zeitmarke(millisekunden: row["eingegangen"]),
            inhalt: inhalt, stand: stand,
            richtigstellung: try (row["richtigstellung"] as Data?).map {
                try Festlegungsform.decode(Richtigstellung.self, [UInt8]($0))
            })
    }

    private static func gegenstand(_ row: Row) throws -> Rueckmeldungsinhalt.Gegenstand {
        guard let text = row["aussage"] as String?, let stelle = row["stelle"] as Data? else {
            guard let urteil = Rueckmeldungsinhalt.Leerurteil(rawValue: row["urteil"]) else {
                throw ByteReader.beschaedigt
            }
            return .keineFundstelle(urteil)
        }
        guard let urteil = Rueckmeldungsinhalt.Urteil(rawValue: row["urteil"]) else { throw ByteReader.beschaedigt }
        let aussage = Rueckmeldungsinhalt.Aussage(
            text: text, herstellung: (row["modell"] as String?).map { .entwurf(modell: $0) } ?? .auszug,
            stelle: try Festlegungsform.decode(Rueckmeldungsstelle.self, [UInt8](stelle)))
        return .aussage(aussage, urteil)
    }
}
