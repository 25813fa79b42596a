// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Brings the printed name of an authority into the form in which two printings of it are equal.
enum Behoerdenname {
    private static let bindewoerter: Set<String> = [
        "für", "und", "des", "der", "von", "zu", "im", "in", "den", "die", "das", "am", "an", "vom", "-", "–", "mit",
        "auf",
        "sowie",
    ]

    /// Joined, loose ends removed, genitive made nominative, capitals made usual, „NRW“ written out.
    static func bereinigt(_ worte: [String]) -> String {
        var worte = ohneLoseEnden(worte.map(ohneKapitaelchen(alle: worte)))
        if let erstes = worte.first, let voll = abkuerzungen[erstes] { worte[0] = voll }
        guard !worte.isEmpty else { return "" }
        nominativ(&worte)
        if let letztes = worte.last, ["NRW", "NW"].contains(letztes) {
            worte.removeLast()
            if ["Landes"].contains(worte.last ?? "") { worte.removeLast(min(2, worte.count)) }
            worte += ["des", "Landes", "Nordrhein-Westfalen"]
        }
        return ohneSatzzeichen(verbunden(worte))
    }

    private static let abkuerzungen = [
        "Nds.": "Niedersächsisches", "Bayer.": "Bayerisches", "Hess.": "Hessisches", "Sächs.": "Sächsisches",
        "Thür.": "Thüringer",
    ]

    private static func ohneLoseEnden(_ worte: [String]) -> [String] {
        var worte = worte
        while let letztes = worte.last, bindewoerter.contains(letztes.lowercased()) { worte.removeLast() }
        if worte.first.map({ ["Das", "das"].contains($0) }) == true { worte.removeFirst() }
        return worte
    }

    /// „Kinder-“ and „und“, „Nordrhein-“ and „Westfalen“: only the latter are one word.
    private static func verbunden(_ worte: [String]) -> String {
        var text = ""
        for wort in worte {
            let klebt = text.hasSuffix("-") && !bindewoerter.contains(wort.lowercased()) && !text.hasSuffix(" -")
            if klebt, wort.first?.isLowercase == true { text.removeLast() }
            text += text.isEmpty || klebt ? wort : " " + wort
        }
        return text
    }

    private static func ohneSatzzeichen(_ text: String) -> String {
        var text = text
        while let ende = text.last, ",;:.-–".contains(ende) { text.removeLast() }
        return text.beschnitten
    }

    /// „MINISTERIUM FÜR INNERES“ → „Ministerium für Inneres“; abbreviations stay.
    private static func ohneKapitaelchen(alle worte: [String]) -> (String) -> String {
        let kapitaelchen = worte.contains {
            $0.count >= 8 && $0.allSatisfy { !$0.isLowercase } && Landerkennung.ausgeschrieben($0) == nil
        }
        return { wort in
            if let land = Landerkennung.ausgeschrieben(wort) { return land }
            guard kapitaelchen, wort.allSatisfy({ !$0.isLowercase }) else { return wort }
            if bindewoerter.contains(wort.lowercased()) { return wort.lowercased() }
            if ["NRW", "NW", "EU"].contains(wort) { return wort }
            return wort.split(separator: "-", omittingEmptySubsequences: false)
                .map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined(separator: "-")
        }
    }

    /// „Stadt Neuenbrück“ → „der Stadt Neuenbrück“; nil for names that stand alone.
    static func genitiv(_ gemeinde: String) -> String? {
        let worte = gemeinde.split(separator: " ", maxSplits: 1)
        guard worte.count == 2 else { return nil }
        switch worte[0] {
        case "Stadt", "Landeshauptstadt", "Hansestadt", "Universitätsstadt", "Bundesstadt", "StädteRegion",
            "Städteregion":
            return "der \(gemeinde)"
        case "Kreis", "Landkreis": return "des \(worte[0])es \(worte[1])"
        default: return nil
        }
    }

    // MARK: Nominative

    /// „des Innenministeriums“, „d. Bayerischen Staatsministeriums“, „des Ministers für Arbeit“, „des Auswärtigen Amts“.
    private static func nominativ(_ worte: inout [String]) {
        let i = worte.firstIndex { kern($0) != nil } ?? 0
        if let kern = kern(worte[i]) {
            worte[i] = kern
            if i > 0, worte[i - 1].hasSuffix("n"), worte[i - 1].first?.isUppercase == true {
                worte[i - 1] = String(worte[i - 1].dropLast()) + "s"
            }
        }
        if worte.count > 1, worte[0] == "Auswärtigen" { worte[0] = "Auswärtiges" }
        if worte.count > 1, worte[0] == "Auswärtiges", worte[1].hasPrefix("Amt") { worte[1] = "Amt" }
        stelleArtikelVoran(&worte)
    }

    /// The nominative of „…ministeriums“, „…ministers“, „…senators“, „…präsidenten“; nil for other words.
    private static func kern(_ wort: String) -> String? {
        let klein = wort.lowercased().trimmingZeichen()
        if klein.hasSuffix("ministeriums") || klein.hasSuffix("präsidiums") { return ohne(1, wort) }
        if klein.hasSuffix("ministers") || klein.hasSuffix("senators") { return ohne(1, wort) }
        if klein.hasSuffix("präsidenten") || klein == "bundesamtes" { return ohne(2, wort) }
        if klein == "bundesamts" { return ohne(1, wort) }
        return nil
    }

    private static func ohne(_ anzahl: Int, _ wort: String) -> String {
        var kern = wort
        var rest = ""
        while let letztes = kern.last, !letztes.isLetter { rest = String(kern.removeLast()) + rest }
        return String(kern.dropLast(anzahl)) + rest
    }

    /// Offices named by their holder carry the article: „Der Innenminister“, „Die Senatorin für Inneres“.
    private static func stelleArtikelVoran(_ worte: inout [String]) {
        let erstes = worte[0].lowercased().trimmingZeichen()
        if ["der", "die"].contains(erstes) {
            worte[0] = erstes == "der" ? "Der" : "Die"
            return
        }
        let istMann = erstes.hasSuffix("minister") || erstes.hasSuffix("senator") || erstes.hasSuffix("präsident")
        let istFrau = erstes.hasSuffix("ministerin") || erstes.hasSuffix("senatorin") || erstes.hasSuffix("präsidentin")
        guard istMann || istFrau else { return }
        worte.insert(istMann ? "Der" : "Die", at: 0)
    }
}
