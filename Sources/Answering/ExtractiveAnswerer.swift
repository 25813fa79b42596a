// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import GermanText
public import Norms
public import Regelungen
public import Retrieval

/// Answers a question with sentences of the sources, word for word; no language model takes part.
///
/// The stages: refuse what the program must not judge, search, choose the sentences, weigh the evidence, add the notes.
public struct ExtractiveAnswerer: Answerer {
    let search: any Searching
    let corpus: any CorpusReading
    let matcher: BegriffMatcher
    let wissen: Fragewissen
    let regelungen: Regelungserkennung
    let fremdsachen: Fremdsachensuche
    let verfahren: Suchverfahren
    let parameter: Auswahlparameter

    /// - Parameters:
    ///   - search: finds passages.
    ///   - corpus: where the Abschnitte of the passages are read.
    ///   - analysis: the analysis of German that the index was built with.
    ///   - wissen: kinds of rule and questions to refuse, from data files.
    ///   - regelungen: tells what kind of rule a sentence states.
    ///   - verfahren: by what passages are found; for evaluation.
    ///   - parameter: the numbers that the choice of sentences rests on.
    public init(
        search: any Searching, corpus: any CorpusReading, analysis: AnalysisConfiguration, wissen: Fragewissen,
        regelungen: Regelungserkennung = .leer, verfahren: Suchverfahren = .beide,
        parameter: Auswahlparameter = Auswahlparameter()
    ) {
        self.search = search
        self.corpus = corpus
        self.matcher = BegriffMatcher(analysis: analysis)
        self.wissen = wissen
        self.regelungen = regelungen
        self.fremdsachen = Fremdsachensuche(wissen.fremdsachen)
        self.verfahren = verfahren
        self.parameter = parameter
    }

    /// - Throws: what the search or the corpus throws.
    public func antwort(auf frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
        let clock = ContinuousClock()
        let start = clock.now
        var antwort = try await entwurf(frage, zuvor: zuvor, stichtag: stichtag)
        antwort.ms = start.duration(to: clock.now).milliseconds
        return antwort
    }

    private func entwurf(_ frage: String, zuvor: String?, stichtag: Stichtag) async throws -> Antwort {
        if let ablehnung = wissen.ablehnung(fuer: FoldedWords(frage)) {
            return abgelehnt(ablehnung, stichtag: stichtag)
        }
        let ergebnis = try await search.search(
            SearchRequest(
                frage: frage, zuvor: zuvor, stichtag: stichtag, limit: parameter.betrachteteTreffer,
                verfahren: verfahren))
        var antwort = try await auszug(ergebnis, sache: fremdsachen.gegenstand(frage), stichtag: stichtag)
        antwort.hinweise += Hinweise.zurSuche(ergebnis, stichtag: stichtag)
        antwort.suche = ergebnis
        antwort.vorgeschlagenerStichtag = ergebnis.vorgeschlagenerStichtag
        return antwort
    }

    /// - Parameters:
    ///   - sache: a matter of another authority that is asked for.
    ///   - kommtInBetracht: which sentences may be part of the answer.
    func auszug(
        _ ergebnis: SearchResult, sache: Fragewissen.Fremdsache? = nil, stichtag: Stichtag,
        kommtInBetracht: (Satzeinheit) -> Bool = { _ in true }
    ) async throws -> Antwort {
        let alle = try await bewerteteEinheiten(ergebnis).filter { !$0.istGestrichen && kommtInBetracht($0) }
        let einheiten = zulaessig(alle, sache)
        // What does not bind here never leads: what binds is weighed by itself first.
        let verbindliche = geordnet(einheiten.filter(\.hit.istVerbindlich), ergebnis)
        let befund = Beweislage(ergebnis: ergebnis, einheiten: verbindliche, wissen: wissen, parameter: parameter)
        guard befund.status != .keineFundstelle, let beste = verbindliche.first else {
            var antwort = ohneVerbindliche(einheiten, ergebnis, befund: befund, stichtag: stichtag)
            if let sache { antwort.hinweise.insert(Hinweise.fremd(sache), at: 0) }
            return antwort
        }
        let gewaehlt = Satzauswahl(parameter: parameter, art: ergebnis.frageart).waehle(einheiten, beste: beste)
        let aussagen = try await mitNachtraegen(gewaehlt, stichtag: stichtag).map { aussage($0, am: stichtag) }
        return Antwort(
            status: befund.status, frageart: ergebnis.frageart, aussagen: aussagen,
            hinweise: Hinweise.zu(aussagen, befund: befund), verworfen: ergebnis.verworfen, stichtag: stichtag, ms: 0)
    }

