// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The spans of the wordings of one law: each holds from the day it is known to the day before the next is.
///
/// The publisher's day of retrieval is not the day of force; the Beleg says so.
struct GesetzesGeltung {
    let ergebnisse: [String: GeltungRechner.Ergebnis]

    private struct Wortlaut {
        let fassung: Fassung
        let beginn: Stichtag
    }

    init(_ eingaben: [GeltungRechner.Eingabe]) {
        let wortlaute = eingaben.compactMap { eingabe -> Wortlaut? in
            let bekannt = eingabe.fassung.bekanntAb
            let tage = [bekannt, eingabe.fassung.eigenerBeginn?.tag].compactMap(\.self)
            return tage.max().map { Wortlaut(fassung: eingabe.fassung, beginn: $0) }
        }
        let tage = Set(wortlaute.map(\.beginn)).sorted()
        var ergebnisse: [String: GeltungRechner.Ergebnis] = [:]
        for eingabe in eingaben { ergebnisse[eingabe.fassung.sha256] = .init() }
        for wortlaut in wortlaute {
            let naechster = tage.first { $0 > wortlaut.beginn }
            ergebnisse[wortlaut.fassung.sha256] = Self.ergebnis(
                wortlaut, naechster: naechster, istErster: wortlaut.beginn == tage.first)
        }
        self.ergebnisse = ergebnisse
    }

    private static func ergebnis(
        _ wortlaut: Wortlaut, naechster: Stichtag?, istErster: Bool
    ) -> GeltungRechner.Ergebnis {
        var (bis, belegBis) = ende(vor: naechster)
        if let eigenes = wortlaut.fassung.eigenesEnde, bis.map({ eigenes.tag < $0 }) ?? true {
            (bis, belegBis) = (eigenes.tag, eigenes.beleg)
        }
        guard let zeitraum = Zeitraum(von: wortlaut.beginn, bis: bis) else {
            return .init(ohneGeltung: belegBis)
        }
        let eigener = wortlaut.fassung.eigenerBeginn.flatMap { $0.tag == wortlaut.beginn ? $0 : nil }
        let belegVon = eigener?.beleg ?? bekanntgabe(wortlaut.beginn, naechster: naechster)
        return .init(zeitraeume: [
            Geltungszeitraum(
                zeitraum: zeitraum, belegVon: belegVon, belegBis: belegBis,
                beginnIstBekanntgabe: istErster && eigener == nil)
        ])
    }

    private static func ende(vor naechster: Stichtag?) -> (Stichtag?, String?) {
        guard let naechster else { return (nil, nil) }
        return (naechster.adding(tage: -1), "Ab dem \(naechster.deutsch) ist ein anderer Wortlaut bekannt.")
    }

    private static func bekanntgabe(_ tag: Stichtag, naechster: Stichtag?) -> String {
        let abruf = "Wortlaut nach dem Stand vom \(tag.deutsch)"
        guard let naechster else { return abruf + "; ein neuerer ist nicht bekannt." }
        return abruf + "; ab dem \(naechster.deutsch) ist ein anderer Wortlaut bekannt."
    }
}
