// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation
import GRDB

/// Changes the queue, within one transaction.
struct EingangWriter {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func lege(_ neuer: NeuerPosten, um jetzt: Zeitmarke) throws -> Eingangsposten.ID {
        if let merkmal = neuer.merkmal { try merke(merkmal, neuer.ort) }
        let (pfad, ablage): (String?, String?) =
            switch neuer.inhalt {
            case .pfad(let pfad): (pfad, nil)
            case .ablage(let sha256): (nil, sha256)
            }
        return try Eingangsposten.ID.fetchOne(
            db,
            sql: """
                INSERT INTO eingang (
                    quelle, ordner, datei, pfad, ablage, land, normgeber, bytes, zustand, eingegangen
                ) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'wartet', ?9)
                ON CONFLICT (ordner, datei) WHERE zustand IN ('wartet', 'wiederholen') DO UPDATE SET
                    quelle = ?1, pfad = ?4, ablage = ?5, land = ?6, normgeber = ?7, bytes = ?8, zustand = 'wartet',
                    versuche = 0, faellig = 0, grund = NULL, begonnen = NULL
                RETURNING id
                """,
            arguments: [
                neuer.quelle.rawValue, neuer.ort.ordner, neuer.ort.datei, pfad, ablage, neuer.vorgabe.land,
                neuer.vorgabe.normgeber, neuer.bytes, jetzt.millisekunden,
            ]) ?? 0
    }

    private func merke(_ merkmal: Dateimerkmal, _ ort: Dateiort) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO eingang_merkmal (ordner, pfad, groesse, geaendert) VALUES (?, ?, ?, ?)",
            arguments: [ort.ordner, ort.datei, merkmal.groesse, merkmal.geaendert])
    }

    func nimm(_ menge: Eingangsmenge, um jetzt: Zeitmarke) throws -> [Eingangsposten] {
        let reader = EingangReader(db)
        let wieder = try reader.posten(
            EingangReader.columns + " WHERE zustand = 'wiederholen' AND faellig <= ? ORDER BY id LIMIT 1",
            [jetzt.millisekunden])
        if !wieder.isEmpty { return try wieder.map { try beginne($0, jetzt) } }
        let wartende = try reader.posten(
            EingangReader.columns + " WHERE zustand = 'wartet' ORDER BY id LIMIT ?", [menge.posten])
        var bytes = 0
        let genommen = wartende.enumerated().prefix { nummer, posten in
            bytes += posten.bytes
            return nummer == 0 || bytes <= menge.bytes
        }
        return try genommen.map { try beginne($0.element, jetzt) }
    }

    private func beginne(_ posten: Eingangsposten, _ jetzt: Zeitmarke) throws -> Eingangsposten {
        var posten = posten
        posten.zustand = .inArbeit
        posten.versuche += 1
        posten.begonnen = jetzt
        try db.execute(
            sql: "UPDATE eingang SET zustand = 'in_arbeit', versuche = ?, begonnen = ? WHERE id = ?",
            arguments: [posten.versuche, jetzt.millisekunden, posten.id])
        return posten
    }

    func schliesse(_ abschluss: Eingangsabschluss, um jetzt: Zeitmarke) throws {
        switch abschluss.ausgang {
        case .fertig(let bilanz):
            try ende(abschluss.id, "fertig", grund: nil, bilanz, jetzt)
        case .abgelehnt(let grund, let bilanz):
            try ende(abschluss.id, "abgelehnt", grund: grund, bilanz, jetzt)
        case .wiederholen(let ab, let grund):
            try warteWieder(abschluss.id, zustand: .wiederholen, versuche: 0, faellig: ab, grund: grund)
        }
    }

    func gibZurueck(_ id: Eingangsposten.ID, grund: String?) throws {
        let versuche = try Int.fetchOne(db, sql: "SELECT versuche FROM eingang WHERE id = ?", arguments: [id]) ?? 0
        try warteWieder(
            id, zustand: versuche > 1 ? .wiederholen : .wartet, versuche: -1, faellig: Zeitmarke(millisekunden: 0),
            grund: grund)
    }

    /// Lets an entry wait again; if newer bytes of the same place wait already, these take its turn.
    /// - Parameter versuche: what is added to the number of attempts.
    private func warteWieder(
        _ id: Eingangsposten.ID, zustand: Eingangsposten.Zustand, versuche: Int, faellig: Zeitmarke, grund: String?
    ) throws {
        try db.execute(
            sql: """
                DELETE FROM eingang WHERE id = ? AND zustand = 'in_arbeit' AND EXISTS (
                    SELECT 1 FROM eingang AS neuer
                    WHERE neuer.ordner = eingang.ordner AND neuer.datei = eingang.datei
                        AND neuer.zustand IN ('wartet', 'wiederholen'))
                """, arguments: [id])
        try db.execute(
            sql: """
                UPDATE eingang SET zustand = ?, versuche = versuche + ?, faellig = ?, grund = ?
                WHERE id = ? AND zustand = 'in_arbeit'
                """, arguments: [zustand.rawValue, versuche, faellig.millisekunden, grund, id])
    }

    private func ende(
        _ id: Eingangsposten.ID, _ zustand: String, grund: String?, _ bilanz: Eingangsbilanz?, _ jetzt: Zeitmarke
    ) throws {
        try db.execute(
            sql: """
                UPDATE eingang SET zustand = ?, grund = ?, bilanz = ?, dokumente = ?, beendet = ?
                WHERE id = ? AND zustand = 'in_arbeit'
                """,
            arguments: [
                zustand, grund, try bilanz.map(Bilanzform.encode), bilanz?.dokumente ?? 0, jetzt.millisekunden, id,
            ])
    }

    func nimmWiederAuf(hoechstens: Int, um jetzt: Zeitmarke) throws -> [Eingangsposten] {
        let liegengeblieben = try EingangReader(db).posten(EingangReader.columns + " WHERE zustand = 'in_arbeit'")
        var abgelehnt: [Eingangsposten] = []
        for var posten in liegengeblieben {
            guard posten.versuche >= hoechstens else {
                try warteWieder(posten.id, zustand: .wiederholen, versuche: 0, faellig: jetzt, grund: nil)
                continue
            }
            posten.zustand = .abgelehnt
            posten.grund = posten.grundNachAbstuerzen
            posten.beendet = jetzt
            try ende(posten.id, "abgelehnt", grund: posten.grund, nil, jetzt)
            abgelehnt.append(posten)
        }
        return abgelehnt
    }
}
