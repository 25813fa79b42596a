// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird

/// A table as a file for spreadsheets: semicolons, quotes, CR LF and a mark for UTF-8, as German ones open it.
enum CSVAntwort {
    static func response(_ zeilen: [[String]], name: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8", .contentDisposition: Dateiname.anhang(name),
                .cacheControl: "no-store",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: text(zeilen))))
    }

    static func text(_ zeilen: [[String]]) -> String {
        "\u{FEFF}" + zeilen.map { $0.map(feld).joined(separator: ";") + "\r\n" }.joined()
    }

    /// A text that a spreadsheet would take for a formula gets an apostrophe in front: names of files are foreign.
    private static func feld(_ text: String) -> String {
        let harmlos = text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
        return "\"" + harmlos.replacing("\"", with: "\"\"") + "\""
    }
}
