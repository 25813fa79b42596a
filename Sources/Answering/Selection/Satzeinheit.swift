// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Retrieval

/// A sentence, with its list if it has one, or an item of a long list: what an answer quotes.
struct Satzeinheit {
    let hit: Hit
    let abschnitt: Abschnitt
    /// UTF-8 offsets in the text of the Abschnitt.
    var bereich: Range<Int>
    /// Position among the units of its Abschnitt; neighbours differ by one.
    let nummer: Int
    /// The Absatz or numbered sub-section it lies in.
    let absatz: Range<Int>
    var wert: Double
    /// How surely it states a rule of the kind asked for, 0...1.
    var signal: Double
    /// Share of the question's information that it holds, by itself, by its headings or earlier in its Absatz, 0...1.
    var deckung: Double
    /// Share of each Begriff of the question found in it, its headings and its Absatz, 0...1.
    var gefunden: [Double]

    /// The sentence states a rule of the kind asked for, in a source about the very matter: it answers whatever words
    /// the question uses.
    func istEinschlaegig(_ ergebnis: SearchResult, _ parameter: Auswahlparameter) -> Bool {
        ergebnis.einschlaegig.contains(hit.id) && signal >= parameter.einschlaegig
    }

    var istInKraft: Bool { hit.geltung.status == .inKraft }
}
