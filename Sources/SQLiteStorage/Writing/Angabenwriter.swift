// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
import Norms

/// Sets the values of a stored Fassung to what holds with all that is settled about it, within one transaction.
///
/// What was recognised is kept in `grundstand` as long as something is settled.
final class Angabenwriter {
    private let db: Database
    private let writer: FassungWriter
    private let exists: RawStatement

    init(_ db: Database, writer: FassungWriter) throws {
        self.db = db
        self.writer = writer
        exists = try RawStatement(db, "SELECT EXISTS (SELECT 1 FROM festlegung WHERE fassung = ? AND widerrufen = 0)")
    }

    /// For a Fassung whose rows were just written and are not in the index yet.
    /// - Returns: its passages, to be indexed.
    func nachAufnahme(_ aufnahme: Aufnahme, id: Int64, sha256: String) throws -> [Passage] {
        guard try istEtwasFestgelegt(sha256) else { return aufnahme.passagen }
        let (alt, neu) = try wendeAn(id)
        try benennePassagenUm(id, von: alt, zu: neu, index: nil)
        return aufnahme.passagen.map { $0.umbenannt(von: alt, zu: neu) }
    }

    /// For a Fassung about which something was settled or taken back; nothing if the corpus does not hold it.
    func folge(sha256: String) throws {
        let statement = try RawStatement(db, "SELECT id, abgeloest FROM fassung WHERE sha256 = ?")
        statement.bind(sha256, at: 1)
        guard try statement.step() else { return }
        let (id, istAbgeloest) = (statement.int64(0), statement.int(1) != 0)
        statement.reset()
        let (alt, neu) = try wendeAn(id)
        try benennePassagenUm(id, von: alt, zu: neu, index: istAbgeloest ? nil : SearchIndexWriter(db))
    }

    /// What was recognised of a Fassung; nil if the corpus does not hold it.
    static func erkannt(_ db: Database, sha256: String) throws -> Dokumentangaben? {
        let statement = try RawStatement(db, "SELECT id FROM fassung WHERE sha256 = ?")
        statement.bind(sha256, at: 1)
        return try statement.step() ? try erkannt(db, id: statement.int64(0)) : nil
    }

    private func istEtwasFestgelegt(_ sha256: String) throws -> Bool {
        exists.bind(sha256, at: 1)
        defer { exists.reset() }
        return try exists.step() && exists.int(0) != 0
    }

    // MARK: Values

    /// - Returns: the names before and after.
    private func wendeAn(_ id: Int64) throws -> (alt: Vorschrift, neu: Vorschrift) {
        guard let vorher = try FassungReader(db).fassung(id: id),
            let erkannt = try Self.erkannt(db, id: id)
        else { throw ByteReader.beschaedigt }
        let wirksame = try FestlegungReader(db).liste(vorher.fassung.sha256).wirksame
        try merke(erkannt, id: id, noetig: !wirksame.isEmpty)
        let neu = erkannt.mit(wirksame.map(\.festlegung))
        try write(neu, fassung: vorher.fassung, id: id)
        return (vorher.vorschrift, neu.vorschrift)
    }

    private static func erkannt(_ db: Database, id: Int64) throws -> Dokumentangaben? {
        let statement = try RawStatement(db, "SELECT angaben FROM grundstand WHERE fassung = ?")
        statement.bind(id, at: 1)
        if try statement.step() { return try Festlegungsform.decode(Dokumentangaben.self, statement.bytes(0)) }
        let reader = FassungReader(db)
        guard let row = try reader.fassung(id: id) else { return nil }
        let sha256 = row.fassung.sha256
        return Dokumentangaben(
            vorschrift: row.vorschrift, fassung: row.fassung, felder: try reader.erkennung(sha256: sha256),
            beziehungen: try reader.beziehungen(sha256: sha256)[id, default: []])
    }

    private func merke(_ erkannt: Dokumentangaben, id: Int64, noetig: Bool) throws {
        guard noetig else { return try db.execute(sql: "DELETE FROM grundstand WHERE fassung = ?", arguments: [id]) }
        let row = try RawStatement(db, "INSERT OR IGNORE INTO grundstand (fassung, angaben) VALUES (?, ?)")
        row.bind(id, at: 1)
        row.bind(try Festlegungsform.encode(erkannt), at: 2)
        try row.run()
    }

