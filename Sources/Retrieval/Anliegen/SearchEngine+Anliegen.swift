// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Norms

/// What a question is about and what kind of rule answers it, and the passages that are found by that alone.
extension SearchEngine {
    /// Passages that are added for their Anliegen and kind.
    private static let meiste = 120
    /// Provisions that are looked at for an Anliegen.
    private static let meisteNormen = 4

    /// The Anliegen of a subject line.
    func gegenstand(_ titel: String) -> [Anliegenerkennung.Fund] {
        let zitate = CitationParser(register: register).citations(in: titel).map(\.zitat)
        return anliegen.imBetreff(FoldedWords(titel), zitate: zitate)
    }

    /// Recognises the Anliegen and the kinds of rule; the words that say so count less as words.
    func deute(_ folded: FoldedWords, _ query: inout Query) {
        query.anliegen = anliegen.inFrage(folded, zitate: query.zitate.map(\.zitat))
        query.regelungsarten = regelungsarten(folded)
        let gedeutet = Set(query.anliegen.flatMap { folded.words[$0.worte] })
        for index in query.begriffe.indices where query.begriffe[index].herkunft == .frage {
            let words = FoldedWords(query.begriffe[index].wort).words
            query.begriffe[index].istGedeutet = !words.isEmpty && words.allSatisfy(gedeutet.contains)
        }
    }

    /// Kinds of rule by kinds of question; a condition in the question looks for the conditional document.
    private func regelungsarten(_ folded: FoldedWords) -> [Regelungsart: Double] {
        var result: [Regelungsart: Double] = [:]
        func merke(_ art: Regelungsart, _ gewicht: Double) { result[art] = max(result[art] ?? 0, gewicht) }
        let bedingt = Self.bedingung.contains { $0.trifft(folded) }
        for (art, gewicht) in wissen.arten(von: folded) where gewicht >= parameter.nebenart {
            switch art {
            case .unterlagen:
                merke(.unterlagen, bedingt ? gewicht * parameter.nebenart : gewicht)
                merke(.bedingteUnterlagen, bedingt ? gewicht : gewicht * parameter.nebenart)
            case .fehlendeUnterlagen: merke(.fehlendeUnterlagen, gewicht)
            case .dauer: merke(.dauer, gewicht)
            case .gebuehr: merke(.gebuehr, gewicht)
            case .zustaendigkeit: merke(.zustaendigkeit, gewicht)
            case .ausnahme: merke(.ausnahme, gewicht)
            case .voraussetzung, .sonstige: break
            }
        }
        return result
    }

    /// Words that make a question ask for a further document in a certain case.
    private static let bedingung = [
        "wenn", "falls", "sonderfall*", "sofern", "soweit", "zusätzlich*", "extra", "außerdem", "weitere*",
        "noch … nachweis*", "noch … papier*", "noch … unterlage*",
    ].compactMap(Wortmuster.init)

    /// Passages of decrees about the Anliegen that regulate what is asked, and the provisions that decide it.
    func sammleNachAnliegen(_ lauf: inout Suchlauf) async throws {
        guard !lauf.query.anliegen.isEmpty else { return }
        lauf.arten = try await corpus.regelungsarten()
        for fund in lauf.query.anliegen {
            for (fassung, gewicht) in lauf.view.fassungen(anliegen: fund.anliegen) {
                lauf.sachnaehe[fassung] = max(lauf.sachnaehe[fassung] ?? 0, fund.gewicht * gewicht)
            }
        }
        // What is nearest to the matter is taken for it, however surely question and subject name it.
        if let naechste = lauf.sachnaehe.values.max(), naechste >= parameter.sachfern {
            lauf.sachnaehe = lauf.sachnaehe.mapValues { $0 / naechste }
        }
        for id in regelnde(lauf) where lauf.kandidaten[id] == nil { lauf.kandidaten[id] = Suchlauf.Kandidat() }
        try await sammleEntscheidende(&lauf)
    }

    /// Passages that regulate what is asked, of the decrees nearest to the matter, the highest in rank, the latest.
    private func regelnde(_ lauf: Suchlauf) -> [PassageID] {
        let gesucht = Regelungsarten(lauf.query.regelungsarten.keys)
        guard !gesucht.isEmpty else { return [] }
        let fassungen = lauf.sachnaehe.keys.filter { lauf.admits(fassung: $0) }.sorted { a, b in
            vorrang(a, lauf) == vorrang(b, lauf) ? a > b : vorrang(a, lauf) > vorrang(b, lauf)
        }
        var result: [PassageID] = []
        for fassung in fassungen {
            for id in lauf.view.snapshot.fassungen[fassung].passagen where !lauf.arten[id].isDisjoint(with: gesucht) {
                result.append(PassageID(rawValue: id))
            }
            if result.count >= Self.meiste { break }
        }
        return result
    }

    private func vorrang(_ fassung: Int, _ lauf: Suchlauf) -> Double {
        let vorschrift = lauf.view.snapshot.fassungen[fassung].vorschrift
        let verbindlich = vorschrift.rang.istVerbindlich && lauf.filter.geltung[fassung].status == .inKraft
        return (lauf.sachnaehe[fassung] ?? 0) + (verbindlich ? 1 : 0)
    }

    /// The provisions that decide the surest Anliegen are looked at as if the question had half named them.
    private func sammleEntscheidende(_ lauf: inout Suchlauf) async throws {
        guard let fund = lauf.query.anliegen.first, !fund.worte.isEmpty else { return }
        let normen = anliegen.alle[fund.anliegen].anliegen.normen.prefix(Self.meisteNormen)
        for stelle in try await passagen(normen.map { Normstelle(verweis: $0) }, lauf).joined() {
            lauf.kandidaten[stelle.id, default: Suchlauf.Kandidat()].norm = fund.gewicht
        }
    }

    /// The parts of a passage's score for its Anliegen and its kind.
    func sachzuschlaege(_ id: PassageID, fassung: Int, _ lauf: Suchlauf) -> [Explanation] {
        var result: [Explanation] = []
        let norm = lauf.kandidaten[id]?.norm ?? 0
        let naehe = lauf.sachnaehe[fassung] ?? 0
        if naehe > 0 { result.append(Explanation("Handelt vom Anliegen", parameter.anliegen * naehe)) }
        if norm > 0 { result.append(Explanation("Vorschrift zum Anliegen", parameter.anliegenNorm * norm)) }
        let sache = max(naehe, norm)
        let arten = lauf.arten[id.rawValue]
        let passend = lauf.query.regelungsarten.filter { arten.contains($0.key) }.max { $0.value < $1.value }
        if let passend, sache > 0 {
            let wert = parameter.regelungsart * passend.value * sache
            result.append(Explanation("Regelt: \(passend.key.anzeige)", wert))
        }
        return result
    }

    /// Whether the passage regulates what is asked in a source about the Anliegen.
    func istEinschlaegig(_ id: PassageID, fassung: Int, _ lauf: Suchlauf) -> Bool {
        let arten = lauf.arten[id.rawValue]
        return (lauf.sachnaehe[fassung] ?? 0) >= parameter.sachnah
            && lauf.query.regelungsarten.contains { $0.value >= parameter.sachnah && arten.contains($0.key) }
    }

    /// The subject of the decree is another than that of the question.
    func istAndereSache(_ fassung: Int, _ lauf: Suchlauf) -> Bool {
        !lauf.query.anliegen.isEmpty && lauf.sachnaehe[fassung] == nil && !lauf.view.gegenstand(fassung).isEmpty
    }
}
