// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB

/// Reads entries of the queue, within one access to the database.
struct EingangReader {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    static let columns = """
        SELECT id, quelle, ordner, datei, pfad, ablage, land, normgeber, bytes, zustand, versuche, eingegangen,
            begonnen, beendet, grund, bilanz FROM eingang
        """

    /// The rows of a query that begins with `columns`.
    func posten(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Eingangsposten] {
        try Row.fetchAll(db, sql: sql, arguments: arguments).map(Self.posten)
    }

    func posten(_ auswahl: Eingangsauswahl) throws -> [Eingangsposten] {
        let zustaende = auswahl.zustaende.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ")
        let folge = auswahl.neuesteZuerst ? "coalesce(beendet, eingegangen) DESC, id DESC" : "id"
        return try posten(
            "\(Self.columns) WHERE zustand IN (\(zustaende)) ORDER BY \(folge) LIMIT ?", [max(0, auswahl.limit)])
    }

    private static func posten(_ row: Row) throws -> Eingangsposten {
        let inhalt: Eingangsposten.Inhalt =
            if let sha256 = row["ablage"] as String? { .ablage(sha256) } else { .pfad(row["pfad"] ?? "") }
        let neu = NeuerPosten(
            quelle: Eingangsposten.Quelle(rawValue: row["quelle"]) ?? .kommandozeile,
            ort: Dateiort(ordner: row["ordner"], datei: row["datei"]), inhalt: inhalt,
            vorgabe: Herkunftsvorgabe(land: row["land"], normgeber: row["normgeber"]), bytes: row["bytes"])
        return Eingangsposten(
            id: row["id"], neu: neu, zustand: Eingangsposten.Zustand(rawValue: row["zustand"]) ?? .wartet,
            versuche: row["versuche"], eingegangen: Zeitmarke(millisekunden: row["eingegangen"]),
            begonnen: (row["begonnen"] as Int64?).map(Zeitmarke.init),
            beendet: (row["beendet"] as Int64?).map(Zeitmarke.init),
            grund: row["grund"], bilanz: try (row["bilanz"] as Data?).map(Bilanzform.decode))
    }

    func lage(um jetzt: Zeitmarke) throws -> Eingangslage {
        var lage = Eingangslage()
        for row in try Row.fetchAll(db, sql: "SELECT zustand, count(*) AS anzahl FROM eingang GROUP BY zustand") {
            let anzahl: Int = row["anzahl"]
            switch Eingangsposten.Zustand(rawValue: row["zustand"]) {
            case .wartet, .wiederholen: lage.wartet += anzahl
            case .inArbeit: lage.inArbeit = anzahl
            case .fertig: lage.fertig = anzahl
            case .abgelehnt: lage.abgelehnt = anzahl
            case nil: break
            }
        }
        let grenze = jetzt.adding(sekunden: -Eingangslage.tempofenster)
        let kuerzlich = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*) AS erledigt, coalesce(sum(dokumente), 0) AS dokumente, min(begonnen) AS seit
                FROM eingang WHERE beendet > ?
                """, arguments: [grenze.millisekunden])
        lage.erledigt = kuerzlich?["erledigt"] ?? 0
        lage.dokumente = kuerzlich?["dokumente"] ?? 0
        lage.tempoSeit = (kuerzlich?["seit"] as Int64?).map { max(Zeitmarke(millisekunden: $0), grenze) }
        return lage
    }
}

/// The outcome of a queued file, as JSON: read one page at a time and meant to grow.
enum Bilanzform {
    static func encode(_ bilanz: Eingangsbilanz) throws -> Data { try JSONEncoder().encode(bilanz) }

    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ data: Data) throws -> Eingangsbilanz {
        do {
            return try JSONDecoder().decode(Eingangsbilanz.self, from: data)
        } catch {
            throw ByteReader.beschaedigt
        }
    }
}
