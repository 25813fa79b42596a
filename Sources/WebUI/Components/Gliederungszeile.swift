// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Mustache

/// A line of the outline of a wording.
struct Gliederungszeile: Sendable, MustacheParent {
    let bezeichnung: String?
    let ueberschrift: String?
    /// Nil for headings without text of their own.
    let href: String?
    let istAktuell: Bool
    let istWeggefallen: Bool
    /// A heading of the Gliederung.
    let istTitel: Bool
    /// Depth, 0...4.
    let ebene: Int

    func child(named name: String) -> Any? {
        switch name {
        case "bezeichnung": bezeichnung
        case "ueberschrift": ueberschrift
        case "href": href
        case "istAktuell": istAktuell
        case "istWeggefallen": istWeggefallen
        case "istTitel": istTitel
        case "ebene": ebene
        default: nil
        }
    }

    /// All lines of the outline.
    static func zeilen(
        _ abschnitte: [Abschnitt], aktuell: Int?, href: (Abschnitt) -> String
    ) -> [Gliederungszeile] {
        abschnitte.map { abschnitt in
            Gliederungszeile(
                abschnitt, ziel: abschnitt.istGliederung ? nil : href(abschnitt),
                istAktuell: abschnitt.ordnung == aktuell)
        }
    }

    /// The outline around one Abschnitt: of long laws all headings, but only the neighbours under the same heading.
    static func umgebung(
        _ abschnitte: [Abschnitt], index: Int, href: (Abschnitt) -> String
    ) -> [Gliederungszeile] {
        let aktuell = abschnitte[index]
        guard abschnitte.count > maximaleZeilen, abschnitte.contains(where: \.istGliederung) else {
            return zeilen(abschnitte, aktuell: aktuell.ordnung, href: href)
        }
        var ziel: Abschnitt?
        var result: [Gliederungszeile] = []
        for abschnitt in abschnitte.reversed() {
            if !abschnitt.istGliederung { ziel = abschnitt }
            guard abschnitt.istGliederung || abschnitt.gliederung == aktuell.gliederung else { continue }
            result.append(
                Gliederungszeile(
                    abschnitt, ziel: ziel.map(href), istAktuell: abschnitt.ordnung == aktuell.ordnung))
        }
        return result.reversed()
    }

    /// Outlines up to this length are shown whole.
    static let maximaleZeilen = 60

    private init(_ abschnitt: Abschnitt, ziel: String?, istAktuell: Bool) {
        let istLeer = abschnitt.bezeichnung.isEmpty && abschnitt.ueberschrift.isEmpty
        bezeichnung = Anzeigetext.optional(abschnitt.bezeichnung)
        ueberschrift = istLeer ? "Eingang" : Anzeigetext.optional(abschnitt.ueberschrift)
        href = ziel
        self.istAktuell = istAktuell
        istWeggefallen = abschnitt.istWeggefallen
        istTitel = abschnitt.istGliederung
        ebene = min(4, abschnitt.gliederung.count)
    }
}
