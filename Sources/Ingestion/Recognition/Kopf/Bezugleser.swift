// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Reads the entries under „Bezug“: dates and Aktenzeichen of other documents.
enum Bezugleser {
    /// What is right of a hundred entries that are found …
    private enum Guete {
        /// … with date and Aktenzeichen
        static let beides = 0.97
        /// … with a date alone
        static let nurDatum = 0.9
        /// … with an Aktenzeichen alone
        static let nurZeichen = 0.85
        /// … that no label announces
        static let ohneEtikett = 0.85
        /// … in the first sentence of the text
        static let imSatz = 0.8
    }

    static func kandidaten(_ zeilen: [Kopfzeile]) -> [Lesung<Bezugsangabe>] {
        let hatEtikett = zeilen.contains { $0.art == .bezug && $0.wertAb > 0 }
        return eintraege(zeilen).flatMap { gelesen($0, faktor: hatEtikett ? 1 : Guete.ohneEtikett) }
    }

    /// „Bezugnehmend auf meinen Erlass vom … – … – bitte ich“: the first sentence, where the head has no Bezug.
    static func imErstenSatz(_ satz: Kopfzeile) -> [Lesung<Bezugsangabe>] {
        let anfaenge: [StaticString] = [
            "bezugnehmend auf", "unter bezugnahme auf", "mit bezug auf", "im nachgang zu", "im anschluss an",
            "in bezug auf",
        ]
        guard anfaenge.contains(where: { satz.suchtext.beginnt($0) }) else { return [] }
        return gelesen(Kopftext(satz), faktor: Guete.imSatz)
    }

    /// A line that names another document by kind and date, with or without the label.
    static func istBezug(_ suche: Suchtext) -> Bool {
        let anfaenge: [StaticString] = [
            "mein erlass", "meine erlasse", "mein runderlass", "meine runderlasse", "mein rundschreiben",
            "meine rundschreiben",
            "meine rundverfügung", "mein schreiben", "meine schreiben", "meine e-mail", "meine verfügung",
            "unser erlass",
            "unser rundschreiben", "unser schreiben", "unsere rundverfügung", "hiesiger erlass", "hiesiges schreiben",
            "erlass vom", "erlass v.", "erlass des", "erlass der", "erlasse vom", "erlasse des", "runderlass vom",
            "rundschreiben vom",
            "rundschreiben des", "rundschreiben der", "rundverfügung vom", "rundverfügung der", "schreiben vom",
            "schreiben des",
            "schreiben der", "bericht vom", "ihr bericht", "ihr schreiben", "ihre e-mail", "e-mail vom",
            "fernschreiben vom",
            "beschluss der", "dienstanweisung vom", "anwendungshinweise des", "mein rderl", "rderl. vom", "rderl. v.",
            "telefonat vom", "besprechung vom", "dienstbesprechung vom", "dienstbesprechung am", "länderschreiben",
        ]
        return anfaenge.contains { suche.beginnt($0) } && suche.klein.contains { (48...57).contains($0) }
    }

    /// An entry whose day is on the next line: „Erlass des Bundesministeriums des Innern vom“.
    static func beginntBezug(_ text: String) -> Bool {
        guard Satzrest.istOffen(text) else { return false }
        return Suchtext(text).enthaelt(
            eineVon: [
                "erlass", "schreiben", "verfügung", "besprechung", "bericht", "rderl", "e-mail", "weisung", "hinweise",
            ])
    }

    /// Whether a text names another document: by date, by Aktenzeichen, or by a word for one and a digit.
    static func nennt(_ text: String) -> Bool {
        let suche = Suchtext(text)
        guard suche.klein.contains(where: { (48...57).contains($0) }) else { return false }
        if istBezug(suche) || !Fundmuster.daten(in: text).isEmpty { return true }
        return !Fundmuster.aktenzeichen(in: text, mitEtikett: false).isEmpty || Fundmuster.freistehend(text) != nil
    }

    // MARK: Entries

