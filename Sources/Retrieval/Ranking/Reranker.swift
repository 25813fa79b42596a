// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus

/// Ranks candidates by all words of the question: BM25F over the fields, coverage, nearness in one sentence, and small
/// priors. Every part of the score is named.
struct Reranker {
    struct Begriff {
        let begriff: Suchbegriff
        let ganz: TermHash
        let teile: [TermHash]

        init(_ begriff: Suchbegriff) {
            self.begriff = begriff
            ganz = TermHash(begriff.ganz)
            teile = begriff.teile.map(TermHash.init)
        }
    }

    struct Ergebnis {
        var score: Double
        var explanation: Explanation
        /// Sentences in the order of how much of the question they hold; the share is 0...1.
        var saetze: [(satz: Int, anteil: Double)]
        /// Share of the question's own words found in the passage, weighted, 0...1.
        var abdeckung: Double

        /// Adds a named part.
        mutating func add(_ part: Explanation) {
            score += part.value
            explanation.value += part.value
            explanation.details.append(part)
        }
    }

    let begriffe: [Begriff]
    /// Terms of the kind of rule asked for.
    let artterme: [TermHash]
    let masse: Double
    private let ersatz: Ersatzplan
    let mittlereWortzahl: Double
    let parameter: RankingParameters

    init(begriffe: [Suchbegriff], artterme: [String], mittlereWortzahl: Double, parameter: RankingParameters) {
        self.artterme = artterme.map(TermHash.init)
        self.begriffe = begriffe.filter { $0.gewicht > 0 }.map(Begriff.init)
        masse = max(1e-9, begriffe.reduce(0) { $0 + $1.gewicht })
        ersatz = Ersatzplan(begriffe.filter { $0.gewicht > 0 })
        self.mittlereWortzahl = max(1, mittlereWortzahl)
        self.parameter = parameter
    }

    /// Scores a passage. `zuschlaege` are further named parts, added as they are.
    func bewerte(_ passage: AnalysedPassage, zuschlaege: [Explanation], abzuege: [(name: String, anteil: Double)])
        -> Ergebnis
    {
        let treffer = mitErsatz(begriffe.map { self.treffer($0, in: passage) })
        let saetze = satzanteile(treffer, passage)
        let words = Explanation("Wortübereinstimmung (BM25F)", 0, wortdetails(treffer)).summed
        let found = anteil(treffer) { $0.vorhanden }
        let coverage = Explanation("Abdeckung der Frage", parameter.abdeckung * found)
        let near = Explanation("Nähe in einem Satz", parameter.naehe * (saetze.first?.anteil ?? 0))
        let heading = Explanation("Überschrift", parameter.ueberschrift * ueberschrift(passage))
        let kind = Explanation(
            "Art der Regelung in der Überschrift",
            artterme.contains(where: passage.istInUeberschrift) ? parameter.artInUeberschrift : 0)
        var parts = [words, coverage, near, heading, kind] + zuschlaege
        let base = parts.reduce(0) { $0 + $1.value }
        parts += abzuege.map { Explanation($0.name, -base * $0.anteil) }
        let total = Explanation("Bewertung", 0, parts).summed
        return Ergebnis(score: total.value, explanation: total, saetze: saetze, abdeckung: ownCoverage(treffer))
    }

    /// Scores a passage by given parts alone; its words only tell its sentences apart.
    func nur(_ passage: AnalysedPassage, _ parts: [Explanation]) -> Ergebnis {
        let treffer = begriffe.map { self.treffer($0, in: passage) }
        let total = Explanation("Bewertung", 0, parts).summed
        return Ergebnis(
            score: total.value, explanation: total, saetze: satzanteile(treffer, passage),
            abdeckung: ownCoverage(treffer))
    }

    /// What is known of one Begriff in one passage.
    struct Treffer {
        let begriff: Suchbegriff
        /// Share of its weight in BM25F, 0...(k1 + 1).
        var wert: Double
        /// Share of the Begriff found, 1 for the whole word or all its parts.
        var vorhanden: Double
        /// The same by sentence.
        var saetze: [UInt16: Double]
        /// The same for titel and kontext.
        var kopf: Double
    }

    /// Where the passage says the law's phrase for a word of the question, the word counts as found.
    private func mitErsatz(_ treffer: [Treffer]) -> [Treffer] {
        var result = treffer
        for index in treffer.indices where ersatz.hatErsatz(index) {
            result[index].wert = max(treffer[index].wert, ersatz.ersatz(fuer: index) { treffer[$0].wert })
            let vorhanden = ersatz.ersatz(fuer: index) { treffer[$0].vorhanden }
            result[index].vorhanden = max(treffer[index].vorhanden, vorhanden)
            result[index].kopf = max(treffer[index].kopf, ersatz.ersatz(fuer: index) { treffer[$0].kopf })
            for satz in Set(treffer.flatMap(\.saetze.keys)) {
                let found = ersatz.ersatz(fuer: index) { treffer[$0].saetze[satz] ?? 0 }
                if found > 0 { result[index].saetze[satz] = max(treffer[index].saetze[satz] ?? 0, found) }
            }
        }
        return result
    }

