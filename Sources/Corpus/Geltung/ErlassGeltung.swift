// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// The spans of decrees: from the day they state (else their date) to the day they state, as extended, until repealed
/// or replaced. Amendments and annexes hold at most as long as what they amend or belong to.
struct ErlassGeltung {
    private let erlasse: [GeltungRechner.Eingabe]
    private let ziele: Beziehungsziele
    let netz: Erlassnetz
    private var fertig: [Int: GeltungRechner.Ergebnis] = [:]
    /// Decrees whose computation is under way, outermost first: a circle of amendments sets no bound.
    private var offen: [Int] = []
    private static let groessteTiefe = 64

    init(_ eingaben: [GeltungRechner.Eingabe]) {
        // A fixed order makes the outcome independent of the order of import.
        erlasse = eingaben.sorted { $0.fassung.sha256 < $1.fassung.sha256 }
        ziele = Beziehungsziele(erlasse)
        netz = Erlassnetz(erlasse, ziele)
    }

    mutating func ergebnisse() -> [String: GeltungRechner.Ergebnis] {
        for index in erlasse.indices { _ = ergebnis(index) }
        var alle: [String: GeltungRechner.Ergebnis] = [:]
        for (index, erlass) in erlasse.enumerated() {
            var ergebnis = fertig[index] ?? .init()
            ergebnis.stellen = Stellenrechnung.stellen(netz.wirkungen[index, default: []]) { quelle in
                fertig[quelle]?.zeitraeume.last?.zeitraum.bis
            }
            alle[erlass.fassung.sha256] = ergebnis
        }
        return alle
    }

    private mutating func ergebnis(_ index: Int) -> GeltungRechner.Ergebnis {
        if let bekannt = fertig[index] { return bekannt }
        offen.append(index)
        let ergebnis = berechne(index)
        offen.removeLast()
        fertig[index] = ergebnis
        return ergebnis
    }

    private mutating func berechne(_ index: Int) -> GeltungRechner.Ergebnis {
        let erlass = erlasse[index]
        if let festgelegt = erlass.festgelegt {
            return festgelegt.ergebnis(hinweise: netz.wirkungen[index, default: []].compactMap(\.hinweis))
        }
        if erlass.fassung.verschweigtGeltung { return .init() }
        let grund = grundlagen(index)
        guard let beginn = Self.beginn(erlass, grundlagen: grund) else { return .init() }
        var spannen = Spannen(von: beginn.tag, belegVon: beginn.beleg, ende: erlass.fassung.eigenesEnde)
        let aufIhn = netz.wirkungen[index, default: []]
        for wirkung in aufIhn where wirkung.art == .verlaengert { spannen.verlaengere(wirkung) }
        for wirkung in aufIhn where wirkung.beendet { spannen.beende(wirkung) }
        if let grund { spannen.begrenze(auf: grund) }
        return spannen.ergebnis(hinweise: aufIhn.compactMap(\.hinweis))
    }

    /// First day of force: own statement, for an annex that of its decree, else the date.
    private static func beginn(
        _ erlass: GeltungRechner.Eingabe, grundlagen: [GeltungRechner.Ergebnis]?
    ) -> (tag: Stichtag, beleg: String)? {
        if let eigener = erlass.fassung.eigenerBeginn { return (eigener.tag, eigener.beleg) }
        if erlass.vorschrift.art == .anlage,
            let erster = grundlagen?.compactMap({ $0.zeitraeume.first?.zeitraum.von }).min()
        {
            return (erster, "Die Anlage gilt mit dem Erlass, zu dem sie gehört, ab dem \(erster.deutsch).")
        }
        guard let datum = erlass.vorschrift.datum ?? erlass.fassung.bekanntAb else { return nil }
        return (datum, "Eine eigene Angabe fehlt; es zählt das Datum, der \(datum.deutsch).")
    }

    /// The results of what the decree amends or belongs to; nil if there is nothing, or not all of it is known.
    private mutating func grundlagen(_ index: Int) -> [GeltungRechner.Ergebnis]? {
        guard offen.count < Self.groessteTiefe else { return nil }
        guard let indices = ziele.grundlagen(index, beziehungen: erlasse[index].beziehungen) else { return nil }
        guard indices.allSatisfy({ !offen.contains($0) }) else { return nil }
        let ergebnisse = indices.map { ergebnis($0) }
        let unklar = ergebnisse.contains { $0.zeitraeume.isEmpty && $0.ohneGeltung == nil }
        return unklar ? nil : ergebnisse
    }
}
