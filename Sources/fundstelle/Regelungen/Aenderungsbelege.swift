// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms
import Retrieval

/// What later decrees change in a Fassung, and the sentences that say so.
struct Aenderungsbelege {
    private let corpus: any CorpusReading
    private let fassungen: [String: GespeicherteFassung]

    init(corpus: any CorpusReading, snapshot: CorpusSnapshot) {
        self.corpus = corpus
        fassungen = Dictionary(snapshot.fassungen.map { ($0.fassung.sha256, $0) }) { erste, _ in erste }
    }

    /// What holds on the day.
    func wirkungen(auf sha256: String, am stichtag: Stichtag) -> [Stellenwirkung] {
        fassungen[sha256]?.stellen.filter { $0.gilt(am: stichtag) } ?? []
    }

    /// The sentences of the changes, each once, as far as they can be found.
    func belege(_ wirkungen: [Stellenwirkung], am stichtag: Stichtag) async throws -> [Beleg] {
        var belege: [Beleg] = []
        for wirkung in wirkungen {
            guard let fassung = fassungen[wirkung.quelle],
                let (abschnitt, bereich) = try await corpus.stelle(wirkung)
            else { continue }
            let passagen = try await corpus.passagen(fassung: wirkung.quelle, abschnitt: abschnitt.ordnung)
            let passage = passagen.first { $0.passage.bereich.overlaps(bereich) }?.passage
            let beleg = Beleg(
                fundstelle: Fundstellenbau.fundstelle(in: abschnitt, bereich: bereich, fassung: wirkung.quelle),
                quelle: Quellenangabe(fassung, rang: passage?.rang, geltung: fassung.geltung(am: stichtag)))
            if !belege.contains(beleg) { belege.append(beleg) }
        }
        return belege
    }
}
