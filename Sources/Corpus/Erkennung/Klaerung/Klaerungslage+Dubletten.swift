// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

extension Klaerungslage {
    /// Decrees that share Aktenzeichen and date with one that came in before, in other words: which of them speaks?
    func dubletten() -> [Klaerungsfall] {
        let sprechende = dokumente.indices.filter { dokumente[$0].gespeichert.einordnung == nil }.sorted {
            reihenfolge($0) < reihenfolge($1)
        }
        let zweifel = Wortlautzweifel(
            sprechende.map { .init(sha256: sha256($0), vorschrift: dokumente[$0].gespeichert.vorschrift) },
            festgelegt: dublettenfestlegungen)
        return zweifel.paare().map { frueher, spaeter in fall(sprechende[spaeter], frueher: sprechende[frueher]) }
    }

    private func fall(_ index: Int, frueher: Int) -> Klaerungsfall {
        let name = dokumente[frueher].gespeichert.fassung.datei
        return Klaerungsfall(
            art: .dublette, fassung: sha256(index), gegenstand: .dokumente([sha256(frueher)]),
            satz:
                "Aktenzeichen und Datum trägt auch „\(name)“; der Wortlaut ist verschieden. Ist eine der beiden Dateien "
                + "eine Berichtigung, oder gelten beide? Bis das geklärt ist, bleiben beide, und keine ersetzt die andere.",
            wert: dokumente[index].gespeichert.fassung.datei, gewissheit: .unsicher,
            schluessel: Dublettenfestlegungen.fragenanfang + sha256(frueher), gewicht: 80)
    }

    /// By the time they came in.
    private func reihenfolge(_ index: Int) -> (Int64, String) {
        (dokumente[index].gespeichert.passagen.lowerBound, sha256(index))
    }
}
