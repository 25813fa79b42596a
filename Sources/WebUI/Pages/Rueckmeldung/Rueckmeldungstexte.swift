// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What a form of a Rückmeldung asks, and which judgements it offers.
struct Rueckmeldungstexte: Sendable {
    /// Follows the word „Rückmeldung“ for those who do not see what stands above.
    let bezug: String
    let legende: String
    let hinweis: String
    /// Values and names of the judgements.
    let wahl: [(wert: String, name: String)]

    /// Below a statement.
    static func aussage(_ nummer: Int) -> Rueckmeldungstexte {
        Rueckmeldungstexte(
            bezug: "zu Aussage \(nummer)", legende: "Wie ist diese Aussage?",
            hinweis:
                "Bitte keine Namen und keine Daten von Personen. Die Erlasspflege sieht Frage, Aussage, Fundstelle "
                + "und Anmerkung, nicht, wer sie sendet.",
            wahl: Rueckmeldungsinhalt.Urteil.allCases.map { ($0.rawValue, $0.anzeige) })
    }

    /// Below an answer that found nothing.
    static let keineFundstelle = Rueckmeldungstexte(
        bezug: "zu „Keine Fundstelle“", legende: "Stimmt es, dass es dazu nichts gibt?",
        hinweis:
            "Fehlt eine Quelle, nennen Sie sie bitte, zum Beispiel mit Aktenzeichen oder Datum. Bitte keine Namen und "
            + "keine Daten von Personen. Die Erlasspflege sieht Frage und Anmerkung, nicht, wer sie sendet.",
        wahl: Rueckmeldungsinhalt.Leerurteil.allCases.map { ($0.rawValue, $0.anzeige) })
}
