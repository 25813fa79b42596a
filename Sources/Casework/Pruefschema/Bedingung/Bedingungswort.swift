// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms

/// One word of a condition, with its place.
struct Bedingungswort: Hashable {
    enum Art: Hashable {
        case und
        case oder
        case nicht
        case auf
        case zu
        case name(String)
        case vergleich(Bedingung.Vergleich)
        case wert(Bedingung.Vergleichswert)
    }

    let art: Art
    /// From 1.
    let spalte: Int
    let text: String

    /// Words that mean something of their own; no fact can bear them.
    static let vergeben: [String: Art] = [
        "und": .und, "oder": .oder, "nicht": .nicht, "ja": .wert(.wert(.jaNein(true))),
        "nein": .wert(.wert(.jaNein(false))), "stichtag": .wert(.stichtag),
    ]

    /// The words of a condition.
    /// - Throws: `Bedingungsfehler` for a sign, number or day that none can be made of.
    static func worte(_ text: String) throws(Bedingungsfehler) -> [Bedingungswort] {
        let zeichen = Array(text)
        var worte: [Bedingungswort] = []
        var stelle = 0
        while stelle < zeichen.count {
            guard !zeichen[stelle].isWhitespace else {
                stelle += 1
                continue
            }
            let ende = wortende(zeichen, ab: stelle)
            let wort = String(zeichen[stelle..<ende])
            worte.append(Bedingungswort(art: try art(wort, spalte: stelle + 1), spalte: stelle + 1, text: wort))
            stelle = ende
        }
        return worte
    }

    /// Whether a fact can be called so: a small letter, then letters, digits and „-“.
    static func istName(_ text: String) -> Bool {
        guard let erstes = text.first, erstes.isASCII, erstes.isLowercase, vergeben[text] == nil else { return false }
        return text.allSatisfy(istWortzeichen) && text.last != "-"
    }

    private static func wortende(_ zeichen: [Character], ab anfang: Int) -> Int {
        let erstes = zeichen[anfang]
        if erstes == "'" {
            return (zeichen[(anfang + 1)...].firstIndex(of: "'") ?? zeichen.count - 1) + 1
        }
        if "<>=!".contains(erstes) {
            return zeichen[anfang...].firstIndex { !"<>=!".contains($0) } ?? zeichen.count
        }
        guard istWortzeichen(erstes) else { return anfang + 1 }
        // A point or comma belongs to the number, so that it can be refused as a whole.
        let istZahl = erstes.isWholeNumber || erstes == "-"
        return zeichen[anfang...].firstIndex { !(istWortzeichen($0) || (istZahl && ".,".contains($0))) }
            ?? zeichen.count
    }

    private static func istWortzeichen(_ zeichen: Character) -> Bool {
        zeichen.isASCII && (zeichen.isLetter || zeichen.isNumber || zeichen == "-")
    }

    private static func art(_ wort: String, spalte: Int) throws(Bedingungsfehler) -> Art {
        if let art = vergeben[wort] { return art }
        switch wort.first {
        case "(": return .auf
        case ")": return .zu
        case "'": return .wert(.wert(.auswahl(try auswahl(wort, spalte: spalte))))
        case "<", ">", "=", "!":
            guard let vergleich = Bedingung.Vergleich(rawValue: wort) else {
                throw Bedingungsfehler(
                    spalte: spalte, grund: "„\(wort)“ ist kein Vergleich. Möglich sind =, !=, <, <=, > und >=.")
            }
            return .vergleich(vergleich)
        case .some(let erstes) where erstes.isWholeNumber && erstes.isASCII || erstes == "-":
            return .wert(.wert(try zahlOderTag(wort, spalte: spalte)))
        default:
            guard istName(wort) else {
                throw Bedingungsfehler(
                    spalte: spalte,
                    grund:
                        "Mit „\(wort)“ kann die Bedingung nichts anfangen. Fakten beginnen mit einem kleinen Buchstaben "
                        + "und bestehen aus a bis z, A bis Z, Ziffern und „-“; Auswahlwerte stehen in '…'.")
            }
            return .name(wort)
        }
    }

    private static func auswahl(_ wort: String, spalte: Int) throws(Bedingungsfehler) -> String {
        guard wort.count > 1, wort.last == "'" else {
            throw Bedingungsfehler(spalte: spalte, grund: "Hinter dem Auswahlwert fehlt „'“.")
        }
        let wert = String(wort.dropFirst().dropLast())
        guard !wert.isEmpty else { throw Bedingungsfehler(spalte: spalte, grund: "Der Auswahlwert ist leer.") }
        return wert
    }

    private static func zahlOderTag(_ wort: String, spalte: Int) throws(Bedingungsfehler) -> Faktwert {
        if let zahl = Int(wort) { return .zahl(zahl) }
        if let tag = Stichtag(iso: wort) { return .datum(tag) }
        throw Bedingungsfehler(
            spalte: spalte,
            grund: "„\(wort)“ ist weder eine ganze Zahl noch ein Tag, den es gibt. Tage stehen als JJJJ-MM-TT.")
    }
}
