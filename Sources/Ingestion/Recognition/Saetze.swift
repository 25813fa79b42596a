// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import GermanText

/// The sentences of the body, verbatim, for the steps that read statements.
enum Saetze {
    static func alle(_ abschnitte: [Abschnitt]) -> [String] {
        abschnitte.flatMap { aus($0.text) }
    }

    static func aus(_ text: String) -> [String] {
        bereiche(text).map { text.utf8($0).beschnitten }.filter { !$0.isEmpty }
    }

    /// UTF-8 ranges of the sentences.
    static func bereiche(_ text: String) -> [Range<Int>] {
        SentenceSplitter.saetze(in: text, listen: .jederPunktEinzeln)
    }
}
