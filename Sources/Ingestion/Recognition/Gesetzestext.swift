// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// A law or regulation that came as running text (plain text, Markdown, PDF), cut into its §§ and Artikel.
struct Gesetzestext {
    var titel: String
    /// Abbreviation from the title („AG AsylG“), nil if it has none.
    var abkuerzung: String?
    /// Short title from the title („Aufenthaltsgesetz“).
    var kurztitel: String?
    var datum: Stichtag?
    var art: Vorschriftart
    /// `Bund` or a Land; nil if the text does not tell.
    var land: String?
    var bauten: [Textbau]

    /// Nil if the document is not laid out as a law: a title that says so and §§ as headings.
    init?(zeilen: [Zeile], bloecke: [Dokumentblock], titel metadatentitel: String?) {
        let norm: (Zeile) -> Bool = { Paragraphenzeile($0)?.istNorm == true }
        let mitEbenen = zeilen.contains { $0.ueberschriftebene != nil && norm($0) }
        let ueberschriften = zeilen.indices.filter {
            (!mitEbenen || zeilen[$0].ueberschriftebene != nil) && norm(zeilen[$0])
        }
        guard ueberschriften.count >= 2 || ueberschriften.count == 1 && zeilen.count < 30 else { return nil }
        guard let erste = ueberschriften.first, erste <= 400 else { return nil }
        let kopf = zeilen[..<erste].prefix(12).flatMap { Self.ohnePandoc($0.text) }
        guard let titel = Self.titel(kopf) ?? metadatentitel.flatMap({ Self.nenntArt($0) ? $0 : nil }) else {
            return nil
        }
        self.titel = titel
        (kurztitel, abkuerzung) = Self.namen(titel)
        datum =
            kopf.lazy.compactMap { zeile in
                Suchtext(zeile).beginnt("vom ") || Suchtext(zeile).enthaelt("ausfertigungsdatum")
                    ? Fundmuster.daten(in: zeile).first?.tag : nil
            }.first
        art = Self.art(titel)
        land = Self.land(zeilen)
        bauten = Paragraphenschnitt.schneide(zeilen, bloecke, mitEbenen: mitEbenen)
    }

    /// „% Titel“ is how Pandoc marks a title.
    private static func ohnePandoc(_ zeile: String) -> [String] {
        guard zeile.hasPrefix("% ") else { return [zeile] }
        return zeile.dropFirst(2).split(separator: " % ").map { String($0).beschnitten }
    }

    private static func titel(_ kopf: [String]) -> String? {
        guard let i = kopf.firstIndex(where: nenntArt) else { return nil }
        var text = kopf[i]
        // a title over two lines
        if i + 1 < kopf.count, !text.hasSuffix(")"), kopf[i + 1].hasSuffix(")"), kopf[i + 1].utf8.count < 120 {
            text += " " + kopf[i + 1]
        }
        return text
    }

    private static func nenntArt(_ text: String) -> Bool {
        guard text.utf8.count < 400, !text.hasSuffix(".") else { return false }
        let suche = Suchtext(text)
        return suche.enthaelt(eineVon: ["gesetz", "ordnung", "satzung", "übereinkommen", "verfassung"])
            && !suche.enthaelt(eineVon: ["erlass", "rundschreiben", "hinweise"])
    }

    private static func art(_ titel: String) -> Vorschriftart {
        let suche = Suchtext(titel.utf8(0..<60))
        if suche.enthaelt("gesetz") { return suche.beginnt("verordnung") ? .verordnung : .gesetz }
        return suche.enthaelt("verordnung") ? .verordnung : .gesetz
    }

