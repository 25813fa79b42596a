// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
internal import Regelungen

/// A sentence taken apart: what it counts, denies, obliges and speaks of.
struct Satzbild {
    /// A word as patterns see it.
    struct Wort {
        var gefaltet: String
        /// UTF-8 offsets in `text`.
        var bereich: Range<Int>
        var istGross: Bool
        /// Number of its clause; a clause that another one interrupts keeps its number.
        var klausel: Int
    }

    /// A sign of `Satzsprache` at its place.
    struct Zeichen {
        var art: Satzsprache.Zeichenart
        var gruppe: String
        var worte: Range<Int>
        var klausel: Int
        /// As the sentence writes it.
        var wortlaut: String
    }

    /// A word that says what the sentence is about.
    struct Inhaltswort {
        /// Position in `worte`.
        var wort: Int
        /// Its term, terms of related words, terms of its parts.
        var ganz: String
        var verwandt: [String]
        var teile: [String]
        var istNomen: Bool
        var wortlaut: String
    }

    struct Klausel {
        /// Its first word and what lies behind its last.
        var worte: Range<Int>
        /// Whether it is an item of a list.
        var istListenpunkt: Bool
        /// Whether it depends on another.
        var istNebensatz: Bool
        /// The clause whose words lead to the list, for an item.
        var vorspann: Int?
    }

    /// As `Reintext` gives it.
    var text: String
    var worte: [Wort]
    var klauseln: [Klausel]
    var zeichen: [Zeichen]
    var angaben: [Angabenfund]
    var inhalt: [Inhaltswort]
    /// All terms of the sentence, those of its parts and of words with the same meaning included.
    var terme: Set<String>

    /// As patterns of data files see it.
    var gefaltet: FoldedWords { FoldedWords(text) }

    func zeichen(_ art: Satzsprache.Zeichenart) -> [Zeichen] { zeichen.filter { $0.art == art } }

    /// The words of a range as written.
    func wortlaut(_ bereich: Range<Int>) -> String {
        guard let erstes = worte[bereich].first, let letztes = worte[bereich].last else { return "" }
        let bytes = text.utf8
        return String(
            decoding: bytes.dropFirst(erstes.bereich.lowerBound).prefix(
                letztes.bereich.upperBound - erstes.bereich.lowerBound), as: UTF8.self)
    }
}
