// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation

/// What recognition read, as JSON: read seldom, one Fassung at a time, and meant to grow.
enum Felderliste {
    static func encode(_ felder: [Feldangabe]) throws -> [UInt8] {
        [UInt8](try JSONEncoder().encode(felder))
    }

    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8]) throws -> [Feldangabe] {
        do {
            return try JSONDecoder().decode([Feldangabe].self, from: Data(bytes))
        } catch {
            throw ByteReader.beschaedigt
        }
    }
}

/// What other decrees do to parts of a Fassung, as JSON.
enum Stellenliste {
    static func encode(_ stellen: [Stellenwirkung]) throws -> [UInt8] {
        [UInt8](try JSONEncoder().encode(stellen))
    }

    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8]) throws -> [Stellenwirkung] {
        do {
            return try JSONDecoder().decode([Stellenwirkung].self, from: Data(bytes))
        } catch {
            throw ByteReader.beschaedigt
        }
    }
}

/// What a relation has beyond the columns of its table, as JSON; no bytes at all for one that has nothing more.
enum Beziehungsdetails {
    private struct Form: Codable {
        var stellen: [String]?
        var aenderungen: [Wortlautaenderung]?
        var mitFolgeerlassen: Bool?
        var sicherheit: Double?
    }

    static func encode(_ beziehung: Beziehung) throws -> [UInt8] {
        var form = Form()
        if !beziehung.zielStellen.isEmpty { form.stellen = beziehung.zielStellen }
        if !beziehung.aenderungen.isEmpty { form.aenderungen = beziehung.aenderungen }
        if beziehung.mitFolgeerlassen { form.mitFolgeerlassen = true }
        if beziehung.sicherheit != 1 { form.sicherheit = beziehung.sicherheit }
        let bytes = [UInt8](try JSONEncoder().encode(form))
        return bytes.count > 2 ? bytes : []
    }

    /// - Throws: `StorageError` if the bytes are damaged.
    static func decode(_ bytes: [UInt8], into beziehung: inout Beziehung) throws {
        guard !bytes.isEmpty else { return }
        guard let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)) else {
            throw ByteReader.beschaedigt
        }
        beziehung.zielStellen = form.stellen ?? []
        beziehung.aenderungen = form.aenderungen ?? []
        beziehung.mitFolgeerlassen = form.mitFolgeerlassen ?? false
        beziehung.sicherheit = form.sicherheit ?? 1
    }
}
