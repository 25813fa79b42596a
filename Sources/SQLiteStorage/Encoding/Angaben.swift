// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The lists of a Fassung and its Vorschrift, as compact bytes.
enum Angaben {
    static let version: UInt8 = 1

    static func encode(_ vorschrift: Vorschrift, _ fassung: Fassung) -> [UInt8] {
        var writer = ByteWriter(version: version)
        writer.write(vorschrift.auchGenannt)
        writer.write(fassung.hinweise)
        writer.write(count: fassung.geltungsangaben.count)
        for angabe in fassung.geltungsangaben {
            writer.write(byte: angabe.art == .inKraftAb ? 0 : 1)
            writer.write(angabe.tag.tage)
            writer.write(angabe.beleg)
        }
        // left out for most, as it was before pictures were read
        if !fassung.bildseiten.isEmpty {
            writer.write(count: fassung.bildseiten.count)
            for bildseite in fassung.bildseiten {
                writer.write(bildseite.seite)
                writer.write(bildseite.sicherheit)
            }
            if let unlesbar = fassung.unlesbareGeltung { writer.write(unlesbar) }
        }
        return writer.bytes
    }

    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8], into vorschrift: inout Vorschrift, _ fassung: inout Fassung) throws {
        var reader = try ByteReader(bytes, version: version)
        vorschrift.auchGenannt = try reader.readTexts()
        fassung.hinweise = try reader.readTexts()
        fassung.geltungsangaben = []
        for _ in 0..<(try reader.readCount()) {
            let art: Geltungsangabe.Art = try reader.readByte() == 0 ? .inKraftAb : .inKraftBis
            let tag = Stichtag(tage: try reader.readInt())
            fassung.geltungsangaben.append(Geltungsangabe(art: art, tag: tag, beleg: try reader.readText()))
        }
        fassung.bildseiten = []
        for _ in 0..<(reader.istAmEnde ? 0 : try reader.readCount()) {
            fassung.bildseiten.append(Bildseite(seite: try reader.readInt(), sicherheit: try reader.readInt()))
        }
        fassung.unlesbareGeltung = reader.istAmEnde ? nil : try reader.readText()
    }
}

/// A list of texts as bytes.
enum Textliste {
    static let version: UInt8 = 1

    static func encode(_ texts: [String]) -> [UInt8] {
        var writer = ByteWriter(version: version)
        writer.write(texts)
        return writer.bytes
    }

    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8]) throws -> [String] {
        var reader = try ByteReader(bytes, version: version)
        return try reader.readTexts()
    }
}
