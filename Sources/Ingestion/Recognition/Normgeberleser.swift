// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the authority that issued a document by the words authorities are named with.
enum Normgeberleser {
    /// An authority found in the head.
    struct Fund: Sendable, Hashable {
        var name: String
        /// Lines of the head its name takes.
        var zeilen: Range<Int>
    }

    /// The issuing authority; nil if the head names none.
    static func lies(_ kopf: [Kopfzeile]) -> Fund? {
        var bester: Fund?
        for i in kopf.indices where istMoeglich(kopf[i]) {
            guard let fund = fund(ab: i, kopf) else { continue }
            if bester.map({ wert(fund) > wert($0) }) ?? true { bester = fund }
        }
        return bester
    }

    private static func istMoeglich(_ zeile: Kopfzeile) -> Bool {
        switch zeile.art {
        case .sonstige, .typ, .aktenzeichen, .kontakt: true
        case .datum: !zeile.suchtext.beginnt("stand")
        default: false
        }
    }

    /// A name with its Land beats one without; the earlier one wins.
    private static func wert(_ fund: Fund) -> Int {
        let hatLand = Landerkennung.land(inName: fund.name) != nil
        return (hatLand ? 1000 : 0) - fund.zeilen.lowerBound
    }

    private static func fund(ab i: Int, _ kopf: [Kopfzeile]) -> Fund? {
        guard let anfang = Behoerdenwort.anfang(in: kopf[i].zeile.text) else { return nil }
        var name = Behoerdenwort.name(anfang)
        var ende = i + 1
        while ende < kopf.count, ende - i < 5, kopf[ende].art == .sonstige || kopf[ende].art == .typ {
            let naechste = kopf[ende].zeile.text
            guard name.istOffen || Behoerdenwort.istFortsetzung(naechste) else { break }
            let teil = Behoerdenwort.name(naechste.woerter, fortsetzung: true)
            guard !teil.worte.isEmpty else { break }
            name.worte += teil.worte
            name.istOffen = teil.istOffen
            ende += 1
        }
        let text = Behoerdenwort.bereinigt(name.worte)
        return text.utf8.count < 6 ? nil : Fund(name: text, zeilen: i..<ende)
    }
}

/// The words that names of authorities are made of.
enum Behoerdenwort {
    struct Name {
        var worte: [String]
        /// The name ends in a way that something must follow („… des Landes“).
        var istOffen: Bool
    }

    private static let anker: Set<String> = [
        "minister", "ministerin", "innenminister", "bezirksregierung", "regierungspräsidium", "landesdirektion",
        "landesverwaltungsamt", "senatsverwaltung", "senator", "senatorin", "landratsamt", "kreisverwaltung",
        "stadtverwaltung", "landeshauptstadt", "bundesamt", "bundesagentur", "städteregion", "landkreis",
        "staatskanzlei",
    ]
    private static let bindewoerter: Set<String> = [
        "für", "und", "des", "der", "von", "zu", "im", "in", "den", "die", "das", "am", "an", "vom",
    ]
    private static let vorsatz: Set<String> = ["der", "die", "das"]

    /// The words from the beginning of the authority's name on, or nil if the line names none.
    static func anfang(in zeile: String) -> [Substring]? {
        let worte = zeile.woerter
        for (i, wort) in worte.enumerated() {
            guard istAnker(wort, danach: i + 1 < worte.count ? worte[i + 1] : nil) else { continue }
            var start = i
            if i > 0, istVorwort(worte[i - 1], wort) { start = i - 1 }
            return Array(worte[start...])
        }
        return nil
    }

    private static func istAnker(_ wort: Substring, danach: Substring?) -> Bool {
        let klein = wort.lowercased().trimmingZeichen()
        if klein.hasSuffix("ministerium") || klein.hasSuffix("ministeriums") { return true }
        if anker.contains(klein) { return wort.first?.isUppercase == true }
        guard let danach else { return false }
        let nach = danach.lowercased()
        switch klein {
        case "stadt", "kreis": return wort.first?.isUppercase == true && danach.first?.isUppercase == true
        case "ausländerbehörde", "ausländeramt":
            return nach == "der" || nach == "des" || danach.first?.isUppercase == true
        case "regierung": return nach == "von"
        case "auswärtiges", "auswärtigen": return nach == "amt" || nach == "amts" || nach == "amtes"
        case "europäische", "europäisches": return ["kommission", "parlament", "union"].contains(nach)
        case "behörde": return nach == "für"
        default: return false
        }
    }

