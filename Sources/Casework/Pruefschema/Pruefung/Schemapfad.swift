// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A place in a Prüfschema as its file is built: `punkte[2].bedingung`.
public struct Schemapfad: Sendable, Hashable, CustomStringConvertible {
    public enum Schritt: Sendable, Hashable {
        case schluessel(String)
        /// Of a list, from 0.
        case nummer(Int)
    }

    public var schritte: [Schritt]

    public init(_ schritte: [Schritt] = []) {
        self.schritte = schritte
    }

    /// The whole file.
    public static let schema = Schemapfad()

    /// What stands under a key here.
    public func schluessel(_ schluessel: String) -> Schemapfad { Schemapfad(schritte + [.schluessel(schluessel)]) }

    /// An element of the list here, from 0.
    public func nummer(_ nummer: Int) -> Schemapfad { Schemapfad(schritte + [.nummer(nummer)]) }

    /// An element of the list under a key, from 0.
    public func element(_ schluessel: String, _ nummer: Int) -> Schemapfad {
        self.schluessel(schluessel).nummer(nummer)
    }

    /// What holds this place; nil for the whole file.
    public var darueber: Schemapfad? { schritte.isEmpty ? nil : Schemapfad(schritte.dropLast()) }

    public var description: String {
        schritte.enumerated().map { index, schritt in
            switch schritt {
            case .schluessel(let schluessel): index == 0 ? schluessel : ".\(schluessel)"
            case .nummer(let nummer): "[\(nummer)]"
            }
        }.joined()
    }
}

/// Kinds of entries of a Prüfschema, with the names under which a reader finds one.
public enum Schemabereich: String, Sendable, Hashable, CaseIterable {
    case allgemein
    case fakt
    case punkt
    case unterlage
    case dauer

    /// „Prüfpunkt zulassung“; „Angaben zum Prüfschema“ for what belongs to no entry.
    public func eintrag(_ name: String) -> String {
        switch self {
        case .allgemein: "Angaben zum Prüfschema"
        case .fakt: "Fakt \(name)"
        case .punkt: "Prüfpunkt \(name)"
        case .unterlage: "Unterlage \(name)"
        case .dauer: name.isEmpty ? "Dauer" : "Dauer, \(name)"
        }
    }
}
