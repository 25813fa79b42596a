// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Dates and Aktenzeichen inside a text, as recognition needs them.
enum Fundmuster {
    struct Datum: Sendable, Hashable {
        var tag: Stichtag
        /// UTF-8 range in the text.
        var bereich: Range<Int>
    }

    struct Zeichen: Sendable, Hashable {
        var gedruckt: String
        var normalisiert: String
        /// UTF-8 range in the text.
        var bereich: Range<Int>
    }

    /// Dates in digits and words, in order.
    static func daten(in text: String) -> [Datum] {
        Datumsfinder.funde(in: text).map { Datum(tag: $0.tag, bereich: $0.bereich) }
    }

    /// Aktenzeichen, in order.
    /// - Parameter mitEtikett: a label stands in front, so a line that is nothing but one is believed in any form.
    static func aktenzeichen(in text: String, mitEtikett: Bool) -> [Zeichen] {
        let funde = Aktenzeichen.funde(in: text).map { zeichen, bereich in
            Zeichen(gedruckt: zeichen.gedruckt, normalisiert: zeichen.normalisiert, bereich: bereich)
        }
        guard funde.isEmpty, mitEtikett, let einzeln = Aktenzeichen.einzeln(in: text) else { return funde }
        return [
            Zeichen(gedruckt: einzeln.gedruckt, normalisiert: einzeln.normalisiert, bereich: 0..<text.utf8.count)
        ]
    }
}
