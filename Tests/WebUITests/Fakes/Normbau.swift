// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Foundation

/// Builds an Abschnitt from its parts, with the offsets that a reader would find.
struct Normbau {
    private var text = ""
    private var teile: [Abschnittsteil] = []
    private var absatzpfad = ""
    private var absatzindex: Int?

    /// An Absatz with its sentences; the number is nil for an Absatz that is not counted.
    mutating func absatz(_ nummer: String?, _ saetze: String...) {
        neueZeile()
        absatzpfad = nummer.map { "Abs. \($0)" } ?? ""
        let anfang = text.utf8.count
        if nummer != nil {
            teile.append(Abschnittsteil(art: .absatz, pfad: absatzpfad, bereich: anfang..<anfang))
            absatzindex = teile.count - 1
        } else {
            absatzindex = nil
        }
        if let nummer { text += "(\(nummer)) " }
        for (index, satz) in saetze.enumerated() {
            if index > 0 { text += " " }
            let satzanfang = text.utf8.count
            text += satz
            if saetze.count > 1 {
                teil(.satz, (absatzpfad.isEmpty ? "" : absatzpfad + " ") + "Satz \(index + 1)", satzanfang)
            }
        }
        schliesse()
    }

    /// A Nummer or Buchstabe below the last Absatz.
    mutating func punkt(_ zaehler: String, _ art: Abschnittsteil.Art, pfad: String, _ inhalt: String) {
        neueZeile()
        let anfang = text.utf8.count
        text += "\(zaehler) \(inhalt)"
        teil(art, (absatzpfad.isEmpty ? "" : absatzpfad + " ") + pfad, anfang)
        schliesse()
    }

    func abschnitt(
        _ ordnung: Int, _ bezeichnung: String, _ ueberschrift: String, gliederung: [String] = [],
        fussnoten: [String] = [], verweise: [Verweis] = [], seite: Int? = nil
    ) -> Abschnitt {
        Abschnitt(
            ordnung: ordnung, bezeichnung: bezeichnung, ueberschrift: ueberschrift, gliederung: gliederung, text: text,
            teile: teile, seitenmarken: seite.map { [Seitenmarke(offset: 0, seite: $0)] } ?? [],
            fussnoten: fussnoten, verweise: verweise)
    }

    private mutating func neueZeile() {
        if !text.isEmpty { text += "\n" }
    }

    private mutating func teil(_ art: Abschnittsteil.Art, _ pfad: String, _ anfang: Int) {
        teile.append(Abschnittsteil(art: art, pfad: pfad, bereich: anfang..<text.utf8.count))
    }

    private mutating func schliesse() {
        guard let absatzindex else { return }
        let anfang = teile[absatzindex].bereich.lowerBound
        teile[absatzindex].bereich = anfang..<text.utf8.count
    }
}

extension Abschnitt {
    /// The UTF-8 range of a part of the text; the whole text if it does not occur.
    func stelle(_ zitat: String) -> Range<Int> {
        guard let fund = text.range(of: zitat) else { return 0..<text.utf8.count }
        let von = text.utf8.distance(from: text.startIndex, to: fund.lowerBound)
        return von..<(von + zitat.utf8.count)
    }
}
