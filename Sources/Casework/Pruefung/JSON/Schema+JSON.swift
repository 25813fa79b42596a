// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// A check list in a list of them: its name, for which days it is and which facts it asks for.
public struct SchemaJSON: Encodable, Sendable {
    private struct FeldJSON: Encodable, Sendable {
        struct WertJSON: Encodable, Sendable {
            let wert: String
            let name: String
        }

        let kennung: String
        let frage: String
        let art: String
        let einheit: String?
        let werte: [WertJSON]?

        init(_ feld: Faktfeld) {
            kennung = feld.kennung
            frage = feld.frage
            switch feld.art {
            case .jaNein: (art, einheit, werte) = ("jaNein", nil, nil)
            case .datum: (art, einheit, werte) = ("datum", nil, nil)
            case .zahl(let mass): (art, einheit, werte) = ("zahl", mass, nil)
            case .auswahl(let auswahl):
                (art, einheit, werte) = ("auswahl", nil, auswahl.map { WertJSON(wert: $0.wert, name: $0.name) })
            }
        }
    }

    private let kennung: String
    private let version: Int
    private let name: String
    private let anliegen: String
    private let gueltig: Zeitraum
    private let verfasst: String
    private let freigegeben: Freigabe?
    private let fakten: [FeldJSON]
    private let quelle: String

    public init(schema: Pruefschema) {
        kennung = schema.kennung
        version = schema.version
        name = schema.name
        anliegen = schema.anliegen
        gueltig = schema.gueltig
        verfasst = schema.verfasst
        freigegeben = schema.freigegeben
        fakten = schema.fakten.map(FeldJSON.init)
        quelle = schema.quelle
    }
}

/// A fact as a value of JSON: `true`, `46`, `"2027-05-01"`.
struct FaktwertJSON: Encodable {
    private let wert: Faktwert

    init(_ wert: Faktwert) { self.wert = wert }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch wert {
        case .jaNein(let ja): try container.encode(ja)
        case .datum(let tag): try container.encode(tag)
        case .zahl(let zahl): try container.encode(zahl)
        case .auswahl(let wert): try container.encode(wert)
        }
    }
}
