// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
public import Norms
public import Retrieval

/// An answer in which every statement carries its Fundstelle.
public struct Antwort: Sendable, Encodable {
    public enum Status: String, Sendable, Hashable, Codable {
        case vollstaendig
        case teilweise
        case keineFundstelle
        case abgelehnt
        case fehler
    }

    public var status: Status
    /// What kind of rule was asked for.
    public var frageart: Frageart
    /// In the order in which they are to be read: grouped by Rang, in a group by relevance. The group with the best
    /// statement comes first; among groups that answer equally well, the one of higher Rang.
    public var aussagen: [Aussage]
    /// Notes for the reader, in German (announced changes, what was looked at, how to widen the search).
    public var hinweise: [String]
    public var verworfen: [VerworfenerTreffer]
    public var stichtag: Stichtag
    /// The search it rests on, for „Warum diese Antwort?“; nil if none was made.
    public var suche: SearchResult?
    /// A day that the question speaks of, where it is another than the Stichtag; for the person to choose.
    public var vorgeschlagenerStichtag: Stichtag?
    /// Name of the language model; nil for an extract.
    public var modell: String?
    /// Milliseconds for the whole answer.
    public var ms: Double

    public init(
        status: Status, frageart: Frageart, aussagen: [Aussage], hinweise: [String],
        verworfen: [VerworfenerTreffer], stichtag: Stichtag, modell: String? = nil, ms: Double
    ) {
        self.status = status
        self.frageart = frageart
        self.aussagen = aussagen
        self.hinweise = hinweise
        self.verworfen = verworfen
        self.stichtag = stichtag
        self.modell = modell
        self.ms = ms
    }
}

extension Antwort {
    private enum Key: String, CodingKey {
        case status, frageart, aussagen, hinweise, verworfen, stichtag, modell, ms
    }

    /// The JSON of an answer as DESIGN §4 fixes it; `modell` is null for an extract.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(status, forKey: .status)
        try container.encode(frageart, forKey: .frageart)
        try container.encode(aussagen, forKey: .aussagen)
        try container.encode(hinweise, forKey: .hinweise)
        try container.encode(verworfen, forKey: .verworfen)
        try container.encode(stichtag, forKey: .stichtag)
        try container.encode(modell, forKey: .modell)
        try container.encode(ms, forKey: .ms)
    }
}

/// One statement of an answer. It comes from the words of a source or from verification; there is no other way to one.
public struct Aussage: Sendable {
    public enum Pruefstand: String, Sendable, Hashable, Codable {
        case woertlich
        case sinngemaess
        case nichtBelegt
    }

    /// For an extract the sentences of the source, verbatim.
    public let text: String
    public let pruefstand: Pruefstand
    /// At least one; `fundstelle.zitat` of the first holds `text` word for word when `pruefstand` is `woertlich`.
    public let belege: [Hit]
    /// Whether a language model drafted it.
    public let istEntwurf: Bool

    /// The words of the Fundstelle.
    public init(auszug hit: Hit) {
        self.init(text: hit.fundstelle.zitat, pruefstand: .woertlich, belege: [hit])
    }

    /// A drafted statement that its sources carry; nil if they do not.
    public init?(_ geprueft: GepruefteAussage) {
        guard geprueft.pruefstand != .nichtBelegt, !geprueft.belege.isEmpty else { return nil }
        self.init(text: geprueft.text, pruefstand: geprueft.pruefstand, belege: geprueft.belege, istEntwurf: true)
    }

    init(text: String, pruefstand: Pruefstand, belege: [Hit], istEntwurf: Bool = false) {
        self.text = text
        self.pruefstand = pruefstand
        self.belege = belege
        self.istEntwurf = istEntwurf
    }
}

extension Aussage: Encodable {
    private enum Key: String, CodingKey {
        case text, pruefstand, belege, entwurf
    }

    /// The JSON of a statement as DESIGN §4 fixes it; `entwurf` is there only if it is true.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(text, forKey: .text)
        try container.encode(pruefstand, forKey: .pruefstand)
        try container.encode(belege, forKey: .belege)
        if istEntwurf { try container.encode(istEntwurf, forKey: .entwurf) }
    }
}

/// What kind of rule a question asks for; recognised by `Retrieval`, named here for those who read answers.
public typealias Frageart = Retrieval.Frageart
