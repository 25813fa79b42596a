// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Schemapruefung {
    /// „nach“ names points of the list, and never leads back to the point itself.
    static func pruefeReihenfolge(_ punkte: [Pruefpunkt], _ liste: inout Befundliste) {
        let kennungen = Set(punkte.map(\.kennung))
        for (nummer, punkt) in punkte.enumerated() {
            liste.bei(Schemapfad.schema.element("punkte", nummer), Schemabereich.punkt.eintrag(punkt.kennung))
            for vorher in punkt.nach.ohneDoppelte where !kennungen.contains(vorher) {
                liste.ruege(
                    "nach", "Den Prüfpunkt „\(vorher)“ gibt es nicht.",
                    "Nennen Sie unter „nach“ nur Kennungen von Prüfpunkten dieser Liste.")
            }
        }
        for kreis in kreise(punkte) {
            guard let nummer = punkte.firstIndex(where: { $0.kennung == kreis[0] }) else { continue }
            liste.bei(Schemapfad.schema.element("punkte", nummer), Schemabereich.punkt.eintrag(kreis[0]))
            liste.ruege(
                "nach", "Die Reihenfolge dreht sich im Kreis: \((kreis + [kreis[0]]).joined(separator: " → ")).",
                "Streichen Sie eine dieser Angaben unter „nach“.")
        }
    }

    /// Each cycle once, from its first point in the list on; a point after the one before it in „nach“.
    private static func kreise(_ punkte: [Pruefpunkt]) -> [[String]] {
        let nach = Dictionary(punkte.map { ($0.kennung, $0.nach) }) { erstes, _ in erstes }
        var erledigt: Set<String> = []
        var kreise: [[String]] = []
        for punkt in punkte where !erledigt.contains(punkt.kennung) {
            var weg: [(kennung: String, offen: ArraySlice<String>)] = [(punkt.kennung, punkt.nach[...])]
            while let letzter = weg.indices.last {
                guard let naechster = weg[letzter].offen.popFirst() else {
                    erledigt.insert(weg[letzter].kennung)
                    weg.removeLast()
                    continue
                }
                if let anfang = weg.firstIndex(where: { $0.kennung == naechster }) {
                    kreise.append(weg[anfang...].map(\.kennung))
                } else if !erledigt.contains(naechster), let weitere = nach[naechster] {
                    weg.append((naechster, weitere[...]))
                }
            }
        }
        return kreise
    }
}
