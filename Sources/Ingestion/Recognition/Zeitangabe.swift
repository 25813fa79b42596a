// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// A day or a span of days as a text names it: „12.02.2025“, „März 2025“, „Ende 2027“, „Ablauf des Jahres 2027“.
struct Zeitangabe: Sendable, Hashable {
    var erster: Stichtag
    var letzter: Stichtag
    /// The words mean the end of the span („Ende März 2025“, „Jahresende 2027“).
    var istEnde = false
    /// UTF-8 range in the text.
    var bereich: Range<Int>

    var istTag: Bool { erster == letzter }

    /// All of them in a text, in order.
    static func alle(in text: String, _ suche: Suchtext) -> [Zeitangabe] {
        let tage = Fundmuster.daten(in: text).map {
            Zeitangabe(erster: $0.tag, letzter: $0.tag, bereich: $0.bereich)
        }
        guard suche.enthaelt(eineVon: ["19", "20"]) else { return tage }
        let spannen = monate(suche) + jahre(suche)
        let freie = spannen.filter { spanne in !tage.contains { $0.bereich.overlaps(spanne.bereich) } }
        return (tage + freie).sorted { $0.bereich.lowerBound < $1.bereich.lowerBound }
    }

    private static let monatsnamen: [StaticString] = [
        "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
        "dezember",
    ]

    /// „März 2025“, „Ende März 2025“
    private static func monate(_ suche: Suchtext) -> [Zeitangabe] {
        var funde: [Zeitangabe] = []
        for (i, name) in monatsnamen.enumerated() {
            for ort in suche.alle(name) where !suche.istBuchstabe(at: ort.lowerBound - 1) {
                guard let jahr = jahr(suche, ab: ort.upperBound) else { continue }
                let tage = Stichtag.tageImMonat(jahr: jahr.wert, monat: i + 1)
                guard let erster = Stichtag(jahr: jahr.wert, monat: i + 1, tag: 1) else { continue }
                funde.append(
                    Zeitangabe(
                        erster: erster, letzter: erster.adding(tage: tage - 1),
                        istEnde: istEnde(suche, vor: ort.lowerBound), bereich: ort.lowerBound..<jahr.ende))
            }
        }
        return funde
    }

    /// „Ende 2027“, „Jahresende 2027“, „Ablauf des Jahres 2027“: a bare year is no day.
    private static func jahre(_ suche: Suchtext) -> [Zeitangabe] {
        var funde: [Zeitangabe] = []
        let worte: [StaticString] = ["ende", "jahresende", "jahres", "ende des jahres", "ablauf des jahres"]
        for wort in worte {
            for ort in suche.alle(wort) where !suche.istBuchstabe(at: ort.lowerBound - 1) {
                guard let jahr = jahr(suche, ab: ort.upperBound),
                    !funde.contains(where: { $0.bereich.upperBound == jahr.ende }),
                    let erster = Stichtag(jahr: jahr.wert, monat: 1, tag: 1),
                    let letzter = Stichtag(jahr: jahr.wert, monat: 12, tag: 31)
                else { continue }
                funde.append(
                    Zeitangabe(erster: erster, letzter: letzter, istEnde: true, bereich: ort.lowerBound..<jahr.ende))
            }
        }
        return funde
    }

    private static func istEnde(_ suche: Suchtext, vor offset: Int) -> Bool {
        suche.enthaelt(eineVon: ["ende ", "ablauf des monats ", "monatsende "], ab: max(0, offset - 18), bis: offset)
    }

    /// A year of four digits right behind the offset.
    private static func jahr(_ suche: Suchtext, ab: Int) -> (wert: Int, ende: Int)? {
        guard ab + 4 < suche.count + 1, ab < suche.count, suche.klein[ab] == 32, ab + 5 <= suche.count else {
            return nil
        }
        let ziffern = suche.klein[(ab + 1)..<(ab + 5)]
        guard ziffern.allSatisfy({ (48...57).contains($0) }), !suche.istBuchstabe(at: ab + 5),
            let wert = Int(String(decoding: ziffern, as: UTF8.self)), (1950...2100).contains(wert)
        else { return nil }
        return (wert, ab + 5)
    }
}
