// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms

/// Candidates by words, and ranking all candidates anew by every word of the question.
extension SearchEngine {
    func sammleWorttreffer(_ lauf: inout Suchlauf) async throws {
        guard let plan = lauf.plan, !plan.terme.isEmpty else { return }
        let umkreis = lauf
        let matches = try await index.bestMatches(
            anyOf: plan.terme, weights: parameter.felder, limit: max(parameter.umkreis, lauf.request.limit),
            isAllowed: { umkreis.admits($0) })
        for match in engereWahl(matches, lauf) {
            lauf.kandidaten[match.id, default: Suchlauf.Kandidat()].lexikalisch = match.score
        }
    }

    /// The best matches of all law, and the best further ones of the field in which questions are asked.
    private func engereWahl(_ matches: [LexicalMatch], _ lauf: Suchlauf) -> [LexicalMatch] {
        let most = max(parameter.kandidaten, lauf.request.limit)
        let rest = matches.dropFirst(most)
        let nahe = rest.lazy.filter { match in
            lauf.view.fassung(of: match.id).map { lauf.schwerpunkte[$0] != nil } ?? false
        }
        return Array(matches.prefix(most)) + nahe.prefix(parameter.kandidatenSachgebiet)
    }

    func bewerte(_ lauf: inout Suchlauf) async throws {
        let passagen = try await analysed(Array(lauf.kandidaten.keys).sorted())
        let reranker = Reranker(
            begriffe: lauf.query.begriffe, artterme: lauf.query.artterme,
            mittlereWortzahl: lauf.view.snapshot.mittlereWortzahl, parameter: parameter)
        lauf.treffer = passagen.compactMap { passage in
            guard let fassung = lauf.view.fassung[passage.passage.fassung],
                let kandidat = lauf.kandidaten[passage.passage.id]
            else { return nil }
            let zuschlaege =
                kandidat.zuschlaege + (lauf.schwerpunkte[fassung].map { [$0] } ?? [])
                + handeltVon(passage, fassung: fassung, lauf)
                + sachzuschlaege(passage.passage.id, fassung: fassung, lauf)
                + nachBedeutung(passage.passage.id, lauf) + nachVerweis(kandidat)
                + nachSachverzeichnis(kandidat) + nachAlter(fassung, lauf)
            guard lauf.request.verfahren != .bedeutung else {
                return Suchlauf.Treffer(
                    passage: passage, fassung: fassung,
                    ergebnis: reranker.nur(
                        passage,
                        nachBedeutung(passage.passage.id, lauf)
                            + [nachSachbedeutung(kandidat)].compactMap(\.self)))
            }
            let ergebnis = reranker.bewerte(
                passage, zuschlaege: zuschlaege, abzuege: abzuege(passage, fassung: fassung, lauf))
            return Suchlauf.Treffer(passage: passage, fassung: fassung, ergebnis: ergebnis)
        }
        lauf.einschlaegig = Set(
            lauf.treffer.filter { istEinschlaegig($0.passage.passage.id, fassung: $0.fassung, lauf) }
                .map(\.passage.passage.id))
        lauf.treffer = Self.gereiht(lauf.treffer)
    }

    /// Best first; which comes first of equals does not change from search to search.
    static func gereiht(_ treffer: [Suchlauf.Treffer]) -> [Suchlauf.Treffer] {
        treffer.sorted { a, b in
            a.ergebnis.score == b.ergebnis.score
                ? a.passage.passage.id < b.passage.passage.id : a.ergebnis.score > b.ergebnis.score
        }
    }

    /// The part of a decree whose heading or subject names the provision that the question names.
    private func handeltVon(_ passage: AnalysedPassage, fassung: Int, _ lauf: Suchlauf) -> [Explanation] {
        guard !lauf.query.zitate.isEmpty,
            !lauf.view.snapshot.fassungen[fassung].vorschrift.istAmtlichesGesetz
        else { return [] }
        let inhalt = passage.passage.passage
        let named = CitationParser(register: register).citations(in: inhalt.titel + "\n" + inhalt.kontext).map(\.zitat)
        let asked = lauf.query.zitate.map(\.zitat).first { zitat in
            named.contains { $0.gesetz == zitat.gesetz && $0.bezeichnung == zitat.bezeichnung }
        }
        return asked.map { [Explanation("Handelt von \($0.kanonisch)", parameter.handeltVon)] } ?? []
    }

