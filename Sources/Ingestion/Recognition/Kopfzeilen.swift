// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// What a line of a letter's head is, by its wording alone: heads with two columns arrive interleaved.
enum Kopfzeilenart: Sendable, Hashable {
    case aktenzeichen, datum, betreff, hier, bezug, anlage, verteiler, kontakt, seite, typ, anrede, sonstige
}

/// A line of the head with its kind and what follows its label.
struct Kopfzeile: Sendable {
    var zeile: Zeile
    var art: Kopfzeilenart
    /// Text behind the label; the whole line where there is none.
    var wert: String
    var suchtext: Suchtext

    init(_ zeile: Zeile) {
        self.zeile = zeile
        suchtext = Suchtext(zeile.text)
        (art, wert) = Self.einordnung(zeile.text, suchtext)
        // a heading that begins with „Anlage“ is the Betreff of an Anlage
        if zeile.ueberschriftebene != nil, art == .anlage || art == .typ && Typerkennung.art(genau: zeile.text) == nil {
            (art, wert) = (.sonstige, zeile.text)
        }
    }

    /// The line is nothing but its label.
    var istNurEtikett: Bool { wert.isEmpty }

    private static let etiketten: [(StaticString, Kopfzeilenart)] = [
        ("mein aktenzeichen", .aktenzeichen), ("unser aktenzeichen", .aktenzeichen), ("aktenzeichen", .aktenzeichen),
        ("geschäftszeichen", .aktenzeichen), ("gesch.-z.", .aktenzeichen), ("gesch.z.", .aktenzeichen),
        ("geschz.", .aktenzeichen), ("mein zeichen", .aktenzeichen), ("unser zeichen", .aktenzeichen),
        ("az.", .aktenzeichen), ("az", .aktenzeichen), ("gz.", .aktenzeichen), ("gz", .aktenzeichen),
        ("datum / stand", .datum), ("datum", .datum), ("stand", .datum),
        ("betreff", .betreff), ("betr.", .betreff), ("betrifft", .betreff),
        ("hier", .hier), ("bezugserlass", .bezug), ("bezug", .bezug), ("bezüge", .bezug),
        ("anlagen", .anlage), ("anlage(n)", .anlage), ("anlage", .anlage),
        ("verteiler", .verteiler), ("nachrichtlich", .verteiler), ("per e-mail", .verteiler),
        ("telefon", .kontakt), ("telefax", .kontakt), ("tel.", .kontakt), ("tel", .kontakt), ("fax", .kontakt),
        ("durchwahl", .kontakt), ("e-mail", .kontakt), ("email", .kontakt), ("auskunft erteilt", .kontakt),
        ("auskunft", .kontakt), ("bearbeitung", .kontakt), ("bearbeiterin", .kontakt), ("bearbeiter", .kontakt),
        ("bearbeitet von", .kontakt), ("ansprechpartnerin", .kontakt), ("ansprechpartner", .kontakt),
        ("ansprechperson", .kontakt), ("zimmer", .kontakt), ("raum", .kontakt), ("internet", .kontakt),
        ("typ", .typ), ("art", .typ), ("dokumentart", .typ),
    ]

    private static let anfaenge: [(StaticString, Kopfzeilenart)] = [
        ("rderl", .typ), ("gem. rderl", .typ), ("gem.rderl", .typ), ("runderlass des", .typ), ("runderlass d.", .typ),
        ("sehr geehrte", .anrede), ("liebe kolleg", .anrede), ("guten tag", .anrede),
        ("an die", .verteiler), ("an das", .verteiler), ("an den", .verteiler), ("an alle", .verteiler),
        ("bezirksregierungen", .verteiler), ("kommunale spitzenverbände", .verteiler),
        ("– dezernat", .verteiler), ("- dezernat", .verteiler), ("zentrale ausländerbehörden", .verteiler),
        ("(bei antwort", .kontakt), ("bei antwort", .kontakt), ("dienstgebäude", .kontakt),
        ("hausanschrift", .kontakt), ("postanschrift", .kontakt), ("lieferanschrift", .kontakt),
        ("öffentliche verkehrsmittel", .kontakt), ("www.", .kontakt), ("öffnungszeiten", .kontakt),
        ("sprechzeiten", .kontakt),
    ]

    private static func einordnung(_ text: String, _ suche: Suchtext) -> (Kopfzeilenart, String) {
        if istSeitenzahl(suche) { return (.seite, text) }
        // „1. Mein Erlass vom …“: an entry of a numbered Bezug
        if let rest = Bezugleser.ohneZaehlung(text), Bezugleser.istBezug(Suchtext(rest)) { return (.bezug, rest) }
        for (anfang, art) in anfaenge where suche.beginnt(anfang) { return (art, text) }
        for (etikett, art) in etiketten where suche.beginnt(etikett) {
            if let wert = wert(hinter: etikett, in: text, suche, art) { return (art, wert) }
        }
        if suche.enthaelt("@") || suche.enthaelt("telefon ") || suche.enthaelt(", tel.") { return (.kontakt, text) }
        return (.sonstige, text)
    }

    /// What follows the label, or nil if the line only happens to begin with that word.
    private static func wert(
        hinter etikett: StaticString, in text: String, _ suche: Suchtext, _ art: Kopfzeilenart
    ) -> String? {
        var i = etikett.utf8CodeUnitCount
        guard i == suche.count || !suche.istBuchstabe(at: i) else { return nil }
        var hatDoppelpunkt = false
        if art == .anlage, i < suche.count, suche.klein[i] == UInt8(ascii: "(") {
            i = suche.erste(")", ab: i)?.upperBound ?? i
        }
        while i < suche.count, suche.klein[i] == 32 || suche.klein[i] == UInt8(ascii: ":") {
            if suche.klein[i] == UInt8(ascii: ":") { hatDoppelpunkt = true }
            i += 1
        }
        let wert = text.utf8(i..<suche.count).beschnitten
        if hatDoppelpunkt || wert.isEmpty { return wert }
        return istWert(wert, art) ? wert : nil
    }

    /// Without a colon a label needs a value that looks like one: prose may begin with „Bezug nehmend“, „Hier ist“.
    private static func istWert(_ wert: String, _ art: Kopfzeilenart) -> Bool {
        guard let erstes = wert.first else { return true }
        let hatZiffer = wert.utf8.contains { (48...57).contains($0) }
        switch art {
        case .hier: return false
        case .aktenzeichen, .datum, .kontakt: return hatZiffer && wert.utf8.count < 80
        case .betreff, .bezug: return erstes.isUppercase || erstes.isNumber || erstes == "(" || erstes == "–"
        case .typ: return Typerkennung.art(genau: wert) != nil
        case .anlage: return wert.utf8.count < 4 && hatZiffer
        default: return wert.utf8.count < 60
        }
    }

    /// „Seite 1 von 3“, „- 2 -“.
    private static func istSeitenzahl(_ suche: Suchtext) -> Bool {
        if suche.beginnt("seite "), suche.count < 20, suche.istBuchstabe(at: 6) { return true }
        return suche.count < 8 && suche.klein.allSatisfy { (48...57).contains($0) || [32, 45, 47].contains($0) }
    }
}
