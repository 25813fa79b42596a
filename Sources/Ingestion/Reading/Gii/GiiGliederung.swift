// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The headings above the present norm: each level of the Gliederungskennzahl has three digits.
struct GiiGliederung {
    private var stapel: [(kennzahl: String, ueberschrift: String, artikel: String?)] = []

    /// Headings above, outermost first.
    var ueberschriften: [String] { stapel.map(\.ueberschrift) }

    /// The Artikel („Art. 229“) whose §§ follow, if the innermost heading is one.
    var artikel: String? { stapel.last?.artikel }

    /// A new heading ends those that are not above it.
    mutating func beginne(kennzahl: String, ueberschrift: String, artikel: String? = nil) {
        while let last = stapel.last, last.kennzahl == kennzahl || !kennzahl.hasPrefix(last.kennzahl) {
            stapel.removeLast()
        }
        if !ueberschrift.isEmpty { stapel.append((kennzahl, ueberschrift, artikel)) }
    }
}
