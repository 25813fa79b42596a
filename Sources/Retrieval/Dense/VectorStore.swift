// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// Keeps a vector for each passage and says which it has. One builder at a time writes; any number of searches read.
public protocol VectorStore: Sendable {
    /// What is kept, in no order. While a crash is mended an id may occur twice.
    func bestand() async throws -> [Vektoreintrag]
    /// Adds vectors; they are found from now on and survive a loss of power.
    /// - Returns: their places.
    @discardableResult
    func haengeAn(_ neue: [NeuerVektor]) async throws -> [Int]
    /// Takes vectors out: no search finds them any more and their bytes are gone.
    /// - Parameter plaetze: of `bestand`, with nothing written since.
    func entferne(_ plaetze: [Int]) async throws
    /// Gives the space of removed vectors back, where there is much of it. Places change.
    func verdichte() async throws
}

/// A kept vector.
public struct Vektoreintrag: Sendable, Hashable {
    public var id: PassageID
    /// Where it is kept.
    public var platz: Int
    /// Of the text that was embedded.
    public var text: Textmarke
    /// Of what the text was made of; see `Fassungsmarke`.
    public var fassung: Textmarke
    /// Whether the model could not embed the text; it is never near to anything then.
    public var istLeer: Bool

    public init(id: PassageID, platz: Int, text: Textmarke, fassung: Textmarke, istLeer: Bool = false) {
        self.id = id
        self.platz = platz
        self.text = text
        self.fassung = fassung
        self.istLeer = istLeer
    }
}

/// A vector to be kept.
public struct NeuerVektor: Sendable, Hashable {
    public enum Inhalt: Sendable, Hashable {
        case vektor([Float])
        /// The same as the one kept there: another passage has the same text.
        case wie(platz: Int)
        /// The model cannot embed the text.
        case leer
    }

    public var id: PassageID
    public var text: Textmarke
    public var fassung: Textmarke
    public var inhalt: Inhalt

    public init(id: PassageID, text: Textmarke, fassung: Textmarke, inhalt: Inhalt) {
        self.id = id
        self.text = text
        self.fassung = fassung
        self.inhalt = inhalt
    }
}
