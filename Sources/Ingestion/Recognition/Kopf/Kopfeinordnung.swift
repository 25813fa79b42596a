// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Tells what a line of a head is by how it begins.
enum Kopfeinordnung {
    /// The kind of the line and the UTF-8 offset where its value begins.
    static func art(_ text: String, _ suche: Suchtext) -> (Kopfzeilenart, Int) {
        if istSeitenzahl(suche) { return (.seite, 0) }
        // „1. Mein Erlass vom …“: an entry of a numbered Bezug
        if let rest = Zaehlung.hinter(text), Bezugleser.istBezug(Suchtext(text.utf8(rest..<suche.count))) {
            return (.bezug, rest)
        }
        if let art = Kopfetiketten.anfang(suche) { return (art, 0) }
        if let etikett = Kopfetiketten.etikett(text, suche) { return etikett }
        if Bezugleser.istBezug(suche) { return (.bezug, 0) }
        if istKontakt(text, suche) { return (.kontakt, 0) }
        if istGazettenkopf(suche) || istVermerk(text, suche) { return (.vermerk, 0) }
        return (.sonstige, 0)
    }

    /// „Seite 1 von 3“, „- 2 -“.
    private static func istSeitenzahl(_ suche: Suchtext) -> Bool {
        if suche.beginnt("seite "), suche.count < 22, suche.istBuchstabe(at: 6) { return true }
        return suche.count < 8 && suche.klein.allSatisfy { (48...57).contains($0) || [32, 45, 47].contains($0) }
    }

    private static func istKontakt(_ text: String, _ suche: Suchtext) -> Bool {
        if suche.enthaelt("@") || suche.enthaelt("telefon ") || suche.enthaelt(", tel.") { return true }
        if suche.beginnt("www.") || suche.beginnt("https:") || suche.enthaelt("www.") && suche.count < 60 {
            return true
        }
        return istRufnummer(text) || istOrtszeile(text) || istStrassenzeile(text, suche)
    }

    /// „40213 Düsseldorf“
    private static func istOrtszeile(_ text: String) -> Bool {
        let worte = text.woerter
        guard (2...4).contains(worte.count), let plz = worte.first?.drop(while: { $0 == "D" || $0 == "-" }) else {
            return false
        }
        return plz.utf8.count == 5 && plz.allSatisfy(\.isNumber) && worte[1].first?.isUppercase == true
            && !text.contains(where: { "/#".contains($0) })
    }

    /// „Haroldstraße 5“
    private static func istStrassenzeile(_ text: String, _ suche: Suchtext) -> Bool {
        let worte = text.woerter
        guard (2...4).contains(worte.count), worte.last?.first?.isNumber == true else { return false }
        let strasse = worte[worte.count - 2].lowercased()
        return ["straße", "strasse", "str.", "platz", "allee", "weg", "ring", "damm", "ufer", "gasse"]
            .contains { strasse.hasSuffix($0) }
    }

    /// „0211 871-2345“, „Grote, 0211 000-6418“, „+49 211 871-0“: digits of a telephone number end a short line.
    private static func istRufnummer(_ text: String) -> Bool {
        guard text.utf8.count < 60, text.utf8.last.map({ (48...57).contains($0) || $0 == 41 }) == true else {
            return false
        }
        var ziffern = 0
        var erste: UInt8 = 0
        var vorErster: UInt8 = 32
        for byte in text.utf8.reversed() {
            if (48...57).contains(byte) {
                ziffern += 1
                erste = byte
            } else if ![32, 45, 47, 40, 41].contains(byte) {
                vorErster = byte
                break
            }
        }
        // „26.03.09-000296“: the digits go on before a dot
        guard (7...15).contains(ziffern), vorErster < 0x80, !"./#_".utf8.contains(vorErster) else { return false }
        return erste == 48 || vorErster == UInt8(ascii: "+")
    }

    /// „Ministerialblatt – Ausgabe vom 24. August 2012“, „MBl. NRW. Nr. 12“: the running head of a gazette.
    private static func istGazettenkopf(_ suche: Suchtext) -> Bool {
        guard suche.count < 120 else { return false }
        let anfaenge: [StaticString] = [
            "ministerialblatt", "amtsblatt", "gesetz- und verordnungsblatt", "gemeinsames ministerialblatt", "mbl.",
            "gmbl",
            "staatsanzeiger", "ausgabe ", "gültigkeitsverzeichnis", "glied.-nr", "glied-nr", "smbl",
            "bekanntgegeben im",
        ]
        return anfaenge.contains { suche.beginnt($0) }
    }

    /// Markings that belong to the paper and not to the text.
    private static func istVermerk(_ text: String, _ suche: Suchtext) -> Bool {
        guard suche.count < 90 else { return false }
        let vermerke: [StaticString] = [
            "nur für den dienstgebrauch", "vs - nur", "vs – nur", "vs-nfd", "vs nfd", "nur für den internen",
            "nur zur internen", "vertraulich", "entwurf", "kopie", "abschrift", "ausfertigung", "reinschrift", "eilt",
            "sofort", "dringend", "per fax", "landeswappen", "logo", "startseite", "druckversion",
            "kein amtlicher text",
            "nicht amtliche", "lesefassung", "elektronische fassung",
        ]
        if vermerke.contains(where: { suche.beginnt($0) && !suche.istBuchstabe(at: $0.utf8CodeUnitCount) }) {
            return suche.count < 60 || !text.hasSuffix(".")
        }
        return suche.enthaelt("nur für den dienstgebrauch") || suche.enthaelt("startseite |")
    }
}

/// „1.“, „(2)“, „a)“, „–“ at the beginning of a line.
enum Zaehlung {
    /// The UTF-8 offset behind the counting and its blank; nil if the line is not counted.
    static func hinter(_ text: String) -> Int? {
        guard let leer = text.utf8.prefix(6).firstIndex(of: 32), leer > text.startIndex else { return nil }
        let zeichen = text[..<leer]
        let rest = text.utf8.distance(from: text.startIndex, to: text.index(after: leer))
        if striche.contains(String(zeichen)) { return rest }
        guard let ende = zeichen.last, ende == "." || ende == ")", zeichen.utf8.count <= 4 else { return nil }
        let kern = zeichen.dropLast().drop { $0 == "(" }
        guard !kern.isEmpty, kern.allSatisfy({ $0.isASCII && ($0.isNumber || $0.isLowercase) }) else { return nil }
        // „4. Mai 2016“
        if Fundmuster.daten(in: text.utf8(0..<24)).contains(where: { $0.bereich.lowerBound == 0 }) { return nil }
        return kern.allSatisfy(\.isNumber) || kern.count <= 2 && kern.allSatisfy(\.isLowercase) ? rest : nil
    }

    private static let striche: Set<String> = ["-", "–", "—", "•", "*", "·", "▪", "►", "o"]
}
