// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// An Abschnitt by its place.
public struct Abschnittsort: Sendable, Hashable {
    /// sha256
    public var fassung: String
    /// `Abschnitt.ordnung`
    public var ordnung: Int

    public init(fassung: String, ordnung: Int) {
        self.fassung = fassung
        self.ordnung = ordnung
    }
}

extension CorpusReading {
    /// One after the other.
    public func abschnitte(an orte: Set<Abschnittsort>) async throws -> [Abschnittsort: Abschnitt] {
        var result: [Abschnittsort: Abschnitt] = [:]
        for ort in orte { result[ort] = try await abschnitt(fassung: ort.fassung, ordnung: ort.ordnung) }
        return result
    }
}
