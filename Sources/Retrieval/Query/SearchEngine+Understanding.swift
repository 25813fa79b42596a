// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms

/// Understanding a question: what it cites, what kind of rule it asks for, its words and what each tells apart.
extension SearchEngine {
    /// Longest question that is read, in UTF-8 bytes.
    static let laengsteFrage = 20_000

    func verstehe(_ lauf: inout Suchlauf) async throws {
        lauf.query = query(lauf.request.frage, lauf)
        if let zuvor = lauf.request.zuvor { lauf.query.lehneAn(query(zuvor, lauf), anliegen) }
        grenzeEin(&lauf)
        lauf.einbettung = einbettung(lauf)
        lauf.anliegennamen = lauf.query.anliegen.prefix(3).map { anliegen.alle[$0.anliegen].anliegen.name }
        lauf.schwerpunkte = schwerpunkte(lauf)
        lauf.zurueckgestellt = wissen.zurueckgestellte(fuer: FoldedWords(lauf.query.frage))
    }

    /// A question as it is understood by itself.
    private func query(_ text: String, _ lauf: Suchlauf) -> Query {
        let frage = String(decoding: text.utf8.prefix(Self.laengsteFrage), as: UTF8.self)
        let folded = FoldedWords(frage)
        let zitate = CitationParser(register: register).citations(in: frage)
        let art = wissen.art(von: folded)
        let aktenzeichen = aktenzeichen(in: frage, lauf.view)
        let zeiten = Zeitbezug.funde(in: frage)
        let genannt = zitate.map(\.bereich) + aktenzeichen.map(\.bereich)
        var query = Query(
            frage: frage, zitate: zitate, aktenzeichen: aktenzeichen.map(\.normalisiert), art: art,
            begriffe: begriffe(Self.ohne(zeiten.map(\.bereich), frage), folded: folded, art: art),
            zitatanteil: Self.anteil(genannt, frage))
        query.zeitbezuege = zeiten
        query.artterme = artterme(art)
        deute(folded, &query)
        return query
    }

    func wiege(_ lauf: inout Suchlauf) async throws {
        let terme = Array(Set(lauf.query.begriffe.flatMap(\.terme)))
        lauf.frequencies = try await index.passageFrequencies(of: terme)
        let passagen = lauf.view.snapshot.passagenzahl
        let weights = TermWeights(frequencies: lauf.frequencies, passagenzahl: passagen)
        lauf.query.begriffe = lauf.query.begriffe.map(weights.weighted)
        lauf.plan = QueryPlan(begriffe: lauf.query.begriffe, frequencies: lauf.frequencies, passagenzahl: passagen)
    }

    private func begriffe(_ frage: String, folded: FoldedWords, art: Frageart) -> [Suchbegriff] {
        let wissen = self.wissen.wissen(ueber: art)
        return analysers.withAnalyser { analyser in
            var list = Begriffsliste()
            for begriff in analyser.begriffe(of: frage, herkunft: .frage) where !istFragewort(begriff.wort, art) {
                list.add(begriff)
            }
            for ersatz in self.wissen.umschreibungen(fuer: folded) {
                for begriff in analyser.begriffe(of: ersatz.wort, herkunft: .umschreibung) {
                    list.add(begriff, fuer: ersatz.fuer, wendung: ersatz.wort)
                }
            }
            for wort in wissen?.suchworte ?? [] {
                for begriff in analyser.begriffe(of: wort, herkunft: .frageart) { list.add(begriff) }
            }
            return list.begriffe
        }
    }

    private func artterme(_ art: Frageart) -> [String] {
        let words = wissen.wissen(ueber: art)?.suchworte ?? []
        return analysers.withAnalyser { analyser in
            words.flatMap { analyser.begriffe(of: $0, herkunft: .frageart) }.map(\.ganz)
        }
    }

    /// Words that only make the question: those of its kind, and those that say nothing in any question.
    private func istFragewort(_ wort: String, _ art: Frageart) -> Bool {
        let folded = FoldedWords(wort)
        return [art, .sonstige].contains { art in
            wissen.wissen(ueber: art)?.frageworte.contains { $0.trifft(folded) } ?? false
        }
    }

    /// Aktenzeichen in the question that the corpus knows, with their places.
    private func aktenzeichen(in frage: String, _ view: CorpusView) -> [(normalisiert: String, bereich: Range<Int>)] {
        var funde = Aktenzeichen.funde(in: frage).map { ($0.0.normalisiert, $0.1) }
        if funde.isEmpty, let einzeln = Aktenzeichen.einzeln(in: frage) {
            funde = [(einzeln.normalisiert, 0..<frage.utf8.count)]
        }
        var seen: Set<String> = []
        return funde.filter { !view.fassungen(aktenzeichen: $0.0).isEmpty && seen.insert($0.0).inserted }
    }

    /// The question with blanks for what is no word of its matter: a day is looked for in no text.
    private static func ohne(_ ranges: [Range<Int>], _ frage: String) -> String {
        guard !ranges.isEmpty else { return frage }
        var bytes = Array(frage.utf8)
        for index in ranges.joined() { bytes[index] = UInt8(ascii: " ") }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Share of the question that the ranges cover.
    private static func anteil(_ ranges: [Range<Int>], _ frage: String) -> Double {
        guard !ranges.isEmpty, !frage.isEmpty else { return 0 }
        let covered = Set(ranges).reduce(0) { $0 + $1.count }
        return min(1, Double(covered) / Double(frage.utf8.count))
    }
}
