// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GRDB

/// Reads which passages belong to provisions, without a text: a search asks for some twenty provisions.
struct NormortReader {
    private let abschnitte: RawStatement
    private let passagen: RawStatement
    private let fassungen: AbschnittReader

    init(_ db: Database) throws {
        fassungen = AbschnittReader(db)
        abschnitte = try RawStatement(
            db, "SELECT id, aufbau FROM abschnitt WHERE fassung = ? AND bezeichnung = ? ORDER BY id")
        passagen = try RawStatement(
            db, "SELECT id, von, bis FROM passage WHERE abschnitt = ? AND id >= ? AND id < ? ORDER BY id")
    }

    func passagen(an orte: [Normort]) throws -> [[Normpassage]] {
        var bekannt: [String: (id: Int64, passagen: Range<Int64>)] = [:]
        return try orte.map { ort in
            guard let fassung = try bekannt[ort.fassung] ?? fassungen.fassung(ort.fassung) else { return [] }
            bekannt[ort.fassung] = fassung
            return try passagen(an: ort, in: fassung.id, fassung.passagen)
        }
    }

    private func passagen(
        an ort: Normort, in fassung: Int64, _ bereich: Range<Int64>
    ) throws -> [Normpassage] {
        abschnitte.bind(fassung, at: 1)
        abschnitte.bind(ort.bezeichnung, at: 2)
        defer { abschnitte.reset() }
        var result: [Normpassage] = []
        while try abschnitte.step() {
            let teil = try ort.absatz.flatMap { try absatz($0, abschnitte.bytes(1)) }
            result += try passagen(abschnitt: abschnitte.int64(0), bereich, teil)
        }
        return result
    }

    private func absatz(_ absatz: String, _ aufbau: [UInt8]) throws -> Range<Int>? {
        var abschnitt = Abschnitt(ordnung: 0, bezeichnung: "", ueberschrift: "", text: "")
        try Aufbau.decode(aufbau, into: &abschnitt)
        return abschnitt.bereich(absatz: absatz)
    }

    private func passagen(
        abschnitt: Int64, _ bereich: Range<Int64>, _ teil: Range<Int>?
    ) throws -> [Normpassage] {
        passagen.bind(abschnitt, at: 1)
        passagen.bind(bereich.lowerBound, at: 2)
        passagen.bind(bereich.upperBound, at: 3)
        defer { passagen.reset() }
        var result: [Normpassage] = []
        while try passagen.step() {
            let von = passagen.int(1)
            result.append(
                Normpassage(
                    id: PassageID(rawValue: passagen.int64(0)),
                    trifft: teil?.overlaps(von..<max(von, passagen.int(2))) ?? true))
        }
        return result
    }
}