    /// „Bayerisches Staatsministerium“, „Der Innenminister“, „Freie Hansestadt“.
    private static func istVorwort(_ vor: Substring, _ wort: Substring) -> Bool {
        let klein = vor.lowercased()
        if wort.lowercased().hasPrefix("minister") || wort.lowercased() == "innenminister", vorsatz.contains(klein) {
            return true
        }
        return Landerkennung.istAdjektiv(klein)
    }

    static func istFortsetzung(_ zeile: String) -> Bool {
        let worte = zeile.woerter
        guard let erstes = worte.first?.lowercased() else { return false }
        if ["des", "und", "für", "der"].contains(erstes), worte.count > 1 {
            return worte.count <= 8 && !zeile.hasSuffix(".")
        }
        return Landerkennung.laender.contains { zeile.hasPrefix($0.name) }
    }

    /// As many words as belong to a name: capitalised ones and those that bind them.
    static func name(_ worte: [Substring], fortsetzung: Bool = false) -> Name {
        var teile: [String] = []
        for (i, wort) in worte.enumerated() {
            if (i > 0 || fortsetzung), brichtAb(wort, i, worte) { break }
            teile.append(String(wort))
            if wort.hasSuffix(".") || wort.hasSuffix(";") || wort.hasSuffix(":") { break }
        }
        guard let letztes = teile.last else { return Name(worte: [], istOffen: false) }
        let klein = letztes.lowercased()
        let offen =
            letztes.hasSuffix(",") || bindewoerter.contains(klein) || klein == "landes" || letztes.hasSuffix("-")
        return Name(worte: teile, istOffen: offen && teile.count == worte.count || klein == "landes")
    }

    private static func brichtAb(_ wort: Substring, _ i: Int, _ worte: [Substring]) -> Bool {
        guard let erstes = wort.first else { return true }
        if bindewoerter.contains(wort.lowercased()) {
            // „vom 12.02.2025“, „in der Fassung“
            guard wort.lowercased() != "vom", i + 1 < worte.count else { return wort.lowercased() == "vom" }
            return worte[i + 1].first?.isNumber == true
        }
        if !erstes.isLetter || !erstes.isUppercase { return true }
        if wort.contains(where: { $0.isNumber || $0 == "@" || $0 == "·" || $0 == "|" }) { return true }
        // „… des Landes Düsseldorf, den 24.02.1998“: a place before a date is not part of the name
        return istOrtVorDatum(i, worte)
    }

    private static func istOrtVorDatum(_ i: Int, _ worte: [Substring]) -> Bool {
        guard worte[i].hasSuffix(","), i + 1 < worte.count else { return false }
        let naechstes = worte[i + 1] == "den" && i + 2 < worte.count ? worte[i + 2] : worte[i + 1]
        return naechstes.first?.isNumber == true
    }

    /// Joined, hyphens at line ends mended, genitive made nominative, loose ends removed.
    static func bereinigt(_ worte: [String]) -> String {
        var worte = worte
        while let letztes = worte.last, bindewoerter.contains(letztes.lowercased()) || letztes == "-" {
            worte.removeLast()
        }
        guard !worte.isEmpty else { return "" }
        let erstes = worte[0]
        if erstes.lowercased().hasSuffix("ministeriums") { worte[0] = String(erstes.dropLast()) }
        if worte.count > 1, worte[1].lowercased().hasSuffix("ministeriums"),
            erstes.hasSuffix("n") || erstes.hasSuffix("s")
        {
            worte[0] = erstes.hasSuffix("n") ? String(erstes.dropLast()) + "s" : erstes
            worte[1] = String(worte[1].dropLast())
        }
        var text = worte.joined(separator: " ").replacing("- ", with: "-")
        while let ende = text.last, ",;:.-–".contains(ende) { text.removeLast() }
        return text
    }
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
