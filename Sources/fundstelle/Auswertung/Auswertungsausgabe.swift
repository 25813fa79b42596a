// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation

/// A run as `fundstelle evaluate --json` prints it: the run itself, its figures, and what it gained and lost.
struct Auswertungsausgabe: Encodable {
    let lauf: Auswertungslauf
    let vergleich: Laufvergleich?

    private enum Key: String, CodingKey {
        case kennzahlen
        case nachTyp = "nach_typ"
        case vergleich
    }

    func encode(to encoder: any Encoder) throws {
        try lauf.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(lauf.kennzahlen, forKey: .kennzahlen)
        try container.encode(
            Dictionary(lauf.nachTyp.map { ($0.typ, $0.kennzahlen) }, uniquingKeysWith: { $1 }), forKey: .nachTyp)
        try container.encodeIfPresent(vergleich, forKey: .vergleich)
    }
}
