// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// A clause in which values stand under their stand-in, with the patterns that occur in it.
struct Klauselbild {
    /// A word of the clause, or a value with the words of its bound.
    struct Glied {
        var wort: String
        /// Positions in the words of the sentence.
        var worte: Range<Int>
        var angabe: Angabenfund?
    }

    let glieder: [Glied]
    let funde: [Regelungsformen.Fund]

    /// - Parameter klauseln: nil for the whole sentence.
    init(_ bild: Satzbild, klauseln: Set<Int>?, formen: Regelungsformen) {
        glieder = Self.glieder(bild, klauseln)
        funde = formen.funde(in: FoldedWords(glieder.map(\.wort).joined(separator: " ")))
    }

    /// Whether a pattern of the Rolle occurs.
    func hat(_ rolle: Regelungsformen.Rolle) -> Bool { funde.contains { $0.rolle == rolle } }

    func alle(_ rolle: Regelungsformen.Rolle) -> [Regelungsformen.Fund] { funde.filter { $0.rolle == rolle } }

    /// The values that a pattern of the Rolle holds, each with the pattern that fixes most.
    func werte(_ rolle: Regelungsformen.Rolle) -> [(glied: Glied, fund: Regelungsformen.Fund)] {
        glieder.indices.compactMap { stelle in
            guard glieder[stelle].angabe != nil, !istEinesVonMehreren(stelle) else { return nil }
            let passende = alle(rolle).filter { $0.worte.contains(stelle) }
            // One that says more („höchstens“) before one that says less, then the longer.
            let bester = passende.max {
                ($0.wert.isEmpty ? 0 : 1, $0.worte.count) < ($1.wert.isEmpty ? 0 : 1, $1.worte.count)
            }
            return bester.map { (glieder[stelle], $0) }
        }
    }

    /// „zwei Jahre oder drei Jahre“: which of them holds is not said.
    private func istEinesVonMehreren(_ stelle: Int) -> Bool {
        [stelle - 2, stelle + 2].contains { andere in
            guard glieder.indices.contains(andere), glieder[andere].wort.prefix(5) == glieder[stelle].wort.prefix(5)
            else {
                return false
            }
            return ["oder", "bzw", "beziehungsweise"].contains(glieder[(andere + stelle) / 2].wort)
        }
    }

    private static func glieder(_ bild: Satzbild, _ klauseln: Set<Int>?) -> [Glied] {
        let angaben = bild.angaben.map { fund in (fund: fund, worte: mitSchranke(fund, bild)) }
        var result: [Glied] = []
        var stelle = 0
        while stelle < bild.worte.count {
            let wert = angaben.first { $0.worte.contains(stelle) }
            let ende = max(stelle + 1, wert?.worte.upperBound ?? 0)
            if klauseln?.contains(bild.worte[stelle].klausel) ?? true {
                let wort = wert.map { platzhalter($0.fund) } ?? bild.worte[stelle].gefaltet
                result.append(Glied(wort: wort, worte: stelle..<ende, angabe: wert?.fund))
            }
            stelle = ende
        }
        return result
    }

    /// The words of a value, with those of the bound before it.
    private static func mitSchranke(_ fund: Angabenfund, _ bild: Satzbild) -> Range<Int> {
        guard let gruppe = fund.schranke,
            let zeichen = bild.zeichen(.schranke).last(where: {
                $0.gruppe == gruppe && $0.worte.upperBound <= fund.worte.lowerBound
            })
        else { return fund.worte }
        return zeichen.worte.lowerBound..<fund.worte.upperBound
    }

    private static func platzhalter(_ fund: Angabenfund) -> String {
        switch fund.angabe {
        case .datum, .monat: "xtag"
        case .norm: "xnorm"
        case .menge(_, mass: "cent"): "xgeld" + endung(fund)
        case .menge(_, let mass) where Zeitmass.Mass(rawValue: mass) != nil: "xzeit" + endung(fund)
        case .menge, .zahl, .ordnung, .kennung: "xzahl"
        }
    }

    private static func endung(_ fund: Angabenfund) -> String {
        guard let schranke = fund.schranke else { return "" }
        return [
            "höchstens": "max", "mindestens": "min", "mehr als": "mehr", "weniger als": "weniger",
            "innerhalb": "binnen", "bis": "bis",
        ][schranke] ?? "anders"
    }
}
