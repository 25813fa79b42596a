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
    /// „Durch Texterkennung gelesen (Sicherheit 94 %)“; nil for pages with a text layer.
    let texterkennung: String?
    let geltung: Geltungsansicht
    let auszug: Auszug
    let href: String
    /// The page of the original as a picture; nil for formats without pages.
    let bild: Bildverweis?

    struct Bildverweis: Sendable {
        let seite: Int
        let href: String
    }

    init(_ hit: Hit, nummer: Int, istErstnennung: Bool, anfrage: Anfrage) {
        self.nummer = nummer
        self.istErstnennung = istErstnennung
        zitierform = Anzeigetext.sicher(Zitierform.kurz(pfad: hit.fundstelle.pfad, vorschrift: hit.vorschrift))
        titel = Anzeigetext.optional(
            Zitierform.istGesetz(hit.vorschrift) ? Self.ueberschrift(hit) : hit.vorschrift.titel)
        herkunft = Anzeigetext.sicher(Zitierform.herkunft(hit.vorschrift))
        bindung = hit.vorschrift.rang.istVerbindlich ? nil : Self.bindung(hit.vorschrift)
        texterkennung = hit.bildseite?.anzeige
        geltung = Geltungsansicht(hit.geltung)
        auszug = Auszug(hit)
        href = anfrage.href(hit.fundstelle.adresse)
        bild = Self.bild(hit, href: href)
    }

    /// The heading of the §: a passage's title is „§ 16b Studium · AufenthG Aufenthaltsgesetz“.
    private static func ueberschrift(_ hit: Hit) -> String {
        let kopf = hit.passage.titel.split(separator: " · ", maxSplits: 1).first ?? ""
        let bezeichnung = hit.fundstelle.pfad.split(separator: " ").prefix(2).joined(separator: " ")
        return (kopf.hasPrefix(bezeichnung) ? String(kopf.dropFirst(bezeichnung.count)) : String(kopf)).trimmed
    }

    private static func bild(_ hit: Hit, href: String) -> Bildverweis? {
        guard let seite = hit.fundstelle.seite, hit.fassung.medientyp == "application/pdf" else { return nil }
        return Bildverweis(seite: seite, href: Adresse(href).mit("ansicht", "bild").text)
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
        let passage = hit.passage
        self.init(
            hit.fundstelle, in: hit.fundstelle.abschnitt == passage.abschnitt ? passage.text : "",
            ab: passage.bereich.lowerBound)
    }

    /// - Parameters:
    ///   - text: what is known of the Abschnitt; the quote stands alone if it does not lie in it word for word.
    ///   - anfang: where the text begins in the Abschnitt, in UTF-8 bytes.
    init(_ fundstelle: Fundstelle, in text: String, ab anfang: Int) {
        let (davor, danach) = Self.umgebung(fundstelle, bytes: Array(text.utf8), ab: anfang)
        self.davor = Anzeigetext.sicher(Anzeigetext.gekuerztVorn(davor, laenge: Self.umgebung))
        zitat = Anzeigetext.sicher(fundstelle.zitat)
        self.danach = Anzeigetext.sicher(Anzeigetext.gekuerzt(danach, laenge: Self.umgebung))
    }

    /// What stands before and after the quote in its Absatz or list item.
    private static func umgebung(_ fundstelle: Fundstelle, bytes: [UInt8], ab anfang: Int) -> (String, String) {
        let von = fundstelle.bereich.lowerBound - anfang
        let bis = fundstelle.bereich.upperBound - anfang
        guard von >= 0, von <= bis, bis <= bytes.count, bytes[von..<bis].elementsEqual(fundstelle.zitat.utf8) else {
            return ("", "")
        }
        let absatzanfang = bytes[..<von].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let absatzende = bytes[bis...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return (
            String(decoding: bytes[absatzanfang..<von], as: UTF8.self),
            String(decoding: bytes[bis..<absatzende], as: UTF8.self)
        )
    }
}
