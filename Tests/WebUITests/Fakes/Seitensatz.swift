// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Lays the words of a document out on pages in a fixed grid, as a typewriter would.
enum Seitensatz {
    static let zeichenbreite = 6.0
    static let zeilenhoehe = 17.0
    static let rand = 66.0

    static func seiten(_ abschnitte: [Abschnitt]) -> [Seite] {
        abschnitte.enumerated().map { index, abschnitt in
            Seite(nummer: index + 1, breite: 595, hoehe: 842, woerter: woerter(abschnitt))
        }
    }

    private static func woerter(_ abschnitt: Abschnitt) -> [Wortkasten] {
        var result: [Wortkasten] = []
        var (x, y) = (rand, 200.0)
        var offset = 0
        for wort in abschnitt.text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " || $0 == "\n" })
        {
            let breite = Double(wort.count) * zeichenbreite
            if x + breite > 595 - rand {
                x = rand
                y += zeilenhoehe
            }
            result.append(
                Wortkasten(
                    abschnitt: abschnitt.ordnung, bereich: offset..<(offset + wort.utf8.count), x: x, y: y - 9,
                    breite: breite, hoehe: 12))
            x += breite + zeichenbreite
            offset += wort.utf8.count + 1
        }
        return result
    }
}
