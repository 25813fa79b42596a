// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
import Norms

/// Reads Fassungen with their Vorschrift and spans of force, within one access to the database.
struct FassungReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    struct Row {
        var id: Int64
        var stored: GespeicherteFassung
        var woerter: Int

        var vorschrift: Vorschrift { stored.vorschrift }
        var fassung: Fassung { stored.fassung }
    }

    private static let columns = """
        SELECT fassung.id, kennung, sha256, datei, art, kurz, titel, normgeber, land, rang, aktenzeichen,
            aktenzeichen_normalisiert, datum, bekannt_ab, fassung.stand, seiten, medientyp, angaben, passage_von,
            passage_bis, woerter, abgeloest, ohne_geltung, geltung_festgelegt, (SELECT dublette.art || fuehrend.sha256
                FROM dublette JOIN fassung AS fuehrend ON fuehrend.id = dublette.fuehrend
                WHERE dublette.fassung = fassung.id AND fassung.abgeloest = 0 AND fuehrend.abgeloest = 0)
        FROM fassung JOIN vorschrift ON vorschrift.id = fassung.vorschrift
        """

    func fassung(id: Int64) throws -> Row? {
        let statement = try RawStatement(db, Self.columns + " WHERE fassung.id = ?")
        statement.bind(id, at: 1)
        return try statement.step() ? try Self.row(statement) : nil
    }

    /// All Fassungen, with their spans, by their passages.
    func alle() throws -> [Row] {
        let geltung = try alleGeltungen()
        let stellen = try alleStellen()
        let statement = try RawStatement(db, Self.columns + " ORDER BY passage_von, passage_bis, fassung.id")
        var rows: [Row] = []
        while try statement.step() {
            var row = try Self.row(statement)
            row.stored.geltung = geltung[row.id, default: []]
            row.stored.stellen = stellen[row.id, default: []]
            rows.append(row)
        }
        return rows
    }

    private static func row(_ statement: RawStatement) throws -> Row {
        var vorschrift = Vorschrift(
            kennung: statement.text(1), art: Vorschriftart(rawValue: statement.text(4)) ?? .sonstige,
            kurz: statement.text(5), titel: statement.text(6), normgeber: statement.text(7),
            land: statement.optionalText(8), rang: Rang(rawValue: statement.int(9)) ?? .unbekannt,
            aktenzeichen: statement.optionalText(10), aktenzeichenNormalisiert: statement.optionalText(11),
            datum: statement.tag(12))
        var fassung = Fassung(
            sha256: statement.text(2), datei: statement.text(3), bekanntAb: statement.tag(13),
            stand: statement.optionalText(14), seiten: statement.int(15), medientyp: statement.text(16))
        try Angaben.decode(statement.bytes(17), into: &vorschrift, &fassung)
        let start = statement.int64(18)
        let istAbgeloest = statement.int(21) != 0
        let einordnung = statement.optionalText(24).flatMap(einordnung)
        let istSuchbar = !istAbgeloest && einordnung?.art != .doppel
        let stored = GespeicherteFassung(
            vorschrift: vorschrift, fassung: fassung, geltung: [],
            passagen: start..<(istSuchbar ? max(start, statement.int64(19)) : start),
            ohneGeltung: statement.optionalText(22), istAbgeloest: istAbgeloest,
            geltungIstFestgelegt: statement.int(23) != 0, einordnung: einordnung)
        return Row(id: statement.int64(0), stored: stored, woerter: statement.int(20))
    }

    /// Of the kind followed by a sum.
    private static func einordnung(_ text: String) -> Dubletteneinordnung? {
        Dublettenart(rawValue: String(text.dropLast(64))).map {
            Dubletteneinordnung(art: $0, fuehrend: String(text.suffix(64)))
        }
    }

    private func alleGeltungen() throws -> [Int64: [Geltungszeitraum]] {
        let statement = try RawStatement(
            db,
            """
            SELECT fassung, von, bis, beleg_von, beleg_bis, bekanntgabe, hinweise FROM geltung
            ORDER BY fassung, nummer
            """)
        var alle: [Int64: [Geltungszeitraum]] = [:]
        while try statement.step() {
            guard let zeitraum = Zeitraum(von: statement.tag(1), bis: statement.tag(2)) else { continue }
            alle[statement.int64(0), default: []].append(
                Geltungszeitraum(
                    zeitraum: zeitraum, belegVon: statement.optionalText(3), belegBis: statement.optionalText(4),
                    beginnIstBekanntgabe: statement.int(5) != 0, hinweise: try Textliste.decode(statement.bytes(6))))
        }
        return alle
    }

    /// Relations by the id of the Fassung that states them; of one Fassung if `sha256` is given.
    func beziehungen(sha256: String? = nil) throws -> [Int64: [Beziehung]] {
        let statement = try RawStatement(
            db,
            """
            SELECT fassung, art, ziel_aktenzeichen, ziel_datum, wirkung_ab, neu_bis, beleg, stand, einzelheiten
            FROM beziehung
            \(sha256 == nil ? "" : "WHERE fassung = (SELECT id FROM fassung WHERE sha256 = ?)")
            ORDER BY fassung, nummer
            """)
        if let sha256 { statement.bind(sha256, at: 1) }
        var alle: [Int64: [Beziehung]] = [:]
        while try statement.step() {
            guard let art = Beziehung.Art(rawValue: statement.text(1)) else { continue }
            var beziehung = Beziehung(
                art: art, zielAktenzeichen: statement.optionalText(2), zielDatum: statement.tag(3),
                wirkungAb: statement.tag(4), neuBis: statement.tag(5), beleg: statement.text(6),
                stand: Beziehung.Stand(rawValue: statement.text(7)) ?? .erkannt)
            try Beziehungsdetails.decode(statement.bytes(8), into: &beziehung)
            alle[statement.int64(0), default: []].append(beziehung)
        }
        return alle
    }
}

extension FassungReader {
    private func alleStellen() throws -> [Int64: [Stellenwirkung]] {
        let statement = try RawStatement(db, "SELECT fassung, stellen FROM stellenwirkung")
        var alle: [Int64: [Stellenwirkung]] = [:]
        while try statement.step() { alle[statement.int64(0)] = try Stellenliste.decode(statement.bytes(1)) }
        return alle
    }

    /// Relations of all Fassungen that can be found, by sha256.
    func alleBeziehungen() throws -> [String: [Beziehung]] {
        let nachID = try beziehungen()
        let statement = try RawStatement(db, "SELECT id, sha256 FROM fassung WHERE abgeloest = 0")
        var alle: [String: [Beziehung]] = [:]
        while try statement.step() {
            if let liste = nachID[statement.int64(0)] { alle[statement.text(1)] = liste }
        }
        return alle
    }

    /// What was recognised in a Fassung.
    func erkennung(sha256: String) throws -> [Feldangabe] {
        let statement = try RawStatement(
            db, "SELECT felder FROM erkennung WHERE fassung = (SELECT id FROM fassung WHERE sha256 = ?)")
        statement.bind(sha256, at: 1)
        return try statement.step() ? try Felderliste.decode(statement.bytes(0)) : []
    }
}

extension RawStatement {
    func tag(_ column: Int) -> Stichtag? { optionalInt(column).map { Stichtag(tage: $0) } }
}
