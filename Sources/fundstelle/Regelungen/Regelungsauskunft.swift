// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms
import Regelungen
import Retrieval

/// Reads the rules out of the passages that search finds.
struct Regelungsauskunft: Sendable {
    let search: any Searching
    let corpus: any CorpusReading
    let leser: Regelungsleser
    let zitate: CitationParser

    /// The rules of the passages found, in the order of the hits; none twice.
    /// - Parameter norm: only rules that belong to this provision.
    func regelungen(_ anfrage: SearchRequest, norm: Normzitat? = nil) async throws -> Regelungsergebnis {
        let result = try await search.search(anfrage)
        let aenderungsbelege = Aenderungsbelege(corpus: corpus, snapshot: try await corpus.snapshot())
        var gelesen: [String: [GeltendeRegelung]] = [:]
        var gesehen: Set<Corpus.Fundstelle> = []
        var funde: [Regelungsfund] = []
        for hit in result.hits {
            guard
                let abschnitt = try await corpus.abschnitt(fassung: hit.fassung.sha256, ordnung: hit.passage.abschnitt)
            else { continue }
            let kennung = "\(hit.fassung.sha256)/\(abschnitt.ordnung)"
            let wirkungen = aenderungsbelege.wirkungen(auf: hit.fassung.sha256, am: anfrage.stichtag)
            let regelungen = gelesen[kennung] ?? lies(abschnitt, hit.vorschrift, wirkungen: wirkungen)
            gelesen[kennung] = regelungen
            for regel in regelungen where regel.regelung.beleg.bereich.overlaps(hit.passage.bereich) {
                guard norm.map({ Self.gehoert(regel.regelung, zu: $0) }) ?? true else { continue }
                let fund = Regelungsfund(
                    regel, in: abschnitt, hit: hit,
                    aenderungsbelege: try await aenderungsbelege.belege(regel.wirkungen, am: anfrage.stichtag))
                // Several rules share a Beleg; they come from one reading, so a Beleg seen in another hit is done.
                guard !gesehen.contains(fund.fundstelle) || funde.last?.fundstelle == fund.fundstelle else { continue }
                gesehen.insert(fund.fundstelle)
                if !funde.contains(where: { $0.fundstelle == fund.fundstelle && $0.regelung == fund.regelung }) {
                    funde.append(fund)
                }
            }
        }
        return Regelungsergebnis(funde: funde, treffer: result.hits)
    }

    /// The rules of an Abschnitt of this Vorschrift.
    /// - Parameter wirkungen: what later decrees change in the Vorschrift on the day in question.
    func lies(_ abschnitt: Abschnitt, _ vorschrift: Vorschrift, wirkungen: [Stellenwirkung]) -> [GeltendeRegelung] {
        guard vorschrift.kennung.hasPrefix("gesetz:") else {
            return leser.lies(
                abschnitt, wirkungen: wirkungen, normen: zitate.citations(in: vorschrift.titel).map(\.zitat))
        }
        let ort = zitate.citations(in: "\(abschnitt.bezeichnung) \(vorschrift.kurz)").first?.zitat
        return leser.lies(abschnitt, wirkungen: wirkungen, ort: ort)
    }

    /// A rule on a whole § belongs to each of its Absätze.
    private static func gehoert(_ regelung: Regelung, zu norm: Normzitat) -> Bool {
        regelung.normen.contains {
            $0.gesetz == norm.gesetz && $0.bezeichnung == norm.bezeichnung
                && (norm.absatz == nil || $0.absatz == nil || $0.absatz == norm.absatz)
        }
    }
}
