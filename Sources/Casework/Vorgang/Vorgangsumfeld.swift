// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What a step is held against: check lists, and the corpus as it is now.
public protocol Vorgangsumfeld: Sendable {
    /// One version, whatever became of it; nil if there is none.
    func schema(_ verweis: Schemaverweis) async throws -> Pruefschema?
    /// The version that a new Vorgang begins with; nil if none holds on the day.
    func geltendesSchema(_ kennung: String, am stichtag: Stichtag) async throws -> Pruefschema?
    /// The check list filled for the Vorgang; asked for only when a step names what the schema does not.
    func pruefbogen(_ vorgang: Vorgang) async throws -> Pruefbogen
    func corpusstand() async throws -> Int64
    /// Whether a text names a provision.
    func istNorm(_ text: String) -> Bool
}

/// The same out of the parts of the program.
public struct Schemaumfeld: Vorgangsumfeld {
    private let bestand: @Sendable () async throws -> Schemabestand
    private let bogen: @Sendable (Pruefschema, Vorgang) async throws -> Pruefbogen
    private let stand: @Sendable () async throws -> Int64
    private let zitate: CitationParser

    /// - Parameters:
    ///   - bestand: all versions of the check lists
    ///   - bogen: fills a check list for the Stichtag and the facts of a Vorgang
    ///   - stand: the state of the corpus
    ///   - zitate: reads provisions out of what is typed
    public init(
        bestand: @escaping @Sendable () async throws -> Schemabestand,
        bogen: @escaping @Sendable (Pruefschema, Vorgang) async throws -> Pruefbogen,
        stand: @escaping @Sendable () async throws -> Int64, zitate: CitationParser
    ) {
        self.bestand = bestand
        self.bogen = bogen
        self.stand = stand
        self.zitate = zitate
    }

    public func schema(_ verweis: Schemaverweis) async throws -> Pruefschema? { try await bestand().schema(verweis) }

    public func geltendesSchema(_ kennung: String, am stichtag: Stichtag) async throws -> Pruefschema? {
        try await bestand().geltend(kennung, am: stichtag)
    }

    public func pruefbogen(_ vorgang: Vorgang) async throws -> Pruefbogen {
        guard let schema = try await schema(vorgang.schema) else {
            throw Vorgangsfehler.unbekanntesSchema(vorgang.schema)
        }
        return try await bogen(schema, vorgang)
    }

    public func corpusstand() async throws -> Int64 { try await stand() }

    /// A provision with its law and nothing else beside.
    public func istNorm(_ text: String) -> Bool {
        let funde = zitate.citations(in: text)
        guard let anfang = funde.map(\.bereich.lowerBound).min(), let ende = funde.map(\.bereich.upperBound).max(),
            funde.allSatisfy({ $0.zitat.gesetz != nil })
        else { return false }
        let bytes = Array(text.utf8)
        return (bytes[..<anfang] + bytes[ende...]).allSatisfy { $0 == UInt8(ascii: " ") }
    }
}
