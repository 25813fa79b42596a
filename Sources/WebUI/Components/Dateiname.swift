// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Names of files, for display and for headers.
enum Dateiname {
    /// The last part of the path: `erlass.pdf` of `ordner/archiv.zip#erlass.pdf`.
    static func anzeige(_ datei: String) -> String {
        let name = datei.split(whereSeparator: { $0 == "/" || $0 == "#" || $0 == "\\" }).last.map(String.init) ?? ""
        return name.isEmpty ? "Original" : name
    }

    /// Value of `Content-Disposition` for a download (RFC 6266), safe for any name.
    static func anhang(_ datei: String) -> String {
        let name = anzeige(datei)
        let ascii = String(
            decoding: name.utf8.map { istUnverfaenglich($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
        return "attachment; filename=\"\(ascii)\"; filename*=UTF-8''\(Adresse.encoded(name))"
    }

    private static func istUnverfaenglich(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
