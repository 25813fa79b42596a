// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A level of a citation, from the § down. The raw value is its rank: what is lower is named later by rule.
enum Stufe: UInt8, Sendable {
    case haupt = 0
    case absatz = 1
    case unterabsatz = 2
    case satz = 3
    case halbsatz = 4
    case nummer = 5
    case buchstabe = 6
    case doppelbuchstabe = 7
    case alternative = 8

    static let anzahl = 9

    /// Counted with letters, not with numbers.
    var zaehltMitBuchstaben: Bool { self == .buchstabe || self == .doppelbuchstabe }
}
