// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

extension Klaerungslage {
    /// Decrees that share Aktenzeichen and date with one that came in before, from other bytes. An annex carries the
    /// number of its decree and is none.
    func dubletten() -> [Klaerungsfall] {
        struct Name: Hashable {
            let zeichen: String
            let datum: Stichtag
        }
        var gruppen: [Name: [Int]] = [:]
        for (index, dokument) in dokumente.enumerated() {
            let vorschrift = dokument.gespeichert.vorschrift
            guard !vorschrift.istGesetz, vorschrift.art != .anlage, let datum = vorschrift.datum,
                let zeichen = vorschrift.aktenzeichenNormalisiert
            else { continue }
            gruppen[Name(zeichen: zeichen, datum: datum), default: []].append(index)
        }
        return gruppen.values.filter { $0.count > 1 }.flatMap(dubletten)
    }

    private func dubletten(_ indices: [Int]) -> [Klaerungsfall] {
        let sortiert = indices.sorted { reihenfolge($0) < reihenfolge($1) }
        return sortiert.indices.dropFirst().compactMap { stelle in
            let index = sortiert[stelle]
            let frueher = sortiert[..<stelle].filter { hatNormgeber(index, wie: $0) }
            guard !frueher.isEmpty else { return nil }
            let namen = frueher.map { "„\(dokumente[$0].gespeichert.fassung.datei)“" }.joined(separator: ", ")
            return Klaerungsfall(
                art: .dublette, fassung: sha256(index), gegenstand: .dokumente(frueher.map(sha256)),
                satz: "Aktenzeichen und Datum trägt auch \(namen); der Inhalt der Dateien ist verschieden.",
                wert: dokumente[index].gespeichert.fassung.datei, gewissheit: .unsicher,
                schluessel: "dublette|" + frueher.map(sha256).sorted().joined(separator: ","), gewicht: 80)
        }
    }

    private func reihenfolge(_ index: Int) -> (Int64, String) {
        (dokumente[index].gespeichert.passagen.lowerBound, sha256(index))
    }

    private func hatNormgeber(_ index: Int, wie anderer: Int) -> Bool {
        let (einer, zweiter) = (
            dokumente[index].gespeichert.vorschrift.normgeber, dokumente[anderer].gespeichert.vorschrift.normgeber
        )
        return einer == zweiter || einer.isEmpty || zweiter.isEmpty
    }
}
