// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Gives the words of a recognised line the same height and baseline, as a layout tool would: paragraphs, tables and
/// headings are told by them.
struct Zeilenmass {
    let lage: Seitenlage
    /// Size of the running text.
    let grundgrad: Double

    init(_ zeilen: [[OCRWort]], lage: Seitenlage) {
        self.lage = lage
        let grade = zeilen.flatMap { zeile in
            Self.grad(zeile, lage).map { grad in Array(repeating: grad, count: min(zeile.count, 40)) } ?? []
        }
        grundgrad = Self.median(grade) ?? 11
    }

    /// Baseline and size of a line; sizes near that of the running text are taken for it, as ink varies.
    func zeile(_ woerter: [OCRWort]) -> [LayoutWord] {
        let roh = Self.grad(woerter, lage) ?? grundgrad
        let verhaeltnis = roh / grundgrad
        let grad = (0.84..<1.18).contains(verhaeltnis) ? grundgrad : grundgrad * (verhaeltnis * 10).rounded() / 10
        let fuesse = woerter.map { fusspunkt($0, grad) }
        let fuss = Self.median(fuesse.map(\.y)) ?? 0
        return zip(woerter, fuesse).map { wort, eigener in
            // a raised or lowered word keeps its place
            let basis = abs(eigener.y - fuss) < grad * 0.4 ? fuss : eigener.y
            let unten = basis + grad * Buchstabenform.unten
            return LayoutWord(wort.text, x0: eigener.x, y0: unten - grad, x1: eigener.x + wort.breite, y1: unten)
        }
    }

    /// Left edge and baseline of a word on the level page.
    private func fusspunkt(_ wort: OCRWort, _ grad: Double) -> (x: Double, y: Double) {
        let form = Buchstabenform(wort.text)
        let tinte = Self.hoehe(wort, lage)
        let mitte = lage.gerade(wort.x + wort.breite / 2, wort.y + wort.hoehe / 2)
        let nurKomma = form.hatUnterlaenge && tinte < grad * 0.85 && form.hatOberlaenge
        let tiefe = form.hatUnterlaenge ? grad * Buchstabenform.unten * (nurKomma ? 0.6 : 1) : 0
        return (mitte.x - wort.breite / 2, mitte.y + tinte / 2 - tiefe)
    }

    /// Height of the ink without what the slant adds.
    private static func hoehe(_ wort: OCRWort, _ lage: Seitenlage) -> Double {
        max(wort.hoehe - wort.breite * abs(lage.neigung), wort.hoehe * 0.3)
    }

    private static func grad(_ zeile: [OCRWort], _ lage: Seitenlage) -> Double? {
        let formen = zeile.map { (Buchstabenform($0.text), hoehe($0, lage)) }
        guard formen.reduce(0, { $0 + $1.0.buchstaben }) >= 3 else { return nil }
        return median(formen.filter { $0.0.buchstaben > 0 }.map { $0.0.schriftgrad($0.1) })
    }

    private static func median(_ werte: [Double]) -> Double? {
        werte.isEmpty ? nil : werte.sorted()[werte.count / 2]
    }
}
