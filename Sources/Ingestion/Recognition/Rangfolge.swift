// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus

/// The ladder of sources, for values that a person settled: which rank follows from who issued a document.
public struct Rangfolge: Sendable {
    private let raenge: Rangbestimmung

    /// - Parameter eigenesLand: name or short form of the Land whose decrees bind.
    public init(eigenesLand: String) {
        raenge = Rangbestimmung(eigenesLand: eigenesLand)
    }

    /// The rank that Normgeber, Land and Art of a document give it.
    public func rang(_ vorschrift: Vorschrift) -> Rang {
        var kopf = Kopf()
        kopf.normgeber = vorschrift.normgeber.isEmpty ? nil : vorschrift.normgeber
        kopf.land = vorschrift.land
        kopf.art = vorschrift.art
        return raenge.bestimme(kopf).rang
    }

    /// Name and short form of every Land, the own one first, with Bund and EU.
    public var laender: [(name: String, kurz: String)] {
        let eigenes = raenge.eigenesLand
        let alle = Landerkennung.laender.map { (name: $0.name, kurz: $0.kurz) }.filter { $0.kurz != eigenes }
        return [(Landerkennung.name(eigenes), eigenes)] + alle + [("Bund", "Bund"), ("Europäische Union", "EU")]
    }
}
