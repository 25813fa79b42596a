// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// Reads Abschnitte, passages and pages, within one access to the database.
struct AbschnittReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// The id of a Fassung and all ids its passages ever had.
    func fassung(_ sha256: String) throws -> (id: Int64, passagen: Range<Int64>)? {
        let statement = try RawStatement(db, "SELECT id, passage_von, passage_bis FROM fassung WHERE sha256 = ?")
        statement.bind(sha256, at: 1)
        guard try statement.step() else { return nil }
        return (statement.int64(0), statement.int64(1)..<max(statement.int64(1), statement.int64(2)))
    }

    func abschnitte(_ sha256: String, bezeichnung: String? = nil) throws -> [Abschnitt] {
        guard let fassung = try fassung(sha256)?.id else { return [] }
        guard let bezeichnung else { return try abschnitte(fassung, 0..<Schema.teileJeFassung) }
        let statement = try RawStatement(
            db, Self.abschnittColumns + " WHERE fassung = ? AND bezeichnung = ? ORDER BY id")
        statement.bind(fassung, at: 1)
        statement.bind(bezeichnung, at: 2)
        return try Self.abschnitte(statement)
    }

    func abschnitt(_ sha256: String, ordnung: Int) throws -> Abschnitt? {
        guard (0..<Schema.teileJeFassung).contains(ordnung), let fassung = try fassung(sha256)?.id else { return nil }
        return try abschnitte(fassung, ordnung..<(ordnung + 1)).first
    }

    func abschnitte(an orte: Set<Abschnittsort>) throws -> [Abschnittsort: Abschnitt] {
        let statement = try RawStatement(
            db, Self.abschnittColumns + " WHERE id = (SELECT (id << 20) + ? FROM fassung WHERE sha256 = ?)")
        var result: [Abschnittsort: Abschnitt] = [:]
        for ort in orte where (0..<Schema.teileJeFassung).contains(ort.ordnung) {
            statement.bind(ort.ordnung, at: 1)
            statement.bind(ort.fassung, at: 2)
            defer { statement.reset() }
            result[ort] = try Self.abschnitte(statement).first
        }
        return result
    }

    private static let abschnittColumns = "SELECT id, bezeichnung, ueberschrift, text, aufbau FROM abschnitt"

    private func abschnitte(_ fassung: Int64, _ ordnungen: Range<Int>) throws -> [Abschnitt] {
        let statement = try RawStatement(db, Self.abschnittColumns + " WHERE id >= ? AND id < ? ORDER BY id")
        statement.bind(Schema.id(fassung: fassung, nummer: ordnungen.lowerBound), at: 1)
        statement.bind(Schema.id(fassung: fassung, nummer: ordnungen.upperBound), at: 2)
        return try Self.abschnitte(statement)
    }

    private static func abschnitte(_ statement: RawStatement) throws -> [Abschnitt] {
        var abschnitte: [Abschnitt] = []
        while try statement.step() {
            var abschnitt = Abschnitt(
                ordnung: Schema.nummer(statement.int64(0)), bezeichnung: statement.text(1),
                ueberschrift: statement.text(2), text: statement.text(3))
            try Aufbau.decode(statement.bytes(4), into: &abschnitt)
            abschnitte.append(abschnitt)
        }
        return abschnitte
    }

    /// What each passage's Abschnitt is called and refers to, without its text.
    func verweise(_ passagen: [PassageID]) throws -> [PassageID: Verweisstelle] {
        let statement = try RawStatement(
            db,
            """
            SELECT bezeichnung, aufbau FROM abschnitt WHERE id = (SELECT abschnitt FROM passage WHERE passage.id = ?)
            """)
        var stellen: [PassageID: Verweisstelle] = [:]
        for id in passagen {
            statement.bind(id.rawValue, at: 1)
            defer { statement.reset() }
            guard try statement.step() else { continue }
            var abschnitt = Abschnitt(ordnung: 0, bezeichnung: statement.text(0), ueberschrift: "", text: "")
            try Aufbau.decode(statement.bytes(1), into: &abschnitt)
            stellen[id] = Verweisstelle(bezeichnung: abschnitt.bezeichnung, verweise: abschnitt.verweise)
        }
        return stellen
    }

    private static let passageColumns = """
        SELECT passage.id, abschnitt, von, bis, seite, pfad, passage.titel, kontext, text, sha256, passage.rang,
            passage_art.arten
        FROM passage JOIN fassung ON fassung.id = abschnitt >> 20 LEFT JOIN passage_art ON passage_art.id = passage.id
        """

    func passagen(_ ids: [PassageID]) throws -> [GespeichertePassage] {
        let statement = try RawStatement(db, Self.passageColumns + " WHERE passage.id = ?")
        return try ids.compactMap { id in
            statement.bind(id.rawValue, at: 1)
            defer { statement.reset() }
            return try statement.step() ? Self.passage(statement) : nil
        }
    }

    func passagen(_ sha256: String, abschnitt: Int) throws -> [GespeichertePassage] {
        guard (0..<Schema.teileJeFassung).contains(abschnitt), let fassung = try fassung(sha256) else { return [] }
        let statement = try RawStatement(
            db, Self.passageColumns + " WHERE passage.id >= ? AND passage.id < ? AND abschnitt = ? ORDER BY passage.id")
        statement.bind(fassung.passagen.lowerBound, at: 1)
        statement.bind(fassung.passagen.upperBound, at: 2)
        statement.bind(Schema.id(fassung: fassung.id, nummer: abschnitt), at: 3)
        var passagen: [GespeichertePassage] = []
        while try statement.step() { passagen.append(Self.passage(statement)) }
        return passagen
    }

    private static func passage(_ statement: RawStatement) -> GespeichertePassage {
        let von = statement.int(2)
        let passage = Passage(
            abschnitt: Schema.nummer(statement.int64(1)), pfad: statement.text(5),
            bereich: von..<max(von, statement.int(3)), text: statement.text(8), titel: statement.text(6),
            kontext: statement.text(7), seite: statement.optionalInt(4),
            rang: statement.optionalInt(10).flatMap(Rang.init(rawValue:)),
            arten: Regelungsarten(rawValue: UInt16(clamping: statement.optionalInt(11) ?? 0)))
        return GespeichertePassage(
            id: PassageID(rawValue: statement.int64(0)), passage: passage, fassung: statement.text(9))
    }

    func seite(_ sha256: String, nummer: Int) throws -> Seite? {
        guard (0..<Schema.teileJeFassung).contains(nummer), let fassung = try fassung(sha256)?.id else { return nil }
        let statement = try RawStatement(db, "SELECT breite, hoehe, woerter FROM seite WHERE id = ?")
        statement.bind(Schema.id(fassung: fassung, nummer: nummer), at: 1)
        guard try statement.step() else { return nil }
        return Seite(
            nummer: nummer, breite: statement.double(0), hoehe: statement.double(1),
            woerter: try Wortkaesten.decode(statement.bytes(2)))
    }

    func zitierende(_ verweis: Verweis, limit: Int) throws -> [(fassung: String, abschnitt: Int)] {
        let statement = try RawStatement(
            db,
            """
            SELECT sha256, abschnitt FROM verweis JOIN fassung ON fassung.id = abschnitt >> 20
            WHERE gesetz = ? AND bezeichnung = ? AND abgeloest = 0
                AND fassung.id NOT IN (SELECT fassung FROM dublette WHERE art = 'doppel')
            ORDER BY abschnitt LIMIT ?
            """)
        statement.bind(verweis.gesetz, at: 1)
        statement.bind(verweis.bezeichnung, at: 2)
        statement.bind(max(0, limit), at: 3)
        var gefunden: [(fassung: String, abschnitt: Int)] = []
        while try statement.step() { gefunden.append((statement.text(0), Schema.nummer(statement.int64(1)))) }
        return gefunden
    }
}
