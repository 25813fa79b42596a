// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Bullets, hyphens at line ends, names of laws.
enum Zeichenfehler {
    private static let punkte: Set<String> = ["°", "*", "«", "»", "+", "¢", "¤", "©", "®", "■", "▪", "·", "•"]
    private static let kleine: Set<String> = ["e", "o"]

    /// What a bullet or dash at the beginning of a line was read as, if the page holds a list of them.
    static func aufzaehlung(_ folge: Wortfolge, _ stelle: Int) -> String? {
        let wort = folge[stelle]
        guard folge.beginntZeile(stelle), !folge.endetZeile(stelle), folge[stelle + 1].first?.isLetter == true else {
            return nil
        }
        if wort == "-." || wort == "_" || wort == "-," || wort == "—" {
            return hatStriche(folge, ohne: stelle) ? "–" : nil
        }
        guard wort != "•", punkte.contains(wort) || kleine.contains(wort), hatPunkte(folge, ohne: stelle) else {
            return nil
        }
        return "•"
    }

    private static func hatPunkte(_ folge: Wortfolge, ohne stelle: Int) -> Bool {
        folge.worte.indices.contains {
            $0 != stelle && punkte.contains(folge[$0]) && folge.beginntZeile($0) && !folge.endetZeile($0)
        }
    }

    private static func hatStriche(_ folge: Wortfolge, ohne stelle: Int) -> Bool {
        folge.worte.indices.contains {
            $0 != stelle && ["-", "–", "—"].contains(folge[$0]) && folge.beginntZeile($0) && !folge.endetZeile($0)
        }
    }

    /// „Stel—“, „Stel-.“ at the end of a line that goes on in lower case: the hyphen of a divided word.
    static func trennstrich(_ folge: Wortfolge, _ stelle: Int) -> String? {
        guard folge.endetZeile(stelle), folge[stelle + 1].first?.isLowercase == true else { return nil }
        let wort = folge[stelle]
        let stamm = wort.prefix { $0.isLetter }
        let rest = wort.dropFirst(stamm.count)
        guard stamm.count > 1, ["—", "–", "-.", "-,", "-'", "-_", "¬", "_", "=", "-‘", "-’"].contains(String(rest))
        else {
            return nil
        }
        return stamm + "-"
    }

    /// „AusIG“, „Aufenth6“: a word that is no law, but would be one with the letters it looks like.
    static func gesetzesname(_ folge: Wortfolge, _ stelle: Int, _ istGesetz: (String) -> Bool) -> String? {
        let wort = Wortkern(folge[stelle])
        guard (4...16).contains(wort.kern.count), wort.kern.first?.isUppercase == true,
            let letztes = wort.kern.last, letztes.isUppercase || "601l".contains(letztes), !istGesetz(wort.kern)
        else { return nil }
        let varianten = [
            wort.kern.ersetzt("I", "l"), wort.kern.ersetzt("l", "I"), wort.kern.ersetzt("i", "l"),
            wort.kern.ersetzt("0", "O"),
            String(wort.kern.dropLast()) + (letztes == "6" || letztes == "C" ? "G" : String(letztes)),
        ]
        return varianten.first { $0 != wort.kern && istGesetz($0) }.map { wort.mit($0) }
    }
}

extension String {
    /// With the character replaced wherever it stands, but at the beginning.
    fileprivate func ersetzt(_ alt: Character, _ neu: Character) -> String {
        String(prefix(1)) + String(dropFirst().map { $0 == alt ? neu : $0 })
    }
}
