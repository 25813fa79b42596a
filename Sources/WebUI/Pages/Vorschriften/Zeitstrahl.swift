// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The Fassungen of a Vorschrift as bars over time; the same facts stand in the list below it.
struct Zeitstrahl: Sendable {
    /// Places and widths are percentages of the drawing, so that the writing in it keeps its size.
    struct Balken: Sendable {
        let x: String
        let breite: String
        let istGewaehlt: Bool
        let beschreibung: String
    }

    struct Jahr: Sendable {
        let x: String
        let name: String
    }

    let balken: [Balken]
    let jahre: [Jahr]
    let stichtagX: String
    let stichtag: String

    /// Nil for fewer than two known spans: a single bar says nothing.
    init?(_ werk: Werk, gewaehlt: String, anfrage: Anfrage) {
        let spannen = werk.fassungen.flatMap { fassung in fassung.geltung.map { (fassung, $0.zeitraum) } }
        let tage = spannen.flatMap { [$1.von?.tage, $1.bis?.tage] }.compactMap(\.self) + [anfrage.stichtag.tage]
        guard spannen.count > 1, let erster = tage.min(), let letzter = tage.max(), letzter > erster else { return nil }
        let rand = max(30, (letzter - erster) / 24)
        let massstab = Massstab(von: erster - rand, bis: letzter + rand)
        balken = spannen.map { fassung, zeitraum in
            let links = massstab.x(zeitraum.von?.tage ?? massstab.von)
            let rechts = massstab.x(zeitraum.bis.map { $0.tage + 1 } ?? massstab.bis)
            let ende = max(links + 0.4, rechts - 0.15)
            return Balken(
                x: Massstab.text(links), breite: Massstab.text(ende - links),
                istGewaehlt: fassung.fassung.sha256 == gewaehlt, beschreibung: Self.beschreibung(zeitraum))
        }
        jahre = Self.jahre(massstab)
        stichtagX = Massstab.text(massstab.x(anfrage.stichtag.tage))
        stichtag = anfrage.stichtag.deutsch
    }

    private static func beschreibung(_ zeitraum: Zeitraum) -> String {
        "Fassung " + (zeitraum.von.map { "ab \($0.deutsch)" } ?? "")
            + (zeitraum.bis.map { " bis \($0.deutsch)" } ?? "")
    }

    /// At most about ten years, evenly chosen.
    private static func jahre(_ massstab: Massstab) -> [Jahr] {
        let von = Stichtag(tage: massstab.von).teile.jahr + 1
        let bis = Stichtag(tage: massstab.bis).teile.jahr
        guard von <= bis else { return [] }
        let schritt = max(1, (bis - von + 9) / 10)
        return stride(from: von, through: bis, by: schritt).compactMap { jahr in
            Stichtag(jahr: jahr, monat: 1, tag: 1).map {
                Jahr(x: Massstab.text(massstab.x($0.tage)), name: String(jahr))
            }
        }
    }

    private struct Massstab {
        let von: Int
        let bis: Int

        func x(_ tag: Int) -> Double {
            Double(tag - von) / Double(max(1, bis - von)) * 100
        }

        static func text(_ value: Double) -> String {
            "\((value * 100).rounded() / 100)%"
        }
    }
}
