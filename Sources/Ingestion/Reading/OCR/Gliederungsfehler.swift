// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// „Abs, 2“, „Satz l“, „§ l6b“, „SGB Il“: parts of a provision and their numbers.
enum Gliederungsfehler {
    private static let abgekuerzt: Set<String> = ["Abs", "Nr", "Nrn", "Art", "Buchst", "Ziff", "Rdnr", "Rn"]
    private static let vorNummer: Set<String> = [
        "Abs", "Absatz", "Satz", "Nr", "Nummer", "Ziffer", "Ziff", "Art", "Artikel",
    ]

    /// A comma or the like for the point of an abbreviation before a number.
    static func punkt(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = folge[stelle]
        guard let letztes = wort.last, ",;:•*'".contains(letztes),
            abgekuerzt.contains(Wortkern(wort).kern) || wort == "Abs*"
        else { return nil }
        let naechstes = Wortkern(folge[stelle + 1])
        let istBuchstabe = wort.hasPrefix("Buchst") && naechstes.kern.count == 1
        guard istBuchstabe || Ziffern.normnummer(naechstes.kern) != nil else { return nil }
        return String(wort.dropLast()) + "."
    }

    /// Letters for digits in the number behind „§“, „Abs.“, „Satz“ and the like.
    static func ziffer(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        let davor = Wortkern(folge[stelle - 1]).kern
        let hinterZeichen = davor == "§" || davor == "§§"
        guard hinterZeichen || vorNummer.contains(davor), !wort.kern.isEmpty else { return nil }
        if wort.kern == "l" || wort.kern == "|" || wort.kern == "I" && ["Satz", "Abs", "Absatz"].contains(davor) {
            return wort.mit("1")
        }
        guard let nummer = Ziffern.normnummer(wort.kern), nummer != wort.kern else { return nil }
        // „§ 8l“ can be a § with a letter, unless one with digits only must stand there
        if hinterZeichen, wort.kern.last == "l", !["Abs", "Absatz", "Satz"].contains(Wortkern(folge[stelle + 1]).kern) {
            return nil
        }
        return wort.mit(nummer)
    }

    /// „SGB Il“, „Nummer ll.2“ → „II“; „Seite I von 3“ → „1“.
    static func roemisch(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = Wortkern(folge[stelle])
        let davor = Wortkern(folge[stelle - 1]).kern
        if davor == "Seite", wort.kern == "I" || wort.kern == "l", folge[stelle + 1] == "von" { return wort.mit("1") }
        let istGesetzbuch = davor == "SGB"
        guard istGesetzbuch || ["Nummer", "Nr", "Ziffer", "Abschnitt", "Teil", "Kapitel"].contains(davor) else {
            return nil
        }
        let teile = wort.kern.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let erster = teile.first, istGesetzbuch || erster.count > 1,
            erster.contains(where: { "l|1".contains($0) }), erster.contains(where: { !Ziffern.istZiffer($0) })
        else { return nil }
        guard let zahl = RoemischeZahl.gemeint(String(erster)) else { return nil }
        return wort.mit(([zahl] + teile.dropFirst().map(String.init)).joined(separator: "."))
    }
}