    /// Best first, with the best rule of the kind asked for about the very matter before all others that are not far
    /// better.
    private func geordnet(_ einheiten: [Satzeinheit], _ ergebnis: SearchResult) -> [Satzeinheit] {
        guard let erste = einheiten.first,
            let ort = einheiten.firstIndex(where: { $0.istEinschlaegig(ergebnis, parameter) }), ort > 0,
            einheiten[ort].wert >= parameter.einschlaegigNeben * erste.wert
        else { return einheiten }
        var result = einheiten
        result.insert(result.remove(at: ort), at: 0)
        return result
    }

    private func abgelehnt(_ ablehnung: Fragewissen.Ablehnung, stichtag: Stichtag) -> Antwort {
        Antwort(
            status: .abgelehnt, frageart: .sonstige, aussagen: [], hinweise: [ablehnung.grund, ablehnung.stattdessen],
            verworfen: [], stichtag: stichtag, ms: 0)
    }

    /// Nothing that binds here answers: what does not is named as what was looked at.
    private func ohneVerbindliche(
        _ einheiten: [Satzeinheit], _ ergebnis: SearchResult, befund: Beweislage, stichtag: Stichtag
    ) -> Antwort {
        let alle = Beweislage(ergebnis: ergebnis, einheiten: einheiten, wissen: wissen, parameter: parameter)
        guard alle.status != .keineFundstelle, let beste = einheiten.first, !beste.hit.istVerbindlich else {
            return keineFundstelle(ergebnis, befund: befund, stichtag: stichtag)
        }
        let gewaehlt = Satzauswahl(parameter: parameter, art: ergebnis.frageart).waehle(einheiten, beste: beste)
        return nurUnverbindlich(gewaehlt.filter { !$0.hit.istVerbindlich }, ergebnis, stichtag: stichtag)
    }

    private func keineFundstelle(_ ergebnis: SearchResult, befund: Beweislage, stichtag: Stichtag) -> Antwort {
        Antwort(
            status: .keineFundstelle, frageart: ergebnis.frageart, aussagen: [],
            hinweise: Hinweise.ohneFundstelle(ergebnis, befund: befund, stichtag: stichtag),
            verworfen: ergebnis.verworfen, stichtag: stichtag, ms: 0)
    }

    /// What does not bind here never leads an answer: it is named as what was looked at.
    private func nurUnverbindlich(
        _ gewaehlt: [Satzeinheit], _ ergebnis: SearchResult, stichtag: Stichtag
    ) -> Antwort {
        let verworfen = gewaehlt.map { aussage($0, am: stichtag) }.flatMap(\.belege).map {
            VerworfenerTreffer(hit: $0, grund: "hier nicht verbindlich")
        }
        return Antwort(
            status: .keineFundstelle, frageart: ergebnis.frageart, aussagen: [],
            hinweise: Hinweise.nurUnverbindlich(verworfen.map(\.hit), stichtag: stichtag),
            verworfen: verworfen + ergebnis.verworfen, stichtag: stichtag, ms: 0)
    }

    private func aussage(_ einheit: Satzeinheit, am stichtag: Stichtag) -> Aussage {
        var hit = einheit.hit
        hit.aenderungen = einheit.aenderungen(am: stichtag)
        hit.fundstelle = Fundstellenbau.fundstelle(
            in: einheit.abschnitt, bereich: einheit.bereich, fassung: hit.fassung.sha256)
        return Aussage(auszug: hit)
    }
}
