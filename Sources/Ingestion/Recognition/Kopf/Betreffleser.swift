// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the Betreff and its „hier:“.
enum Betreffleser {
    /// What is right of a hundred titles that are found …
    private enum Guete {
        /// … behind „Betreff:“
        static let etikett = 0.985
        /// … right above „hier:“
        static let vorHier = 0.96
        /// … right above „RdErl. d. …“
        static let vorFundstellenzeile = 0.96
        /// … printed as a heading in the head
        static let ueberschrift = 0.95
        /// … as the last lines before „Bezug“ or the text that are nothing else
        static let letzteZeilen = 0.9
        /// … as such lines of few words, at the end of the head and elsewhere: they may be a name or an office
        static let kurzeLetzteZeile = 0.8
        static let kurzeZeile = 0.4
        /// … in the subject of an e-mail
        static let mail = 0.75
        /// … as the title that the file gives itself
        static let dateititel = 0.5
        /// … behind „hier:“, and behind a dash in the title
        static let hier = 0.98
        static let nachStrich = 0.85
    }

    struct Fund {
        var betreff: [Kandidat<String>] = []
        var hier: [Kandidat<String>] = []
    }

    /// - Parameter vergeben: lines already known to be something else.
    static func lies(_ zeilen: [Kopfzeile], ohne vergeben: Set<Int>) -> Fund {
        let stelle = Betreffstelle(zeilen: zeilen, vergeben: vergeben)
        var fund = Fund()
        for (text, zeilen, guete) in stelle.benannte { nimm(text, zeilen, guete, &fund) }
        // a label leaves no question
        if !fund.betreff.isEmpty { return mitHier(fund, stelle) }
        if let (text, zeilen) = stelle.vorFundstellenzeile { nimm(text, zeilen, Guete.vorFundstellenzeile, &fund) }
        if let (text, zeilen) = stelle.vorHier { nimm(text, zeilen, Guete.vorHier, &fund) }
        if let (text, zeilen) = stelle.ueberschrift { nimm(text, zeilen, Guete.ueberschrift, &fund) }
        // what the lines are is only asked where nothing says it
        if fund.betreff.isEmpty, let (text, zeilen, anschein) = stelle.letzteZeilen {
            switch anschein {
            case .titel: nimm(text, zeilen, Guete.letzteZeilen, &fund)
            case .amEnde: nimm(text, zeilen, Guete.kurzeLetzteZeile, &fund)
            case .keiner: nimm(text, zeilen, Guete.kurzeZeile, &fund)
            }
        }
        return mitHier(fund, stelle)
    }

    private static func mitHier(_ fund: Fund, _ stelle: Betreffstelle) -> Fund {
        var fund = fund
        for (text, zeilen) in stelle.hier {
            fund.hier.append(Kandidat(geputzt(text.text), text.stellen(), guete: Guete.hier, zeilen: zeilen))
        }
        return fund
    }

    static func ausDateititel(_ titel: String?) -> Kandidat<String>? {
        guard let titel = titel?.geglaettet, titel.utf8.count >= 12, titel.contains(" "), !titel.contains(".do") else {
            return nil
        }
        return Kandidat(
            geputzt(titel), [], guete: Guete.dateititel, zeilen: [],
            zweifel: "Der Betreff stammt aus den Angaben der Datei, nicht aus dem Text.")
    }

    static func benannteGuete(istMail: Bool) -> Double { istMail ? Guete.mail : Guete.etikett }

    private static let ohneEtikett = "Der Betreff ist im Kopf nicht als solcher bezeichnet."

    /// A title, apart from its kind („Anwendungshinweise:“) and its „hier:“.
    private static func nimm(_ text: Kopftext, _ zeilen: [Int], _ guete: Double, _ fund: inout Fund) {
        let (betreff, hier, istStrich) = Betreffteilung.teile(text.text)
        let wert = geputzt(text.text.utf8(betreff))
        guard wert.contains(where: \.isLetter) else { return }
        fund.betreff.append(
            Kandidat(wert, text.stellen(betreff), guete: guete, zeilen: zeilen, zweifel: ohneEtikett))
        guard let hier else { return }
        fund.hier.append(
            Kandidat(
                geputzt(text.text.utf8(hier)), text.stellen(hier), guete: istStrich ? Guete.nachStrich : Guete.hier,
                zeilen: zeilen))
    }

