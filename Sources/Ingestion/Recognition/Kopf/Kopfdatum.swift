// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// Finds the date of a document in its head, with the place in front of it.
enum Kopfdatum {
    /// What is right of a hundred dates that are found …
    private enum Guete {
        /// … behind „Datum:“
        static let etikett = 0.985
        /// … on the lines below that label
        static let unterEtikett = 0.95
        /// … in „Düsseldorf, den 24.02.1998“
        static let ortUndDatum = 0.985
        /// … in „RdErl. d. … v. 24.8.2012 – … –“
        static let fundstellenzeile = 0.98
        /// … in „Vom 10. September 2019“ on a line of its own
        static let vom = 0.95
        /// … alone on a line
        static let allein = 0.93
        /// … behind „Stand:“, where nothing else is given
        static let stand = 0.85
        /// … on the line with the Aktenzeichen
        static let beimAktenzeichen = 0.85
        /// … below the closing
        static let schluss = 0.88
        /// … in „Gesendet: …“ of an e-mail
        static let gesendet = 0.7
        /// … of the decree that a text says to be the Anlage of
        static let anlage = 0.93
        /// … anywhere else
        static let irgendwo = 0.4
        /// … in a running head of a gazette, which is dated later
        static let gazette = 0.3
        /// … in days of force, terms, receipts
        static let nebendatum = 0.04
    }

    /// How much less a date is worth that had to be mended.
    private static let geheilt = 0.9

    static func kandidaten(_ zeilen: [Kopfzeile]) -> [Kandidat<Stichtag>] {
        zeilen.indices.flatMap { i in
            gelesen(zeilen[i], i, vorher: i > 0 ? zeilen[i - 1] : nil, zeilen)
        } + imAnlagentitel(zeilen)
    }

    /// The dates of a text, where none can be read with misread digits mended.
    static func daten(_ text: String) -> (funde: [Fundmuster.Datum], istGeheilt: Bool) {
        let funde = Fundmuster.datenMitKurzenJahren(in: text)
        guard funde.isEmpty, let heil = Kopflesefehler.ziffernGeheilt(text) else { return (funde, false) }
        return (Fundmuster.datenMitKurzenJahren(in: heil), true)
    }

    /// „Düsseldorf, den 12.02.2025“ below the text.
    static func imSchluss(_ schluss: [Kopfzeile]) -> [Kandidat<Stichtag>] {
        schluss.flatMap { zeile in
            Fundmuster.datenMitKurzenJahren(in: zeile.text).compactMap { fund in
                guard Ortsangabe(vor: fund.bereich.lowerBound, zeile.text) != nil else { return nil }
                return Kandidat(fund.tag, [zeile.stelle(fund.bereich)], guete: Guete.schluss, zeilen: [], zweifel: nil)
            }
        }
    }

    /// „Februar 2025“ where no day is given: what a person may want to know about a missing date.
    static func nurMonat(_ zeilen: [Kopfzeile]) -> String? {
        for zeile in zeilen where zeile.art == .sonstige || zeile.art == .datum || zeile.art == .stand {
            let worte = zeile.text.woerter
            for (wort, jahr) in zip(worte, worte.dropFirst()) {
                let zahl = String(jahr).trimmingZeichen()
                guard monate.contains(String(wort)), zahl.count == 4, zahl.allSatisfy(\.isNumber) else { continue }
                return "\(wort) \(zahl)"
            }
        }
        return nil
    }

