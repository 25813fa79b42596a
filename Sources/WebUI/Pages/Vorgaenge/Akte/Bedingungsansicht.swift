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
        let angaben = bedingung.fakten.compactMap { kennung in
            felder.first { $0.kennung == kennung }.flatMap { feld in
                fakten[kennung].map { Anzeigetext.sicher("\(feld.frage) \(feld.anzeige($0))") }
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
