// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Retrieval

struct Verworfenansicht: Sendable {
    /// „4 Fundstellen (2 außer Kraft, 2 anderes Land)“
    let zusammenfassung: String
    let treffer: [Trefferansicht]
}

extension Verworfenansicht {
    /// Nil if nothing was set aside.
    init?(_ verworfen: [VerworfenerTreffer], anfrage: Anfrage) {
        guard !verworfen.isEmpty else { return nil }
        var zahlen: [Geltung.Status: Int] = [:]
        for treffer in verworfen { zahlen[treffer.hit.geltung.status, default: 0] += 1 }
        let woerter: [(Geltung.Status, String)] = [
            (.ausserKraft, "außer Kraft"), (.kuenftig, "noch nicht in Kraft"), (.unklar, "Geltung unklar"),
            (.inKraft, "aus anderem Grund"),
        ]
        let teile = woerter.compactMap { status, wort in zahlen[status].map { "\($0) \(wort)" } }
        let kopf = verworfen.count == 1 ? "1 Fundstelle" : "\(verworfen.count) Fundstellen"
        zusammenfassung = "\(kopf) (\(teile.joined(separator: ", ")))"
        treffer = verworfen.map { Trefferansicht($0, anfrage: anfrage) }
    }
}
