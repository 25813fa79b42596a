// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Says of an Abschnitt which of its pages are pictures that were read by text recognition.
enum Texterkennungsangabe {
    /// - Parameter marke: the words the reader came for; the page they begin on counts then.
    static func text(_ abschnitt: Abschnitt, _ fassung: Fassung, marke: Range<Int>?) -> String? {
        let seiten = marke.map { [abschnitt.seite(at: $0.lowerBound)] } ?? abschnitt.seitenmarken.map { $0.seite }
        let gelesen = seiten.compactMap(fassung.bildseite)
        guard let erste = gelesen.first else { return nil }
        guard let letzte = gelesen.last, letzte != erste else { return "Seite \(erste.seite): \(klein(erste.anzeige))" }
        let geringste = gelesen.min { $0.sicherheit < $1.sicherheit } ?? erste
        return "Seiten \(erste.seite) bis \(letzte.seite): \(klein(geringste.anzeige))"
    }

    private static func klein(_ satz: String) -> String { satz.prefix(1).lowercased() + satz.dropFirst() }
}
