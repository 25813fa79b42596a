// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Regelungen

/// Tells whether a text stops in the middle of a sentence: a model that was cut off, or that cut its source off, leaves
/// what follows unsaid.
enum Satzende {
    /// Parts of a citation that want their number.
    private static let abkuerzungen: Set<String> = ["§", "§§", "abs", "nr", "lit", "buchst", "ziff"]
    /// Words that lead on; at the end of a sentence some are the end of a verb („teilt … mit.“).
    private static let fuehrendeWorte: Set<String> = [
        "und", "oder", "sowie", "beziehungsweise", "bzw", "der", "die", "das", "des", "dem", "den", "ein", "eine",
        "einer",
        "eines", "einem", "einen", "nach", "zu", "zum", "zur", "von", "vom", "mit", "für", "im", "in", "bei", "durch",
        "über", "unter", "gegen", "ohne", "gemäß", "wenn", "falls", "sofern", "soweit", "dass", "weil", "als",
    ]

    /// The word that wants another behind it; nil if the text comes to an end.
    static func offenesWort(_ text: String) -> String? {
        let letztes = text.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
        let istZeichen = !letztes.contains { $0.isLetter || $0.isNumber }
        if letztes.hasSuffix(",") || letztes.hasSuffix(":") || istZeichen && Lesetext.istListenpunkt(letztes) {
            return letztes
        }
        // „… nach Satz 1.“ ends; „… nach Abs.“ does not.
        guard !letztes.contains(where: \.isNumber) else { return nil }
        let kern = letztes.lowercased().filter { $0.isLetter || $0 == "§" }
        let istBeendet = letztes.last.map { ".!?“”\")".contains($0) } ?? false
        return abkuerzungen.contains(kern) || (!istBeendet && fuehrendeWorte.contains(kern)) ? letztes : nil
    }
}
