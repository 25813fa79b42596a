// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation
import Retrieval

/// One figure over all runs as a drawing, a line for each way of search.
struct Kurvenbild: Sendable {
    /// A horizontal line with its value.
    struct Raster: Sendable {
        let y: String
        let schriftY: String
        let name: String
    }

    struct Kurve: Sendable {
        /// `worte`, `bedeutung` or `beide`
        let art: String
        let punkte: String
        /// Outlines of the marks.
        let marken: [String]
    }

    let kennung: String
    let titel: String
    /// What the drawing shows, in words.
    let beschreibung: String
    let raster: [Raster]
    let kurven: [Kurve]
    let anfang: String
    let ende: String

    // Measures in units of the drawing; the template draws a frame of the same size.
    private static let (links, rechts, oben, unten) = (50.0, 350.0, 12.0, 160.0)

    /// What is drawn of a run.
    private struct Groesse: Sendable {
        let kennung: String
        let titel: String
        let istAnteil: Bool
        let wert: @Sendable (Kennzahlen) -> Double?
    }

    private static let groessen = [
        Groesse(
            kennung: "gefunden", titel: "Richtige Stelle unter den ersten fünf", istAnteil: true, wert: { $0.recall5 }),
        Groesse(kennung: "aussage", titel: "Erste Aussage ist richtig", istAnteil: true, wert: { $0.ersteAussage }),
        Groesse(kennung: "ohne", titel: "Beantwortbar, aber ohne Antwort", istAnteil: true, wert: { $0.verweigert }),
        Groesse(
            kennung: "zeit", titel: "95 von 100 Fragen brauchen höchstens (Millisekunden)", istAnteil: false,
            wert: { $0.antwortP95 ?? $0.sucheP95 }),
    ]

    /// The drawings of these runs of one set, the oldest first; a figure that no run measured has none.
    static func alle(_ laeufe: [Auswertungslauf]) -> [Kurvenbild] {
        let zahlen = laeufe.map { ($0, $0.kennzahlen) }
        return groessen.compactMap { Kurvenbild($0, zahlen) }
    }

    private init?(_ groesse: Groesse, _ laeufe: [(lauf: Auswertungslauf, zahlen: Kennzahlen)]) {
        let werte = laeufe.map { groesse.wert($0.zahlen) }
        guard let groesster = werte.compactMap(\.self).max() else { return nil }
        let grenze = groesse.istAnteil ? 1 : Self.rundeGrenze(groesster)
        func name(_ wert: Double) -> String {
            groesse.istAnteil ? Auswertungsansicht.prozent(wert) : "\(Anzeigetext.dezimal(wert)) ms"
        }
        kennung = groesse.kennung
        titel = groesse.titel
        raster = [0, 0.5, 1].map { anteil in
            let y = Self.y(anteil)
            let wert = anteil * grenze
            return Raster(
                y: Self.zahl(y), schriftY: Self.zahl(y + 4),
                name: groesse.istAnteil ? "\(Int(wert * 100)) %" : "\(Anzeigetext.zahl(Int(wert)))")
        }
        let punkte = zip(laeufe, werte).enumerated().compactMap { index, paar in
            paar.1.map { wert in
                (
                    verfahren: paar.0.lauf.verfahren, x: Self.x(index, von: laeufe.count),
                    y: Self.y(wert / grenze), wert: wert
                )
            }
        }
        kurven = Suchverfahren.allCases.compactMap { verfahren in
            let eigene = punkte.filter { $0.verfahren == verfahren }
            guard !eigene.isEmpty else { return nil }
            return Kurve(
                art: verfahren.rawValue,
                punkte: eigene.map { "\(Self.zahl($0.x)),\(Self.zahl($0.y))" }.joined(separator: " "),
                marken: eigene.map { Self.marke(verfahren, $0.x, $0.y) })
        }
        anfang = laeufe.first.map { Self.tag($0.lauf) } ?? ""
        ende = laeufe.count > 1 ? laeufe.last.map { Self.tag($0.lauf) } ?? "" : ""
        beschreibung = Suchverfahren.allCases.compactMap { verfahren in
            let eigene = punkte.filter { $0.verfahren == verfahren }
            guard let erster = eigene.first, let letzter = eigene.last else { return nil }
            return eigene.count == 1
                ? "Gesucht nach \(verfahren.suchwort): \(name(letzter.wert))."
                : "Gesucht nach \(verfahren.suchwort): zuerst \(name(erster.wert)), zuletzt \(name(letzter.wert)), "
                    + "\(eigene.count) Läufe."
        }.joined(separator: " ")
    }

    // MARK: Geometry

    private static func x(_ index: Int, von anzahl: Int) -> Double {
        anzahl < 2 ? (links + rechts) / 2 : links + 6 + (rechts - links - 12) * Double(index) / Double(anzahl - 1)
    }

    private static func y(_ anteil: Double) -> Double { unten - (unten - oben) * min(1, max(0, anteil)) }

    /// The least of 10, 20, 50, 100 … that is not exceeded.
    static func rundeGrenze(_ wert: Double) -> Double {
        guard wert.isFinite, wert < 1e9 else { return 1e9 }
        var grenze = 10.0
        var schritt = 0
        while grenze < wert {
            grenze *= schritt % 3 == 1 ? 2.5 : 2
            schritt += 1
        }
        return grenze
    }

    /// The outline of a mark: each way of search has its own shape, so that none is known by its colour alone.
    static func marke(_ verfahren: Suchverfahren, _ x: Double, _ y: Double) -> String {
        let r = 3.5
        func punkt(_ dx: Double, _ dy: Double) -> String { "\(zahl(x + dx * r)) \(zahl(y + dy * r))" }
        return switch verfahren {
        case .worte: "M\(punkt(-1, -1))L\(punkt(1, -1))L\(punkt(1, 1))L\(punkt(-1, 1))Z"
        case .bedeutung: "M\(punkt(0, -1.2))L\(punkt(1.2, 1))L\(punkt(-1.2, 1))Z"
        case .beide: "M\(punkt(0, -1.3))L\(punkt(1.3, 0))L\(punkt(0, 1.3))L\(punkt(-1.3, 0))Z"
        }
    }

    /// One decimal place with a point.
    private static func zahl(_ wert: Double) -> String {
        let zehntel = Int((wert * 10).rounded())
        return zehntel % 10 == 0 ? "\(zehntel / 10)" : "\(zehntel / 10).\(abs(zehntel % 10))"
    }

    private static func tag(_ lauf: Auswertungslauf) -> String {
        String(Zeitanzeige.uhrzeit(iso: lauf.zeitpunkt).prefix { $0 != "," })
    }
}
