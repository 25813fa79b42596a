// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

/// The files in a ZIP archive, under safe names. Each is to be read on its own.
enum ZipReader {
    static func read(_ bytes: [UInt8], grenzen: Grenzen) throws(Ablehnung) -> Leseergebnis {
        let entries = try ZipArchive(grenzen: grenzen).entries(of: bytes) { !isNoise($0) }
        guard !entries.isEmpty else {
            throw Ablehnung(.leer, "Das Archiv enthält keine Dateien; bitte erneut übertragen.")
        }
        var names = SichereNamen()
        var notices: [String] = []
        let files = entries.map { entry in
            let name = names.name(fuer: entry.name)
            if SichereNamen.istGefaehrlich(entry.name) {
                notices.append("Ein Eintrag führte aus dem Archiv hinaus; er wurde unter dem Namen „\(name)“ gelesen.")
            }
            return Quelldatei(name: name, bytes: entry.bytes)
        }
        return .behaelter(files, hinweise: notices)
    }

    /// What file managers put into archives beside the files.
    private static func isNoise(_ name: String) -> Bool {
        name.hasPrefix("__MACOSX/") || name.hasSuffix("/.DS_Store") || name.hasSuffix("Thumbs.db")
    }
}
