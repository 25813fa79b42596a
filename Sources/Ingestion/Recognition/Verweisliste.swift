// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The provisions a text cites, each once, in the order of their first mention.
enum Verweisliste {
    static func aus(_ text: String, _ zitate: CitationParser) -> [Verweis] {
        var gesehen: Set<Verweis> = []
        var liste: [Verweis] = []
        for fund in zitate.citations(in: text) {
            guard let gesetz = fund.zitat.gesetz, !fund.zitat.nummer.isEmpty || fund.zitat.zaehlung == .anlage else {
                continue
            }
            let verweis = Verweis(gesetz: gesetz, bezeichnung: fund.zitat.bezeichnung)
            if gesehen.insert(verweis).inserted { liste.append(verweis) }
        }
        return liste
    }
}
