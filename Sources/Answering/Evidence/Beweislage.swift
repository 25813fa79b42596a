// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Retrieval

/// How much of the question the best sentence covers, and what follows for the answer.
struct Beweislage {
    let status: Antwort.Status
    /// 0...1
    let deckung: Double
    /// Words of the question that no text of the corpus holds.
    let unbekannt: [String]
    /// Informative words of the question that the answer does not touch.
    let offen: [String]
    let hatSignal: Bool

    init(ergebnis: SearchResult, beste: Satzeinheit?, parameter: Auswahlparameter) {
        let eigene = ergebnis.begriffe.enumerated().filter { $0.element.herkunft == .frage }
        unbekannt = eigene.filter { $0.element.istUnbekannt }.map(\.element.wort)
        let ersatz = Self.ersatz(ergebnis.begriffe, beste)
        let gewichte = Self.gewichte(eigene.map(\.element))
        var (found, total) = (0.0, 0.0)
        var offen: [String] = []
        for ((index, begriff), gewicht) in zip(eigene, gewichte) {
            let share = beste?.gefunden[index] ?? 0
            found += gewicht * share
            total += gewicht
            if share < 0.3 { offen.append(begriff.wort) }
        }
        self.offen = offen
        let share = total > 0 ? found / total : 0
        deckung = min(1, share + ersatz)
        hatSignal = ergebnis.frageart == .sonstige || (beste?.signal ?? 0) > 0
        status = Self.status(deckung, hatSignal: hatSignal, gibtEs: beste != nil, parameter)
    }

    /// A word that no text holds weighs as much as the most telling one that is known, but not more.
    private static func gewichte(_ begriffe: [Suchbegriff]) -> [Double] {
        let hoechstes = begriffe.map(\.gewicht).max() ?? 0
        return begriffe.map { $0.istUnbekannt ? max(hoechstes, 1) : $0.gewicht }
    }

    /// Words of the law that were found in place of everyday words make up for those.
    private static func ersatz(_ begriffe: [Suchbegriff], _ beste: Satzeinheit?) -> Double {
        guard let beste else { return 0 }
        let total = begriffe.filter { $0.herkunft == .frage }.reduce(0) { $0 + $1.gewicht }
        guard total > 0 else { return 0 }
        let found = zip(begriffe, beste.gefunden).filter { $0.0.herkunft == .umschreibung }
            .reduce(0) { $0 + $1.0.gewicht * $1.1 }
        return min(0.25, 0.6 * found / total)
    }

    private static func status(
        _ deckung: Double, hatSignal: Bool, gibtEs: Bool, _ parameter: Auswahlparameter
    ) -> Antwort.Status {
        guard gibtEs, deckung >= parameter.mindestens else { return .keineFundstelle }
        guard hatSignal || deckung >= parameter.ohneSignal else { return .keineFundstelle }
        return deckung >= parameter.vollstaendig && hatSignal ? .vollstaendig : .teilweise
    }
}
