// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The labels that German administrative letters carry in their heads.
enum Kopfetiketten {
    /// Labels; the longer before the shorter that it begins with. Scans lose the dots of umlauts.
    private static let etiketten: [(StaticString, Kopfzeilenart)] = [
        ("mein aktenzeichen", .aktenzeichen), ("unser aktenzeichen", .aktenzeichen),
        ("aktenzeichen / geschäftszeichen", .aktenzeichen), ("aktenzeichen", .aktenzeichen),
        ("aktenz.", .aktenzeichen), ("akten-zeichen", .aktenzeichen), ("akten-nr.", .aktenzeichen),
        ("aktennummer", .aktenzeichen), ("mein geschäftszeichen", .aktenzeichen),
        ("unser geschäftszeichen", .aktenzeichen),
        ("geschäftszeichen", .aktenzeichen), ("geschaftszeichen", .aktenzeichen), ("geschäftsz.", .aktenzeichen),
        ("gesch.-z.", .aktenzeichen), ("gesch.-zeichen", .aktenzeichen), ("gesch. z.", .aktenzeichen),
        ("gesch. -z.", .aktenzeichen), ("gesch.z.", .aktenzeichen), ("gesch.-z", .aktenzeichen),
        ("geschz.", .aktenzeichen),
        ("geschz", .aktenzeichen), ("mein zeichen", .aktenzeichen), ("unser zeichen", .aktenzeichen),
        ("unsere zeichen", .aktenzeichen), ("mein az.", .aktenzeichen), ("unser az.", .aktenzeichen),
        ("reg.-nr.", .aktenzeichen), ("registraturzeichen", .aktenzeichen), ("tgb.-nr.", .aktenzeichen),
        ("az.-nr.", .aktenzeichen), ("az.", .aktenzeichen), ("az", .aktenzeichen), ("a. z.", .aktenzeichen),
        ("g.z.", .aktenzeichen), ("gz.", .aktenzeichen), ("gz", .aktenzeichen), ("dok.-nr.", .aktenzeichen),

        ("ihr zeichen, ihre nachricht vom", .fremdzeichen), ("ihr zeichen / ihre nachricht vom", .fremdzeichen),
        ("ihr zeichen/ihre nachricht vom", .fremdzeichen), ("ihr schreiben vom", .fremdzeichen),
        ("ihre nachricht vom", .fremdzeichen), ("meine nachricht vom", .fremdzeichen),
        ("ihr zeichen", .fremdzeichen), ("ihre zeichen", .fremdzeichen), ("ihre nachricht", .fremdzeichen),
        ("ihr schreiben", .fremdzeichen), ("ihr az.", .fremdzeichen), ("ihr aktenzeichen", .fremdzeichen),

        ("datum / stand", .datum), ("datum/stand", .datum), ("datum des erlasses", .datum), ("erlassdatum", .datum),
        ("ausfertigungsdatum", .datum), ("ort, datum", .datum), ("ort/datum", .datum), ("ort und datum", .datum),
        ("unser schreiben vom", .datum), ("datum", .datum), ("vom", .datum), ("stand", .stand), ("fassung vom", .stand),

        ("gültig ab", .nebendatum), ("gilt ab", .nebendatum), ("gultig ab", .nebendatum), ("gültig bis", .nebendatum),
        ("gültigkeit", .nebendatum), ("geltungsdauer", .nebendatum), ("geltungsbeginn", .nebendatum),
        ("geltung", .nebendatum), ("geltungsende", .nebendatum), ("inkrafttreten", .nebendatum),
        ("außerkrafttreten", .nebendatum), ("in kraft", .nebendatum), ("in kraft seit", .nebendatum),
        ("außer kraft", .nebendatum), ("befristet bis", .nebendatum), ("befristung", .nebendatum),
        ("laufzeit", .nebendatum),
        ("wirksam ab", .nebendatum), ("termin", .nebendatum), ("frist", .nebendatum), ("wiedervorlage", .nebendatum),
        ("eingang", .nebendatum), ("eingegangen", .nebendatum), ("druckdatum", .nebendatum), ("abruf", .nebendatum),
        ("abgerufen am", .nebendatum), ("veröffentlicht", .nebendatum), ("veröffentlichung", .nebendatum),
        ("zuletzt geändert", .nebendatum), ("letzte änderung", .nebendatum), ("fundstelle", .nebendatum),
        ("aufgehoben", .nebendatum), ("aufgehoben am", .nebendatum), ("ausgegeben am", .nebendatum),

        ("herausgeber", .normgeber), ("herausgeberin", .normgeber), ("herausgegeben von", .normgeber),
        ("herausgebende stelle", .normgeber), ("normgeber", .normgeber), ("erlassende behörde", .normgeber),
        ("erlassende stelle", .normgeber), ("absender", .normgeber), ("absenderin", .normgeber),
        ("behörde", .normgeber),
        ("behorde", .normgeber), ("ressort", .normgeber), ("urheber", .normgeber), ("verantwortlich", .normgeber),

        ("betreff", .betreff), ("betr.", .betreff), ("betr", .betreff), ("betrifft", .betreff),
        ("betreffend", .betreff),
        ("gegenstand", .betreff), ("thema", .betreff), ("titel", .betreff), ("b e t r .", .betreff),
        ("b e t r e f f", .betreff),
        ("hier", .hier), ("h i e r", .hier),
        ("bezugserlasse", .bezug), ("bezugserlass", .bezug), ("bezugsverfügung", .bezug), ("bezug", .bezug),
        ("bezüge", .bezug), ("b e z u g", .bezug), ("bezuge", .bezug), ("bez.", .bezug), ("bezugnehmend auf", .bezug),
        ("unter bezugnahme auf", .bezug),
        ("mit bezug auf", .bezug), ("im nachgang zu", .bezug), ("vorgang", .bezug), ("vorgänge", .bezug),
        ("anlagen", .anlage), ("anlage(n)", .anlage), ("anlage/n", .anlage), ("anlage", .anlage), ("anlg.", .anlage),
        ("anl.", .anlage), ("anhang", .anlage), ("anhänge", .anlage), ("beilagen", .anlage), ("beilage", .anlage),
        ("beigefügt", .anlage),

        ("verteiler", .verteiler), ("nachrichtlich", .verteiler), ("nachr.", .verteiler), ("per e-mail", .verteiler),
        ("nur per e-mail", .verteiler), ("per mail", .verteiler), ("ausschließlich per e-mail", .verteiler),
        ("elektronisch", .verteiler), ("empfänger", .verteiler), ("empfangerin", .verteiler),
        ("adressaten", .verteiler),
        ("adressat", .verteiler), ("adressatenkreis", .verteiler), ("an", .verteiler), ("zielgruppe", .verteiler),
        ("kopie an", .verteiler), ("zur kenntnis", .verteiler), ("z. k.", .verteiler), ("z.k.", .verteiler),
        ("geltungsbereich", .verteiler), ("anwendungsbereich", .verteiler),

        ("von", .mailkopf), ("gesendet", .mailkopf), ("gesendet am", .mailkopf), ("cc", .mailkopf), ("bcc", .mailkopf),
        ("weitergeleitet von", .mailkopf), ("wichtigkeit", .mailkopf), ("priorität", .mailkopf), ("from", .mailkopf),
        ("sent", .mailkopf), ("to", .mailkopf), ("signiert von", .mailkopf),

        ("telefon", .kontakt), ("telefax", .kontakt), ("telefonnummer", .kontakt), ("tel.", .kontakt),
        ("tel", .kontakt),
        ("fon", .kontakt), ("fax", .kontakt), ("durchwahl", .kontakt), ("vermittlung", .kontakt),
        ("zentrale", .kontakt),
        ("mobil", .kontakt), ("e-mail", .kontakt), ("email", .kontakt), ("mail", .kontakt), ("de-mail", .kontakt),
        ("auskunft erteilt", .kontakt), ("auskunft", .kontakt), ("es informiert sie", .kontakt),
        ("bearbeitung", .kontakt),
        ("bearbeiter/in", .kontakt), ("bearbeiter(in)", .kontakt), ("bearbeiterin", .kontakt), ("bearbeiter", .kontakt),
        ("bearbeitet von", .kontakt), ("sachbearbeitung", .kontakt), ("sachbearbeiterin", .kontakt),
        ("sachbearbeiter", .kontakt), ("ansprechpartnerin", .kontakt), ("ansprechpartner/in", .kontakt),
        ("ansprechpartner/-in", .kontakt), ("ansprechpartner(in)", .kontakt),
        ("ihr/e ansprechpartner/in", .kontakt), ("bearbeiter/-in", .kontakt), ("telefon/fax", .kontakt),
        ("tel./fax", .kontakt),
        ("telefon / fax", .kontakt), ("telefon/telefax", .kontakt),
        ("ansprechpartner", .kontakt), ("ansprechperson", .kontakt), ("ihr ansprechpartner", .kontakt),
        ("ihre ansprechpartnerin", .kontakt), ("kontakt", .kontakt), ("name", .kontakt), ("zimmer", .kontakt),
        ("zimmernummer", .kontakt), ("raum", .kontakt), ("gebäude", .kontakt), ("haus", .kontakt),
        ("internet", .kontakt),
        ("homepage", .kontakt), ("web", .kontakt), ("referat", .kontakt), ("abteilung", .kontakt),
        ("dezernat", .kontakt),
        ("sachgebiet", .kontakt), ("fachbereich", .kontakt), ("organisationseinheit", .kontakt),
        ("arbeitsgruppe", .kontakt),
        ("hausruf", .kontakt), ("adresse", .kontakt), ("anschrift", .kontakt), ("iban", .kontakt), ("bic", .kontakt),

        ("typ", .typ), ("art des dokuments", .typ), ("dokumentart", .typ), ("dokumenttyp", .typ),
        ("dokumentenart", .typ),
        ("vorschriftenart", .typ), ("art der vorschrift", .typ), ("regelungsart", .typ), ("normtyp", .typ),
        ("art", .typ),
    ]

