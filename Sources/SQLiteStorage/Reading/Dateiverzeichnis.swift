// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// What the ledger says of every file, in memory: an import that finds nothing new asks the database once.
struct Dateiverzeichnis: Sendable {
    /// What decides about one file.
    struct Auskunft: Sendable {
        /// sha256 of the Fassung that the file holds.
        var gehalten: String?
        /// The Fassung with the file's bytes.
        var fassung: BekannteFassung?
    }

    /// State of the corpus that it was read from, or that this program has made of it since.
    private var stand: Int64
    private let gehalten: [Dateiort: String]
    private let fassungen: [String: BekannteFassung]
    /// Files and sums that were written since; of these only the database knows.
    private var orte: Set<Dateiort> = []
    private var summen: Set<String> = []

    init(_ db: Database) throws {
        stand = try SQLiteCorpus.stand(db)
        var fassungen: [String: BekannteFassung] = [:]
        let fassung = try RawStatement(db, "SELECT sha256, ordner, datei, abgeloest FROM fassung")
        while try fassung.step() {
            let ort = Dateiort(ordner: fassung.text(1), datei: fassung.text(2))
            fassungen[fassung.text(0)] = BekannteFassung(ort: ort, istAbgeloest: fassung.int(3) != 0)
        }
        var gehalten: [Dateiort: String] = [:]
        let datei = try RawStatement(
            db,
            """
            SELECT datei.ordner, pfad, fassung.sha256 FROM datei JOIN fassung ON fassung.id = datei.fassung
            """)
        while try datei.step() {
            gehalten[Dateiort(ordner: datei.text(0), datei: datei.text(1))] = datei.text(2)
        }
        self.fassungen = fassungen
        self.gehalten = gehalten
    }

    /// Nil if the database has to be asked.
    func auskunft(_ ort: Dateiort, sha256: String) -> Auskunft? {
        guard !orte.contains(ort), !summen.contains(sha256) else { return nil }
        return Auskunft(gehalten: gehalten[ort], fassung: fassungen[sha256])
    }

    /// Notes that a file was written with these bytes. What it held before may have changed, too.
    mutating func geschrieben(_ ort: Dateiort, sha256: String) {
        orte.insert(ort)
        summen.insert(sha256)
        if let vorher = gehalten[ort] { summen.insert(vorher) }
    }

    /// Notes that a transaction of this program led from one state of the corpus to another.
    /// - Returns: false if another program has changed the corpus in between: then this is out of date.
    mutating func folgt(von: Int64, bis: Int64) -> Bool {
        guard stand == von else { return false }
        stand = bis
        return true
    }
}

extension Dateibuch {
    /// The same from the database.
    func auskunft(_ ort: Dateiort, sha256: String) throws -> Dateiverzeichnis.Auskunft {
        Dateiverzeichnis.Auskunft(
            gehalten: try fassung(heldBy: ort)?.sha256, fassung: try fassung(sha256: sha256)?.bekannt)
    }
}
