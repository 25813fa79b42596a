// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

package import GermanText

/// A sentence taken apart: what it counts, denies, obliges and speaks of.
package struct Satzbild: Sendable {
    /// A word as patterns see it.
    package struct Wort: Sendable {
        package var gefaltet: String
        /// UTF-8 offsets in `text`.
        package var bereich: Range<Int>
        package var istGross: Bool
        /// Number of its clause; a clause that another one interrupts keeps its number.
        package var klausel: Int
    }

    /// A sign of `Satzsprache` at its place.
    package struct Zeichen: Sendable {
        package var art: Satzsprache.Zeichenart
        package var gruppe: String
        package var worte: Range<Int>
        package var klausel: Int
        /// As the sentence writes it.
        package var wortlaut: String
    }

    /// A word that says what the sentence is about.
    package struct Inhaltswort: Sendable {
        /// Position in `worte`.
        package var wort: Int
        /// Its term, terms of related words, terms of its parts.
        package var ganz: String
        package var verwandt: [String]
        package var teile: [String]
        package var istNomen: Bool
        package var wortlaut: String

        package init(
            wort: Int, ganz: String, verwandt: [String], teile: [String], istNomen: Bool, wortlaut: String
        ) {
            self.wort = wort
            self.ganz = ganz
            self.verwandt = verwandt
            self.teile = teile
            self.istNomen = istNomen
            self.wortlaut = wortlaut
        }
    }

    package struct Klausel: Sendable {
        /// Its first word and what lies behind its last.
        package var worte: Range<Int>
        /// Whether it is an item of a list.
        package var istListenpunkt: Bool
        /// Whether it depends on another.
        package var istNebensatz: Bool
        /// The clause whose words lead to the list, for an item.
        package var vorspann: Int?
    }

    /// As `Lesetext` gives it.
    package var text: String
    package var worte: [Wort]
    package var klauseln: [Klausel]
    package var zeichen: [Zeichen]
    package var angaben: [Angabenfund]
    /// Empty until an analysis has been asked, as is `terme`.
    package var inhalt: [Inhaltswort]
    /// All terms of the sentence, those of its parts and of words with the same meaning included.
    package var terme: Set<String>

    /// As patterns of data files see it.
    package var gefaltet: FoldedWords { FoldedWords(text) }

    package func zeichen(_ art: Satzsprache.Zeichenart) -> [Zeichen] { zeichen.filter { $0.art == art } }

    /// The words of a range as written.
    package func wortlaut(_ bereich: Range<Int>) -> String {
        guard let erstes = worte[bereich].first, let letztes = worte[bereich].last else { return "" }
        let bytes = text.utf8
        return String(
            decoding: bytes.dropFirst(erstes.bereich.lowerBound).prefix(
                letztes.bereich.upperBound - erstes.bereich.lowerBound), as: UTF8.self)
    }
}
