// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import LanguageModels
internal import Norms
internal import Retrieval

/// Chooses the passages that a model is given: those that the extract answers with, of every Rang, in force on the day,
/// each text once, as far as they fit.
///
/// Other hits only take the place of one that is held back, too long or the same text again. More of them cost a model
/// without a graphics card most of its time, and what they settle reads like an answer.
struct Beweiswahl {
    /// Most passages.
    static let hoechstens = 8

    let corpus: any CorpusReading
    let pruefung: Aussagepruefung
    /// Tokens that all passages may take.
    let tokens: Int

    func waehle(_ fund: Suchfund) async throws -> Beweisauswahl {
        let stichtag = fund.frage.verstanden.frage.stichtag
        let belege = fund.auszug.aussagen.flatMap(\.belege)
        let anzahl = min(Self.hoechstens, Set(belege.map(\.id)).count)
        var gewaehlt: [(hit: Hit, abschnitt: Abschnitt)] = []
        var hinweise: [String] = []
        var texte: Set<String> = []
        var rest = tokens
        for hit in kandidaten(belege, fund) where gewaehlt.count < anzahl && gilt(hit, stichtag) {
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

    /// The passages of the extract, then what search ranks first, without decrees about another matter.
    private func kandidaten(_ belege: [Hit], _ fund: Suchfund) -> [Hit] {
        var gesehen: Set<PassageID> = []
        let zurSache = fund.ergebnis.hits.filter { !fund.ergebnis.andereSache.contains($0.id) }
        return (belege + zurSache).filter { gesehen.insert($0.id).inserted }
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
