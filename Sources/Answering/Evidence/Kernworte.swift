// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Retrieval

/// What a question is about: its nouns. A sentence that shares only other words with it is about something else.
struct Kernworte {
    private let belegung: Belegung
    /// Weight of each word that the question itself says, 0 for what is no noun.
    private let gewichte: [Double]

    init(_ begriffe: [Suchbegriff], frage: String) {
        belegung = Belegung(begriffe)
        let eigene = begriffe.filter { $0.herkunft == .frage }
        let hoechstes = max(1, eigene.map(\.gewicht).max() ?? 0)
        let erstes = frage.prefix { !$0.isWhitespace }
        // A word that no text holds weighs as much as the most telling one that is known.
        let nomen = eigene.map { begriff in
            begriff.wort.first?.isUppercase == true && begriff.wort != erstes
                ? begriff.istUnbekannt ? hoechstes : begriff.gewicht : 0
        }
        gewichte = nomen.contains { $0 > 0 } ? nomen : eigene.map(\.gewicht)
    }

    /// Share of their weight that was found, 0...1.
    /// - Parameter gefunden: share of every Begriff found, in the order of the Begriffe.
    func deckung(_ gefunden: [Double]) -> Double {
        let gesamt = gewichte.reduce(0, +)
        guard gesamt > 0 else { return 0 }
        return zip(gewichte, belegung.anteile(gefunden)).reduce(0) { $0 + $1.0 * $1.1 } / gesamt
    }
}
