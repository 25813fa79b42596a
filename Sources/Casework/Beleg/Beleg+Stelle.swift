// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

extension Beleg {
    /// The place as it is cited: `§ 16b Abs. 2 Satz 1 AufenthG`, „Erlass v. 12.02.2025, 523-26.02.09, Nr. 3.2, S. 4“.
    public var stelle: String {
        let seite = fundstelle.seite.map { ", S. \($0)" } ?? ""
        if fundstelle.pfad.isEmpty { return quelle.kurz + seite }
        return istRechtsnorm ? "\(fundstelle.pfad) \(quelle.kurz)" : "\(quelle.kurz), \(fundstelle.pfad)\(seite)"
    }

    private var istRechtsnorm: Bool { quelle.rang <= .rechtsverordnung }
}
