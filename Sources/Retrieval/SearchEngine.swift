// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import GermanText
public import Norms
internal import Synchronization

/// Finds passages by the provisions and Aktenzeichen a question names, by its words and by its meaning, in force on its
/// Stichtag.
///
/// A search is a list of stages; each is a step a reader can follow, and each is timed.
public struct SearchEngine: Searching {
    let corpus: any CorpusReading
    let index: any LexicalIndex
    let register: LawRegister
    let wissen: Fragewissen
    let parameter: RankingParameters
    let analysers: AnalyserPool
    let cache: PassageCache
    let anliegen: Anliegenerkennung
    let sachverzeichnis: Sachverzeichnisbau?
    let bedeutung: (any DenseIndex & QueryEmbedding)?
    let nachbewertung: (any PassageReranking)?
    let zustand = Zustand()

    /// - Parameters:
    ///   - corpus: where passages and Abschnitte are read.
    ///   - index: the full-text index over the same passages.
    ///   - analysis: the analysis of German that the index was built with.
    ///   - register: names of laws, to recognise citations.
    ///   - wissen: kinds of rule, other wordings and fields of law, from data files.
    ///   - sachverzeichnis: under which words people look for which provision; the first search begins to make it.
    ///   - bedeutung: vectors of the passages and who embeds questions for them; nil: search by words alone.
    ///   - nachbewertung: a model that ranks the best passages anew; nil: none.
    ///   - parameter: the numbers that ranking rests on.
    public init(
        corpus: any CorpusReading, index: any LexicalIndex, analysis: AnalysisConfiguration, register: LawRegister,
        wissen: Fragewissen = .leer, sachverzeichnis: Sachverzeichnisbau? = nil,
        bedeutung: (any DenseIndex & QueryEmbedding)? = nil,
        nachbewertung: (any PassageReranking)? = nil,
        parameter: RankingParameters = RankingParameters()
    ) {
        self.corpus = corpus
        self.index = index
        self.register = register
        self.wissen = wissen
        self.sachverzeichnis = sachverzeichnis
        self.bedeutung = bedeutung
        self.nachbewertung = nachbewertung
        self.parameter = parameter
        anliegen = Anliegenerkennung(wissen.anliegen)
        analysers = AnalyserPool(analysis)
        cache = PassageCache(capacity: 12_000)
    }

    private struct Schritt {
        let name: String
        /// Whether it takes part when passages are found by meaning alone.
        var auchOhneWorte = true
        let ausfuehren: @Sendable (SearchEngine) -> (inout Suchlauf) async throws -> Void
    }

    /// The stages, in order.
    private static let schritte = [
        Schritt(name: "Frage verstehen", ausfuehren: verstehe),
        Schritt(name: "Begriffe wiegen", ausfuehren: wiege),
        Schritt(name: "Zitierte Vorschriften", auchOhneWorte: false, ausfuehren: sammleDirekte),
        Schritt(name: "Anliegen", auchOhneWorte: false, ausfuehren: sammleNachAnliegen),
        Schritt(name: "Sachverzeichnis", auchOhneWorte: false, ausfuehren: sammleNachSachverzeichnis),
        Schritt(name: "Wortsuche", auchOhneWorte: false, ausfuehren: sammleWorttreffer),
        Schritt(name: "Bedeutung", ausfuehren: sammleNachBedeutung),
        Schritt(name: "Sachverzeichnis nach Bedeutung", ausfuehren: sammleNachSachbedeutung),
        Schritt(name: "Verweise", auchOhneWorte: false, ausfuehren: folgeVerweisen),
        Schritt(name: "Bewerten", ausfuehren: bewerte),
        Schritt(name: "Nachbewertung", auchOhneWorte: false, ausfuehren: bewerteNach),
        Schritt(name: "Änderungen", ausfuehren: ziehAenderungenNach),
        Schritt(name: "Geltung und Doppel", ausfuehren: sondereAus),
        Schritt(name: "Fundstellen", ausfuehren: belege),
    ]

    /// How often a search begins anew because the corpus changed under it.
    private static let meisteNeuanfaenge = 8

