// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Retrieval

/// A source of a statement as the reader sees it beside the statement.
struct Belegansicht: Sendable {
    let nummer: Int
    /// The first time a source is shown it carries the id that links lead to.
    let istErstnennung: Bool
    let zitierform: String
    let titel: String?
    let herkunft: String
    /// Set for sources that do not bind here.
    let bindung: String?
    let geltung: Geltungsansicht
    let auszug: Auszug
    let href: String
    /// Page of the original, for paged formats.
    let seite: Int?
    let bildHref: String?

    init(_ hit: Hit, nummer: Int, istErstnennung: Bool, anfrage: Anfrage) {
        self.nummer = nummer
        self.istErstnennung = istErstnennung
        zitierform = Anzeigetext.sicher(Zitierform.kurz(pfad: hit.fundstelle.pfad, vorschrift: hit.vorschrift))
        titel = Anzeigetext.optional(
            Zitierform.istGesetz(hit.vorschrift) ? hit.passage.titel : hit.vorschrift.titel)
        herkunft = Anzeigetext.sicher(Zitierform.herkunft(hit.vorschrift))
        bindung = hit.vorschrift.rang.istVerbindlich ? nil : Self.bindung(hit.vorschrift)
        geltung = Geltungsansicht(hit.geltung)
        auszug = Auszug(hit)
        href = anfrage.href(hit.fundstelle.adresse)
        seite = hit.fundstelle.seite
        bildHref = hit.fundstelle.seite != nil && hit.fassung.medientyp == "application/pdf"
            ? Adresse(anfrage.href(hit.fundstelle.adresse)).mit("ansicht", "bild").text : nil
    }

    private static func bindung(_ vorschrift: Vorschrift) -> String {
        vorschrift.rang == .unbekannt
            ? "Rang ungeklärt: Verbindlichkeit bitte prüfen" : "hier nicht verbindlich"
    }
}

/// A quote with the words around it.
struct Auszug: Sendable {
    let davor: String
    let zitat: String
    let danach: String

    /// Characters of context shown on each side.
    static let umgebung = 160

    init(_ hit: Hit) {
        let (davor, danach) = Self.umgebung(hit.fundstelle, in: hit.passage)
        self.davor = Anzeigetext.sicher(Anzeigetext.gekuerztVorn(davor, laenge: Self.umgebung))
        zitat = Anzeigetext.sicher(hit.fundstelle.zitat)
        self.danach = Anzeigetext.sicher(Anzeigetext.gekuerzt(danach, laenge: Self.umgebung))
    }

    /// What stands before and after the quote in its passage; empty if the quote does not lie in it word for word.
    private static func umgebung(_ fundstelle: Fundstelle, in passage: Passage) -> (String, String) {
        let bytes = Array(passage.text.utf8)
        let von = fundstelle.bereich.lowerBound - passage.bereich.lowerBound
        let bis = fundstelle.bereich.upperBound - passage.bereich.lowerBound
        guard fundstelle.abschnitt == passage.abschnitt, von >= 0, von <= bis, bis <= bytes.count,
            bytes[von..<bis].elementsEqual(fundstelle.zitat.utf8)
        else { return ("", "") }
        return (String(decoding: bytes[..<von], as: UTF8.self), String(decoding: bytes[bis...], as: UTF8.self))
    }
}