    /// Beginnings of lines that need no value.
    private static let anfaenge: [(StaticString, Kopfzeilenart)] = [
        ("rderl", .typ), ("rd.erl", .typ), ("rd. erl", .typ), ("gem. rderl", .typ), ("gem.rderl", .typ),
        ("gemeinsamer runderlass d", .typ), ("runderlass des", .typ), ("runderlass der", .typ), ("runderlaß des", .typ),
        ("runderlass d.", .typ), ("runderlass vom", .typ), ("erl. d.", .typ), ("bek. d.", .typ),
        ("bekanntmachung des", .typ), ("bekanntmachung der", .typ),
        ("verwaltungsvorschrift des", .typ), ("vv d.", .typ), ("vwv des", .typ), ("vwv d.", .typ),
        ("allgemeine verwaltungsvorschrift des", .typ),
        ("sehr geehrte", .anrede), ("liebe kolleg", .anrede), ("guten tag", .anrede), ("werte kolleg", .anrede),
        ("meine damen und herren", .anrede), ("hallo ", .anrede), ("liebe ", .anrede),
        ("an die", .verteiler), ("an das", .verteiler), ("an den", .verteiler), ("an alle", .verteiler),
        ("herrn", .verteiler), ("frau ", .verteiler), ("über die", .verteiler), ("durch die", .verteiler),
        ("bezirksregierungen", .verteiler), ("regierungspräsidien", .verteiler), ("regierungen", .verteiler),
        ("kommunale spitzenverbände", .verteiler), ("alle ausländerbehörden", .verteiler),
        ("ausländerbehörden", .verteiler),
        ("innenministerien", .verteiler), ("senatsverwaltungen", .verteiler), ("oberste landesbehörden", .verteiler),
        ("– dezernat", .verteiler), ("- dezernat", .verteiler), ("dezernate ", .verteiler),
        ("zentrale ausländerbehörden", .verteiler), ("landkreise", .verteiler), ("kreisfreie städte", .verteiler),
        ("kreise und ", .verteiler), ("die ausländerbehörden", .verteiler), ("städte und gemeinden", .verteiler),
        ("(bei antwort", .kontakt), ("bei antwort", .kontakt), ("bitte bei antwort", .kontakt),
        ("bitte stets angeben", .kontakt), ("(bitte stets", .kontakt), ("(bitte bei", .kontakt),
        ("dienstgebäude", .kontakt), ("dienstsitz", .kontakt), ("besucheranschrift", .kontakt),
        ("besuchsadresse", .kontakt),
        ("hausanschrift", .kontakt), ("postanschrift", .kontakt), ("lieferanschrift", .kontakt), ("postfach", .kontakt),
        ("öffentliche verkehrsmittel", .kontakt), ("öpnv", .kontakt), ("verkehrsanbindung", .kontakt),
        ("öffnungszeiten", .kontakt), ("sprechzeiten", .kontakt), ("servicezeiten", .kontakt),
        ("zu erreichen", .kontakt),
        ("haltestelle", .kontakt), ("bankverbindung", .kontakt), ("ust-id", .kontakt),
    ]

