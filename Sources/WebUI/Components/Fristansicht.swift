// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// A Frist as a reader sees it: a word, a shape and a colour.
struct Fristansicht: Sendable {
    /// For the style sheet: `laeuft`, `bald`, `abgelaufen`, `erledigt`.
    let art: String
    /// „abgelaufen am 13.11.2026“
    let wort: String
    // The shape, one of four.
    let istLaeuft: Bool
    let istBald: Bool
    let istAbgelaufen: Bool
    let istErledigt: Bool

    /// Days before its end from which a Frist is shown as ending soon.
    static let vorwarnung = 7

    /// - Parameter istErledigt: nothing is waited for any more.
    init(_ frist: Stichtag, heute: Stichtag, istErledigt: Bool = false) {
        let rest = frist.tage - heute.tage
        self.istErledigt = istErledigt
        istAbgelaufen = !istErledigt && rest < 0
        istBald = !istErledigt && (0...Self.vorwarnung).contains(rest)
        istLaeuft = !istErledigt && rest > Self.vorwarnung
        if istErledigt {
            (art, wort) = ("erledigt", "erledigt, Frist war der \(frist.deutsch)")
        } else if rest < 0 {
            (art, wort) = ("abgelaufen", "abgelaufen am \(frist.deutsch)")
        } else if rest <= Self.vorwarnung {
            (art, wort) = ("bald", Self.bald(rest, frist))
        } else {
            (art, wort) = ("laeuft", "läuft bis \(frist.deutsch)")
        }
    }

    private static func bald(_ rest: Int, _ frist: Stichtag) -> String {
        switch rest {
        case 0: "läuft heute ab"
        case 1: "läuft morgen ab"
        default: "noch \(rest) Tage, bis \(frist.deutsch)"
        }
    }
}
