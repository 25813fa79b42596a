// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Two wordings of a text, word by word: what stayed, what went and what came.
///
/// Differences in punctuation and white space alone are none. The runs cover both texts from beginning to end.
public struct Textvergleich: Sendable, Hashable {
    /// A run of words that are the same in both texts, or that take the place of each other.
    public struct Lauf: Sendable, Hashable {
        public var istGleich: Bool
        /// UTF-8 offsets in the old text; empty for words that came.
        public var alt: Range<Int>
        /// UTF-8 offsets in the new text; empty for words that went.
        public var neu: Range<Int>

        public init(istGleich: Bool, alt: Range<Int>, neu: Range<Int>) {
            self.istGleich = istGleich
            self.alt = alt
            self.neu = neu
        }
    }

    public var alterText: String
    public var neuerText: String
    /// The runs, line by line: a row holds what belongs side by side.
    public var zeilen: [[Lauf]]

    /// All runs in order.
    public var laeufe: [Lauf] { zeilen.flatMap(\.self) }

    /// Whether both texts say the same.
    public var istGleich: Bool { zeilen.allSatisfy { $0.allSatisfy(\.istGleich) } }

    public init(_ alt: String, _ neu: String) {
        alterText = alt
        neuerText = neu
        zeilen = Wortvergleich(Wortfolge(alt), Wortfolge(neu)).zeilen()
    }

    /// The words of a run in the old text.
    public func alterText(_ lauf: Lauf) -> String { Self.text(alterText, lauf.alt) }

    /// The words of a run in the new text.
    public func neuerText(_ lauf: Lauf) -> String { Self.text(neuerText, lauf.neu) }

    private static func text(_ text: String, _ bereich: Range<Int>) -> String {
        let utf8 = text.utf8
        let von = utf8.index(utf8.startIndex, offsetBy: bereich.lowerBound)
        return String(decoding: utf8[von..<utf8.index(von, offsetBy: bereich.count)], as: UTF8.self)
    }
}
