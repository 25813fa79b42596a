// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Norms

/// Whether a line of the check list matters in this case, as the facts say; nil for a line that always matters.
struct Bedingungsansicht: Sendable {
    let satz: String
    let istJa: Bool
    let istNein: Bool
    let istOffen: Bool
    /// Questions whose answer is missing.
    let fehlende: [String]

    init?(_ bedingung: Bedingung?, _ wert: Bedingungswert, felder: [Faktfeld], fakten: Fakten) {
        guard let bedingung else { return nil }
        let angaben = bedingung.kennungen.compactMap { kennung in
            felder.first { $0.kennung == kennung }.flatMap { feld in
                fakten[kennung].map { "\(Anzeigetext.sicher(feld.frage)) \(Faktanzeige.text($0, feld))" }
            }
        }.joined(separator: " · ")
        istJa = wert == .ja
        istNein = wert == .nein
        switch wert {
        case .ja:
            (satz, istOffen, fehlende) = ("Nach den Angaben einschlägig. \(angaben)".trimmed, false, [])
        case .nein:
            (satz, istOffen, fehlende) = ("Nach den Angaben nicht einschlägig. \(angaben)".trimmed, false, [])
        case .offen(let kennungen):
            satz = "Ob das einschlägig ist, ist offen. Es fehlt:"
            istOffen = true
            fehlende = kennungen.map { kennung in
                Anzeigetext.sicher(felder.first { $0.kennung == kennung }?.frage ?? kennung)
            }
        }
    }
}

/// A fact as a reader sees it.
enum Faktanzeige {
    static func text(_ wert: Faktwert, _ feld: Faktfeld?) -> String {
        switch wert {
        case .jaNein(let ja): return ja ? "ja" : "nein"
        case .datum(let tag): return tag.deutsch
        case .zahl(let zahl):
            guard case .zahl(let einheit?) = feld?.art else { return Anzeigetext.zahl(zahl) }
            return "\(Anzeigetext.zahl(zahl)) \(Anzeigetext.sicher(einheit))"
        case .auswahl(let kennung):
            guard case .auswahl(let werte) = feld?.art, let wert = werte.first(where: { $0.wert == kennung }) else {
                return Anzeigetext.sicher(kennung)
            }
            return Anzeigetext.sicher(wert.name)
        }
    }
}

extension Bedingung {
    /// Facts that it asks for, in its order, none twice.
    fileprivate var kennungen: [String] {
        let alle: [String] =
            switch self {
            case .vergleich(let fakt, _, _): [fakt]
            case .und(let glieder), .oder(let glieder): glieder.flatMap(\.kennungen)
            case .nicht(let innen): innen.kennungen
            }
        var gesehen: Set<String> = []
        return alle.filter { gesehen.insert($0).inserted }
    }
}
