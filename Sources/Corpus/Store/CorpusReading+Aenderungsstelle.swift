// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension CorpusReading {
    /// Where the sentence of a change stands in the decree that makes it; nil if it cannot be found there.
    /// - Throws: what reading the corpus throws.
    public func stelle(_ wirkung: Stellenwirkung) async throws -> (abschnitt: Abschnitt, bereich: Range<Int>)? {
        let abschnitte = try await abschnitte(fassung: wirkung.quelle)
        guard let stelle = Textstelle.suche(wirkung.beleg, in: abschnitte),
            let abschnitt = abschnitte.first(where: { $0.ordnung == stelle.abschnitt })
        else { return nil }
        return (abschnitt, stelle.bereich)
    }
}
