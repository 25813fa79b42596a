// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What the Abschnitt of a passage is called and refers to.
public struct Verweisstelle: Sendable, Hashable {
    /// „§ 16b“
    public var bezeichnung: String
    public var verweise: [Verweis]

    public init(bezeichnung: String, verweise: [Verweis]) {
        self.bezeichnung = bezeichnung
        self.verweise = verweise
    }
}

extension CorpusReading {
    /// By reading the Abschnitte whole.
    public func verweise(_ passagen: [PassageID]) async throws -> [PassageID: Verweisstelle] {
        var stellen: [PassageID: Verweisstelle] = [:]
        for passage in try await self.passagen(passagen) {
            let abschnitt = try await abschnitt(fassung: passage.fassung, ordnung: passage.passage.abschnitt)
            guard let abschnitt else { continue }
            stellen[passage.id] = Verweisstelle(bezeichnung: abschnitt.bezeichnung, verweise: abschnitt.verweise)
        }
        return stellen
    }
}
