// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

extension Geltungsleser {
    /// A sentence of a picture that speaks of the document's own force and names a year, but no day that can be read.
    static func unlesbar(_ saetze: [String], unterGeltung: Set<Int>, datum: Stichtag?) -> String? {
        saetze.enumerated().first { nummer, satz in
            let suche = Suchtext(satz)
            guard istEigen(suche) || unterGeltung.contains(nummer), istKandidat(suche), nenntJahr(suche),
                suche.enthaelt(eineVon: [
                    "in kraft", "außer kraft", "befristet", "zu verfahren", "geltungsdauer", "gültig", "wirkung vom",
                    "anzuwenden", "anwendung",
                ])
            else { return false }
            return Zielangaben.alle(in: satz, suche).isEmpty && Bezugsnennung.nenntErlass(suche) == false
                && lies([satz], unterGeltung: [0], datum: datum).isEmpty
        }?.element
    }

    /// Four digits of a year of our time.
    private static func nenntJahr(_ suche: Suchtext) -> Bool {
        for jahrhundert: StaticString in ["19", "20"] {
            for ort in suche.alle(jahrhundert) where ort.upperBound + 2 <= suche.count {
                let ziffern = suche.klein[ort.upperBound..<ort.upperBound + 2]
                let davor = ort.lowerBound > 0 ? suche.klein[ort.lowerBound - 1] : 32
                let danach = ort.upperBound + 2 < suche.count ? suche.klein[ort.upperBound + 2] : 32
                let istZiffer: (UInt8) -> Bool = { (48...57).contains($0) }
                if ziffern.allSatisfy(istZiffer), !istZiffer(davor), !istZiffer(danach) { return true }
            }
        }
        return false
    }
}
