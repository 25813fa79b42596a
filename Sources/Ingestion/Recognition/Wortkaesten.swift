// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Carries the boxes of a page's words over to the texts of the Abschnitte.
enum Wortkaesten {
    static func seiten(_ dokument: ReadDocument, _ bloecke: [Dokumentblock], _ bauten: [Textbau]) -> [Seite] {
        guard dokument.seiten.contains(where: { $0.breite > 0 }) else { return [] }
        var kaesten: [Int: [Wortkasten]] = [:]
        for (ordnung, bau) in bauten.enumerated() {
            for stueck in bau.stuecke {
                let block = bloecke[stueck.block]
                kaesten[block.seite, default: []] += woerter(stueck, block, ordnung)
            }
        }
        return dokument.seiten.map {
            Seite(nummer: $0.nummer, breite: $0.breite, hoehe: $0.hoehe, woerter: kaesten[$0.nummer] ?? [])
        }
    }

    private static func woerter(_ stueck: Textbau.Stueck, _ block: Dokumentblock, _ ordnung: Int) -> [Wortkasten] {
        block.block.woerter.compactMap { wort in
            let (unten, oben) = (
                max(wort.bereich.lowerBound, stueck.quelle.lowerBound),
                min(wort.bereich.upperBound, stueck.quelle.upperBound)
            )
            guard unten < oben else { return nil }
            let versatz = stueck.ziel - stueck.quelle.lowerBound
            return Wortkasten(
                abschnitt: ordnung, bereich: unten + versatz..<oben + versatz, x: wort.x, y: wort.y,
                breite: wort.breite,
                hoehe: wort.hoehe)
        }
    }
}