    /// White space smoothed, signs at the ends and marks of footnotes removed.
    static func geputzt(_ text: String) -> String {
        var text = text.geglaettet
        for marke in ["¹)", "²)", "³)", "*)", "¹", "²"] where text.hasSuffix(marke) { text.removeLast(marke.count) }
        text = text.beschnitten
        while let ende = text.last, ";,:–-".contains(ende) { text = String(text.dropLast()).beschnitten }
        while let anfang = text.first, ";,:–".contains(anfang) || anfang == "-" {
            text = String(text.dropFirst()).beschnitten
        }
        return text
    }

    /// Lines as one; a word broken at the end of a line is mended.
    static func verbunden(_ teile: [String]) -> String {
        var text = ""
        for teil in teile {
            if Zeilenfuge.istTrennung(text, teil) {
                text.removeLast()
                text += teil
            } else {
                text += text.isEmpty ? teil : " " + teil
            }
        }
        return text.geglaettet
    }
}

/// Splits a title into what it is about and what it says about that.
enum Betreffteilung {
    /// UTF-8 ranges of the Betreff and of „hier“; and whether only a dash divides them.
    static func teile(_ titel: String) -> (betreff: Range<Int>, hier: Range<Int>?, istStrich: Bool) {
        let start = anfang(titel)
        let suche = Suchtext(titel)
        if let (ort, ende) = hier(suche, ab: start) {
            let klammer = ort > 0 && suche.klein[ort - 1] == UInt8(ascii: "(") && suche.klein.last == UInt8(ascii: ")")
            return (start..<(klammer ? ort - 1 : ort), ende..<(klammer ? suche.count - 1 : suche.count), false)
        }
        if let strich = handlung(titel, ab: start) {
            return (start..<strich.lowerBound, strich.upperBound..<suche.count, true)
        }
        return (start..<suche.count, nil, false)
    }

    /// Behind „WG:“, „AW:“ of an e-mail and the name of the kind.
    private static func anfang(_ titel: String) -> Int {
        var start = 0
        while let marke = ["WG:", "AW:", "FW:", "Fwd:", "FWD:", "Re:", "RE:"].first(where: {
            titel.utf8(start..<start + 4).hasPrefix($0)
        }) {
            start += marke.utf8.count
            while titel.utf8(start..<start + 1) == " " { start += 1 }
        }
        return start + Typerkennung.laenge(imTitel: titel.utf8(start..<titel.utf8.count))
    }

    /// Where „hier“ begins and its value; „hier :“, „hier -“ and „hier in Nordrhein-Westfalen“ are told apart.
    private static func hier(_ suche: Suchtext, ab: Int) -> (Int, Int)? {
        var i = ab
        while let ort = suche.wort("hier", ab: i) {
            var ende = ort.upperBound
            while ende < suche.count, suche.klein[ende] == 32 { ende += 1 }
            if ende < suche.count, suche.klein[ende] == UInt8(ascii: ":"), ort.lowerBound > ab {
                return (ort.lowerBound, ende + 1)
            }
            i = ort.upperBound
        }
        return nil
    }

    /// „… – Teilweise Aufhebung“: behind the last dash stands what the decree does to another.
    private static func handlung(_ titel: String, ab: Int) -> Range<Int>? {
        let suche = Suchtext(titel)
        let strich: StaticString = " – "
        guard
            let letzter = suche.letzte(strich, ab: ab, bis: suche.count)
                ?? suche.letzte(" - ", ab: ab, bis: suche.count)
        else { return nil }
        let rest = Suchtext(titel.utf8(letzter.upperBound..<suche.count))
        return handlungen.contains { rest.beginnt($0) } ? letzter : nil
    }

    private static let handlungen: [StaticString] = [
        "aufhebung", "teilweise aufhebung", "teilaufhebung", "änderung", "anpassung", "ergänzung",
        "ergänzende hinweise",
        "ergänzungen", "verlängerung der geltung", "verlängerung des erlasses", "neufassung", "neuregelung",
        "berichtigung",
        "allgemeine hinweise", "hinweise", "anwendungshinweise", "verfahrenshinweise", "klarstellung", "fortgeltung",
        "außerkraftsetzung", "umsetzung", "weitere hinweise", "aktualisierung", "fortschreibung", "vorläufige",
    ]
}