    private func treffer(_ begriff: Begriff, in passage: AnalysedPassage) -> Treffer {
        let ganz = feldwert(begriff.ganz, in: passage)
        var result = Treffer(
            begriff: begriff.begriff, wert: ganz.wert, vorhanden: ganz.wert > 0 ? 1 : 0, saetze: [:],
            kopf: ganz.kopf ? 1 : 0)
        for ort in ganz.orte { result.saetze[ort.satz] = 1 }
        guard !begriff.teile.isEmpty, result.wert < 1 else { return result }
        mergeParts(begriff, passage, into: &result)
        return result
    }

    private func mergeParts(_ begriff: Begriff, _ passage: AnalysedPassage, into result: inout Treffer) {
        let worth = TermWeights.teileZumGanzen(begriff.begriff)
        guard worth > 0 else { return }
        var (wert, vorhanden, kopf) = (0.0, 0.0, 0.0)
        var saetze: [UInt16: Double] = [:]
        for (teil, anteil) in zip(begriff.teile, begriff.begriff.anteile) {
            let found = feldwert(teil, in: passage)
            let share = worth * anteil
            wert += share * found.wert
            vorhanden += found.wert > 0 ? share : 0
            kopf += found.kopf ? share : 0
            for satz in Set(found.orte.map(\.satz)) { saetze[satz, default: 0] += share }
        }
        result.wert = max(result.wert, wert)
        result.vorhanden = max(result.vorhanden, vorhanden)
        result.kopf = max(result.kopf, kopf)
        result.saetze.merge(saetze, uniquingKeysWith: max)
    }

    private func feldwert(_ term: TermHash, in passage: AnalysedPassage) -> (
        wert: Double, orte: ArraySlice<AnalysedPassage.Ort>, kopf: Bool
    ) {
        let orte = passage.orte(term)
        let (titel, kontext) = passage.anzahl(term)
        guard !orte.isEmpty || titel + kontext > 0 else { return (0, orte, false) }
        let p = parameter
        let weighted =
            p.felder.text * Double(orte.count) / norm(passage.laenge.text, mittlereWortzahl)
            + p.felder.titel * Double(titel) / norm(passage.laenge.titel, p.wortzahlTitel)
            + p.felder.kontext * Double(kontext) / norm(passage.laenge.kontext, p.wortzahlKontext)
        return (weighted * (p.k1 + 1) / (p.k1 + weighted), orte, titel + kontext > 0)
    }

    private func norm(_ length: Int, _ mean: Double) -> Double {
        1 - parameter.b + parameter.b * max(parameter.kleinsteLaenge, Double(length) / mean)
    }

    private func wortdetails(_ treffer: [Treffer]) -> [Explanation] {
        treffer.filter { $0.wert > 0 }.map {
            Explanation($0.begriff.wort, $0.wert * $0.begriff.gewicht / masse)
        }
    }

    /// How exactly the heading names what is asked: the share of its words that the question says, times the share of
    /// the question that it says.
    private func ueberschrift(_ passage: AnalysedPassage) -> Double {
        guard passage.laenge.ueberschrift > 0 else { return 0 }
        let said = begriffe.filter { begriff in
            begriff.begriff.herkunft != .frageart
                && (passage.istInUeberschrift(begriff.ganz)
                    || !begriff.teile.isEmpty && begriff.teile.allSatisfy(passage.istInUeberschrift))
        }
        let exact = min(1, Double(said.count) / Double(passage.laenge.ueberschrift))
        return exact * said.reduce(0) { $0 + $1.begriff.gewicht } / masse
    }

    private func anteil(_ treffer: [Treffer], _ share: (Treffer) -> Double) -> Double {
        treffer.reduce(0) { $0 + $1.begriff.gewicht * share($1) } / masse
    }

    private func ownCoverage(_ treffer: [Treffer]) -> Double {
        let own = treffer.filter { $0.begriff.herkunft == .frage }
        let total = own.reduce(0) { $0 + $1.begriff.gewicht }
        guard total > 0 else { return 0 }
        return own.reduce(0) { $0 + $1.begriff.gewicht * $1.vorhanden } / total
    }

    private func satzanteile(_ treffer: [Treffer], _ passage: AnalysedPassage) -> [(satz: Int, anteil: Double)] {
        var shares = [Double](repeating: 0, count: max(1, passage.saetze.count))
        for found in treffer {
            let inHead = 0.5 * found.kopf
            for satz in shares.indices {
                shares[satz] += found.begriff.gewicht * max(found.saetze[UInt16(clamping: satz)] ?? 0, inHead)
            }
        }
        return shares.enumerated().map { ($0.offset, $0.element / masse) }
            .sorted { $0.1 == $1.1 ? $0.0 < $1.0 : $0.1 > $1.1 }
    }
}

extension Explanation {
    /// The same with the sum of its details as value.
    var summed: Explanation { Explanation(name, details.reduce(0) { $0 + $1.value }, details) }
}
