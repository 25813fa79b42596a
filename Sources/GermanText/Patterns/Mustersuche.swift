// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds which of many patterns occur in a text, and where.
///
/// A pattern is looked at only where its first word may stand: most words of a text begin none.
public struct Mustersuche: Sendable {
    /// One place where a pattern matches.
    public struct Fund: Sendable, Hashable {
        /// Position of the pattern in the list that the search was made with.
        public var muster: Int
        /// Words of the text.
        public var worte: Range<Int>
    }

    private let muster: [Wortmuster]
    private var genau: [String: [Int]] = [:]
    /// By the first bytes of the beginning they ask for.
    private var anfaenge: [UInt32: [Int]] = [:]
    /// Patterns that begin with a number.
    private var zahlen: [Int] = []
    /// Patterns whose first word is open at its beginning, or a gap.
    private var uebrige: [Int] = []

    private static let schluessellaenge = 3

    public init(_ muster: [Wortmuster]) {
        self.muster = muster
        for (index, eintrag) in muster.enumerated() {
            switch eintrag.glieder.first {
            case .wort(let text): genau[text, default: []].append(index)
            case .anfang(let text) where text.utf8.count >= Self.schluessellaenge:
                anfaenge[Self.schluessel(text), default: []].append(index)
            case .zahl: zahlen.append(index)
            default: uebrige.append(index)
            }
        }
    }

    /// All places, in the order of the text; of one pattern at most one at each word.
    public func funde(in folded: FoldedWords) -> [Fund] {
        var funde: [Fund] = []
        for (stelle, wort) in folded.words.enumerated() {
            func versuche(_ kandidaten: [Int]) {
                for index in kandidaten {
                    guard let ende = muster[index].ende(ab: stelle, in: folded) else { continue }
                    funde.append(Fund(muster: index, worte: stelle..<ende))
                }
            }
            if let kandidaten = genau[wort] { versuche(kandidaten) }
            if let kandidaten = anfaenge[Self.schluessel(wort)] { versuche(kandidaten) }
            if Wortmuster.istZahl(wort) { versuche(zahlen) }
            versuche(uebrige)
        }
        return funde
    }

    /// The first bytes of a word as a number.
    private static func schluessel(_ wort: String) -> UInt32 {
        wort.utf8.prefix(schluessellaenge).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
