// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Retrieval

/// How much of the question the best sentences cover, and what follows for the answer.
struct Beweislage {
    let status: Antwort.Status
    /// 0...1
    let deckung: Double
    /// Words of the question that no text of the corpus holds.
    let unbekannt: [String]
    /// Informative words of the question that the answer does not touch.
    let offen: [String]
    let hatSignal: Bool

    /// - Parameter einheiten: best first.
    init(ergebnis: SearchResult, einheiten: [Satzeinheit], wissen: Fragewissen, parameter: Auswahlparameter) {
        let belegung = Belegung(ergebnis.begriffe)
        let beste = Self.staerkste(einheiten, parameter)
        let eigene = ergebnis.begriffe.filter { $0.herkunft == .frage }
        unbekannt = eigene.filter(\.istUnbekannt).map(\.wort)
        let anteile = beste.map { belegung.anteile($0.gefunden) }
        let hoechstes = max(1, eigene.map(\.gewicht).max() ?? 0)
        var (found, total) = (0.0, 0.0)
        var offen: [String] = []
        for (index, begriff) in eigene.enumerated() {
            // A word that no text holds weighs as much as the most telling one that is known.
            let gewicht = begriff.istUnbekannt ? hoechstes : begriff.gewicht
            // Parts of a compound that nobody writes may stand together by chance.
            let most = begriff.idfGanz == nil ? parameter.nurTeile : 1
            let share = min(most, anteile?[index] ?? 0)
            found += gewicht * share
            total += gewicht
            if share < 0.3 { offen.append(begriff.wort) }
        }
        self.offen = offen
        deckung = total > 0 ? found / total : 0
        hatSignal = ergebnis.frageart == .sonstige || (beste?.signal ?? 0) > 0
        let mindestens = beste.map { Self.mindestens($0, ergebnis, wissen, parameter) } ?? 1
        if einheiten.first?.istEinschlaegig(ergebnis, parameter) ?? false {
            status = deckung >= parameter.vollstaendig ? .vollstaendig : .teilweise
        } else {
            status =
                beste != nil && deckung >= mindestens
                ? Self.status(deckung, hatSignal: hatSignal, parameter) : .keineFundstelle
        }
    }

    /// Among the sentences that are about as good as the best, the one that covers most of the question.
    private static func staerkste(
        _ einheiten: [Satzeinheit], _ parameter: Auswahlparameter
    ) -> Satzeinheit? {
        guard let first = einheiten.first else { return nil }
        func deckung(_ einheit: Satzeinheit) -> Double {
            einheit.deckung + 0.25 * einheit.signal
        }
        return einheiten.prefix { $0.wert >= parameter.nebenaussage * first.wert }.max { deckung($0) < deckung($1) }
    }

    /// What must be covered: little where the question names the source, more where the source is of another field of
    /// law, or where the kind of rule asked for is not known.
    private static func mindestens(
        _ beste: Satzeinheit, _ ergebnis: SearchResult, _ wissen: Fragewissen, _ parameter: Auswahlparameter
    ) -> Double {
        if ergebnis.genannt.union(ergebnis.verzeichnet).contains(beste.hit.id) { return parameter.genannteQuelle }
        if !wissen.istSachgebiet(beste.hit.vorschrift) { return parameter.fremdesSachgebiet }
        return ergebnis.frageart == .sonstige ? parameter.ohneArt : parameter.mindestens
    }

    private static func status(
        _ deckung: Double, hatSignal: Bool, _ parameter: Auswahlparameter
    ) -> Antwort.Status {
        guard hatSignal || deckung >= parameter.ohneSignal else { return .keineFundstelle }
        return deckung >= parameter.vollstaendig && hatSignal ? .vollstaendig : .teilweise
    }
}
