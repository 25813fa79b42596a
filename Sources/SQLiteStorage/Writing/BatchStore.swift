// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB
import GRDBSQLite

/// Stores one batch of files within one transaction: rows file by file, each in a savepoint; then the index.
final class BatchStore {
    private let db: Database
    private let zeitpunkt: String
    private let buch: Dateibuch
    private let writer: FassungWriter
    private let index: SearchIndexWriter
    private let angabenwriter: Angabenwriter
    private let nachlese: Nachlesebuch
    private let ereignisse: Ereignisbuch
    /// What the index is to gain and to lose when all rows are written.
    private var dazu: [Int64: Zugang] = [:]
    private var weg: [Int64: Range<Int64>] = [:]

    private struct Zugang {
        let passagen: Range<Int64>
        /// Nil: the rows are there already.
        let neu: [Passage]?
    }

    init(_ db: Database, zeitpunkt: String) throws {
        self.db = db
        self.zeitpunkt = zeitpunkt
        buch = try Dateibuch(db)
        writer = try FassungWriter(db)
        index = try SearchIndexWriter(db)
        angabenwriter = try Angabenwriter(db, writer: writer)
        nachlese = Nachlesebuch(db, writer: writer)
        ereignisse = try Ereignisbuch(db)
    }

    func store(_ eingaenge: [Dateieingang]) throws -> [Aufnahmeergebnis] {
        let ergebnisse = try eingaenge.map(store)
        for (_, zugang) in dazu.sorted(by: { $0.key < $1.key }) { try add(zugang) }
        for (_, passagen) in weg.sorted(by: { $0.key < $1.key }) { try index.remove(stored: passagen) }
        // What takes the place of another wording holds with the same stroke that takes the other away.
        if !weg.isEmpty { try GeltungWriter(db, zeitpunkt: zeitpunkt).aktualisiere(zwischendurch: true) }
        try db.execute(sql: "UPDATE bestand SET stand = stand + 1")
        return ergebnisse
    }

    private func add(_ zugang: Zugang) throws {
        guard let neu = zugang.neu else { return try index.add(stored: zugang.passagen) }
        try index.add(neu, from: zugang.passagen.lowerBound)
    }

    /// One file, entirely or not at all: what contradicts itself is rejected, the others are kept.
    private func store(_ eingang: Dateieingang) throws -> Aufnahmeergebnis {
        let (dazuVorher, wegVorher) = (dazu, weg)
        try db.execute(sql: "SAVEPOINT datei")
        do {
            let ergebnis = try write(eingang)
            try db.execute(sql: "RELEASE datei")
            return ergebnis
        } catch let error where Self.isFault(of: error) {
            (dazu, weg) = (dazuVorher, wegVorher)
            try db.execute(sql: "ROLLBACK TO datei; RELEASE datei")
            return try reject(eingang, grund: Self.grund(error, eingang.datei))
        }
    }

    /// Whether an error lies in the file's values and not in the database or disk.
    private static func isFault(of error: any Error) -> Bool {
        guard let error = error as? DatabaseError else { return error is StorageError }
        return [.SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH].contains(error.resultCode)
    }

    private static func grund(_ error: any Error, _ datei: String) -> String {
        let was = (error as? StorageError)?.grund ?? "Die gelesenen Abschnitte widersprechen einander."
        return "„\(datei)“ wurde nicht aufgenommen: \(was)"
    }

    private func write(_ eingang: Dateieingang) throws -> Aufnahmeergebnis {
        guard case .aufnahme(let aufnahme) = eingang.inhalt else {
            guard case .abgelehnt(let grund) = eingang.inhalt else { return try reject(eingang, grund: "") }
            return try reject(eingang, grund: grund)
        }
        let bekannt = try buch.fassung(sha256: eingang.sha256)
        let vorher = try nachlese.hinweise(bekannt)
        guard let bekannt, Nachlesefall.lohnt(vorher: vorher, nachher: aufnahme.hinweise) else {
            return try write(eingang, aufnahme, bekannt)
        }
        try liesNach(bekannt, aufnahme)
        let ergebnis = try write(eingang, aufnahme, bekannt)
        try nachlese.schreibe(aufnahme.hinweise, zu: bekannt)
        return ergebnis.nachgelesen(vorher: vorher)
    }

    private func write(
        _ eingang: Dateieingang, _ aufnahme: Aufnahme, _ bekannt: FassungRow?
    ) throws -> Aufnahmeergebnis {
        let gehalten = try buch.fassung(heldBy: eingang.ort)
        let entscheidung = Aufnahmeentscheidung(
            ort: eingang.ort, gehalten: gehalten?.sha256, sha256: eingang.sha256, bekannt: bekannt?.bekannt)
        var ergebnis = Aufnahmeergebnis(
            ort: eingang.ort, ausgang: gehalten == nil ? .neu : .ersetzt, hinweise: aufnahme.hinweise,
            sha256: eingang.sha256)
        switch (entscheidung, bekannt) {
        case (.unveraendert, _):
            try buch.gesehen(eingang.ort, zeitpunkt: zeitpunkt)
            ergebnis.ausgang = .unveraendert
            return ergebnis
        case (.duplikat(let von), let bekannt?):
            (ergebnis.ausgang, ergebnis.duplikatVon) = (.duplikat, von)
            try buch.write(ergebnis, fassung: bekannt.id, zeitpunkt: zeitpunkt)
            if let gehalten { try loeseAb(gehalten, durch: ergebnis) }
        case (.wiederaufnahme, let bekannt?):
            try nimmWieder(bekannt, ergebnis)
            if let gehalten { try loeseAb(gehalten, durch: ergebnis) }
        default:
            try insert(aufnahme, ergebnis)
            if let gehalten, !(try bleibt(gehalten, neben: aufnahme)) {
                try loeseAb(gehalten, durch: ergebnis)
            }
        }
        return ergebnis
    }

