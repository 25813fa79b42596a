// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The headings above the present norm: each level of the Gliederungskennzahl has three digits.
struct GiiGliederung {
    private var stapel: [(kennzahl: String, ueberschrift: String)] = []

    /// Headings above, outermost first.
    var ueberschriften: [String] { stapel.map(\.ueberschrift) }

    /// A new heading ends those that are not above it.
    mutating func beginne(kennzahl: String, ueberschrift: String) {
        while let last = stapel.last, last.kennzahl == kennzahl || !kennzahl.hasPrefix(last.kennzahl) {
            stapel.removeLast()
        }
        if !ueberschrift.isEmpty { stapel.append((kennzahl, ueberschrift)) }
    }
}
