// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus

extension SearchEngine {
    /// The passages of provisions in the Fassungen that are looked at; one list a provision, in their order.
    func passagen(_ stellen: [Normstelle], _ lauf: Suchlauf) async throws -> [[Normpassage]] {
        var orte: [(nummer: Int, ort: Normort)] = []
        for (nummer, stelle) in stellen.enumerated() {
            let verweis = stelle.verweis
            for fassung in lauf.view.fassungen(genannt: verweis.gesetz) where lauf.admits(fassung: fassung) {
                let sha256 = lauf.view.snapshot.fassungen[fassung].fassung.sha256
                orte.append(
                    (nummer, Normort(fassung: sha256, bezeichnung: verweis.bezeichnung, absatz: stelle.absatz)))
            }
        }
        var result = [[Normpassage]](repeating: [], count: stellen.count)
        guard !orte.isEmpty else { return result }
        for (ort, passagen) in zip(orte, try await corpus.passagen(an: orte.map(\.ort))) {
            result[ort.nummer] += passagen
        }
        return result
    }
}