    private static let monate: Set<String> = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]

    // MARK: One line

    private static func gelesen(
        _ zeile: Kopfzeile, _ i: Int, vorher: Kopfzeile?, _ zeilen: [Kopfzeile]
    ) -> [Kandidat<Stichtag>] {
        guard kannTragen(zeile) else { return [] }
        let ab = zeile.art == .datum || zeile.art == .stand || zeile.art == .mailkopf ? zeile.wertAb : 0
        let text = zeile.text.utf8(ab..<zeile.suchtext.count)
        let (funde, istGeheilt) = daten(text)
        let faktor = istGeheilt ? geheilt : 1
        return funde.enumerated().compactMap { nummer, fund in
            let bereich = fund.bereich.lowerBound + ab..<fund.bereich.upperBound + ab
            var guete = faktor * guete(zeile, bereich, i, zeilen)
            // the second date of a line is seldom its own
            if nummer > 0, guete > Guete.irgendwo, zeile.art != .typ,
                Ortsangabe(vor: bereich.lowerBound, zeile.text) == nil
            {
                guete = Guete.irgendwo
            }
            if !(1945...2049).contains(fund.tag.teile.jahr) { guete *= 0.3 }
            // „524 – 26.03.12 – 000381“: two digits of a year are believed where a date is due
            if guete < Guete.stand * geheilt, Fundmuster.daten(in: zeile.text.utf8(bereich)).isEmpty, faktor == 1 {
                return nil
            }
            let gedruckt = zeile.text.utf8(bereich)
            return Kandidat(
                fund.tag, [zeile.stelle(bereich)], guete: guete, zeilen: [i],
                zweifel: faktor < 1 ? "Das Datum ist als „\(gedruckt)“ gelesen." : ohneEtikett)
        }
    }

    private static let ohneEtikett = "Das Datum ist im Kopf nicht als Datum des Dokuments bezeichnet."

    private static func kannTragen(_ zeile: Kopfzeile) -> Bool {
        switch zeile.art {
        case .bezug, .hier, .betreff, .anlage, .fremdzeichen, .anrede: false
        case .mailkopf: zeile.suchtext.beginnt("gesendet") || zeile.suchtext.beginnt("sent")
        default: !Anlagentitel.ist(zeile.suchtext)
        }
    }

    private static func guete(_ zeile: Kopfzeile, _ bereich: Range<Int>, _ i: Int, _ zeilen: [Kopfzeile]) -> Double {
        if zeile.art == .nebendatum || istNebenangabe(zeile, vor: bereich.lowerBound) { return Guete.nebendatum }
        if zeile.art == .vermerk { return Guete.gazette }
        if zeile.art == .mailkopf { return Guete.gesendet }
        if zeile.art == .stand { return Guete.stand }
        if zeile.art == .datum { return zeile.suchtext.beginnt("vom") ? Guete.vom : Guete.etikett }
        if Ortsangabe(vor: bereich.lowerBound, zeile.text) != nil { return Guete.ortUndDatum }
        if zeile.art == .typ {
            // „(am 7.7.2005 MGFFI) v. 11.2.2004“
            let davor = zeile.suchtext.letzteWorte(vor: bereich.lowerBound)
            return ["v.", "vom"].contains(davor) || zeile.wertAb > 0 ? Guete.fundstellenzeile : Guete.gazette
        }
        if istBenannt(zeile, vor: bereich.lowerBound) { return Guete.fundstellenzeile }
        let rest = zeile.suchtext.count - bereich.count
        if istUnterEtikett(i, zeilen) { return rest <= 6 ? Guete.unterEtikett : Guete.beimAktenzeichen }
        if rest <= 8 || istVonAnderemGefolgt(zeile, bereich) { return Guete.allein }
        let restText =
            zeile.text.utf8(0..<bereich.lowerBound) + zeile.text.utf8(bereich.upperBound..<zeile.suchtext.count)
        let istNebenZeichen = zeile.art == .aktenzeichen || Fundmuster.freistehend(restText) != nil
        return istNebenZeichen ? Guete.beimAktenzeichen : Guete.irgendwo
    }

    /// „13. März 2024 Bezirksregierungen“: readers of plain text join lines of two columns.
    private static func istVonAnderemGefolgt(_ zeile: Kopfzeile, _ bereich: Range<Int>) -> Bool {
        guard bereich.lowerBound == 0 else { return false }
        let rest = zeile.text.utf8(bereich.upperBound..<zeile.suchtext.count).beschnitten
        return Kopfeinordnung.art(rest, Suchtext(rest)).0 != .sonstige
    }

    /// „Weisung 202403005 vom 12.03.2024 – …“: the title names the kind, a number and the day.
    private static func istBenannt(_ zeile: Kopfzeile, vor offset: Int) -> Bool {
        let worte = zeile.text.utf8(0..<offset).woerter
        guard (2...5).contains(worte.count), worte.last == "vom" || worte.last == "v." else { return false }
        return Typerkennung.art(amAnfang: zeile.text) != nil && !Anlagentitel.ist(zeile.suchtext)
    }

    /// „bis zum“, „eingegangen am“, „i. d. F. vom“, „Erlass vom“ before the date: another day.
    private static func istNebenangabe(_ zeile: Kopfzeile, vor offset: Int) -> Bool {
        guard zeile.art != .typ else { return false }
        let suche = zeile.suchtext
        return suche.enthaelt(
            eineVon: [
                "bis zum", "bis ", "eingang", "eingegangen", "gültig", "gilt ab", "in kraft", "außer kraft", "fassung",
                "geändert", "geänd.", "frist", "termin", "spätestens", "befristet", "bgbl", "ihr schreiben",
                "ihre nachricht",
                "ihrem schreiben", "erlass vom", "erlasses vom", "rundschreiben vom", "schreiben vom",
                "dienstbesprechung",
                "sitzung", "inkrafttreten", "wirkung vom", "abgerufen", "gedruckt", "aufgehoben",
            ], bis: offset)
    }

    /// One of the lines before is the label „Datum“ alone.
    private static func istUnterEtikett(_ i: Int, _ zeilen: [Kopfzeile]) -> Bool {
        for j in stride(from: i - 1, through: max(0, i - 6), by: -1) where j >= 0 {
            if zeilen[j].art == .datum { return zeilen[j].istNurEtikett }
            // a row of labels, its values below
            if zeilen[j].suchtext.wort("datum") != nil, zeilen[j].art != .typ { return j == i - 1 }
        }
        return false
    }

    /// An Anlage carries the date of its decree.
    private static func imAnlagentitel(_ zeilen: [Kopfzeile]) -> [Kandidat<Stichtag>] {
        zeilen.indices.flatMap { i -> [Kandidat<Stichtag>] in
            guard Anlagentitel.ist(zeilen[i].suchtext) else { return [] }
            var text = Kopftext(zeilen[i])
            for j in (i + 1)..<max(i + 1, min(i + 3, zeilen.count)) where zeilen[j].art != .bezug {
                text.haengeAn(zeilen[j])
            }
            return Fundmuster.daten(in: text.text).prefix(1).map {
                Kandidat($0.tag, text.stellen($0.bereich), guete: Guete.anlage, zeilen: [i], zweifel: nil)
            }
        }
    }
}

