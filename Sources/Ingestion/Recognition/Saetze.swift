// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GermanText

/// The sentences of the body, verbatim, for the steps that read statements.
enum Saetze {
    static func alle(_ abschnitte: [Abschnitt]) -> [String] {
        abschnitte.flatMap { aus($0.text) }
    }

    /// The sentences, and which of them stand under a heading on the document's own force.
    static func mitGeltung(_ abschnitte: [Abschnitt]) -> (saetze: [String], unterGeltung: Set<Int>) {
        var saetze: [String] = []
        var unterGeltung: Set<Int> = []
        for abschnitt in abschnitte {
            let neue = aus(abschnitt.text)
            if istGeltung(abschnitt.ueberschrift) { unterGeltung.formUnion(saetze.count..<saetze.count + neue.count) }
            saetze += neue
        }
        return (saetze, unterGeltung)
    }

    private static func istGeltung(_ ueberschrift: String) -> Bool {
        Suchtext(ueberschrift).enthaelt(eineVon: [
            "inkrafttreten", "außerkrafttreten", "in-kraft-treten", "schlussbestimmung", "schlussvorschrift",
            "geltungsdauer des erlasses", "geltungsdauer dieses", "geltung des erlasses", "geltung dieses",
            "befristung des erlasses", "zeitliche geltung", "zeitlicher geltungsbereich",
        ])
    }

    static func aus(_ text: String) -> [String] {
        bereiche(text).map { text.utf8($0).beschnitten }.filter { !$0.isEmpty }
    }

    /// UTF-8 ranges of the sentences.
    static func bereiche(_ text: String) -> [Range<Int>] {
        SentenceSplitter.saetze(in: text, listen: .jederPunktEinzeln)
    }
}
