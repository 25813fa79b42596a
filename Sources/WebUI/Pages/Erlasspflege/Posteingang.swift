// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The list of open questions: kinds to narrow it down, a window of the list, where one is in it.
struct Posteingang: Sendable {
    struct Filter: Sendable {
        let name: String
        let zahl: String
        let href: String
        let istGewaehlt: Bool
    }

    struct Zeile: Sendable {
        let ueberschrift: String
        let stand: Standansicht
        let wert: String?
        let dokument: String
        let titel: String?
        let href: String
        let istGewaehlt: Bool
    }

    struct Blaetterung: Sendable {
        let text: String
        let frueherHref: String?
        let spaeterHref: String?
    }

    /// Questions of a window; the rest is a page away.
    static let fenster = 50

    let gesamt: String
    let filter: [Filter]
    let zeilen: [Zeile]
    let blaetterung: Blaetterung?
    /// Index of the chosen question in the narrowed list
    let stelle: Int?

    init(_ liste: Fragenliste, gewaehlt: Klaerungsfall?, tafel: Bestandstafel, adresse: Pflegeadresse) {
        let faelle = liste.faelle(adresse.art)
        gesamt = Self.zahl(liste.faelle.count)
        filter = Self.filter(liste, adresse)
        stelle = gewaehlt.flatMap { fall in faelle.firstIndex { $0.kennung == fall.kennung } }
        let anfang = (stelle ?? 0) / Self.fenster * Self.fenster
        let ende = min(faelle.count, anfang + Self.fenster)
        zeilen = faelle[anfang..<ende].map { fall in
            Zeile(fall, tafel: tafel, adresse: adresse, istGewaehlt: fall.kennung == gewaehlt?.kennung)
        }
        func href(_ index: Int) -> String? {
            faelle.indices.contains(index)
                ? adresse.frage(faelle[index].kennung).mit { $0.ansicht = .liste }.href : nil
        }
        blaetterung =
            faelle.count > Self.fenster
            ? Blaetterung(
                text: "\(Anzeigetext.zahl(anfang + 1)) bis \(Anzeigetext.zahl(ende)) von "
                    + Anzeigetext.zahl(faelle.count),
                frueherHref: anfang > 0 ? href(anfang - Self.fenster) : nil, spaeterHref: href(ende)) : nil
    }

    private static func filter(_ liste: Fragenliste, _ adresse: Pflegeadresse) -> [Filter] {
        let zahlen = Dictionary(grouping: liste.faelle, by: \.art).mapValues(\.count)
        func filter(_ name: String, _ art: Klaerungsfall.Art?, _ zahl: Int) -> Filter {
            Filter(
                name: name, zahl: Anzeigetext.zahl(zahl),
                href: adresse.frage(nil).mit { ($0.art, $0.ansicht) = (art, .liste) }.href,
                istGewaehlt: adresse.art == art)
        }
        let arten = Klaerungsfall.Art.allCases.compactMap { art in
            zahlen[art].map { filter(art.anzeige, art, $0) }
        }
        return [filter("Alle", nil, liste.faelle.count)] + arten
    }

    static func zahl(_ anzahl: Int) -> String {
        switch anzahl {
        case 0: "Keine offene Frage"
        case 1: "1 offene Frage"
        default: "\(Anzeigetext.zahl(anzahl)) offene Fragen"
        }
    }
}

/// Where a question stands in the narrowed list, with the ways to its neighbours.
struct Fragenreihe: Sendable {
    /// „Frage 3 von 30“
    let zaehlung: String
    let vorigeHref: String?
    let naechsteHref: String?

    /// - Parameter stelle: index of the question; nil if it is not in the list.
    init(_ faelle: [Klaerungsfall], stelle: Int?, _ adresse: Pflegeadresse) {
        func href(_ index: Int) -> String? {
            faelle.indices.contains(index) ? adresse.frage(faelle[index].kennung).href : nil
        }
        zaehlung =
            stelle.map { "Frage \(Anzeigetext.zahl($0 + 1)) von \(Anzeigetext.zahl(faelle.count))" } ?? "Frage"
        vorigeHref = stelle.flatMap { href($0 - 1) }
        naechsteHref = stelle.flatMap { href($0 + 1) }
    }
}

extension Posteingang.Zeile {
    init(_ fall: Klaerungsfall, tafel: Bestandstafel, adresse: Pflegeadresse, istGewaehlt: Bool) {
        let vorschrift = tafel.fassungen[fall.fassung]?.vorschrift
        ueberschrift = fall.ueberschrift
        stand = Standansicht(fall)
        wert = Anzeigetext.optional(Anzeigetext.gekuerzt(fall.wert, laenge: 70))
        dokument = Anzeigetext.sicher(vorschrift?.kurz ?? "")
        let titel = vorschrift?.titel ?? ""
        self.titel =
            titel == vorschrift?.kurz ? nil : Anzeigetext.optional(Anzeigetext.gekuerzt(titel, laenge: 70))
        href = adresse.frage(fall.kennung).href
        self.istGewaehlt = istGewaehlt
    }
}
