// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A word of a line with its UTF-8 range there.
struct Kopfwort: Sendable {
    var text: String
    var bereich: Range<Int>
    /// In lower case, without punctuation, umlauts mended.
    var klein: String

    static func alle(_ zeile: String) -> [Kopfwort] {
        zeile.woerter.map { wort in
            let start = zeile.utf8.distance(from: zeile.startIndex, to: wort.startIndex)
            let text = Umlautheilung.heile(String(wort))
            return Kopfwort(
                text: text, bereich: start..<start + wort.utf8.count, klein: text.lowercased().trimmingZeichen())
        }
    }

    var istGross: Bool { text.first?.isUppercase == true }
}

extension String {

    /// Without punctuation at the ends.
    func trimmingZeichen() -> String {
        var text = Substring(self)
        while let zeichen = text.first, !zeichen.isLetter, !zeichen.isNumber { text.removeFirst() }
        while let zeichen = text.last, !zeichen.isLetter, !zeichen.isNumber { text.removeLast() }
        return String(text)
    }
}

/// The words that names of authorities are made of.
enum Behoerdenwort {
    /// How surely a word names an authority.
    enum Anker: Sendable { case behoerde, kommune, einheit }

    /// Whether a line begins with the name of an authority.
    static func beginnt(_ zeile: String) -> Bool {
        guard zeile.utf8.count < 140 else { return false }
        let worte = Kopfwort.alle(zeile)
        guard let (start, _, anker) = anfang(worte) else { return false }
        return start == 0 && anker != .einheit
    }

    /// Where a name begins, where its telling word stands, and what that tells; nil if the line names no authority.
    static func anfang(_ worte: [Kopfwort]) -> (start: Int, kern: Int, anker: Anker)? {
        for i in worte.indices {
            guard let anker = anker(worte, i) else { continue }
            return (i > 0 && istVorwort(worte[i - 1], worte[i]) ? i - 1 : i, i, anker)
        }
        return nil
    }

    private static let endungen = [
        "ministerium", "ministeriums", "senatsverwaltung", "staatskanzlei", "bezirksregierung", "regierungspräsidium",
        "regierungspräsidiums", "landesdirektion", "verwaltungsamt", "landesamt", "bundesamt", "bundesamtes",
        "bundesagentur",
        "polizeipräsidium", "bundeskanzleramt",
    ]
    private static let personen: Set<String> = [
        "minister", "ministerin", "ministers", "innenminister", "innenministerin", "innenministers", "senator",
        "senatorin",
        "senators", "innensenator", "ministerpräsident", "ministerpräsidentin", "ministerpräsidenten",
        "regierungspräsident",
        "regierungspräsidentin", "regierungspräsidenten", "justizminister", "sozialminister", "bundesminister",
        "bundesministerin", "bundesministers",
    ]
    private static let gemeinden: Set<String> = [
        "landratsamt", "kreisverwaltung", "stadtverwaltung", "gemeindeverwaltung", "landeshauptstadt", "städteregion",
        "hansestadt", "universitätsstadt", "bundesstadt", "klingenstadt",
    ]

    private static func anker(_ worte: [Kopfwort], _ i: Int) -> Anker? {
        let wort = worte[i]
        guard wort.istGross || wort.klein == "regierung" else { return nil }
        let naechstes = i + 1 < worte.count ? worte[i + 1] : nil
        let klein = wort.klein
        if endungen.contains(where: { klein.hasSuffix($0) }) {
            return istAnschriftsteil(worte, i) ? nil : .behoerde
        }
        if personen.contains(klein) {
            return naechstes == nil && klein.hasPrefix("minister") && i > 0 ? nil : .behoerde
        }
        // „Freie und Hansestadt Hamburg“ is a Land
        if klein == "hansestadt", i > 0, ["freie", "und", "freien"].contains(worte[i - 1].klein) { return nil }
        if gemeinden.contains(klein) {
            return naechstes?.istGross == true || klein.hasSuffix("verwaltung") ? .kommune : nil
        }
        return naechstes.flatMap { zweiwort(klein, $0, worte, i) } ?? (istKreis(worte, i) ? .kommune : nil)
    }

