// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Mustache

/// A line of a norm as it is set: hanging counter, indentation, and runs of text.
struct Textzeile: Sendable, MustacheParent {
    /// 0 for an Absatz, 1 for a Nummer, 2 for a Buchstabe, 3 for a Doppelbuchstabe.
    var stufe: Int
    /// `(2)`, `1.`, `a)`: what stands before the line.
    var zaehler: String?
    /// id on the page, for links to a part.
    var anker: String?
    /// Heading of a decree's sub-section.
    var istTitel = false
    var laeufe: [Textlauf]
    /// Set instead of runs where the text is a table.
    var tabelle: Tabellenansicht?

    func child(named name: String) -> Any? {
        switch name {
        case "stufe": stufe
        case "zaehler": zaehler
        case "anker": anker
        case "istTitel": istTitel
        case "laeufe": laeufe
        case "tabelle": tabelle
        default: nil
        }
    }
}

/// A run of text with the same treatment.
struct Textlauf: Sendable, MustacheParent {
    var text: String
    /// Belongs to the marked passage.
    var istMarkiert = false
    /// The first marked run: target of the jump to the passage.
    var istStelle = false
    /// Number of the sentence that begins here, where its Absatz has several.
    var satz: String?
    /// Address of the provision that the run cites.
    var href: String?

    func child(named name: String) -> Any? {
        switch name {
        case "text": text
        case "istMarkiert": istMarkiert
        case "istStelle": istStelle
        case "satz": satz
        case "href": href
        default: nil
        }
    }
}

struct Tabellenansicht: Sendable {
    let kopf: [Zeile]
    let rumpf: [Zeile]
    let istMarkiert: Bool
    /// How a screen reader names it; differs from that of every other table of the page.
    let name: String

    struct Zeile: Sendable {
        let zellen: [String]
    }

    init(_ tabelle: Tabelle, istMarkiert: Bool, name: String) {
        let zeilen = tabelle.zeilen.map { Zeile(zellen: $0.map(Anzeigetext.sicher)) }
        kopf = Array(zeilen.prefix(tabelle.kopfzeilen))
        rumpf = Array(zeilen.dropFirst(tabelle.kopfzeilen))
        self.istMarkiert = istMarkiert
        self.name = name
    }
}
