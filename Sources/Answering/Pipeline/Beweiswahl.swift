// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import LanguageModels
internal import Norms
internal import Retrieval

/// Chooses the passages that a model is given: in force on the day, about the matter of the question, each text once, of
/// every Rang that answers, as many as fit.
struct Beweiswahl {
    /// Most passages.
    static let hoechstens = 8

    let corpus: any CorpusReading
    let pruefung: Aussagepruefung
    /// Tokens that all passages may take.
    let tokens: Int

    /// The passages of the extract come first, as they answer best; of the others, those that search ranks first.
    func waehle(_ fund: Suchfund) async throws -> Beweisauswahl {
        let stichtag = fund.frage.verstanden.frage.stichtag
        var gewaehlt: [(hit: Hit, abschnitt: Abschnitt)] = []
        var hinweise: [String] = []
        var texte: Set<String> = []
        var rest = tokens
        for hit in kandidaten(fund) where gewaehlt.count < Self.hoechstens && gilt(hit, stichtag) {
            guard
                let abschnitt = try await corpus.abschnitt(fassung: hit.fassung.sha256, ordnung: hit.passage.abschnitt),
                texte.insert(Reintext.bereinigt(hit.passage.text)).inserted
            else { continue }
            let stueck = Beweisstueck(marke: "Q", hit: hit, abschnitt: abschnitt)
            guard !pruefung.istUnterwandert(stueck) else {
                hinweise.append(Self.zurueckgehalten(hit))
                continue
            }
            let laenge = Tokenschaetzung.tokens(Entwurfsauftrag.block(stueck))
            guard laenge <= rest else { continue }
            rest -= laenge
            gewaehlt.append((hit, abschnitt))
        }
        return Beweisauswahl(beweise: Self.geordnet(gewaehlt), hinweise: Aussagepruefung.einmal(hinweise))
    }

    /// Decrees about another matter are left out, for what they settle reads like an answer to the question; the
    /// passages of the extract stay, as the reader sees them anyway.
    private func kandidaten(_ fund: Suchfund) -> [Hit] {
        var gesehen: Set<PassageID> = []
        let zurSache = fund.ergebnis.hits.filter { !fund.ergebnis.andereSache.contains($0.id) }
        return (fund.auszug.aussagen.flatMap(\.belege) + nachRang(zurSache)).filter {
            gesehen.insert($0.id).inserted
        }
    }

    /// The best of each Rang first, so that a source that says otherwise is not crowded out; then as search ranks them.
    private func nachRang(_ hits: [Hit]) -> [Hit] {
        var gesehen: Set<Rang> = []
        let erste = hits.filter { gesehen.insert($0.rang).inserted }
        return erste + hits
    }

    private func gilt(_ hit: Hit, _ stichtag: Stichtag) -> Bool {
        hit.geltung.status == .inKraft && (hit.geltung.bis.map { stichtag <= $0 } ?? true)
    }

    private static func zurueckgehalten(_ hit: Hit) -> String {
        "\(hit.vorschrift.kurz), \(hit.passage.pfad): Der Text enthält Worte, die sich an ein Programm richten, oder"
            + " verborgene Zeichen. Er wurde dem Sprachmodell nicht vorgelegt; bitte prüfen Sie das Dokument."
    }

    /// What binds first, by Rang, then as they were chosen; numbered in this order.
    private static func geordnet(_ gewaehlt: [(hit: Hit, abschnitt: Abschnitt)]) -> [Beweisstueck] {
        let geordnet = gewaehlt.enumerated().sorted {
            ($0.element.hit.rang.rawValue, $0.offset) < ($1.element.hit.rang.rawValue, $1.offset)
        }
        return geordnet.enumerated().map { nummer, eintrag in
            Beweisstueck(marke: "Q\(nummer + 1)", hit: eintrag.element.hit, abschnitt: eintrag.element.abschnitt)
        }
    }
}
