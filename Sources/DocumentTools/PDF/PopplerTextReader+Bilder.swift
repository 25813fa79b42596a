// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion

extension PopplerTextReader {
    /// Has the pages that are pictures read by text recognition and puts what it read in their place.
    /// - Returns: notices on the pages that stay unread.
    /// - Throws: `Ablehnung` if no page of the document could be read for want of the tool.
    func erkenneBilder(_ layout: inout LayoutDocument, _ pdf: [UInt8]) async throws(Ablehnung) -> [String] {
        let ohneText = layout.seiten.indices.filter { !layout.seiten[$0].hatText }
        let mitStempel = await Bildseiten(child: child).unter(layout.seiten, pdf)
        guard !ohneText.isEmpty || !mitStempel.isEmpty else { return [] }
        let auftraege = (ohneText + mitStempel).map { index in
            Texterkennung.Auftrag(
                nummer: index + 1, breite: layout.seiten[index].breite, hoehe: layout.seiten[index].hoehe)
        }
        var gescheitert: [Ablehnung: [Int]] = [:]
        for (nummer, ergebnis) in await erkennung.lies(pdf, auftraege) {
            let bisher = layout.seiten[nummer - 1]
            switch ergebnis {
            case .gelesen(let seite) where !bisher.hatText || !Self.istReicher(bisher, als: seite):
                layout.seiten[nummer - 1] = seite
            case .gelesen: break
            case .leer: if !bisher.hatText { layout.seiten[nummer - 1].markiereAlsBildOhneText() }
            case .gescheitert(let ablehnung): gescheitert[ablehnung, default: []].append(nummer)
            }
        }
        if let grund = gescheitert.keys.first(where: { $0.art == .werkzeugFehlt }),
            !layout.seiten.contains(where: \.hatText)
        {
            throw grund
        }
        return gescheitert.map { OCRHinweise.ungelesen($0.value, wegen: $0.key) }.sorted()
    }

    private static func istReicher(_ bisher: LayoutPage, als erkannt: LayoutPage) -> Bool {
        let woerter: (LayoutPage) -> Int = { $0.zeilen.reduce(0) { $0 + $1.woerter.count } }
        return woerter(erkannt) < 3 * woerter(bisher)
    }
}
