// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// What a document calls itself.
enum Typerkennung {
    /// What is right of a hundred kinds that are found …
    private enum Guete {
        /// … behind „Typ:“
        static let etikett = 0.99
        /// … in „RdErl. d. …“
        static let fundstellenzeile = 0.99
        /// … as a line of its own („Runderlass“, „Dienstanweisung Nr. 3/2024“)
        static let zeile = 0.95
        /// … at the beginning of the title
        static let titel = 0.93
        /// … by what a letter is about (an invitation, a survey)
        static let gegenstand = 0.8
        /// … in a title that says it is an Anlage to something
        static let anlage = 0.95
        /// … in „mit diesem Erlass“
        static let imText = 0.9
    }

    private static let namen: [(StaticString, Vorschriftart)] = [
        ("allgemeine verwaltungsvorschrift", .verwaltungsvorschrift), ("verwaltungsvorschrift", .verwaltungsvorschrift),
        ("gemeinsamer runderlass", .erlass), ("gem. rderl", .erlass), ("gem.rderl", .erlass), ("runderlass", .erlass),
        ("runderlaß", .erlass), ("rderl", .erlass), ("rd.erl", .erlass), ("rd. erl", .erlass),
        ("änderungserlass", .erlass),
        ("aufnahmeanordnung", .erlass), ("erlass", .erlass), ("erlaß", .erlass), ("erl. d", .erlass),
        ("länderrundschreiben", .rundschreiben), ("rundschreiben", .rundschreiben), ("rundbrief", .rundschreiben),
        ("hausrundschreiben", .rundschreiben), ("informationsschreiben", .rundschreiben),
        ("bekanntmachung", .erlass), ("bek. d", .erlass), ("rundverfügung", .rundverfuegung),
        ("rundverfugung", .rundverfuegung),
        ("vorläufige anwendungshinweise", .anwendungshinweise), ("allgemeine anwendungshinweise", .anwendungshinweise),
        ("anwendungshinweise", .anwendungshinweise), ("verfahrenshinweise", .anwendungshinweise),
        ("ausführungshinweise", .anwendungshinweise), ("auslegungshinweise", .anwendungshinweise),
        ("hinweise zur anwendung", .anwendungshinweise), ("handlungsleitfaden", .anwendungshinweise),
        ("handreichung", .anwendungshinweise), ("arbeitshinweise", .anwendungshinweise),
        ("vollzugshinweise", .anwendungshinweise), ("durchführungshinweise", .anwendungshinweise),
        ("erste anwendungshinweise", .anwendungshinweise), ("ergänzende anwendungshinweise", .anwendungshinweise),
        ("umsetzungshinweise", .anwendungshinweise), ("auslegungs- und anwendungshinweise", .anwendungshinweise),
        ("dienstanweisung", .dienstanweisung), ("geschäftsanweisung", .dienstanweisung),
        ("arbeitsanweisung", .dienstanweisung),
        ("hausverfügung", .dienstanweisung), ("hausmitteilung", .dienstanweisung), ("amtsverfügung", .dienstanweisung),
        ("interne dienstanweisung", .dienstanweisung), ("allgemeine dienstanweisung", .dienstanweisung),
        ("allgemeinverfügung", .sonstige), ("anlage", .anlage), ("anhang", .anlage),
        ("fachliche weisung", .rundschreiben), ("fachliche weisungen", .rundschreiben), ("weisung", .rundschreiben),
    ]

    static func kandidaten(_ zeilen: [Kopfzeile]) -> [Kandidat<Vorschriftart>] {
        zeilen.indices.compactMap { i -> Kandidat<Vorschriftart>? in
            let zeile = zeilen[i]
            func kandidat(_ art: Vorschriftart?, _ guete: Double, _ bereich: Range<Int>) -> Kandidat<Vorschriftart>? {
                art.map { Kandidat($0, [zeile.stelle(bereich)], guete: guete, zeilen: [i]) }
            }
            let ganz = 0..<zeile.suchtext.count
            switch zeile.art {
            case .typ where zeile.wertAb > 0:
                return kandidat(art(amAnfang: zeile.wert), Guete.etikett, zeile.wertbereich)
            case .typ: return kandidat(art(amAnfang: zeile.text), Guete.fundstellenzeile, ganz)
            case .sonstige:
                if Anlagentitel.ist(zeile.suchtext) { return kandidat(.anlage, Guete.anlage, ganz) }
                return kandidat(art(genau: zeile.text) ?? art(ausgestellt: zeile.text), Guete.zeile, ganz)
            case .betreff where Anlagentitel.ist(zeile.suchtext):
                return kandidat(.anlage, Guete.anlage, zeile.wertbereich)
            default: return nil
            }
        }
    }

    /// The kind that the title names, „Anwendungshinweise: …“, or that follows from its subject.
    static func imTitel(_ titel: Lesung<String>) -> Kandidat<Vorschriftart>? {
        if let art = Betreffart.genannt(titel.wert) {
            return Kandidat(art, titel.stellen, guete: Guete.titel, zeilen: titel.zeilen)
        }
        return Betreffart.geschlossen(titel.wert).map {
            Kandidat(
                $0, titel.stellen, guete: Guete.gegenstand, zeilen: titel.zeilen,
                zweifel: "Die Art ist nicht genannt, sondern folgt aus dem Gegenstand des Schreibens.")
        }
    }

    /// The kind, if the text is its name and nothing more („Runderlass“, „RdErl.“, „Dienstanweisung Nr. 3/2024“).
    static func art(genau text: String) -> Vorschriftart? {
        let suche = Suchtext(ohneTag(text.geglaettet))
        for (name, art) in namen where suche.beginnt(name) {
            let rest = suche.klein.dropFirst(name.utf8CodeUnitCount)
            if rest.allSatisfy({ !(97...122).contains($0) && $0 < 0x80 }) { return art }
            if istNummer(rest) { return art }
        }
        return nil
    }

