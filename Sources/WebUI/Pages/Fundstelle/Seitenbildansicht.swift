// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// A page of the original as a picture, with the words of the passage marked over it.
struct Seitenbildansicht: Sendable {
    let nummer: Int
    let gesamt: Int
    let bildHref: String
    /// Size in points, for the coordinates of the marks.
    let breite: String
    let hoehe: String
    let kaesten: [Kasten]
    let vorigeHref: String?
    let naechsteHref: String?
    /// On narrow screens either picture or text is shown.
    let zeigtBild: Bool
    let textHref: String
    let ansichtHref: String
    /// For those who do not see the picture.
    let beschreibung: String

    struct Kasten: Sendable {
        let x: String
        let y: String
        let breite: String
        let hoehe: String
    }
}

extension Seitenbildansicht {
    init(_ seite: Seite, ort: Leseort) {
        let gesamt = max(seite.nummer, ort.fassung.fassung.seiten)
        let woerter = seite.woerter.filter { wort in
            wort.abschnitt == ort.abschnitt.ordnung && ort.marke.map { $0.overlaps(wort.bereich) } ?? false
        }
        self.init(
            nummer: seite.nummer, gesamt: gesamt, bildHref: "/f/\(ort.sha)/seite/\(seite.nummer).jpg",
            breite: Self.punkt(seite.breite), hoehe: Self.punkt(seite.hoehe), kaesten: Self.zeilenkaesten(woerter),
            vorigeHref: seite.nummer > 1 ? Self.href(ort, seite: seite.nummer - 1, ansicht: "bild") : nil,
            naechsteHref: seite.nummer < gesamt ? Self.href(ort, seite: seite.nummer + 1, ansicht: "bild") : nil,
            zeigtBild: ort.anfrage["ansicht"] == "bild", textHref: Self.href(ort, seite: nil, ansicht: nil),
            ansichtHref: Self.href(ort, seite: nil, ansicht: "bild"),
            beschreibung: "Seite \(seite.nummer) von \(gesamt) des Originals; der Wortlaut steht daneben als Text.")
    }

    /// Neighbouring words of a line become one box, so the mark is not broken at every space.
    static func zeilenkaesten(_ woerter: [Wortkasten]) -> [Kasten] {
        var zeilen: [(x: Double, y: Double, rechts: Double, unten: Double)] = []
        for wort in woerter where wort.breite > 0 && wort.hoehe > 0 {
            let (rechts, unten) = (wort.x + wort.breite, wort.y + wort.hoehe)
            if let zeile = zeilen.last, abs(zeile.y - wort.y) < wort.hoehe * 0.5, wort.x >= zeile.x,
                wort.x - zeile.rechts < wort.hoehe * 1.5
            {
                zeilen[zeilen.count - 1] = (
                    zeile.x, min(zeile.y, wort.y), max(zeile.rechts, rechts), max(zeile.unten, unten)
                )
            } else {
                zeilen.append((wort.x, wort.y, rechts, unten))
            }
        }
        return zeilen.map { zeile in
            Kasten(
                x: punkt(zeile.x - 1.5), y: punkt(zeile.y - 1), breite: punkt(zeile.rechts - zeile.x + 3),
                hoehe: punkt(zeile.unten - zeile.y + 2))
        }
    }

    private static func href(_ ort: Leseort, seite: Int?, ansicht: String?) -> String {
        let felder = ort.anfrage.felder.filter { $0.name != "seite" && $0.name != "ansicht" }
        var adresse = Adresse("/f/\(ort.sha)/\(ort.abschnitt.ordnung)", felder: felder)
        if let seite { adresse = adresse.mit("seite", String(seite)) }
        if let ansicht { adresse = adresse.mit("ansicht", ansicht) }
        return adresse.text
    }

    /// A coordinate with at most one decimal place, with a point as SVG asks.
    static func punkt(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e6 else { return "0" }
        return String((value * 10).rounded() / 10)
    }
}
