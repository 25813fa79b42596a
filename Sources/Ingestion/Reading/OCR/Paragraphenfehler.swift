// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// „$ 81“, „8 81 Abs. 3“, „88 25a, 25b“ → „§“, „§§“.
struct Paragraphenfehler: Sendable {
    let istGesetz: @Sendable (String) -> Bool

    func zeichen(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let (vor, rest) = Self.ohneKlammer(folge[stelle])
        guard let form = Form(rest), let nummer = Norm(folge[stelle + 1]),
            !Self.verbietet(folge[stelle - 1], form)
        else { return nil }
        let kette = kette(folge, ab: stelle + 1, nummer)
        switch form {
        case .dollar:
            guard !Self.istGeld(folge[stelle + 2]) else { return nil }
            let bewiesen = kette.endet || imSatz(folge, stelle + 2) || Self.vorwort.contains(folge[stelle - 1])
            return bewiesen ? vor + (kette.glieder > 1 ? "§§" : "§") : nil
        case .aehnlich:
            return kette.endet && kette.glieder == 1 ? vor + "§" : nil
        case .doppelt(let sicher):
            guard kette.endet || kette.glieder > 1 && kette.hatBuchstaben else { return nil }
            if kette.glieder > 1 { return vor + "§§" }
            return sicher ? vor + "§" : nil
        }
    }

    private static func ohneKlammer(_ wort: String) -> (vor: String, rest: String) {
        guard let erstes = wort.first, "(„\"".contains(erstes), wort.count > 1 else { return ("", wort) }
        return (String(erstes), String(wort.dropFirst()))
    }

    /// What a sign may have been read as.
    private enum Form {
        case dollar
        /// A digit or letter that looks like „§“.
        case aehnlich
        /// Two of them; certain if one is „§“ or „$“ itself.
        case doppelt(sicher: Bool)

        init?(_ wort: String) {
            switch wort {
            case "$": self = .dollar
            case "8", "5", "S", "&": self = .aehnlich
            default:
                guard (2...3).contains(wort.count), wort != "§§", wort.allSatisfy({ "§$8S5&".contains($0) }) else {
                    return nil
                }
                let sicher = wort.contains { "§$".contains($0) }
                guard wort.count == 2 || sicher else { return nil }
                self = .doppelt(sicher: sicher)
            }
        }
    }

    /// A word that can be the number of a provision: „16b“, „25a,“.
    private struct Norm {
        var hatBuchstaben: Bool
        var komma: Bool

        init?(_ wort: String) {
            let kern = Wortkern(wort)
            guard kern.vor.isEmpty, kern.nach.isEmpty || kern.nach == "," || kern.nach == ")",
                let nummer = Ziffern.normnummer(kern.kern)
            else { return nil }
            hatBuchstaben = nummer.last.map { !Ziffern.istZiffer($0) } ?? false
            komma = kern.nach == ","
        }
    }

    /// „25a, 25b und 36 AufenthG“: how many numbers follow each other, and whether a part or a law stands behind them.
    private func kette(
        _ folge: Wortfolge, ab start: Int, _ erste: Norm
    ) -> (glieder: Int, hatBuchstaben: Bool, endet: Bool) {
        var (glieder, buchstaben, stelle, letzte) = (1, erste.hatBuchstaben, start, erste)
        while glieder < 12 {
            let naechste = folge[stelle + 1]
            let istBindewort = ["und", "bis", "oder", "u.", "sowie", "-", "–"].contains(naechste)
            guard letzte.komma || istBindewort, let norm = Norm(folge[stelle + (istBindewort ? 2 : 1)]) else { break }
            stelle += istBindewort ? 2 : 1
            glieder += 1
            buchstaben = buchstaben || norm.hatBuchstaben
            letzte = norm
        }
        let dahinter = folge[stelle + 1]
        return (glieder, buchstaben, !letzte.komma && (Self.istTeil(dahinter) || istGesetzesname(dahinter)))
    }

    private static func istTeil(_ wort: String) -> Bool {
        ["Abs.", "Abs", "Abs,", "Absatz", "Absätze", "Satz", "Nr.", "Nr", "Nummer", "Buchst.", "ff.", "ff", "f.", "S."]
            .contains(wort)
    }

    private func istGesetzesname(_ wort: String) -> Bool {
        let kern = Wortkern(wort).kern
        return kern.count > 1 && kern.first?.isUppercase == true && (istGesetz(kern) || Gesetzesform.ist(kern))
    }

    /// The rest of the sentence names a law within a few words.
    private func imSatz(_ folge: Wortfolge, _ start: Int) -> Bool {
        for stelle in start..<start + 8 {
            let wort = folge[stelle]
            if istGesetzesname(wort) { return true }
            if wort.isEmpty || wort.count > 4 && wort.hasSuffix(".") { return false }
        }
        return false
    }

    /// Words after which no amount of money stands.
    private static let vorwort: Set<String> = [
        "nach", "Nach", "gem.", "gemäß", "Gemäß", "des", "aus", "Sinne", "i.S.d.", "i.S.v.", "i.V.m.", "iVm", "m.",
        "vgl.",
        "Vgl.", "siehe", "entsprechend", "aufgrund", "gegen",
    ]

    /// The word before counts something else, or names a currency.
    private static func verbietet(_ wort: String, _ form: Form) -> Bool {
        let kern = Wortkern(wort).kern
        if kern.hasSuffix("US") || kern.hasSuffix("US-") || kern == "USD" { return true }
        if case .dollar = form { return false }
        if case .doppelt(sicher: true) = form { return false }
        return zaehlwoerter.contains(kern) || kern.last.map { Ziffern.istZiffer($0) } ?? false
    }

    private static let zaehlwoerter: Set<String> = [
        "Nr", "Nummer", "Nummern", "Ziffer", "Ziff", "Satz", "Abs", "Absatz", "Art", "Artikel", "Seite", "Anlage",
        "Punkt",
        "Kapitel", "Halbsatz", "Buchst", "Teil", "Abschnitt", "§", "§§", "bis", "Stufe", "Klasse", "Fn", "Rn", "Rdnr",
    ]

    private static func istGeld(_ wort: String) -> Bool {
        ["Mio", "Mrd", "Million", "Millionen", "Milliarden", "Dollar", "Cent", "Euro", "EUR", "€", "DM", "pro", "je"]
            .contains(Wortkern(wort).kern)
    }
}

/// „AufenthG“, „BeschV“, „SGB“: how abbreviations of laws look.
enum Gesetzesform {
    static func ist(_ wort: String) -> Bool {
        guard (2...14).contains(wort.count), wort.allSatisfy({ $0.isLetter || $0 == "/" || $0 == "-" }) else {
            return false
        }
        let stamm = wort.hasSuffix("/EU") ? String(wort.dropLast(3)) : wort
        let istMischung = stamm.contains(where: \.isLowercase) && stamm.dropFirst().contains(where: \.isUppercase)
        let endungen = ["G", "V", "VO", "GB", "O", "VwV", "ÜbK"]
        return istMischung && endungen.contains { stamm.hasSuffix($0) }
            || ["SGB", "BGB", "StGB", "GG", "VwGO", "ZPO", "StPO", "AO", "EMRK", "GFK", "AEUV"].contains(stamm)
    }
}