    /// - Throws: what the corpus or the index throws.
    public func search(_ request: SearchRequest) async throws -> SearchResult {
        var (result, stand) = try await suche(request)
        // The stages read one after the other: what was replaced between two of them would be missed altogether.
        for _ in 0..<Self.meisteNeuanfaenge {
            guard try await corpus.snapshot().stand != stand else { break }
            (result, stand) = try await suche(request)
        }
        return result
    }

    private func suche(_ request: SearchRequest) async throws -> (SearchResult, stand: Int64) {
        let clock = ContinuousClock()
        let start = clock.now
        var lauf = try await beginne(request)
        defer { lauf.einbettung?.cancel() }
        lauf.zeiten.append(("Stand des Bestands", start.duration(to: clock.now).milliseconds))
        for schritt in Self.schritte where schritt.auchOhneWorte || request.verfahren != .bedeutung {
            let start = clock.now
            try await schritt.ausfuehren(self)(&lauf)
            lauf.zeiten.append((schritt.name, start.duration(to: clock.now).milliseconds))
        }
        var result = SearchResult(
            hits: lauf.hits, verworfen: lauf.verworfen, verstanden: lauf.verstanden, zeiten: lauf.zeiten,
            begriffe: lauf.query.begriffe, frageart: lauf.query.art,
            passagenzahl: lauf.view.snapshot.passagenzahl)
        result.regelungsarten = lauf.query.regelungsarten
        result.einschlaegig = lauf.einschlaegig
        result.andereSache = Set(lauf.treffer.filter { istAndereSache($0.fassung, lauf) }.map(\.passage.passage.id))
        result.hinweise = lauf.hinweise
        result.vorgeschlagenerStichtag = lauf.vorgeschlagenerStichtag
        result.genannt = Set(lauf.kandidaten.filter { !$0.value.zuschlaege.isEmpty }.keys)
        result.verzeichnet = Set(
            lauf.kandidaten.filter { $0.value.verzeichnet?.naehe ?? 0 >= parameter.sicherVerzeichnet }.keys)
        return (result, lauf.view.snapshot.stand)
    }

    /// Begins to make what the first search would wait for.
    public func bereiteVor() { sachverzeichnis?.beginne() }

    private func beginne(_ request: SearchRequest) async throws -> Suchlauf {
        bereiteVor()
        let snapshot = try await corpus.snapshot()
        let (view, filter) = zustand.sicht(
            auf: snapshot, stichtag: request.stichtag, auchAusserKraft: request.auchAusserKraft, gegenstand: gegenstand)
        return Suchlauf(request: request, view: view, filter: filter)
    }
}

extension SearchEngine {
    /// What is computed once a state of the corpus and once a Stichtag.
    final class Zustand: Sendable {
        private struct FilterKey: Hashable {
            let stichtag: Stichtag
            let auchAusserKraft: Bool
        }

        private struct State {
            var view: CorpusView?
            var filters: [FilterKey: ForceFilter] = [:]
        }

        private let state = Mutex(State())
        private static let meisteFilter = 16

        /// The view of this snapshot and the filter of the Stichtag.
        func sicht(
            auf snapshot: CorpusSnapshot, stichtag: Stichtag, auchAusserKraft: Bool,
            gegenstand: (String) -> [Anliegenerkennung.Fund]
        ) -> (CorpusView, ForceFilter) {
            state.withLock { state in
                let view = Self.view(of: snapshot, &state, gegenstand)
                let key = FilterKey(stichtag: stichtag, auchAusserKraft: auchAusserKraft)
                if let known = state.filters[key] { return (view, known) }
                if state.filters.count >= Self.meisteFilter { state.filters.removeAll() }
                let filter = ForceFilter(view: view, stichtag: stichtag, auchAusserKraft: auchAusserKraft)
                state.filters[key] = filter
                return (view, filter)
            }
        }

        private static func view(
            of snapshot: CorpusSnapshot, _ state: inout State, _ gegenstand: (String) -> [Anliegenerkennung.Fund]
        ) -> CorpusView {
            if let view = state.view, view.snapshot.stand == snapshot.stand { return view }
            let bekannt = state.view?.nachTitel ?? [:]
            let view = CorpusView(snapshot) { bekannt[$0] ?? gegenstand($0) }
            state.view = view
            state.filters.removeAll()
            return view
        }
    }
}

extension Duration {
    /// As a number of milliseconds.
    var milliseconds: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) * 1_000 + Double(attoseconds) / 1e15
    }
}
