// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Foundation

/// A step as its row holds it. Its sum stands in the Audit; the salt, which goes with the row, keeps anybody from finding
/// out by trying what a deleted step had said.
struct Schrittzeile {
    var vorgang: Int64
    var nummer: Int
    /// `Vorgangsschritt` as canonical JSON.
    var schritt: [UInt8]
    var rolle: String
    var um: Int64
    var corpusstand: Int64
    /// Numbers of the places shown, as `Nummernliste`.
    var gezeigt: [UInt8]
    var salz: [UInt8]

    init(_ eintrag: Schritteintrag, vorgang: Int64, stellen: [Int64]) throws {
        self.vorgang = vorgang
        nummer = eintrag.nummer
        schritt = try Kanonisch.json(eintrag.schritt)
        rolle = eintrag.durch.rolle
        um = eintrag.um.millisekunden
        corpusstand = eintrag.corpusstand
        gezeigt = Nummernliste.encode(stellen)
        var generator = SystemRandomNumberGenerator()
        salz = (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    static let columns = "vorgang, nummer, schritt, rolle, um, corpusstand, gezeigt, salz"

    /// - Parameter statement: at a row whose first columns are `columns`.
    init(_ statement: RawStatement) {
        vorgang = statement.int64(0)
        nummer = statement.int(1)
        schritt = statement.bytes(2)
        rolle = statement.text(3)
        um = statement.int64(4)
        corpusstand = statement.int64(5)
        gezeigt = statement.bytes(6)
        salz = statement.bytes(7)
    }

    /// - Parameter stellen: the places by their numbers.
    /// - Throws: `StorageError` if the row is damaged.
    func eintrag(_ stellen: [Int64: Corpus.Fundstelle]) throws -> Schritteintrag {
        let gezeigte = try Nummernliste.decode(gezeigt).map { nummer in
            guard let stelle = stellen[nummer] else { throw ByteReader.beschaedigt }
            return stelle
        }
        return Schritteintrag(
            nummer: nummer, schritt: try Festlegungsform.decode(Vorgangsschritt.self, schritt),
            durch: Akteur(rolle: rolle), um: Zeitmarke(millisekunden: um), gezeigt: gezeigte,
            corpusstand: corpusstand)
    }

    /// The sum that the Audit keeps.
    /// - Parameter stellen: sums of the places shown, in their order.
    func summe(_ stellen: [[UInt8]]) -> String {
        var writer = ByteWriter(version: 1)
        writer.write(salz)
        writer.write(Int(vorgang))
        writer.write(nummer)
        writer.write(schritt)
        writer.write(rolle)
        writer.write(Int(um))
        writer.write(Int(corpusstand))
        writer.write(count: stellen.count)
        for stelle in stellen { writer.write(stelle) }
        return OriginalStore.sha256(writer.bytes)
    }
}

/// Numbers of rows as bytes.
enum Nummernliste {
    static let version: UInt8 = 1

    static func encode(_ nummern: [Int64]) -> [UInt8] {
        var writer = ByteWriter(version: version)
        writer.write(count: nummern.count)
        for nummer in nummern { writer.write(unsigned: UInt64(nummer)) }
        return writer.bytes
    }

    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8]) throws -> [Int64] {
        var reader = try ByteReader(bytes, version: version)
        return try (0..<reader.readCount()).map { _ in
            guard let nummer = Int64(exactly: try reader.readUnsigned()) else { throw ByteReader.beschaedigt }
            return nummer
        }
    }
}

/// JSON that is the same for the same value, whoever writes it.
enum Kanonisch {
    static func json(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value))
    }

    static func text(_ value: some Encodable) throws -> String { String(decoding: try json(value), as: UTF8.self) }
}
