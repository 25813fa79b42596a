// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework

/// How wide the columns of a table are: more room for longer texts, none too narrow for its words.
enum Spaltenbreiten {
    /// Splits `breite` among the columns; the parts add up to it.
    static func verteilt(_ breite: Int, _ tabelle: Schriftstueck.Tabelle) -> [Int] {
        let gewichte = tabelle.kopf.indices.map { spalte in
            let texte =
                [tabelle.kopf[spalte]] + tabelle.zeilen.compactMap { $0.indices.contains(spalte) ? $0[spalte] : nil }
            return min(max(texte.map(\.count).max() ?? 0, laengstesWort(texte) + 1, 6), 40)
        }
        let summe = gewichte.reduce(0, +)
        guard summe > 0 else { return [] }
        var breiten = gewichte.map { breite * $0 / summe }
        breiten[breiten.count - 1] += breite - breiten.reduce(0, +)
        return breiten
    }

    private static func laengstesWort(_ texte: [String]) -> Int {
        texte.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(\.count).max() ?? 0
    }
}
