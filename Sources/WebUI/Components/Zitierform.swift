// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// How a place is cited, as a caseworker writes it into the file.
enum Zitierform {
    /// `§ 16b Abs. 2 Satz 1 AufenthG`; for a decree `Erlass v. 12.02.2025, 523-26.02.09, Nr. 3.2`.
    static func kurz(pfad: String, vorschrift: Vorschrift) -> String {
        guard !pfad.isEmpty else { return vorschrift.kurz }
        return istGesetz(vorschrift) ? "\(pfad) \(vorschrift.kurz)" : "\(vorschrift.kurz), \(pfad)"
    }

    /// The short form with page and the wording that was read:
    /// `§ 16b Abs. 2 Satz 1 AufenthG, Fassung bekannt ab 28.04.2026`.
    static func lang(pfad: String, vorschrift: Vorschrift, fassung: Fassung, seite: Int?) -> String {
        var teile = [kurz(pfad: pfad, vorschrift: vorschrift)]
        if let seite { teile.append("S. \(seite)") }
        if istGesetz(vorschrift), let tag = fassung.bekanntAb { teile.append("Fassung bekannt ab \(tag.deutsch)") }
        return teile.joined(separator: ", ")
    }

    static func istGesetz(_ vorschrift: Vorschrift) -> Bool {
        vorschrift.art == .gesetz || vorschrift.art == .verordnung
    }

    /// `Bund · Bundesgesetz`: who set it, and where it stands if it binds.
    static func herkunft(_ vorschrift: Vorschrift) -> String {
        let rang = vorschrift.rang.istVerbindlich ? vorschrift.rangbezeichnung : ""
        return [vorschrift.normgeber, rang].filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