/// „Düsseldorf, den“ before a date.
struct Ortsangabe: Sendable, Hashable {
    var ort: String
    /// UTF-8 range of the place in the line.
    var bereich: Range<Int>

    init?(vor offset: Int, _ text: String) {
        var vorher = text.utf8(0..<offset)[...]
        func kuerze() { while vorher.last?.isWhitespace == true { vorher.removeLast() } }
        kuerze()
        for wort in ["den", "am", "im", "dem"] where vorher.hasSuffix(" " + wort) || vorher.hasSuffix("," + wort) {
            vorher.removeLast(wort.count)
            kuerze()
            break
        }
        let hatKomma = vorher.last == ","
        guard hatKomma else { return nil }
        vorher.removeLast()
        kuerze()
        let ort = vorher.reversed().prefix { $0.isLetter || $0 == "-" }.reversed()
        var name = Umlautheilung.heile(String(ort))
        guard name.count > 2, name.first?.isUppercase == true else { return nil }
        // „Frankfurt am Main, den …“, „Freiburg i. Br.“: the place before is longer
        if name == "Main", vorher.hasSuffix("Frankfurt am Main") { name = "Frankfurt am Main" }
        if name.count > 3, name.allSatisfy({ !$0.isLowercase }) {
            name = name.prefix(1) + name.dropFirst().lowercased()
        }
        guard !Self.keineOrte.contains(name) else { return nil }
        let ende = vorher.utf8.count
        self.ort = name
        bereich = ende - String(ort).utf8.count..<ende
    }

    private static let keineOrte: Set<String> = [
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag", "Erlass", "Schreiben", "Stand",
    ]
}
