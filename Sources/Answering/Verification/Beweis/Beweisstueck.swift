// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Retrieval

/// A passage that was handed out as evidence, under a short token.
public struct Beweisstueck: Sendable, Hashable {
    /// „Q1“
    public let marke: String
    public let hit: Hit
    /// The Abschnitt that the passage lies in.
    public let abschnitt: Abschnitt

    public init(marke: String, hit: Hit, abschnitt: Abschnitt) {
        self.marke = marke
        self.hit = hit
        self.abschnitt = abschnitt
    }

    /// The text of the passage.
    public var text: String { abschnitt.text(in: hit.passage.bereich) }
}
