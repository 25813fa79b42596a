// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

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
        wort = Self.wort(geltung)
        beleg = Anzeigetext.optional(geltung.beleg)
        istWarnung = geltung.status == .ausserKraft || geltung.status == .kuenftig
        istInKraft = geltung.status == .inKraft
        istAusserKraft = geltung.status == .ausserKraft
        istKuenftig = geltung.status == .kuenftig
        istUnklar = geltung.status == .unklar
    }

    private static func wort(_ geltung: Geltung) -> String {
        switch geltung.status {
        case .inKraft:
            switch (geltung.von, geltung.bis) {
            case (let von?, let bis?): "in Kraft vom \(von.deutsch) bis \(bis.deutsch)"
            case (let von?, nil): "in Kraft seit \(von.deutsch)"
            case (nil, let bis?): "in Kraft bis \(bis.deutsch)"
            case (nil, nil): "in Kraft"
            }
        case .ausserKraft:
            geltung.bis.map { "außer Kraft seit \($0.adding(tage: 1).deutsch)" } ?? "außer Kraft"
        case .kuenftig:
            geltung.von.map { "tritt erst am \($0.deutsch) in Kraft" } ?? "noch nicht in Kraft"
        case .unklar:
            "Geltung unklar"
        }
    }
}

extension GespeicherteFassung {
    /// The Geltung of this wording on a day, from the spans that the corpus has computed.
    func geltung(am tag: Stichtag) -> Geltung {
        let amTag = geltung.map { (spanne: $0, geltung: $0.geltung(am: tag)) }
        if let inKraft = amTag.first(where: { $0.geltung.status == .inKraft }) { return inKraft.geltung }
        let vergangen = amTag.filter { $0.geltung.status == .ausserKraft }
        if let letzte = vergangen.max(by: { Self.ende($0.spanne) < Self.ende($1.spanne) }) { return letzte.geltung }
        let kuenftig = amTag.filter { $0.geltung.status == .kuenftig }
        if let naechste = kuenftig.min(by: { Self.beginn($0.spanne) < Self.beginn($1.spanne) }) {
            return naechste.geltung
        }
        return Geltung(status: .unklar)
    }

    private static func ende(_ spanne: Geltungszeitraum) -> Int { spanne.zeitraum.bis?.tage ?? .max }
    private static func beginn(_ spanne: Geltungszeitraum) -> Int { spanne.zeitraum.von?.tage ?? .min }
}
