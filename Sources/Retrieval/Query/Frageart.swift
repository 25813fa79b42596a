// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What kind of rule a question asks for.
public enum Frageart: String, Sendable, Hashable, Codable, CaseIterable {
    case unterlagen
    case fehlendeUnterlagen
    case dauer
    case voraussetzung
    case gebuehr
    case zustaendigkeit
    case ausnahme
    case sonstige

    /// Heading over the statements, as a reader sees it.
    public var anzeige: String {
        switch self {
        case .unterlagen: "Unterlagen"
        case .fehlendeUnterlagen: "Fehlende Unterlagen"
        case .dauer: "Dauer"
        case .voraussetzung: "Voraussetzungen"
        case .gebuehr: "Gebühr"
        case .zustaendigkeit: "Zuständigkeit"
        case .ausnahme: "Ausnahmen"
        case .sonstige: "Regelung"
        }
    }
}