    private static func zweiwort(_ klein: String, _ naechstes: Kopfwort, _ worte: [Kopfwort], _ i: Int) -> Anker? {
        let nach = naechstes.klein
        switch klein {
        case "stadt", "kreis", "landkreis": return naechstes.istGross && nach.count > 2 ? .kommune : nil
        case "oberbürgermeister", "oberbürgermeisterin", "bürgermeister", "bürgermeisterin", "landrat", "landrätin",
            "magistrat":
            return nach == "der" || nach == "des" ? .kommune : nil
        case "ausländerbehörde", "ausländeramt", "migrationsamt", "ordnungsamt":
            return nach == "der" || nach == "des" ? .kommune : naechstes.istGross ? .kommune : nil
        case "regierung": return nach == "von" ? .behoerde : nil
        case "auswärtiges", "auswärtigen": return ["amt", "amts", "amtes"].contains(nach) ? .behoerde : nil
        case "europäische", "europäisches", "europäischen":
            return ["kommission", "parlament", "union"].contains(nach) ? .behoerde : nil
        case "behörde": return nach == "für" ? .behoerde : nil
        case "aufsichts-": return worte.count > i + 2 && nach == "und" ? .behoerde : nil
        case "amt", "fachbereich", "bürgeramt":
            guard nach == "für" else { return nil }
            return worte.dropFirst(i).contains {
                ["stadt", "landeshauptstadt", "kreises", "landkreises"].contains($0.klein)
            }
                ? .kommune : .einheit
        default: return nil
        }
    }

    /// „Rhein-Sieg-Kreis“
    private static func istKreis(_ worte: [Kopfwort], _ i: Int) -> Bool {
        worte[i].klein.hasSuffix("-kreis") && worte[i].klein.count > 9
            || worte[i].klein.hasSuffix("-kreis") && i + 1 < worte.count && worte[i + 1].istGross
    }

    /// „über die Bezirksregierung Köln“, „dem Ministerium“: somebody else than the sender.
    private static func istAnschriftsteil(_ worte: [Kopfwort], _ i: Int) -> Bool {
        guard i > 0 else { return false }
        return ["an", "über", "durch", "bei", "beim", "dem", "zum", "zur", "vom", "gegenüber", "mit"].contains(
            worte[i - 1].klein)
            || i > 1 && ["an", "über", "durch", "bei", "mit"].contains(worte[i - 2].klein)
    }

    /// „Bayerisches Staatsministerium“, „Der Innenminister“.
    private static func istVorwort(_ vor: Kopfwort, _ wort: Kopfwort) -> Bool {
        let istPerson =
            personen.contains(wort.klein) || wort.klein.hasSuffix("bürgermeister")
            || wort.klein.hasSuffix("bürgermeisterin")
            || wort.klein == "landrat" || wort.klein == "landrätin" || wort.klein == "magistrat"
        if istPerson, ["der", "die", "das"].contains(vor.klein) { return true }
        return vor.istGross && Landerkennung.istAdjektiv(vor.klein) || vor.klein == "zentrale"
    }

    // MARK: How far a name reaches

    private static let bindewoerter: Set<String> = [
        "für", "und", "des", "der", "von", "zu", "im", "in", "den", "die", "das", "am", "an", "vom", "mit", "auf",
        "sowie",
    ]
    private static let endworte: Set<String> = [
        "postfach", "telefon", "tel", "abteilung", "abt", "referat", "dezernat", "herr", "frau", "az", "aktenzeichen",
        "seite",
        "datum", "betreff", "stand", "durchwahl", "bearbeiter", "bearbeitung", "geschäftszeichen", "hausanschrift",
        "postanschrift",
        "nachrichtlich", "fachbereich", "sachgebiet", "gesch", "geschz", "typ", "ausländerbehörde", "ausländeramt",
        "dienstanweisung", "rundschreiben", "erlass", "runderlass", "rundverfügung", "telefax", "e-mail",
    ]