    /// The lines of one entry as one text.
    private static func eintraege(_ zeilen: [Kopfzeile]) -> [Kopftext] {
        var texte: [Kopftext] = []
        var letzter: Kopfzeile?
        for zeile in zeilen where zeile.art == .bezug {
            guard !zeile.istNurEtikett else {
                letzter = zeile
                continue
            }
            let ab = Zaehlung.hinter(zeile.wert).map { $0 + zeile.wertAb } ?? zeile.wertAb
            let bereich = ab..<zeile.suchtext.count
            if let oben = letzter, !texte.isEmpty, setztFort(zeile, oben) {
                texte[texte.count - 1].haengeAn(zeile, bereich)
            } else {
                texte.append(Kopftext(zeile, bereich))
            }
            letzter = zeile
        }
        return texte
    }

    /// Whether the line goes on with the entry above: neither counted nor beginning like an entry.
    private static func setztFort(_ zeile: Kopfzeile, _ oben: Kopfzeile) -> Bool {
        if oben.istNurEtikett { return false }
        let beginnt = Zaehlung.hinter(zeile.text) != nil || zeile.wertAb > 0 && Zaehlung.hinter(zeile.wert) != nil
        if beginnt { return false }
        if Satzrest.istOffen(oben.text) || Satzrest.endetMitStrich(oben.text) { return true }
        return !istBezug(zeile.suchtext)
    }

    /// One entry per date; the Aktenzeichen that follows it belongs to it.
    private static func gelesen(_ text: Kopftext, faktor: Double) -> [Lesung<Bezugsangabe>] {
        guard !istGesetz(text.text) else { return [] }
        var daten = Fundmuster.daten(in: text.text)
        var geheilt = 1.0
        if daten.isEmpty, let heil = Kopflesefehler.ziffernGeheilt(text.text) {
            daten = Fundmuster.daten(in: heil)
            geheilt = 0.8
        }
        let zeichen = zeichen(text.text)
        func lesung(_ datum: Stichtag?, _ zeichen: String?, _ bereich: Range<Int>, _ guete: Double) -> Lesung<
            Bezugsangabe
        > {
            let angabe = Bezugsangabe(text: text.text, datum: datum, aktenzeichen: zeichen)
            let sicherheit = guete * faktor * geheilt
            return Lesung(
                wert: angabe, stellen: text.stellen(bereich), sicherheit: sicherheit, zeilen: [],
                zweifel: sicherheit < 0.6 ? "Der Bezug ist schlecht lesbar." : nil)
        }
        if daten.isEmpty {
            return zeichen.map { lesung(nil, $0.normalisiert, $0.bereich, Guete.nurZeichen) }
        }
        return Zielangaben.paare(daten, zeichen).map {
            lesung($0.datum, $0.aktenzeichen, $0.bereich, $0.aktenzeichen == nil ? Guete.nurDatum : Guete.beides)
        }
    }

    /// Aktenzeichen of the entry; behind „Az.“ in any form.
    private static func zeichen(_ text: String) -> [Fundmuster.Zeichen] {
        let funde = Fundmuster.aktenzeichen(in: text, mitEtikett: false)
        let suche = Suchtext(text)
        guard let ort = suche.wort("az") ?? suche.wort("gz") ?? suche.wort("aktenzeichen") else { return funde }
        var ab = ort.upperBound
        while ab < suche.count, [32, UInt8(ascii: "."), UInt8(ascii: ":")].contains(suche.klein[ab]) { ab += 1 }
        guard !funde.contains(where: { $0.bereich.lowerBound >= ort.lowerBound }),
            let (fund, _) = Fundmuster.nachEtikett(text.utf8(ab..<suche.count))
        else { return funde }
        var neu = fund
        neu.bereich = fund.bereich.lowerBound + ab..<fund.bereich.upperBound + ab
        return funde + [neu]
    }

    /// A law or a paper of Parliament is no decree.
    private static func istGesetz(_ text: String) -> Bool {
        let suche = Suchtext(text)
        return suche.enthaelt("bgbl") || suche.beginnt("gesetz") || suche.enthaelt("bt-drs")
            || suche.enthaelt("gv. nrw")
    }
}
