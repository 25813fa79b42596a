// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// Looks up what stands in the new wording where a place was in the one before.
struct Nachherleser {
    let corpus: any CorpusReading
    let anstoss: Anstoss

    private struct Abschnittsort: Hashable {
        let fassung: String
        let ordnung: Int
    }

    func stellen(_ stellen: [Corpus.Fundstelle]) async throws -> [Betroffenheit.Stelle] {
        var gelesen: [Abschnittsort: (alt: Abschnitt, neu: Abschnitt)?] = [:]
        var ergebnis: [Betroffenheit.Stelle] = []
        for stelle in stellen {
            let ort = Abschnittsort(fassung: stelle.fassung, ordnung: stelle.abschnitt)
            if gelesen[ort] == nil { gelesen[ort] = .some(try await paar(ort)) }
            ergebnis.append(
                Betroffenheit.Stelle(vorher: stelle, nachher: (gelesen[ort] ?? nil).map { Self.text(stelle, $0, $1) }))
        }
        return ergebnis
    }

    /// The Abschnitt before and after; nil where either is not to be had.
    private func paar(_ ort: Abschnittsort) async throws -> (alt: Abschnitt, neu: Abschnitt)? {
        guard let nachfolger = anstoss.nachfolger[ort.fassung],
            let alt = try await corpus.abschnitt(fassung: ort.fassung, ordnung: ort.ordnung), !alt.bezeichnung.isEmpty
        else { return nil }
        let bezeichnung = anstoss.umbenannt[alt.bezeichnung] ?? alt.bezeichnung
        let neue = try await corpus.abschnitte(fassung: nachfolger, bezeichnung: bezeichnung)
        return neue.count == 1 ? neue.first.map { (alt, $0) } : nil
    }

    /// The part at the same path, or the whole where there is none.
    private static func text(_ stelle: Corpus.Fundstelle, _ alt: Abschnitt, _ neu: Abschnitt) -> String {
        let teil = alt.teile.first { alt.pfad(of: $0) == stelle.pfad }
        guard let teil, let neuer = neu.teile.first(where: { $0.pfad == teil.pfad }) else { return neu.text }
        return neu.text(in: neuer.bereich)
    }
}
