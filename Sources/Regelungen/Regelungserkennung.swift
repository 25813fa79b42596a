// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import GermanText

/// Tells from its words what kind of rule a sentence states.
///
/// Deterministic: patterns of a data file, each of them German legal drafting in general.
public struct Regelungserkennung: Sendable {
    /// How a sentence reads that states a rule of a kind.
    public struct Merkmal: Sendable, Hashable {
        public var art: Regelungsart
        /// One of these must occur.
        public var eines: [Wortmuster]
        /// And one of these, if there are any.
        public var dazu: [Wortmuster]
        /// And none of these.
        public var nicht: [Wortmuster]

        public init(art: Regelungsart, eines: [Wortmuster], dazu: [Wortmuster] = [], nicht: [Wortmuster] = []) {
            self.art = art
            self.eines = eines
            self.dazu = dazu
            self.nicht = nicht
        }
    }

    /// What a pattern is good for: which Merkmal, which part of it.
    private struct Rolle {
        let merkmal: Int
        let bit: UInt8
    }

    private let merkmale: [Merkmal]
    private let rollen: [Rolle]
    private let suche: Mustersuche

    private static let eines: UInt8 = 1
    private static let dazu: UInt8 = 2
    private static let nicht: UInt8 = 4

    public init(_ merkmale: [Merkmal]) {
        self.merkmale = merkmale
        var muster: [Wortmuster] = []
        var rollen: [Rolle] = []
        for (index, merkmal) in merkmale.enumerated() {
            for (liste, bit) in [(merkmal.eines, Self.eines), (merkmal.dazu, Self.dazu), (merkmal.nicht, Self.nicht)] {
                muster += liste
                rollen += liste.map { _ in Rolle(merkmal: index, bit: bit) }
            }
        }
        self.rollen = rollen
        suche = Mustersuche(muster)
    }

    /// Knows no kind.
    public static let leer = Regelungserkennung([])

    /// The kinds of rule that one sentence states.
    public func arten(satz: FoldedWords) -> Regelungsarten {
        let funde = suche.funde(in: satz)
        guard !funde.isEmpty else { return [] }
        var gesehen: [Int: UInt8] = [:]
        for fund in funde {
            let rolle = rollen[fund.muster]
            gesehen[rolle.merkmal, default: 0] |= rolle.bit
        }
        return Regelungsarten(
            gesehen.compactMap { index, bits in
                let merkmal = merkmale[index]
                let ganz = merkmal.dazu.isEmpty ? Self.eines : Self.eines | Self.dazu
                return bits & (ganz | Self.nicht) == ganz ? merkmal.art : nil
            })
    }

    /// The kinds of rule that the sentences of a text state.
    public func arten(text: String) -> Regelungsarten {
        var result: Regelungsarten = []
        let bytes = text.utf8
        for satz in SentenceSplitter.saetze(in: text) {
            let start = bytes.index(bytes.startIndex, offsetBy: satz.lowerBound)
            let end = bytes.index(start, offsetBy: satz.count)
            result.formUnion(arten(satz: FoldedWords(text[start..<end])))
        }
        return result
    }
}
