// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms

/// Understanding a question: what it cites, what kind of rule it asks for, its words and what each tells apart.
extension SearchEngine {
    /// Longest question that is read, in UTF-8 bytes.
    static let laengsteFrage = 20_000

    func verstehe(_ lauf: inout Suchlauf) async throws {
        let frage = String(decoding: lauf.request.frage.utf8.prefix(Self.laengsteFrage), as: UTF8.self)
        let folded = FoldedWords(frage)
        let zitate = CitationParser(register: register).citations(in: frage)
        let art = wissen.art(von: folded)
        lauf.query = Query(
            frage: frage, zitate: zitate, aktenzeichen: aktenzeichen(in: frage, lauf.view), art: art,
            begriffe: begriffe(frage, folded: folded, art: art), zitatanteil: Self.anteil(zitate.map(\.bereich), frage))
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
        analysers.withAnalyser { analyser in
            var found: [Suchbegriff] = []
            var places: [String: Int] = [:]
            func add(_ text: String, _ herkunft: Suchbegriff.Herkunft) {
                for begriff in analyser.begriffe(of: text, herkunft: herkunft) {
                    if let place = places[begriff.ganz] {
                        if found[place].herkunft == herkunft, herkunft == .frage { found[place].anzahl += 1 }
                    } else {
                        places[begriff.ganz] = found.count
                        found.append(begriff)
                    }
                }
            }
            add(frage, .frage)
            for wort in wissen.umschreibungen(fuer: folded) { add(wort, .umschreibung) }
            for wort in wissen.wissen(ueber: art)?.suchworte ?? [] { add(wort, .frageart) }
            return found
        }
    }

    /// Aktenzeichen in the question that the corpus knows.
    private func aktenzeichen(in frage: String, _ view: CorpusView) -> [String] {
        var found: [String] = []
        for fund in Aktenzeichen.funde(in: frage) {
            let normalised = fund.normalisiert
            if !found.contains(normalised), !view.fassungen(aktenzeichen: normalised).isEmpty { found.append(normalised) }
        }
        return found
    }

    /// Share of the question that the ranges cover.
    private static func anteil(_ ranges: [Range<Int>], _ frage: String) -> Double {
        guard !ranges.isEmpty, !frage.isEmpty else { return 0 }
        let covered = Set(ranges).reduce(0) { $0 + $1.count }
        return min(1, Double(covered) / Double(frage.utf8.count))
    }
}
