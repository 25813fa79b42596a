// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Evaluation

/// An evaluation as `fundstelle evaluate --answers --json` prints it: with its figures, why statements were removed, and
/// what it misses.
struct Modellauswertungsausgabe: Encodable {
    let auswertung: Modellauswertung
    let schwellen: Modellschwellen

    private enum Key: String, CodingKey {
        case kennzahlen
        case nachTyp = "nach_typ"
        case entfernungsgruende
        case schwellen
        case verfehlt
    }

    func encode(to encoder: any Encoder) throws {
        try auswertung.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(auswertung.kennzahlen, forKey: .kennzahlen)
        try container.encode(
            Dictionary(auswertung.nachTyp.map { ($0.typ, $0.kennzahlen) }, uniquingKeysWith: { $1 }), forKey: .nachTyp)
        try container.encode(
            Dictionary(auswertung.entfernungsgruende.map { ($0.art, $0.aussagen) }, uniquingKeysWith: { $1 }),
            forKey: .entfernungsgruende)
        try container.encode(schwellen, forKey: .schwellen)
        try container.encode(schwellen.verfehlt(auswertung.kennzahlen), forKey: .verfehlt)
    }
}
