// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The spans of one decree while its relations are applied to them.
struct Spannen {
    private struct Spanne {
        var von: Stichtag
        var bis: Stichtag?
        var belegVon: String
        var belegBis: String?
    }

    private var spannen: [Spanne]
    /// Why nothing is left.
    private var ohneGeltung: String?

    init(von: Stichtag, belegVon: String, ende: Geltungsangabe?) {
        spannen = [Spanne(von: von, bis: ende?.tag, belegVon: belegVon, belegBis: ende?.beleg)]
        entferneLeere(ende?.beleg)
    }

    /// Moves the end; after a gap the decree holds anew.
    mutating func verlaengere(_ wirkung: Wirkung) {
        guard wirkung.istSicher, let letzte = spannen.last else { return }
        guard let neuBis = wirkung.neuBis else { return entfriste(wirkung) }
        guard let bis = letzte.bis else {
            if letzte.von <= neuBis { setzeEnde(neuBis, wirkung) }
            return
        }
        guard neuBis > bis else { return }
        guard wirkung.abIstGenannt, let ab = wirkung.ab, ab > bis.adding(tage: 1), ab <= neuBis else {
            setzeEnde(neuBis, wirkung)
            return
        }
        let beleg = Self.beleg(wirkung, neuBis)
        spannen.append(Spanne(von: ab, bis: neuBis, belegVon: beleg, belegBis: beleg))
    }

    /// „Die Befristung entfällt“: there is no last day any more.
    private mutating func entfriste(_ wirkung: Wirkung) {
        spannen[spannen.count - 1].bis = nil
        spannen[spannen.count - 1].belegBis = nil
        spannen[spannen.count - 1].belegVon += " Unbefristet durch \(wirkung.quelle): „\(wirkung.beleg)“"
    }

    /// Ends the force on the day before the effect.
    mutating func beende(_ wirkung: Wirkung) {
        guard let ab = wirkung.ab else { return }
        kappe(auf: ab.adding(tage: -1), beleg: wirkung.belegEnde(ab))
    }

    /// Ends the force when nothing of what the decree rests on is in force any more.
    mutating func begrenze(auf grundlagen: [GeltungRechner.Ergebnis]) {
        var ende: Stichtag?
        for grundlage in grundlagen {
            guard let letzte = grundlage.zeitraeume.last else { continue }
            guard let bis = letzte.zeitraum.bis else { return }
            ende = max(ende ?? bis, bis)
        }
        guard let ende else {
            spannen = []
            ohneGeltung = ohneGeltung ?? "Der Erlass, auf den er sich bezieht, war nie in Kraft."
            return
        }
        let beleg = "Der Erlass, auf den er sich bezieht, ist seit dem Ablauf des \(ende.deutsch) außer Kraft."
        kappe(auf: ende, beleg: beleg)
    }

    func ergebnis(hinweise: [String]) -> GeltungRechner.Ergebnis {
        guard !spannen.isEmpty else { return .init(ohneGeltung: ohneGeltung) }
        return .init(
            zeitraeume: spannen.compactMap { spanne in
                Zeitraum(von: spanne.von, bis: spanne.bis).map {
                    Geltungszeitraum(
                        zeitraum: $0, belegVon: spanne.belegVon, belegBis: spanne.belegBis, hinweise: hinweise)
                }
            })
    }

    private mutating func setzeEnde(_ tag: Stichtag, _ wirkung: Wirkung) {
        spannen[spannen.count - 1].bis = tag
        spannen[spannen.count - 1].belegBis = Self.beleg(wirkung, tag)
    }

    private mutating func kappe(auf letzter: Stichtag, beleg: String) {
        for index in spannen.indices where spannen[index].bis.map({ $0 > letzter }) ?? true {
            spannen[index].bis = letzter
            spannen[index].belegBis = beleg
        }
        entferneLeere(beleg)
    }

    private mutating func entferneLeere(_ beleg: String?) {
        spannen.removeAll { spanne in spanne.bis.map { $0 < spanne.von } ?? false }
        if spannen.isEmpty { ohneGeltung = ohneGeltung ?? beleg }
    }

    private static func beleg(_ wirkung: Wirkung, _ bis: Stichtag) -> String {
        "Verlängert bis zum \(bis.deutsch) durch \(wirkung.quelle): „\(wirkung.beleg)“"
    }
}
