// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Regelungen
internal import Retrieval

/// Finds the sentences in the hits and says what each is worth as an answer.
extension ExtractiveAnswerer {
    /// Sentences of all hits, best first.
    func bewerteteEinheiten(_ ergebnis: SearchResult) async throws -> [Satzeinheit] {
        var einheiten: [Satzeinheit] = []
        let bester = max(ergebnis.hits.first?.score ?? 0, 1e-9)
        for hit in ergebnis.hits where hit.geltung.status == .inKraft || hit.geltung.status == .unklar {
            guard
                let abschnitt = try await corpus.abschnitt(fassung: hit.fassung.sha256, ordnung: hit.passage.abschnitt)
            else { continue }
            einheiten += self.einheiten(in: abschnitt, hit: hit, ergebnis: ergebnis, anteil: hit.score / bester)
        }
        return einheiten.sorted { $0.wert == $1.wert ? $0.hit.rank < $1.hit.rank : $0.wert > $1.wert }
    }

    private func einheiten(
        in abschnitt: Abschnitt, hit: Hit, ergebnis: SearchResult, anteil: Double
    ) -> [Satzeinheit] {
        let grenzen = Satzgrenzen(abschnitt)
        let saetze = grenzen.saetze()
        let begriffe = ergebnis.begriffe
        let belegung = Belegung(begriffe)
        let kopf = matcher.vorhanden(begriffe, in: hit.passage.titel + "\n" + hit.passage.kontext)
        var result: [Satzeinheit] = []
        var zuvor = (absatz: 0..<0, gefunden: [Double](repeating: 0, count: begriffe.count))
        for (nummer, stueck) in saetze.enumerated() where stueck.bereich.overlaps(hit.passage.bereich) {
            if stueck.absatz != zuvor.absatz {
                let ueberschrift = abschnitt.text(in: grenzen.ueberschrift(stueck.absatz))
                zuvor = (stueck.absatz, matcher.vorhanden(begriffe, in: ueberschrift))
            }
            let text = abschnitt.text(in: stueck.bereich)
            let eigene = matcher.vorhanden(begriffe, in: text)
            let umgebung = zip(kopf, zuvor.gefunden).map {
                max(parameter.inUeberschrift * $0, parameter.zuvorImAbsatz * $1)
            }
            func einheit(_ bereich: Range<Int>, _ text: String, _ eigene: [Double], _ umgebung: [Double]) -> Satzeinheit
            {
                let gefunden = zip(eigene, umgebung).map(max)
                let signal = self.signal(text, ergebnis)
                let deckung = belegung.gewogen(gefunden)
                let wert =
                    parameter.treffer * anteil + parameter.worte * deckung + parameter.signal * signal
                    + (signal >= parameter.einschlaegig && Self.nenntRegelfall(text) ? parameter.regelfall : 0)
                return Satzeinheit(
                    hit: hit, abschnitt: abschnitt, bereich: bereich, nummer: nummer, absatz: stueck.absatz,
                    wert: wert, signal: signal, deckung: deckung, gefunden: gefunden)
            }
            result.append(einheit(stueck.bereich, text, eigene, umgebung))
            if stueck.bereich.count > parameter.langeAufzaehlung, ergebnis.frageart.quotesItems {
                let lead = zip(umgebung, eigene).map { max($0, parameter.zuvorImAbsatz * $1) }
                for punkt in grenzen.listenpunkte(in: stueck.bereich) {
                    let text = abschnitt.text(in: punkt)
                    result.append(einheit(punkt, text, matcher.vorhanden(begriffe, in: text), lead))
                }
            }
            zuvor.gefunden = zip(zuvor.gefunden, eigene).map(max)
        }
        return result
    }

    /// Whether the sentence says what normally holds: that comes before its exceptions and special cases.
    private static func nenntRegelfall(_ text: String) -> Bool {
        let folded = FoldedWords(text)
        return regelfall.contains { $0.trifft(folded) }
    }

    private static let regelfall = [
        "in der regel", "regelmäßig", "regelfall", "grundsätzlich", "im allgemeinen", "jeweils", "i d r",
    ].compactMap(Wortmuster.init)

    /// How surely the sentence states a rule of the kind: 1 with a strong sign, 0.5 with a weak one.
    private func signal(_ text: String, _ ergebnis: SearchResult) -> Double {
        let folded = FoldedWords(text)
        let stated = regelungen.arten(satz: folded)
        if let best = ergebnis.regelungsarten.filter({ stated.contains($0.key) }).values.max() { return best }
        guard let wissen = wissen.wissen(ueber: ergebnis.frageart) else { return 0 }
        // „drei Monate“ alone is no rule on how long a title is issued: the loose signs count half then.
        let loose = ergebnis.regelungsarten.isEmpty ? 1 : parameter.loseZeichen
        if wissen.antwort.contains(where: { $0.trifft(folded) }) { return loose }
        return wissen.hinweis.contains { $0.trifft(folded) } ? 0.5 * loose : 0
    }
}

extension Frageart {
    /// Whether one item of a list can answer; a list of Unterlagen or Voraussetzungen is taken whole.
    fileprivate var quotesItems: Bool {
        switch self {
        case .unterlagen, .fehlendeUnterlagen, .voraussetzung: false
        case .dauer, .gebuehr, .zustaendigkeit, .ausnahme, .sonstige: true
        }
    }
}