    private func write(_ angaben: Dokumentangaben, fassung: Fassung, id: Int64) throws {
        var fassung = fassung
        fassung.bekanntAb = angaben.bekanntAb
        fassung.geltungsangaben = angaben.geltungsangaben
        try write(angaben.vorschrift, fassung, id: id)
        try db.execute(sql: "DELETE FROM erkennung WHERE fassung = ?", arguments: [id])
        if !angaben.felder.isEmpty { try writer.write(angaben.felder, of: id) }
        try db.execute(sql: "DELETE FROM beziehung WHERE fassung = ?", arguments: [id])
        for (nummer, beziehung) in angaben.beziehungen.enumerated() { try writer.write(beziehung, nummer, of: id) }
    }

    private func write(_ vorschrift: Vorschrift, _ fassung: Fassung, id: Int64) throws {
        let bisher = try Int64.fetchOne(db, sql: "SELECT vorschrift FROM fassung WHERE id = ?", arguments: [id])
        let row = try RawStatement(
            db,
            """
            UPDATE fassung SET vorschrift = ?, art = ?, kurz = ?, titel = ?, normgeber = ?, land = ?, rang = ?,
                aktenzeichen = ?, aktenzeichen_normalisiert = ?, datum = ?, bekannt_ab = ?, angaben = ?
            WHERE id = ?
            """)
        row.bind(try writer.vorschrift(vorschrift.kennung), at: 1)
        row.bind(vorschrift.art.rawValue, at: 2)
        row.bind(vorschrift.kurz, at: 3)
        row.bind(vorschrift.titel, at: 4)
        row.bind(vorschrift.normgeber, at: 5)
        row.bind(vorschrift.land, at: 6)
        row.bind(vorschrift.rang.rawValue, at: 7)
        row.bind(vorschrift.aktenzeichen, at: 8)
        row.bind(vorschrift.aktenzeichenNormalisiert, at: 9)
        row.bind(vorschrift.datum?.tage, at: 10)
        row.bind(fassung.bekanntAb?.tage, at: 11)
        row.bind(Angaben.encode(vorschrift, fassung), at: 12)
        row.bind(id, at: 13)
        try row.run()
        try db.execute(
            sql: """
                DELETE FROM vorschrift
                WHERE id = ? AND NOT EXISTS (SELECT 1 FROM fassung WHERE fassung.vorschrift = vorschrift.id)
                """, arguments: [bisher])
    }

    // MARK: Passages

    /// - Parameter index: where the passages stand already; nil if they do not.
    private func benennePassagenUm(
        _ id: Int64, von alt: Vorschrift, zu neu: Vorschrift, index: SearchIndexWriter?
    ) throws {
        guard alt.titel != neu.titel || alt.kurz != neu.kurz || alt.normgeber != neu.normgeber else { return }
        let ids = try passagen(id)
        try index?.remove(stored: ids)
        let select = try RawStatement(db, "SELECT id, titel, kontext FROM passage WHERE id >= ? AND id < ?")
        let update = try RawStatement(db, "UPDATE passage SET titel = ?, kontext = ? WHERE id = ?")
        select.bind(ids.lowerBound, at: 1)
        select.bind(ids.upperBound, at: 2)
        var namen: [(id: Int64, passage: Passage)] = []
        while try select.step() {
            let passage = Passage(
                abschnitt: 0, pfad: "", bereich: 0..<0, text: "", titel: select.text(1), kontext: select.text(2))
            namen.append((select.int64(0), passage.umbenannt(von: alt, zu: neu)))
        }
        for (id, passage) in namen {
            update.bind(passage.titel, at: 1)
            update.bind(passage.kontext, at: 2)
            update.bind(id, at: 3)
            try update.run()
        }
        try index?.add(stored: ids)
    }

    private func passagen(_ id: Int64) throws -> Range<Int64> {
        let statement = try RawStatement(db, "SELECT passage_von, passage_bis FROM fassung WHERE id = ?")
        statement.bind(id, at: 1)
        guard try statement.step() else { return 0..<0 }
        return statement.int64(0)..<max(statement.int64(0), statement.int64(1))
    }
}
