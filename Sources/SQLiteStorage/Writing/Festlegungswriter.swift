// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// Writes what a person settles or takes back, its log and all that follows from it, within one transaction.
struct Festlegungswriter {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func legeFest(_ festlegung: Festlegung) throws -> GespeicherteFestlegung {
        let vorher = try anzeige(festlegung)
        let row = try RawStatement(
            db,
            "INSERT INTO festlegung (fassung, gegenstand, inhalt, rolle, zeitpunkt, grund) VALUES (?, ?, ?, ?, ?, ?)")
        row.bind(festlegung.fassung, at: 1)
        row.bind(festlegung.inhalt.gegenstand, at: 2)
        row.bind(try Festlegungsform.encode(festlegung.inhalt), at: 3)
        row.bind(festlegung.akteur.rolle, at: 4)
        row.bind(festlegung.zeitpunkt, at: 5)
        row.bind(festlegung.grund, at: 6)
        try row.run()
        let neu = GespeicherteFestlegung(id: FestlegungID(rawValue: db.lastInsertedRowID), festlegung: festlegung)
        try folge(festlegung, zeitpunkt: festlegung.zeitpunkt)
        try protokolliere(
            .festgelegt, neu, durch: festlegung.akteur, zeitpunkt: festlegung.zeitpunkt, grund: festlegung.grund,
            vorher: vorher, nachher: festlegung.inhalt.anzeige)
        return neu
    }

    /// Nil if there is nothing to take back.
    func widerrufe(
        _ id: FestlegungID, durch akteur: Akteur, zeitpunkt: String, grund: String?
    ) throws -> GespeicherteFestlegung? {
        guard let alt = try FestlegungReader(db).festlegung(id) else { return nil }
        let vorher = try anzeige(alt.festlegung)
        try db.execute(sql: "UPDATE festlegung SET widerrufen = 1 WHERE id = ?", arguments: [id.rawValue])
        try folge(alt.festlegung, zeitpunkt: zeitpunkt)
        try protokolliere(
            .widerrufen, alt, durch: akteur, zeitpunkt: zeitpunkt, grund: grund, vorher: vorher,
            nachher: try anzeige(alt.festlegung))
        return alt
    }

    /// The state of the thing that a settlement is about, as a reader sees it.
    private func anzeige(_ festlegung: Festlegung) throws -> String {
        let erkannt = try Angabenwriter.erkannt(db, sha256: festlegung.fassung)
        return try FestlegungReader(db).liste(festlegung.fassung).anzeige(zu: festlegung.inhalt, erkannt: erkannt)
    }

    private func folge(_ festlegung: Festlegung, zeitpunkt: String) throws {
        try Angabenwriter(db, writer: FassungWriter(db)).folge(sha256: festlegung.fassung)
        if festlegung.inhalt.beruehrtGeltung {
            try GeltungWriter(db, zeitpunkt: zeitpunkt).aktualisiere(nach: festlegung.fassung)
        } else {
            try db.execute(sql: "UPDATE bestand SET stand = stand + 1")
        }
    }

    private func protokolliere(
        _ schritt: Protokolleintrag.Schritt, _ festlegung: GespeicherteFestlegung, durch akteur: Akteur,
        zeitpunkt: String, grund: String?, vorher: String, nachher: String
    ) throws {
        try db.execute(
            sql: """
                INSERT INTO festlegungsprotokoll (festlegung, schritt, rolle, zeitpunkt, grund, vorher, nachher)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [festlegung.id.rawValue, schritt.rawValue, akteur.rolle, zeitpunkt, grund, vorher, nachher])
    }
}