    private func analysed(_ passages: ArraySlice<GespeichertePassage>) -> [AnalysedPassage] {
        analysers.withAnalyser { analyser in passages.map { AnalysedPassage($0, analyser: analyser) } }
    }

    /// Passages with their terms, from memory where they were analysed before.
    func analysed(_ ids: [PassageID]) async throws -> [AnalysedPassage] {
        var known: [AnalysedPassage] = []
        var missing: [PassageID] = []
        for id in ids {
            if let passage = cache.passage(id) { known.append(passage) } else { missing.append(id) }
        }
        guard !missing.isEmpty else { return known }
        let read = try await corpus.passagen(missing)
        // The first sight of a passage is the dearest step of a question: two cores share it.
        async let first = analysed(read.prefix(read.count / 2))
        async let second = analysed(read.dropFirst(read.count / 2))
        let fresh = await first + second
        for passage in fresh { cache.insert(passage) }
        return known + fresh
    }

    /// The part of the field of law, by Fassung, when the question names neither a Vorschrift nor a document.
    func schwerpunkte(_ lauf: Suchlauf) -> [Int: Explanation] {
        guard lauf.query.aktenzeichen.isEmpty, !lauf.query.zitate.contains(where: { $0.zitat.gesetz != nil })
        else { return [:] }
        var result: [Int: Explanation] = [:]
        let raenge = wissen.schwerpunkte.filter { $0.rang != nil }
        for (index, fassung) in lauf.view.snapshot.fassungen.enumerated() where !raenge.isEmpty {
            guard !fassung.vorschrift.istAmtlichesGesetz,
                let treffer = raenge.first(where: { $0.rang == fassung.vorschrift.rang })
            else { continue }
            result[index] = zuschlag(treffer)
        }
        for schwerpunkt in wissen.schwerpunkte where schwerpunkt.rang == nil {
            for fassung in lauf.view.fassungen(genannt: schwerpunkt.vorschrift) {
                result[fassung] = zuschlag(schwerpunkt)
            }
        }
        return result
    }

    private func zuschlag(_ schwerpunkt: Fragewissen.Schwerpunkt) -> Explanation {
        Explanation("Sachgebiet \(schwerpunkt.vorschrift)", parameter.schwerpunkt * schwerpunkt.gewicht)
    }

    private func abzuege(
        _ passage: AnalysedPassage, fassung: Int, _ lauf: Suchlauf
    ) -> [(name: String, anteil: Double)] {
        var result: [(name: String, anteil: Double)] = []
        let vorschrift = lauf.view.snapshot.fassungen[fassung].vorschrift
        let pfad = passage.passage.passage.pfad
        if vorschrift.istAmtlichesGesetz, !pfad.hasPrefix("§"), !pfad.hasPrefix("Art") {
            result.append(("Anlage oder Vorspann", parameter.anlage))
        }
        if istAndereSache(fassung, lauf) { result.append(("handelt von anderem", parameter.andereSache)) }
        if lauf.zurueckgestellt.contains(where: { $0.beginnt(passage.kopfworte) }) {
            result.append(("regelt die Sache nicht selbst", parameter.nebenregelung))
        }
        switch passage.passage.passage.rang ?? vorschrift.rang {
        case .ohneBindung: result.append(("nicht verbindlich", parameter.ohneBindung))
        case .unbekannt: result.append(("Rang ungeklärt", parameter.rangUnbekannt))
        default: break
        }
        switch lauf.filter.geltung[fassung].status {
        case .inKraft: break
        case .unklar: result.append(("Geltung unklar", parameter.unklar))
        case .ausserKraft, .kuenftig: result.append(("am Stichtag nicht in Kraft", parameter.nichtInKraft))
        }
        return result
    }
}
