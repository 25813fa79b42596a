// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Regelungen

extension Regelung.Inhalt {
    /// What the rule sets, in German, and to which value; nil for what cannot be compared.
    var streitwert: (gegenstand: String, wert: String)? {
        switch self {
        case .dauer(let wert): wert.zeit.map { (wert.art.bezeichnung, $0.vergleichswert) }
        case .nachforderung(.frist(let zeit)): ("Frist zur Nachreichung", zeit.vergleichswert)
        case .nachforderung(.folge(.letzteFrist, let zeit)): zeit.map { ("Letzte Nachfrist", $0.vergleichswert) }
        case .nachforderung(.fiktionsbescheinigung(let zeit)):
            zeit.map { ("Dauer der Fiktionsbescheinigung", $0.vergleichswert) }
        case .gebuehr(let wert): wert.betrag.map { (wert.art.name, String($0.cent)) }
        case .unterlagen, .nachforderung, .ausnahme, .zustaendigkeit: nil
        }
    }
}

extension Zeitmass {
    /// The same for „zwei Wochen“ and „14 Tage“.
    fileprivate var vergleichswert: String { "\(anzahl) \(mass.rawValue)" }
}

extension Gebuehrenwert.Art {
    fileprivate var name: String {
        switch self {
        case .gebuehr: "Gebühr"
        case .ermaessigung: "Ermäßigte Gebühr"
        case .befreiung: "Gebührenbefreiung"
        }
    }
}
