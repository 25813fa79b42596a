// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Faktfeld {
    /// A value of this field as a reader sees it: „ja“, „30.11.2026“, „45 Jahre“, the name of a choice.
    public func anzeige(_ wert: Faktwert) -> String {
        switch (wert, art) {
        case (.jaNein(let wert), _): wert ? "ja" : "nein"
        case (.datum(let tag), _): tag.deutsch
        case (.zahl(let zahl), .zahl(einheit: let einheit?)): "\(zahl) \(einheit)"
        case (.zahl(let zahl), _): String(zahl)
        case (.auswahl(let wert), .auswahl(let werte)): werte.first { $0.wert == wert }?.name ?? wert
        case (.auswahl(let wert), _): wert
        }
    }
}