    /// The names in brackets: „(Aufenthaltsgesetz - AufenthG)“, „(AG AsylG)“; for the Sozialgesetzbuch „SGB II“.
    private static func namen(_ titel: String) -> (kurztitel: String?, abkuerzung: String?) {
        let klammern = klammern(titel)
        if klammern.contains("SGB"), let band = klammern.first(where: { Gliederungsnummer.roemisch($0) != nil }) {
            return (nil, "SGB \(band)")
        }
        guard
            let innen = klammern.last(where: { !$0.hasPrefix("Artikel") && !$0.contains("BGBl") && $0.utf8.count > 2 })
        else { return (nil, nil) }
        for strich in [" - ", " – ", " — "] {
            let teile = innen.split(separator: strich)
            if teile.count == 2 { return (String(teile[0]).beschnitten, String(teile[1]).beschnitten) }
        }
        let istAbkuerzung = innen.count { $0.isUppercase } >= 2 && innen.utf8.count <= 24
        return istAbkuerzung ? (nil, innen.beschnitten) : (innen.beschnitten, nil)
    }

    private static func klammern(_ titel: String) -> [String] {
        titel.split(separator: "(").dropFirst().compactMap { teil in
            teil.firstIndex(of: ")").map { String(teil[..<$0]) }
        }
    }

    /// Signs of a Land's or the federal promulgation, at the beginning and the end.
    private static func land(_ zeilen: [Zeile]) -> String? {
        let rand = (zeilen.prefix(12) + zeilen.suffix(8)).map(\.text).joined(separator: " ")
        let suche = Suchtext(rand)
        let landeszeichen = suche.enthaelt(eineVon: [
            "landesregierung", "landtag", "ministerpräsident", "gv. nrw", "gvbl", "des landes ",
        ])
        if suche.enthaelt(eineVon: ["gv. nrw", "gv.nrw", "gv. nw"]) { return "NRW" }
        if landeszeichen, let land = Landerkennung.laender.first(where: { rand.contains($0.name) }) { return land.kurz }
        if landeszeichen { return nil }
        let ganz = zeilen.prefix(400).contains { Suchtext($0.text).enthaelt(eineVon: ["gv. nrw", "(gv.nrw"]) }
        if ganz { return "NRW" }
        return suche.enthaelt(eineVon: [
            "ausfertigungsdatum", "bundesgesetzblatt", "der bundestag hat", "bundespräsident", "(bgbl",
        ])
            ? "Bund" : nil
    }
}

/// A line that heads a part of a law: „§ 16b Studium“, „# § 1 – Zweck“, „Artikel 3“, „Anlage 1“, „Abschnitt 2“.
struct Paragraphenzeile {
    var bezeichnung: String
    var ueberschrift: String
    /// False for headings of the Gliederung.
    var istNorm: Bool

    init?(_ zeile: Zeile) {
        let text = zeile.text
        guard text.utf8.count < 300 else { return nil }
        let worte = text.woerter
        guard let erstes = worte.first else { return nil }
        let istKopf = zeile.ueberschriftebene != nil
        switch erstes {
        case "§", "§§", "Art.", "Artikel", "Art":
            guard worte.count > 1, let nummer = Self.nummer(worte[1]) else { return nil }
            let rest = Self.rest(worte.dropFirst(2))
            guard istKopf || Self.kannUeberschrift(rest) else { return nil }
            bezeichnung = (erstes.hasPrefix("Art") ? "Art. " : "§ ") + nummer
            ueberschrift = rest
            istNorm = true
        case "Anlage", "Anhang":
            guard istKopf || worte.count == 1 || worte.count == 2 && Self.nummer(worte[1]) != nil else { return nil }
            let nummer = worte.count > 1 ? String(worte[1]).trimmingZeichen() : ""
            bezeichnung = nummer.isEmpty ? String(erstes) : "\(erstes) \(nummer)"
            ueberschrift = Self.rest(worte.dropFirst(2))
            istNorm = true
        case "Teil", "Kapitel", "Abschnitt", "Unterabschnitt", "Titel", "Buch":
            guard worte.count >= 2, worte.count < 14, worte[1].first?.isNumber == true || istKopf else { return nil }
            bezeichnung = "\(erstes) \(worte[1])"
            ueberschrift = Self.rest(worte.dropFirst(2))
            istNorm = false
        default:
            guard istKopf else { return nil }
            bezeichnung = text
            ueberschrift = ""
            istNorm = false
        }
    }