    private func reject(_ eingang: Dateieingang, grund: String) throws -> Aufnahmeergebnis {
        let ergebnis = Aufnahmeergebnis(
            ort: eingang.ort, ausgang: .abgelehnt, grund: grund, sha256: eingang.sha256)
        try buch.write(ergebnis, fassung: nil, zeitpunkt: zeitpunkt)
        return ergebnis
    }

    private func insert(_ aufnahme: Aufnahme, _ ergebnis: Aufnahmeergebnis) throws {
        let (id, passagen) = try writer.write(aufnahme, sha256: ergebnis.sha256, ort: ergebnis.ort)
        try buch.write(ergebnis, fassung: id, zeitpunkt: zeitpunkt)
        try merkeGeltung(id)
        // What a person settled about these bytes before holds again, for the index too.
        let umbenannt = try angabenwriter.nachAufnahme(aufnahme, id: id, sha256: ergebnis.sha256)
        try ereignisse.merke(.aufgenommen, ergebnis.sha256, zeitpunkt: zeitpunkt)
        dazu[id] = Zugang(passagen: passagen, neu: umbenannt)
    }

    /// What was read of known bytes takes the place of what a missing program left of them.
    private func liesNach(_ fassung: FassungRow, _ aufnahme: Aufnahme) throws {
        // A Fassung of this very batch is not in the index yet.
        if dazu.removeValue(forKey: fassung.id) == nil { try index.remove(stored: fassung.passagen) }
        let passagen = try nachlese.ersetze(fassung, durch: aufnahme)
        try merkeGeltung(fassung.id)
        let umbenannt = try angabenwriter.nachAufnahme(aufnahme, id: fassung.id, sha256: fassung.sha256)
        dazu[fassung.id] = Zugang(passagen: passagen, neu: umbenannt)
    }

    private func nimmWieder(_ fassung: FassungRow, _ ergebnis: Aufnahmeergebnis) throws {
        try db.execute(
            sql: "UPDATE fassung SET abgeloest = 0, ohne_geltung = NULL, ordner = ?, datei = ? WHERE id = ?",
            arguments: [ergebnis.ordner, ergebnis.datei, fassung.id])
        try buch.write(ergebnis, fassung: fassung.id, zeitpunkt: zeitpunkt)
        try merkeGeltung(fassung.id)
        try ereignisse.merke(.wiederaufgenommen, fassung.sha256, zeitpunkt: zeitpunkt)
        if weg.removeValue(forKey: fassung.id) == nil {
            dazu[fassung.id] = Zugang(passagen: fassung.passagen, neu: nil)
        }
    }

    /// Takes a Fassung out of search unless another path still holds it. Its rows stay, so its Fundstellen resolve.
    private func loeseAb(_ fassung: FassungRow, durch ergebnis: Aufnahmeergebnis) throws {
        guard !fassung.istAbgeloest else { return }
        let ort = ergebnis.ort
        if let anderer = try buch.weitereOrte(fassung.id, ausser: ort).first {
            if fassung.ort == ort { try buch.setzeHauptort(anderer, of: fassung.id) }
            return
        }
        try db.execute(
            sql: "UPDATE fassung SET abgeloest = 1, ohne_geltung = ?, geltung_festgelegt = 0 WHERE id = ?",
            arguments: [GeltungRechner.abgeloest, fassung.id])
        try db.execute(sql: "DELETE FROM geltung WHERE fassung = ?", arguments: [fassung.id])
        try db.execute(sql: "DELETE FROM stellenwirkung WHERE fassung = ?", arguments: [fassung.id])
        try merkeGeltung(fassung.id)
        try ereignisse.merkeAbgeloest(fassung.sha256, durch: ergebnis.sha256, zeitpunkt: zeitpunkt)
        // A Fassung of this very batch is not in the index yet.
        if dazu.removeValue(forKey: fassung.id) == nil { weg[fassung.id] = fassung.passagen }
    }

    private func bleibt(_ fassung: FassungRow, neben aufnahme: Aufnahme) throws -> Bool {
        guard let stored = try FassungReader(db).fassung(id: fassung.id) else { return false }
        return aufnahme.laesstStehen(stored.fassung, von: stored.vorschrift)
    }

    private func merkeGeltung(_ fassung: Int64) throws {
        try db.execute(sql: "INSERT OR IGNORE INTO geltung_offen VALUES (?)", arguments: [fassung])
    }
}