    /// The kind of a line that begins in one of the fixed ways.
    static func anfang(_ suche: Suchtext) -> Kopfzeilenart? {
        for (anfang, art) in anfaenge where suche.beginnt(anfang) {
            // „Herrndorf“ is no addressee
            let laenge = anfang.utf8CodeUnitCount
            if laenge < 8, suche.istBuchstabe(at: laenge), suche.klein[laenge - 1] != 32 { continue }
            return art
        }
        return nil
    }

    /// The kind of a line that begins with a label, and where its value begins.
    static func etikett(_ text: String, _ suche: Suchtext) -> (Kopfzeilenart, Int)? {
        for (etikett, art) in etiketten where suche.beginnt(etikett) {
            if let ab = wert(hinter: etikett.utf8CodeUnitCount, in: text, suche, art) { return (art, ab) }
        }
        return nil
    }

    /// Where the value begins, or nil if the line only happens to begin with that word.
    private static func wert(hinter laenge: Int, in text: String, _ suche: Suchtext, _ art: Kopfzeilenart) -> Int? {
        var i = laenge
        guard i == suche.count || !suche.istBuchstabe(at: i) else { return nil }
        var hatDoppelpunkt = false
        func ueberspringe() {
            while i < suche.count, suche.klein[i] == 32 || suche.klein[i] == UInt8(ascii: ":") {
                if suche.klein[i] == UInt8(ascii: ":") { hatDoppelpunkt = true }
                i += 1
            }
        }
        ueberspringe()
        // „Aktenzeichen (bei Antwort bitte angeben): …“, „Anlage(n) (nur elektronisch)“
        if i < suche.count, suche.klein[i] == UInt8(ascii: "("), let zu = suche.erste(")", ab: i)?.upperBound,
            art == .anlage || art == .aktenzeichen && suche.enthaelt(eineVon: ["bitte", "antwort"], ab: i, bis: zu)
        {
            i = zu
            ueberspringe()
        }
        if hatDoppelpunkt || i >= suche.count { return istEtikettAllein(art, text, hatDoppelpunkt) ? i : nil }
        return istWert(text.utf8(i..<suche.count), art, laenge) ? i : nil
    }

