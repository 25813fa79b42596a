// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What an Abschnitt has besides its text, as compact bytes: a § has about 15 parts, whose paths share beginnings.
enum Aufbau {
    static let version: UInt8 = 1

    static func encode(_ abschnitt: Abschnitt) -> [UInt8] {
        var writer = ByteWriter(version: version)
        writer.write(
            byte: (abschnitt.istGliederung ? 1 : 0) | (abschnitt.istWeggefallen ? 2 : 0) | (abschnitt.istKopf ? 4 : 0))
        writer.write(abschnitt.gliederung)
        write(abschnitt.teile, to: &writer)
        write(abschnitt.seitenmarken, to: &writer)
        write(abschnitt.tabellen, to: &writer)
        writer.write(abschnitt.fussnoten)
        write(abschnitt.verweise, to: &writer)
        return writer.bytes
    }

    /// Fills in what `encode` wrote.
    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8], into abschnitt: inout Abschnitt) throws {
        var reader = try ByteReader(bytes, version: version)
        let flags = try reader.readByte()
        abschnitt.istGliederung = flags & 1 != 0
        abschnitt.istWeggefallen = flags & 2 != 0
        abschnitt.istKopf = flags & 4 != 0
        abschnitt.gliederung = try reader.readTexts()
        abschnitt.teile = try readTeile(&reader)
        abschnitt.seitenmarken = try readSeitenmarken(&reader)
        abschnitt.tabellen = try readTabellen(&reader)
        abschnitt.fussnoten = try reader.readTexts()
        abschnitt.verweise = try readVerweise(&reader)
    }

    // MARK: Parts: the path as what differs from the path before, the range as a step from the one before

    private static func write(_ teile: [Abschnittsteil], to writer: inout ByteWriter) {
        writer.write(count: teile.count)
        var vorher: [UInt8] = []
        var start = 0
        for teil in teile {
            let pfad = Array(teil.pfad.utf8)
            let gleich = zip(pfad, vorher).prefix { $0 == $1 }.count
            writer.write(byte: teil.art.nummer)
            writer.write(count: gleich)
            writer.write(pfad[gleich...])
            writer.write(teil.bereich.lowerBound - start)
            writer.write(count: teil.bereich.count)
            (vorher, start) = (pfad, teil.bereich.lowerBound)
        }
    }

    private static func readTeile(_ reader: inout ByteReader) throws -> [Abschnittsteil] {
        let count = try reader.readCount()
        var teile: [Abschnittsteil] = []
        teile.reserveCapacity(count)
        var pfad: [UInt8] = []
        var start = 0
        for _ in 0..<count {
            guard let art = Abschnittsteil.Art(nummer: try reader.readByte()) else { throw ByteReader.beschaedigt }
            let gleich = try reader.readUnsigned()
            guard gleich <= UInt64(pfad.count) else { throw ByteReader.beschaedigt }
            pfad.removeSubrange(Int(gleich)...)
            pfad += try reader.readSlice()
            start &+= try reader.readInt()
            let bereich = try reader.range(start, Int(truncatingIfNeeded: try reader.readUnsigned()))
            teile.append(Abschnittsteil(art: art, pfad: String(decoding: pfad, as: UTF8.self), bereich: bereich))
        }
        return teile
    }

    private static func write(_ marken: [Seitenmarke], to writer: inout ByteWriter) {
        writer.write(count: marken.count)
        for marke in marken {
            writer.write(marke.offset)
            writer.write(marke.seite)
        }
    }

    private static func readSeitenmarken(_ reader: inout ByteReader) throws -> [Seitenmarke] {
        var marken: [Seitenmarke] = []
        for _ in 0..<(try reader.readCount()) {
            marken.append(Seitenmarke(offset: try reader.readInt(), seite: try reader.readInt()))
        }
        return marken
    }

    private static func write(_ tabellen: [Tabelle], to writer: inout ByteWriter) {
        writer.write(count: tabellen.count)
        for tabelle in tabellen {
            writer.write(tabelle.bereich.lowerBound)
            writer.write(count: tabelle.bereich.count)
            writer.write(tabelle.kopfzeilen)
            writer.write(count: tabelle.zeilen.count)
            for zeile in tabelle.zeilen { writer.write(zeile) }
        }
    }

    private static func readTabellen(_ reader: inout ByteReader) throws -> [Tabelle] {
        var tabellen: [Tabelle] = []
        for _ in 0..<(try reader.readCount()) {
            let start = try reader.readInt()
            let bereich = try reader.range(start, Int(truncatingIfNeeded: try reader.readUnsigned()))
            let kopfzeilen = try reader.readInt()
            var zeilen: [[String]] = []
            for _ in 0..<(try reader.readCount()) { zeilen.append(try reader.readTexts()) }
            tabellen.append(Tabelle(bereich: bereich, zeilen: zeilen, kopfzeilen: kopfzeilen))
        }
        return tabellen
    }

    private static func write(_ verweise: [Verweis], to writer: inout ByteWriter) {
        writer.write(count: verweise.count)
        for verweis in verweise {
            writer.write(verweis.gesetz)
            writer.write(verweis.bezeichnung)
        }
    }

    private static func readVerweise(_ reader: inout ByteReader) throws -> [Verweis] {
        var verweise: [Verweis] = []
        for _ in 0..<(try reader.readCount()) {
            verweise.append(Verweis(gesetz: try reader.readText(), bezeichnung: try reader.readText()))
        }
        return verweise
    }
}

extension Abschnittsteil.Art {
    /// As stored; never change a number.
    fileprivate var nummer: UInt8 {
        switch self {
        case .absatz: 1
        case .satz: 2
        case .nummer: 3
        case .buchstabe: 4
        case .doppelbuchstabe: 5
        case .unterabschnitt: 6
        }
    }

    fileprivate init?(nummer: UInt8) {
        switch nummer {
        case 1: self = .absatz
        case 2: self = .satz
        case 3: self = .nummer
        case 4: self = .buchstabe
        case 5: self = .doppelbuchstabe
        case 6: self = .unterabschnitt
        default: return nil
        }
    }
}
