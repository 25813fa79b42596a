// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A question as it was typed, and what is wrong with it.
struct Frage: Sendable {
    let text: String
    let fehler: String?

    /// Most characters of a question.
    static let maximaleLaenge = 2000

    init(_ anfrage: Anfrage, feld: String = "frage") {
        text = Anzeigetext.sicher(anfrage[feld])
        if let eingabe = anfrage.ungueltigerStichtag {
            fehler =
                "„\(Anzeigetext.sicher(Anzeigetext.gekuerzt(eingabe, laenge: 40)))“ ist kein Tag des Kalenders. "
                + "Bitte geben Sie den Stichtag in der Form 23.11.2026 an. Ihre Frage steht noch unten."
        } else if text.count > Self.maximaleLaenge {
            fehler =
                "Die Frage hat \(Anzeigetext.zahl(text.count)) Zeichen; möglich sind "
                + "\(Anzeigetext.zahl(Self.maximaleLaenge)). Bitte kürzen Sie sie auf das, worauf es ankommt."
        } else {
            fehler = nil
        }
    }
}
