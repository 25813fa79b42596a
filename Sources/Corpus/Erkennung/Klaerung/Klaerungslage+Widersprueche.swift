// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Klaerungslage {
    /// Documents about whose force texts say different things. Where a person settled the spans it is no question.
    func widersprueche() -> [Klaerungsfall] {
        dokumente.indices.filter { dokumente[$0].geltung == nil }.flatMap { index in
            let aufIhn = wirkungen[index] ?? []
            let funde = [
                mehrereEnden(aufIhn), nachAufhebung(aufIhn), nachAblauf(index, aufIhn), eigeneAngaben(index),
            ]
            return funde.compactMap(\.self).map { fall($0, index) }
        }
    }

    private struct Fund {
        var art: String
        var satz: String
        var belege: [Klaerungsfall.Beleg]
    }

    /// Two decrees end the force on different days.
    private func mehrereEnden(_ aufIhn: [Wirkung]) -> Fund? {
        let enden = aufIhn.filter(\.beendet)
        guard let erstes = enden.first, let ab = erstes.ab else { return nil }
        let kennung = kennung(erstes.quelleIndex)
        let anderes = enden.first { $0.ab != ab && self.kennung($0.quelleIndex) != kennung }
        guard let anderes, let spaeter = anderes.ab else { return nil }
        return Fund(
            art: "enden",
            satz: "\(kurz(erstes.quelleIndex)) beendet die Geltung zum \(ab.deutsch), "
                + "\(kurz(anderes.quelleIndex)) erst zum \(spaeter.deutsch).",
            belege: [erstes, anderes].map(beleg))
    }

    /// A decree is repealed, and another one extends or amends it later.
    private func nachAufhebung(_ aufIhn: [Wirkung]) -> Fund? {
        guard let ende = aufIhn.first(where: \.beendet), let ab = ende.ab else { return nil }
        let kennung = kennung(ende.quelleIndex)
        let spaetere = aufIhn.first { wirkung in
            guard let tag = wirkung.ab, self.kennung(wirkung.quelleIndex) != kennung else { return false }
            switch wirkung.art {
            case .verlaengert: return tag >= ab
            case .aendert, .ergaenzt: return tag > ab
            case .hebtAuf, .hebtTeilweiseAuf, .ersetzt, .bezug: return false
            }
        }
        guard let spaetere else { return nil }
        return Fund(
            art: "nach-aufhebung",
            satz: "\(kurz(ende.quelleIndex)) beendet die Geltung zum \(ab.deutsch); \(kurz(spaetere.quelleIndex)) "
                + "\(spaetere.art.anzeige) das Dokument danach noch.",
            belege: [ende, spaetere].map(beleg))
    }

    /// The text's own end was over when another one extended it or let it go on.
    private func nachAblauf(_ index: Int, _ aufIhn: [Wirkung]) -> Fund? {
        guard let ende = dokumente[index].gespeichert.fassung.eigenesEnde else { return nil }
        let enden = [ende.tag] + aufIhn.filter { $0.art == .verlaengert }.compactMap(\.neuBis)
        let verlaengerung = aufIhn.first { wirkung in
            guard wirkung.art == .verlaengert, !wirkung.abIstGenannt, let ab = wirkung.ab else { return false }
            // An extension within a former one is in time.
            return !enden.contains { $0 != wirkung.neuBis && $0.adding(tage: 1) >= ab }
        }
        guard let verlaengerung else { return nil }
        let was = verlaengerung.neuBis == nil ? "lässt es erst danach fortgelten." : "verlängert sie erst danach."
        return Fund(
            art: "nach-ablauf",
            satz: "Nach dem eigenen Text endete die Geltung mit dem \(ende.tag.deutsch); "
                + "\(kurz(verlaengerung.quelleIndex)) \(was)",
            belege: [.init(fassung: sha256(index), worte: ende.beleg), beleg(verlaengerung)])
    }

    /// The text names two last days, or a last day before the first.
    private func eigeneAngaben(_ index: Int) -> Fund? {
        let angaben = dokumente[index].gespeichert.fassung.geltungsangaben
        let enden = angaben.filter { $0.art == .inKraftBis }
        if let erstes = enden.first, let anderes = enden.first(where: { $0.tag != erstes.tag }) {
            return Fund(
                art: "eigene-enden",
                satz: "Das Dokument nennt zwei letzte Tage seiner Geltung: \(erstes.tag.deutsch) und "
                    + "\(anderes.tag.deutsch).",
                belege: [erstes, anderes].map { .init(fassung: sha256(index), worte: $0.beleg) })
        }
        guard let anfang = angaben.first(where: { $0.art == .inKraftAb }), let ende = enden.first, ende.tag < anfang.tag
        else { return nil }
        return Fund(
            art: "ende-vor-anfang",
            satz: "Das Dokument gilt nach seinem Text ab dem \(anfang.tag.deutsch), aber nur bis zum "
                + "\(ende.tag.deutsch).",
            belege: [anfang, ende].map { .init(fassung: sha256(index), worte: $0.beleg) })
    }

    private func fall(_ fund: Fund, _ index: Int) -> Klaerungsfall {
        let gespeichert = dokumente[index].gespeichert
        let spannen = gespeichert.geltung.map(\.zeitraum)
        let gilt = gespeichert.ohneGeltung == nil ? spannen.anzeige : Geltungsfestlegung.Aussage.nie.anzeige
        return Klaerungsfall(
            art: .widerspruch, fassung: sha256(index), gegenstand: .geltung(spannen), satz: "\(fund.satz) Was gilt?",
            wert: gilt, gewissheit: .unsicher, belege: fund.belege,
            // Other evidence makes another question, so that what was settled about this one does not hide it.
            schluessel: "widerspruch|\(fund.art)|"
                + fund.belege.map { "\($0.fassung)|\($0.worte)" }.joined(separator: "|"),
            gewicht: 0)
    }
}
