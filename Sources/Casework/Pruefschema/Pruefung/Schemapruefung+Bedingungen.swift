// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Schemapruefung {
    /// Conditions speak of facts that exist, and compare each with a value of its kind.
    static func pruefeBedingungen(_ schema: Pruefschema, _ liste: inout Befundliste) {
        let felder = Dictionary(schema.fakten.map { ($0.kennung, $0) }) { erstes, _ in erstes }
        for eintrag in schema.eintraege {
            liste.bei(eintrag.pfad, eintrag.eintrag)
            for vergleich in eintrag.bedingung?.vergleiche ?? [] {
                guard let mangel = mangel(vergleich, felder[vergleich.fakt]) else { continue }
                liste.ruege("bedingung", mangel.was, mangel.tun)
            }
        }
    }

    private static func mangel(_ vergleich: Einzelvergleich, _ feld: Faktfeld?) -> (was: String, tun: String)? {
        guard let feld else {
            return (
                "Die Bedingung nennt den Fakt „\(vergleich.fakt)“, den es nicht gibt.",
                "Nehmen Sie ihn unter „fakten“ auf."
            )
        }
        switch (feld.art, vergleich.wert) {
        case (.jaNein, .wert(.jaNein)), (.auswahl, .wert(.auswahl)):
            guard vergleich.vergleich == .gleich || vergleich.vergleich == .ungleich else {
                return (
                    "Der Fakt „\(vergleich.fakt)“ hat keine Reihenfolge, „\(vergleich.vergleich.rawValue)“ passt nicht.",
                    "Möglich sind = und !=."
                )
            }
            return auswahlmangel(vergleich, feld.art)
        case (.zahl, .wert(.zahl)), (.datum, .wert(.datum)), (.datum, .stichtag): return nil
        default:
            return (
                "Der Fakt „\(vergleich.fakt)“ ist \(feld.art.anzeige), „\(vergleich.wert.text)“ passt nicht dazu.",
                "Vergleichen Sie ihn mit \(feld.art.vergleichswerte)."
            )
        }
    }

    private static func auswahlmangel(_ vergleich: Einzelvergleich, _ art: Faktfeld.Art) -> (was: String, tun: String)?
    {
        guard case .auswahl(let werte) = art, case .wert(.auswahl(let wert)) = vergleich.wert,
            !werte.contains(where: { $0.wert == wert })
        else { return nil }
        return (
            "Den Wert '\(wert)' gibt es bei „\(vergleich.fakt)“ nicht.",
            "Möglich sind: \(werte.map { "'\($0.wert)'" }.joined(separator: ", "))."
        )
    }
}

/// One comparison of a condition.
struct Einzelvergleich {
    var fakt: String
    var vergleich: Bedingung.Vergleich
    var wert: Bedingung.Vergleichswert
}

extension Bedingung {
    /// All comparisons, in their order.
    var vergleiche: [Einzelvergleich] {
        switch self {
        case .vergleich(let fakt, let vergleich, let wert):
            [Einzelvergleich(fakt: fakt, vergleich: vergleich, wert: wert)]
        case .nicht(let innen): innen.vergleiche
        case .und(let glieder), .oder(let glieder): glieder.flatMap(\.vergleiche)
        }
    }
}

extension Faktfeld.Art {
    /// „ein Datum“
    var anzeige: String {
        switch self {
        case .jaNein: "eine Frage mit ja oder nein"
        case .datum: "ein Datum"
        case .zahl: "eine Zahl"
        case .auswahl: "eine Auswahl"
        }
    }

    fileprivate var vergleichswerte: String {
        switch self {
        case .jaNein: "ja oder nein"
        case .datum: "einem Tag (2026-11-30) oder stichtag"
        case .zahl: "einer ganzen Zahl"
        case .auswahl(let werte): werte.map { "'\($0.wert)'" }.joined(separator: " oder ")
        }
    }
}
