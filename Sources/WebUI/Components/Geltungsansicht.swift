// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The Geltung as a reader sees it: a word, a shape and a colour.
struct Geltungsansicht: Sendable {
    /// For the style sheet: `inKraft`, `ausserKraft`, `kuenftig`, `unklar`.
    let art: String
    /// „in Kraft seit 01.03.2024“
    let wort: String
    /// The sentence that the status rests on.
    let beleg: String?
    /// Whether the wording must not be applied as of the Stichtag without a second look.
    let istWarnung: Bool
    // The shape, one of four.
    let istInKraft: Bool
    let istAusserKraft: Bool
    let istKuenftig: Bool
    let istUnklar: Bool

    init(_ geltung: Geltung) {
        art = geltung.status.rawValue
        wort = geltung.anzeige
        beleg = Anzeigetext.optional(geltung.beleg)
        istWarnung = geltung.status == .ausserKraft || geltung.status == .kuenftig
        istInKraft = geltung.status == .inKraft
        istAusserKraft = geltung.status == .ausserKraft
        istKuenftig = geltung.status == .kuenftig
        istUnklar = geltung.status == .unklar
    }
}
