// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Retrieval

/// What a question is about: its telling nouns. A sentence that shares only other words with it is about something else.
struct Kernworte {
    /// A noun that tells less than this share of the most telling one need not be there.
    private static let nebenwort = 1.0 / 3

    private let belegung: Belegung
    /// Whether each word that the question itself says must be there.
    private let sindNoetig: [Bool]

    init(_ begriffe: [Suchbegriff], frage: String) {
        belegung = Belegung(begriffe)
        let eigene = begriffe.filter { $0.herkunft == .frage }
        let hoechstes = max(1, eigene.map(\.gewicht).max() ?? 0)
        let erstes = frage.prefix { !$0.isWhitespace }
        // A word that no text holds tells as much as the most telling one that is known.
        let gewichte = eigene.map { $0.istUnbekannt ? hoechstes : $0.gewicht }
        let nomen = eigene.map { $0.wort.first?.isUppercase == true && $0.wort != erstes }
        let kern = nomen.contains(true) ? nomen : nomen.map { _ in true }
        let schwerstes = zip(gewichte, kern).filter(\.1).map(\.0).max() ?? 0
        sindNoetig = zip(gewichte, kern).map { $1 && $0 >= Self.nebenwort * schwerstes }
    }

    /// Whether each of them was found for at least this share.
    /// - Parameter gefunden: share of every Begriff found, in the order of the Begriffe.
    func stehen(in gefunden: [Double], mindestens anteil: Double) -> Bool {
        zip(sindNoetig, belegung.anteile(gefunden)).allSatisfy { !$0 || $1 >= anteil }
    }
}
