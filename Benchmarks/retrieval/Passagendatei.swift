// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A passage as it was given.
struct Zeilenpassage {
    var kennung: String
    var text: String
}

/// A file of passages, read line by line and held against what such a file must be.
final class Passagendatei {
    private let pfad: String
    private let griff: FileHandle
    private let zeilen: Zeilenleser
    private var kennungen: Set<String> = []

    /// - Throws: `Bankfehler` if there is no such file.
    init(pfad: String) throws {
        var istOrdner: ObjCBool = false
        guard FileManager.default.fileExists(atPath: pfad, isDirectory: &istOrdner), !istOrdner.boolValue,
            let griff = FileHandle(forReadingAtPath: pfad)
        else { throw Bankfehler("„\(pfad)“ ist keine lesbare Datei. Bitte den Pfad prüfen.") }
        self.pfad = pfad
        self.griff = griff
        zeilen = Zeilenleser(griff.fileDescriptor, name: pfad)
    }

    /// The next passages, at most so many; empty after the last.
    /// - Throws: `Bankfehler` with the number of the line that is wrong.
    func naechste(_ anzahl: Int) throws -> [Zeilenpassage] {
        var passagen: [Zeilenpassage] = []
        while passagen.count < anzahl, let zeile = try zeilen.naechste() { passagen.append(try passage(zeile)) }
        return passagen
    }

    private func passage(_ zeile: [UInt8]) throws -> Zeilenpassage {
        guard let text = String(validating: ohneMarke(zeile), as: UTF8.self) else {
            throw fehler("Sie ist kein gültiges UTF-8. Bitte die Datei umwandeln.")
        }
        guard let tabulator = text.unicodeScalars.firstIndex(of: "\t") else {
            throw fehler("Zwischen Kennung und Text fehlt der Tabulator.")
        }
        let kennung = String(text.unicodeScalars[..<tabulator])
        guard !kennung.isEmpty else { throw fehler("Vor dem Tabulator fehlt die Kennung.") }
        guard kennungen.insert(kennung).inserted else {
            throw fehler("Die Kennung „\(kennung)“ kommt schon vorher vor.")
        }
        return Zeilenpassage(
            kennung: kennung, text: String(text.unicodeScalars[text.unicodeScalars.index(after: tabulator)...]))
    }

    /// Some programs begin a file with a byte order mark; it is no part of the first id.
    private func ohneMarke(_ zeile: [UInt8]) -> ArraySlice<UInt8> {
        zeilen.nummer == 1 && zeile.starts(with: [0xEF, 0xBB, 0xBF]) ? zeile[3...] : zeile[...]
    }

    private func fehler(_ was: String) -> Bankfehler {
        Bankfehler("\(pfad), Zeile \(zeilen.nummer): \(was)")
    }
}