    /// A word that means something else without its colon stands for nothing: „Von“, „Name“.
    private static func istEtikettAllein(_ art: Kopfzeilenart, _ text: String, _ hatDoppelpunkt: Bool) -> Bool {
        if hatDoppelpunkt { return true }
        switch art {
        case .mailkopf, .kontakt, .normgeber: return text.utf8.count > 4
        default: return true
        }
    }

    /// Without a colon a label needs a value that looks like one: prose may begin with „Bezug nehmend“, „Hier ist“.
    private static func istWert(_ wert: String, _ art: Kopfzeilenart, _ laenge: Int) -> Bool {
        guard let erstes = wert.first else { return true }
        let hatZiffer = wert.utf8.contains { (48...57).contains($0) }
        switch art {
        case .hier, .normgeber, .mailkopf: return false
        case .aktenzeichen: return hatZiffer && wert.utf8.count < 80 && Fundmuster.nachEtikett(wert) != nil
        case .datum, .stand, .nebendatum:
            return hatZiffer && wert.utf8.count < 60 && !(Fundmuster.daten(in: wert).isEmpty)
        case .kontakt: return hatZiffer && wert.utf8.count < 80
        case .fremdzeichen: return wert.utf8.count < 80
        case .betreff, .bezug:
            return erstes.isUppercase || erstes.isNumber || erstes == "(" || erstes == "–" || laenge > 10
        case .typ: return Typerkennung.art(genau: wert) != nil
        case .anlage: return wert.utf8.count < 8 && hatZiffer
        default: return wert.utf8.count < 60 && laenge > 3
        }
    }
}
