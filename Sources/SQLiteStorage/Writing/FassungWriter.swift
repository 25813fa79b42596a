// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
import Norms

/// Writes the rows of a Fassung, except those of the full-text index. Its statements are prepared once a transaction.
final class FassungWriter {
    private let insertVorschrift: RawStatement
    private let findVorschrift: RawStatement
    private let insertFassung: RawStatement
    private let updateFassung: RawStatement
    private let insertAbschnitt: RawStatement
    private let upsertAbschnitt: RawStatement
    private let insertVerweis: RawStatement
    private let insertPassage: RawStatement
    private let insertArten: RawStatement
    private let insertSeite: RawStatement
    private let insertBeziehung: RawStatement
    private let insertErkennung: RawStatement
    private let abdruecke: AbdruckWriter
    private let lastID: RawStatement
    private let lastPassage: RawStatement

    init(_ db: Database) throws {
        func prepare(_ sql: String) throws -> RawStatement { try RawStatement(db, sql) }
        insertVorschrift = try prepare("INSERT OR IGNORE INTO vorschrift (kennung) VALUES (?)")
        findVorschrift = try prepare("SELECT id FROM vorschrift WHERE kennung = ?")
        insertFassung = try prepare(
            """
            INSERT INTO fassung (
                vorschrift, sha256, ordner, datei, art, kurz, titel, normgeber, land, rang, aktenzeichen,
                aktenzeichen_normalisiert, datum, bekannt_ab, stand, seiten, medientyp, angaben, passage_von,
                passage_bis, woerter
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        // The same parameters; where the file lies stays.
        updateFassung = try prepare(
            """
            UPDATE fassung SET vorschrift = ?1, art = ?5, kurz = ?6, titel = ?7, normgeber = ?8, land = ?9, rang = ?10,
                aktenzeichen = ?11, aktenzeichen_normalisiert = ?12, datum = ?13, bekannt_ab = ?14, stand = ?15,
                seiten = ?16, medientyp = ?17, angaben = ?18, passage_von = ?19, passage_bis = ?20, woerter = ?21
            WHERE sha256 = ?2
            """)
        let neuerAbschnitt =
            "INSERT INTO abschnitt (id, fassung, bezeichnung, ueberschrift, aufbau, text) VALUES (?, ?, ?, ?, ?, ?)"
        insertAbschnitt = try prepare(neuerAbschnitt)
        upsertAbschnitt = try prepare(
            """
            \(neuerAbschnitt) ON CONFLICT (id) DO UPDATE SET bezeichnung = excluded.bezeichnung,
                ueberschrift = excluded.ueberschrift, aufbau = excluded.aufbau, text = excluded.text
            """)
        insertVerweis = try prepare(
            "INSERT OR IGNORE INTO verweis (gesetz, bezeichnung, abschnitt) VALUES (?, ?, ?)")
        insertPassage = try prepare(
            """
            INSERT INTO passage (id, abschnitt, von, bis, seite, pfad, titel, kontext, text, rang)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertArten = try prepare("INSERT INTO passage_art (id, arten) VALUES (?, ?)")
        insertSeite = try prepare("INSERT INTO seite (id, fassung, breite, hoehe, woerter) VALUES (?, ?, ?, ?, ?)")
        insertBeziehung = try prepare(
            """
            INSERT INTO beziehung (
                fassung, nummer, art, ziel_aktenzeichen, ziel_datum, wirkung_ab, neu_bis, beleg, stand, einzelheiten
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        insertErkennung = try prepare("INSERT INTO erkennung (fassung, felder) VALUES (?, ?)")
        abdruecke = try AbdruckWriter(db)
        lastID = try prepare("SELECT last_insert_rowid()")
        lastPassage = try prepare("SELECT seq FROM sqlite_sequence WHERE name = 'passage'")
    }

    /// Writes everything of the Aufnahme.
    /// - Returns: the id of the Fassung and the ids of its passages.
    /// - Throws: `StorageError` if its values contradict each other, else `DatabaseError`.
    func write(_ aufnahme: Aufnahme, sha256: String, ort: Dateiort) throws -> (id: Int64, passagen: Range<Int64>) {
        let passagen = try neuePassagen(aufnahme)
        try write(aufnahme, sha256, ort, passagen, to: insertFassung)
        defer { lastID.reset() }
        _ = try lastID.step()
        let fassung = lastID.int64(0)
        for abschnitt in aufnahme.abschnitte { try write(abschnitt, of: fassung, to: insertAbschnitt) }
        try writeTeile(aufnahme, passagen, of: fassung)
        return (fassung, passagen)
    }

    /// Writes everything of the Aufnahme for a Fassung whose row stays, as do those of its Abschnitte that it still has;
    /// its other rows are gone.
    /// - Returns: the ids of its passages.
    /// - Throws: as `write`.
    func rewrite(_ aufnahme: Aufnahme, id: Int64, sha256: String, ort: Dateiort) throws -> Range<Int64> {
        let passagen = try neuePassagen(aufnahme)
        try write(aufnahme, sha256, ort, passagen, to: updateFassung)
        for abschnitt in aufnahme.abschnitte { try write(abschnitt, of: id, to: upsertAbschnitt) }
        try writeTeile(aufnahme, passagen, of: id)
        return passagen
    }

    private func writeTeile(_ aufnahme: Aufnahme, _ passagen: Range<Int64>, of fassung: Int64) throws {
        for (id, passage) in zip(passagen, aufnahme.passagen) { try write(passage, id, of: fassung) }
        for seite in aufnahme.seiten { try write(seite, of: fassung) }
        for (nummer, beziehung) in aufnahme.beziehungen.enumerated() { try write(beziehung, nummer, of: fassung) }
        if !aufnahme.erkennung.isEmpty { try write(aufnahme.erkennung, of: fassung) }
        if !aufnahme.vorschrift.istGesetz {
            try abdruecke.write(aufnahme.dublettenmerkmal, of: fassung)
        }
    }

    func write(_ felder: [Feldangabe], of fassung: Int64) throws {
        insertErkennung.bind(fassung, at: 1)
        insertErkennung.bind(try Felderliste.encode(felder), at: 2)
        try insertErkennung.run()
    }

    /// The row of a Vorschrift, made if there is none.
    func vorschrift(_ kennung: String) throws -> Int64 {
        insertVorschrift.bind(kennung, at: 1)
        try insertVorschrift.run()
        findVorschrift.bind(kennung, at: 1)
        defer { findVorschrift.reset() }
        guard try findVorschrift.step() else { throw StorageError("Die Vorschrift hat keine Kennung.") }
        return findVorschrift.int64(0)
    }

    /// Ids that no passage had before.
    private func neuePassagen(_ aufnahme: Aufnahme) throws -> Range<Int64> {
        defer { lastPassage.reset() }
        let start = try lastPassage.step() ? lastPassage.int64(0) + 1 : 1
        return start..<(start + Int64(aufnahme.passagen.count))
    }

    private func write(
        _ aufnahme: Aufnahme, _ sha256: String, _ ort: Dateiort, _ passagen: Range<Int64>, to row: RawStatement
    ) throws {
        let (werk, fassung) = (aufnahme.vorschrift, aufnahme.fassung)
        row.bind(try vorschrift(werk.kennung), at: 1)
        row.bind(sha256, at: 2)
        row.bind(ort.ordner, at: 3)
        row.bind(ort.datei, at: 4)
        row.bind(werk.art.rawValue, at: 5)
        row.bind(werk.kurz, at: 6)
        row.bind(werk.titel, at: 7)
        row.bind(werk.normgeber, at: 8)
        row.bind(werk.land, at: 9)
        row.bind(werk.rang.rawValue, at: 10)
        row.bind(werk.aktenzeichen, at: 11)
        row.bind(werk.aktenzeichenNormalisiert, at: 12)
        row.bind(werk.datum?.tage, at: 13)
        row.bind(fassung.bekanntAb?.tage, at: 14)
        row.bind(fassung.stand, at: 15)
        row.bind(fassung.seiten, at: 16)
        row.bind(fassung.medientyp, at: 17)
        row.bind(Angaben.encode(werk, fassung), at: 18)
        row.bind(passagen.lowerBound, at: 19)
        row.bind(passagen.upperBound, at: 20)
        row.bind(aufnahme.passagen.reduce(0) { $0 + $1.text.wortzahl }, at: 21)
        try row.run()
    }

    private func write(_ abschnitt: Abschnitt, of fassung: Int64, to row: RawStatement) throws {
        let id = try Self.id(fassung, abschnitt.ordnung)
        row.bind(id, at: 1)
        row.bind(fassung, at: 2)
        row.bind(abschnitt.bezeichnung, at: 3)
        row.bind(abschnitt.ueberschrift, at: 4)
        row.bind(Aufbau.encode(abschnitt), at: 5)
        row.bind(abschnitt.text, at: 6)
        try row.run()
        for verweis in abschnitt.verweise {
            insertVerweis.bind(verweis.gesetz, at: 1)
            insertVerweis.bind(verweis.bezeichnung, at: 2)
            insertVerweis.bind(id, at: 3)
            try insertVerweis.run()
        }
    }

    private func write(_ passage: Passage, _ id: Int64, of fassung: Int64) throws {
        let row = insertPassage
        row.bind(id, at: 1)
        row.bind(try Self.id(fassung, passage.abschnitt), at: 2)
        row.bind(passage.bereich.lowerBound, at: 3)
        row.bind(passage.bereich.upperBound, at: 4)
        row.bind(passage.seite, at: 5)
        row.bind(passage.pfad, at: 6)
        row.bind(passage.titel, at: 7)
        row.bind(passage.kontext, at: 8)
        row.bind(passage.text, at: 9)
        row.bind(passage.rang?.rawValue, at: 10)
        try row.run()
        guard !passage.arten.isEmpty else { return }
        insertArten.bind(id, at: 1)
        insertArten.bind(Int(passage.arten.rawValue), at: 2)
        try insertArten.run()
    }

    private func write(_ seite: Seite, of fassung: Int64) throws {
        insertSeite.bind(try Self.id(fassung, seite.nummer), at: 1)
        insertSeite.bind(fassung, at: 2)
        insertSeite.bind(seite.breite.isFinite ? seite.breite : 0, at: 3)
        insertSeite.bind(seite.hoehe.isFinite ? seite.hoehe : 0, at: 4)
        insertSeite.bind(Wortkaesten.encode(seite.woerter), at: 5)
        try insertSeite.run()
    }

    func write(_ beziehung: Beziehung, _ nummer: Int, of fassung: Int64) throws {
        let row = insertBeziehung
        row.bind(fassung, at: 1)
        row.bind(nummer, at: 2)
        row.bind(beziehung.art.rawValue, at: 3)
        row.bind(beziehung.zielAktenzeichen, at: 4)
        row.bind(beziehung.zielDatum?.tage, at: 5)
        row.bind(beziehung.wirkungAb?.tage, at: 6)
        row.bind(beziehung.neuBis?.tage, at: 7)
        row.bind(beziehung.beleg, at: 8)
        row.bind(beziehung.stand.rawValue, at: 9)
        row.bind(try Beziehungsdetails.encode(beziehung), at: 10)
        try row.run()
    }

    private static func id(_ fassung: Int64, _ nummer: Int) throws -> Int64 {
        guard (0..<Schema.teileJeFassung).contains(nummer) else {
            throw StorageError("Das Dokument hat mehr Abschnitte oder Seiten, als sich ablegen lassen.")
        }
        return Schema.id(fassung: fassung, nummer: nummer)
    }
}

extension String {
    /// Number of words, as runs of bytes above the space.
    var wortzahl: Int {
        var text = self
        return text.withUTF8 { bytes in
            var (count, inside) = (0, false)
            for byte in bytes {
                let isLetter = byte > 0x20
                if isLetter, !inside { count += 1 }
                inside = isLetter
            }
            return count
        }
    }
}