    /// „Verfahrenshinweise der Ausländerbehörde“, „Verwaltungsvorschrift des Ministeriums des Innern“: a short line that
    /// names the kind and who issues it.
    static func art(ausgestellt text: String) -> Vorschriftart? {
        guard text.utf8.count < 110, let letztes = text.last, !".;:,".contains(letztes), !Prosa.istProsa(zeile: text)
        else {
            return nil
        }
        let suche = Suchtext(text)
        for (name, art) in namen where suche.beginnt(name) {
            let ab = name.utf8CodeUnitCount
            let aussteller: [StaticString] = [" des ", " der ", " d. "]
            guard aussteller.contains(where: { suche.erste($0, ab: ab, bis: ab + 5)?.lowerBound == ab }) else {
                continue
            }
            let nenntBehoerde = suche.enthaelt(
                eineVon: [
                    "minister", "behörde", "amt", "regierung", "senat", "bundes", "stadt", "kreis", "bürgermeister",
                    "landrat",
                ], ab: ab)
            if nenntBehoerde { return art }
        }
        return nil
    }

    /// „Rundverfügung Nr. 4/2016 vom 12. Mai 2016“ without its day.
    private static func ohneTag(_ text: String) -> String {
        guard let vom = Suchtext(text).erste(" vom "), let tag = Fundmuster.daten(in: text).first,
            tag.bereich.lowerBound == vom.upperBound, text.utf8.count - tag.bereich.upperBound <= 2
        else { return text }
        return text.utf8(0..<vom.lowerBound)
    }

    /// „ nr. 3/2024“, „ 12/2021“
    private static func istNummer(_ rest: ArraySlice<UInt8>) -> Bool {
        guard rest.count < 24, rest.first == 32 else { return false }
        let worte = rest.split(separator: 32)
        return worte.allSatisfy { wort in
            wort.elementsEqual("nr.".utf8) || wort.elementsEqual("nummer".utf8)
                || wort.first.map { (48...57).contains($0) } == true
        }
    }

    /// The kind that stands at the beginning of a heading: „Anwendungshinweise: …“, „Dienstanweisung Nr. 3“.
    static func art(amAnfang text: String) -> Vorschriftart? {
        let suche = Suchtext(text)
        for (name, art) in namen where suche.beginnt(name) {
            if !suche.istBuchstabe(at: name.utf8CodeUnitCount) { return art }
        }
        return nil
    }

    /// What the body calls itself: „dieser Erlass“, „mit diesem Rundschreiben“, with its place in the text.
    static func art(imText suche: Suchtext) -> (art: Vorschriftart, bereich: Range<Int>)? {
        let selbst: [(StaticString, Vorschriftart)] = [
            ("diese dienstanweisung", .dienstanweisung), ("dieser dienstanweisung", .dienstanweisung),
            ("diese rundverfügung", .rundverfuegung), ("dieser rundverfügung", .rundverfuegung),
            ("dieses rundschreiben", .rundschreiben), ("diesem rundschreiben", .rundschreiben),
            ("dieses rundschreibens", .rundschreiben),
            ("diese anwendungshinweise", .anwendungshinweise), ("dieser anwendungshinweise", .anwendungshinweise),
            ("diesen anwendungshinweisen", .anwendungshinweise),
            ("dieser runderlass", .erlass), ("dieser erlass", .erlass), ("dieses erlasses", .erlass),
            ("diesem erlass", .erlass), ("diesen erlass", .erlass), ("dieses runderlasses", .erlass),
            ("diese verwaltungsvorschrift", .verwaltungsvorschrift),
            ("dieser verwaltungsvorschrift", .verwaltungsvorschrift),
        ]
        var beste: (art: Vorschriftart, bereich: Range<Int>)?
        for (name, art) in selbst {
            guard let fund = suche.erste(name, bis: beste.map { $0.bereich.lowerBound + 40 }) else { continue }
            if beste.map({ fund.lowerBound < $0.bereich.lowerBound }) ?? true { beste = (art, fund) }
        }
        return beste
    }

    /// What the body of a document calls itself, with its place.
    static func art(in abschnitte: [Abschnitt]) -> (art: Vorschriftart, stelle: Textstelle?)? {
        for abschnitt in abschnitte {
            guard let (art, bereich) = art(imText: Suchtext(abschnitt.text)) else { continue }
            return (art, Textstelle(in: abschnitt, bereich))
        }
        return nil
    }

    static let guete = (imText: Guete.imText, geschlossen: 0.7)

    // MARK: Titles

    private static let ohneDoppelpunkt: Set<String> = [
        "Anwendungshinweise", "Dienstanweisung", "Rundschreiben", "Rundverfügung", "Runderlass", "Erlass",
    ]

    /// How many bytes of a title name its kind: „Anwendungshinweise: Erteilung …“. 0 if it is about a kind („Erlass von Gebühren“).
    static func laenge(imTitel titel: String) -> Int {
        let worte = titel.woerter
        if worte.count > 2, ohneDoppelpunkt.contains(String(worte[0])), worte[1].first?.isUppercase == true {
            return titel.utf8.distance(from: titel.startIndex, to: worte[1].startIndex)
        }
        guard let doppelpunkt = titel.firstIndex(of: ":"), art(genau: String(titel[..<doppelpunkt])) != nil else {
            return 0
        }
        let danach = titel[titel.index(after: doppelpunkt)...].drop(while: \.isWhitespace)
        return danach.isEmpty ? 0 : titel.utf8.distance(from: titel.startIndex, to: danach.startIndex)
    }
}