    /// How many of the words belong to a name: capitalised ones and those that bind them.
    /// - Parameter fortsetzung: the first word already goes on with a name from the line above.
    static func laenge(_ worte: ArraySlice<Kopfwort>, fortsetzung: Bool) -> Int {
        var anzahl = 0
        for i in worte.indices {
            let istErstes = i == worte.startIndex
            if !istErstes || fortsetzung, brichtAb(worte, i, istErstes: istErstes) { break }
            anzahl += 1
            if let ende = worte[i].text.last, ";:".contains(ende) || ende == "." && worte[i].text.count > 4 { break }
        }
        return anzahl
    }

    private static func brichtAb(_ worte: ArraySlice<Kopfwort>, _ i: Int, istErstes: Bool) -> Bool {
        let wort = worte[i]
        if bindewoerter.contains(wort.text.lowercased())
            || bindewoerter.contains(wort.klein) && wort.text.count == wort.klein.count
        {
            // „vom 12.02.2025“, „in der Fassung“
            guard wort.klein != "vom", i + 1 < worte.endIndex else { return wort.klein == "vom" }
            return worte[i + 1].text.first?.isNumber == true
        }
        if istBeiwort(worte, i) { return false }
        guard wort.istGross, wort.text.first?.isLetter == true else { return true }
        if wort.text.contains(where: { $0.isNumber || "@·|/".contains($0) }) { return true }
        if !istErstes, endworte.contains(wort.klein) { return true }
        return istOrtVorDatum(worte, i) || istStrasse(worte, i) || wort.text.first == "("
    }

    /// „…, ländliche Räume und …“: a small adjective before a noun.
    private static func istBeiwort(_ worte: ArraySlice<Kopfwort>, _ i: Int) -> Bool {
        guard i > worte.startIndex, i + 1 < worte.endIndex, worte[i + 1].istGross, !worte[i].istGross else {
            return false
        }
        let davor = worte[i - 1].text
        guard davor.hasSuffix(",") || ["und", "für"].contains(davor.lowercased()) else { return false }
        return worte[i].klein.count > 4 && ["e", "en", "er", "es"].contains { worte[i].klein.hasSuffix($0) }
    }

    /// „… des Landes Düsseldorf, den 24.02.1998“: a place before a date is not part of the name.
    private static func istOrtVorDatum(_ worte: ArraySlice<Kopfwort>, _ i: Int) -> Bool {
        guard worte[i].text.hasSuffix(","), i + 1 < worte.endIndex else { return false }
        let danach = worte[i + 1].text == "den" && i + 2 < worte.endIndex ? worte[i + 2] : worte[i + 1]
        guard danach.text.first?.isNumber == true else { return false }
        // „Innenministerium NRW, 40190 Düsseldorf“: the number is a postcode
        return !(danach.text.count == 5 && danach.text.allSatisfy(\.isNumber))
    }

    private static func istStrasse(_ worte: ArraySlice<Kopfwort>, _ i: Int) -> Bool {
        guard i + 1 < worte.endIndex, worte[i + 1].text.first?.isNumber == true else { return false }
        // „…, Johanniswall 4“
        if i > worte.startIndex, worte[i - 1].text.hasSuffix(",") { return true }
        return ["straße", "strasse", "str", "platz", "allee", "weg", "ring", "damm", "ufer"].contains {
            worte[i].klein.hasSuffix($0)
        }
    }

    /// Whether a name cannot end with this word: „… für“, „… Jugend,“, „… des Landes“.
    static func istOffen(_ letztes: Kopfwort?) -> Bool {
        guard let letztes else { return false }
        return letztes.text.hasSuffix(",") || letztes.text.hasSuffix("-") || bindewoerter.contains(letztes.klein)
            || ["landes", "freistaates", "freistaats"].contains(letztes.klein)
    }

    /// Whether a line goes on with the name above it.
    static func istFortsetzung(_ worte: [Kopfwort]) -> Bool {
        guard let erstes = worte.first, worte.count <= 9 else { return false }
        // „Der Oberbürgermeister“ below the city's name is no part of it
        if ["des", "und", "für", "der"].contains(erstes.text.lowercased()), worte.count > 1 {
            if erstes.istGross, erstes.text != erstes.text.uppercased() { return false }
            return worte.last?.text.hasSuffix(".") != true
        }
        return Landerkennung.beginntMitLand(worte)
    }
}
