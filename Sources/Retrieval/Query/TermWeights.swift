// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Gives each Suchbegriff its weight from the passage frequencies of its terms.
struct TermWeights {
    /// Share of a whole compound that its parts are worth together.
    static let teileWert = 0.6
    /// Share of the weight of a word of the question that words from data files get.
    static let umschreibungWert = 0.3
    static let fragenartWert = 0.2
    /// Share left to a word by which the Anliegen was recognised: that is looked for by itself.
    static let gedeutetWert = 0.5
    /// Share left to a word of the question before.
    static let uebernommenWert = 0.6

    let frequencies: [String: Int]
    let passagenzahl: Int

    /// BM25's information of a term, nil if no passage holds it.
    func idf(_ term: String) -> Double? {
        guard let frequency = frequencies[term], frequency > 0 else { return nil }
        let n = Double(max(passagenzahl, frequency))
        return Logarithm.natural(1 + (n - Double(frequency) + 0.5) / (Double(frequency) + 0.5))
    }

    func weighted(_ begriff: Suchbegriff) -> Suchbegriff {
        var result = begriff
        result.idfGanz = idf(begriff.ganz)
        result.idfTeile = begriff.teile.map(idf)
        result.anteile = anteile(result.idfTeile)
        let parts = Self.teileWert * result.idfTeile.reduce(0) { $0 + ($1 ?? 0) }
        let base = max(result.idfGanz ?? 0, parts)
        result.gewicht = base * Self.wert(of: begriff.herkunft) * Self.repetition(begriff.anzahl)
        if begriff.istGedeutet { result.gewicht *= Self.gedeutetWert }
        if begriff.istUebernommen { result.gewicht *= Self.uebernommenWert }
        return result
    }

    /// What all parts of a compound together are worth against the whole word, 0...1.
    static func teileZumGanzen(_ begriff: Suchbegriff) -> Double {
        let parts = teileWert * begriff.idfTeile.reduce(0) { $0 + ($1 ?? 0) }
        let whole = max(begriff.idfGanz ?? 0, parts)
        return whole > 0 ? parts / whole : 0
    }

    private func anteile(_ parts: [Double?]) -> [Double] {
        let unknown = Logarithm.natural(2 * Double(passagenzahl) + 2)
        let information = parts.map { $0 ?? unknown }
        let sum = information.reduce(0, +)
        return sum > 0 ? information.map { $0 / sum } : []
    }

    private static func wert(of herkunft: Suchbegriff.Herkunft) -> Double {
        switch herkunft {
        case .frage: 1
        case .umschreibung: umschreibungWert
        case .frageart: fragenartWert
        }
    }

    /// A word said twice counts more, but not twice.
    private static func repetition(_ count: Int) -> Double { 1 + 0.2 * Double(min(count, 4) - 1) }
}
