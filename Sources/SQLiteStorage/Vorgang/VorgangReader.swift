// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import GRDB
import Norms

/// Reads Vorgänge, within one access to the database.
struct VorgangReader {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func schritte(_ vorgang: VorgangID) throws -> [Schritteintrag] {
        let statement = try RawStatement(
            db, "SELECT \(Schrittzeile.columns) FROM vorgangsschritt WHERE vorgang = ? ORDER BY nummer")
        statement.bind(vorgang.rawValue, at: 1)
        var zeilen: [Schrittzeile] = []
        while try statement.step() { zeilen.append(Schrittzeile(statement)) }
        let nummern = try zeilen.reduce(into: Set<Int64>()) { $0.formUnion(try Nummernliste.decode($1.gezeigt)) }
        let stellen = try Stellenbuch(db).stellen(nummern)
        return try zeilen.map { try $0.eintrag(stellen) }
    }

    // MARK: The list

    private static let columns = """
        SELECT id, referenz, schema, version, stichtag, eroeffnet, geaendert, schrittzahl, offene_punkte,
            fehlende_unterlagen, frist, abgeschlossen FROM vorgang
        """
    private static let folge = " ORDER BY abgeschlossen, frist IS NULL, frist, geaendert DESC, id DESC"

    func zeilen(_ auswahl: Vorgangsauswahl, ab: Int, hoechstens: Int) throws -> [Vorgangszeile] {
        let (wo, werte) = Self.bedingung(auswahl)
        return try zeilen("\(wo)\(Self.folge) LIMIT ? OFFSET ?", werte + [max(0, hoechstens), max(0, ab)])
    }

    func zeilen(_ ids: [VorgangID]) throws -> [Vorgangszeile] {
        try zeilen(
            " WHERE id IN (SELECT value FROM json_each(?))\(Self.folge)",
            [try Kanonisch.text(ids.map(\.rawValue))])
    }

    func offene(schemata: Set<String>) throws -> [Vorgangszeile] {
        try zeilen(
            " WHERE abgeschlossen = 0 AND schema IN (SELECT value FROM json_each(?))\(Self.folge)",
            [try Kanonisch.text(schemata.sorted())])
    }

    func anzahl(_ auswahl: Vorgangsauswahl) throws -> Int {
        let (wo, werte) = Self.bedingung(auswahl)
        return try Int.fetchOne(db, sql: "SELECT count(*) FROM vorgang\(wo)", arguments: werte) ?? 0
    }

    private static func bedingung(_ auswahl: Vorgangsauswahl) -> (String, StatementArguments) {
        var bedingungen: [String] = []
        var werte = StatementArguments()
        if let istAbgeschlossen = auswahl.istAbgeschlossen {
            bedingungen.append("abgeschlossen = ?")
            werte += [istAbgeschlossen]
        }
        if !auswahl.referenz.isEmpty {
            bedingungen.append("instr(lower(referenz), lower(?)) > 0")
            werte += [auswahl.referenz]
        }
        if let tag = auswahl.fristVor {
            bedingungen.append("frist < ?")
            werte += [tag.tage]
        }
        return (bedingungen.isEmpty ? "" : " WHERE " + bedingungen.joined(separator: " AND "), werte)
    }

    private func zeilen(_ rest: String, _ werte: StatementArguments) throws -> [Vorgangszeile] {
        try Row.fetchAll(db, sql: Self.columns + rest, arguments: werte).map { row in
            Vorgangszeile(
                id: VorgangID(rawValue: row["id"]), referenz: row["referenz"],
                schema: Schemaverweis(kennung: row["schema"], version: row["version"]),
                stichtag: Stichtag(tage: row["stichtag"]), eroeffnet: Zeitmarke(millisekunden: row["eroeffnet"]),
                geaendert: Zeitmarke(millisekunden: row["geaendert"]), schrittzahl: row["schrittzahl"],
                offenePunkte: row["offene_punkte"], fehlendeUnterlagen: row["fehlende_unterlagen"],
                frist: (row["frist"] as Int?).map { Stichtag(tage: $0) }, istAbgeschlossen: row["abgeschlossen"])
        }
    }

    // MARK: What was shown

    func offene(stellen: Set<Int64>) throws -> [VorgangID: [Int64]] {
        let statement = try RawStatement(
            db,
            """
            SELECT vorgang FROM vorgang_stelle JOIN vorgang ON vorgang.id = vorgang
            WHERE stelle = ? AND abgeschlossen = 0
            """)
        var gefunden: [VorgangID: [Int64]] = [:]
        for stelle in stellen.sorted() {
            defer { statement.reset() }
            statement.bind(stelle, at: 1)
            while try statement.step() {
                gefunden[VorgangID(rawValue: statement.int64(0)), default: []].append(stelle)
            }
        }
        return gefunden
    }
}
