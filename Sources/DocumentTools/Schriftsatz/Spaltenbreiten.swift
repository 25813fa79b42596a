// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework

/// How wide the columns of a table are: room for the longest word, then more for longer texts.
enum Spaltenbreiten {
    /// A letter of the table's size and the edges of a cell, in tenths of a millimetre.
    private static let (zeichen, rand) = (20, 30)
    /// Letters beyond which a text wraps anyway.
    private static let langerText = 60

    /// Splits `breite` (tenths of a millimetre) among the columns; the parts add up to it.
    static func verteilt(_ breite: Int, _ tabelle: Schriftstueck.Tabelle) -> [Int] {
        let spalten = tabelle.kopf.indices.map { spalte in
            [tabelle.kopf[spalte]] + tabelle.zeilen.compactMap { $0.indices.contains(spalte) ? $0[spalte] : nil }
        }
        guard !spalten.isEmpty else { return [] }
        let mindest = spalten.map { laengstesWort($0) * zeichen + rand }
        let rest = breite - mindest.reduce(0, +)
        guard rest > 0 else { return anteilig(breite, nach: mindest) }
        let wunsch = zip(spalten, mindest).map { max(0, laengsterText($0) * zeichen + rand - $1) }
        let zuschlag = anteilig(rest, nach: wunsch.contains { $0 > 0 } ? wunsch : mindest)
        return zip(mindest, zuschlag).map(+)
    }

    private static func anteilig(_ breite: Int, nach gewichte: [Int]) -> [Int] {
        let summe = gewichte.reduce(0, +)
        var breiten = gewichte.map { breite * $0 / summe }
        breiten[breiten.count - 1] += breite - breiten.reduce(0, +)
        return breiten
    }

    private static func laengstesWort(_ texte: [String]) -> Int {
        texte.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(\.count).max() ?? 0
    }

    private static func laengsterText(_ texte: [String]) -> Int {
        min(texte.map(\.count).max() ?? 0, langerText)
    }
}
