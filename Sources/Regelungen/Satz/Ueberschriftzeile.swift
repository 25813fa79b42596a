// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Headings that stand as lines in a text, before what they are the heading of.
package enum Ueberschriftzeile {
    /// „3.2 Dauer“: numbered, or short and without what a sentence has, before a line that can begin one.
    package static func ist(_ zeile: Substring, vor naechste: Substring) -> Bool {
        guard let ende = zeile.last, !".:,;-–".contains(ende), zeile.utf8.count <= 120,
            naechste.first?.isUppercase == true || naechste.first?.isNumber == true
        else { return false }
        let nummer = zeile.prefix { $0.isNumber || $0.isLetter && $0.isLowercase || $0 == "." }
        if nummer.first?.isNumber == true, zeile.dropFirst(nummer.count).first == " " {
            return nummer.dropLast().contains(".") || naechste.first?.isUppercase == true
        }
        guard zeile.utf8.count <= 60, let letztes = zeile.split(separator: " ").last else { return false }
        return zeile.first?.isUppercase == true && letztes.first?.isUppercase == true
            && zeile.split(separator: " ").count <= 6
    }

    /// The headings that a text begins with, as UTF-8 ranges without their line ends.
    package static func anfang(_ text: String) -> [Range<Int>] {
        let zeilen = text.split(separator: "\n", omittingEmptySubsequences: false)
        var result: [Range<Int>] = []
        var start = 0
        for (zeile, naechste) in zip(zeilen, zeilen.dropFirst()) {
            guard ist(zeile, vor: naechste) else { break }
            result.append(start..<(start + zeile.utf8.count))
            start += zeile.utf8.count + 1
        }
        return result
    }
}
