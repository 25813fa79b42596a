// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a passage regulates: the kinds of rule that caseworkers ask for.
public enum Regelungsart: String, Sendable, Hashable, Codable, CaseIterable {
    /// Which documents are to be submitted.
    case unterlagen
    /// A further document that only some have to submit („…, wenn …“).
    case bedingteUnterlagen
    /// What happens when documents are missing.
    case fehlendeUnterlagen
    /// For how long a title or a certificate is issued or extended.
    case dauer
    case gebuehr
    case zustaendigkeit
    /// When something may be waived or put off.
    case ausnahme

    /// As a reader sees it.
    public var anzeige: String {
        switch self {
        case .unterlagen: "Unterlagen"
        case .bedingteUnterlagen: "Unterlagen im Einzelfall"
        case .fehlendeUnterlagen: "Fehlende Unterlagen"
        case .dauer: "Dauer"
        case .gebuehr: "Gebühr"
        case .zustaendigkeit: "Zuständigkeit"
        case .ausnahme: "Ausnahme"
        }
    }
}

/// A set of kinds of rule, small enough to be kept for every passage in memory.
public struct Regelungsarten: OptionSet, Sendable, Hashable, Codable {
    public let rawValue: UInt16

    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public init(_ art: Regelungsart) {
        let place = Regelungsart.allCases.firstIndex(of: art) ?? 0
        self.init(rawValue: 1 << UInt16(place))
    }

    public init(_ arten: some Sequence<Regelungsart>) {
        self = arten.reduce(into: []) { $0.formUnion(Regelungsarten($1)) }
    }

    public func contains(_ art: Regelungsart) -> Bool { contains(Regelungsarten(art)) }

    /// Its members, in the order of `Regelungsart.allCases`.
    public var alle: [Regelungsart] { Regelungsart.allCases.filter { contains($0) } }
}