    private static func nummer(_ wort: Substring) -> String? {
        let nummer = wort.hasSuffix(".") ? wort.dropLast() : wort
        let ziffern = nummer.prefix { $0.isNumber && $0.isASCII }
        guard !ziffern.isEmpty, ziffern.count <= 4 else { return nil }
        let rest = nummer.dropFirst(ziffern.count)
        guard rest.count <= 2, rest.allSatisfy({ $0.isLowercase && $0.isASCII }) else { return nil }
        return String(nummer)
    }

    private static func rest(_ worte: ArraySlice<Substring>) -> String {
        var text = worte.joined(separator: " ")
        while let erstes = text.first, "–-—:".contains(erstes) { text = String(text.dropFirst()).beschnitten }
        // „§ 1 (Fn 4)“: a footnote of the publisher, the heading stands below
        return text.hasPrefix("(Fn ") && text.hasSuffix(")") && text.utf8.count < 20 ? "" : text
    }

    /// In running text a line may begin with a citation („§ 5 Abs. 1 gilt …“); a heading does not go on like that.
    private static func kannUeberschrift(_ rest: String) -> Bool {
        guard let erstes = rest.first else { return true }
        guard rest.utf8.count <= 120, erstes.isUppercase || erstes == "(" else { return false }
        let wort = rest.prefix { !$0.isWhitespace }
        if ["Abs.", "Absatz", "Satz", "Nr.", "Nummer", "Buchst.", "ff.", "AufenthG", "Abs"].contains(String(wort)) {
            return false
        }
        guard let ende = rest.last else { return true }
        return !".,;:".contains(ende) && !wort.hasSuffix("G,") && !rest.contains(" ist ") && !rest.contains(" gilt ")
    }
}

/// Cuts the lines of a law at its §§.
enum Paragraphenschnitt {
    /// - Parameter mitEbenen: the §§ are marked as headings, so other lines (a table of contents) are none.
    static func schneide(_ zeilen: [Zeile], _ bloecke: [Dokumentblock], mitEbenen: Bool) -> [Textbau] {
        var fertig: [Textbau] = []
        var bau: Textbau?
        var gliederung: [String] = []
        var i = 0
        while i < zeilen.count {
            let zeile = zeilen[i]
            let ende =
                i + 1 < zeilen.count && zeilen[i + 1].block == zeile.block
                ? zeilen[i + 1].offset : bloecke[zeile.block].block.text.utf8.count
            let kannKopf = !mitEbenen || zeile.ueberschriftebene != nil
            guard kannKopf, let kopf = Paragraphenzeile(zeile) else {
                bau?.haengeAn(bloecke[zeile.block], zeile.offset..<ende)
                i += 1
                continue
            }
            if let bau { fertig.append(bau) }
            bau = Textbau()
            bau?.bezeichnung = kopf.bezeichnung
            bau?.ueberschrift = kopf.ueberschrift
            i += 1
            // the heading stands on the line below
            if kopf.ueberschrift.isEmpty, i < zeilen.count,
                istTitelzeile(zeilen[i], naechste: i + 1 < zeilen.count ? zeilen[i + 1] : nil)
            {
                bau?.ueberschrift = zeilen[i].text
                i += 1
            }
            if kopf.istNorm {
                bau?.gliederung = gliederung
            } else if zeile.ueberschriftebene == nil {
                gliederung = [bau.map { "\($0.bezeichnung) \($0.ueberschrift)" } ?? kopf.bezeichnung]
            }
        }
        if let bau { fertig.append(bau) }
        return fertig
    }

    private static func istTitelzeile(_ zeile: Zeile, naechste: Zeile?) -> Bool {
        guard zeile.ueberschriftebene == nil, zeile.text.utf8.count <= 140, Paragraphenzeile(zeile) == nil else {
            return false
        }
        guard let erstes = zeile.text.first, erstes.isUppercase, let ende = zeile.text.last, !".,;:".contains(ende)
        else {
            return false
        }
        return naechste != nil
    }
}
