// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds the sections of another decree that a sentence names: „Nummer 3.2“, „Nrn. 4 und 5“, „Ziffern 3 bis 5“.
enum Stellenangaben {
    struct Fund: Sendable, Hashable {
        /// Without the word in front: „3.2“, „VI.1“.
        var stellen: [String]
        var bereich: Range<Int>
    }

    private static let worte: [StaticString] = [
        "nummern", "nummer", "nrn.", "nr.", "ziffern", "ziffer", "ziff.", "abschnitte", "abschnitten", "abschnitt",
        "punkte", "punkten", "punkt", "kapitel", "textziffer", "tz.", "randnummer", "rn.", "rdnr.", "gliederungspunkt",
    ]

    static func alle(in satz: Satztext) -> [Fund] {
        var funde: [Fund] = []
        let suche = satz.ohneZitate
        var i = 0
        while i < suche.count {
            guard !suche.istBuchstabe(at: i - 1), let wort = worte.first(where: { steht($0, at: i, suche) }) else {
                i += 1
                continue
            }
            var ende = i + wort.utf8CodeUnitCount
            let stellen = aufzaehlung(satz.text, suche, &ende)
            if !stellen.isEmpty { funde.append(Fund(stellen: stellen, bereich: i..<ende)) }
            i = max(ende, i + 1)
        }
        return funde
    }

    private static func steht(_ wort: StaticString, at i: Int, _ suche: Suchtext) -> Bool {
        guard let fund = suche.erste(wort, ab: i, bis: i + wort.utf8CodeUnitCount) else { return false }
        return fund.lowerBound == i && !suche.istBuchstabe(at: i + wort.utf8CodeUnitCount)
    }

    /// „3.2 und 4“, „3, 4 sowie 6.1“, „3 bis 5“ (whole numbers are filled in).
    private static func aufzaehlung(_ text: String, _ suche: Suchtext, _ ende: inout Int) -> [String] {
        var stellen: [String] = []
        var i = ende
        while let (stelle, danach) = stelle(text, suche, ab: i) {
            if stellen.isEmpty || !istBis(suche, ende..<i) {
                stellen.append(stelle)
            } else {
                stellen += gefuellt(von: stellen[stellen.count - 1], bis: stelle)
            }
            ende = danach
            guard let weiter = trenner(suche, ab: danach) else { break }
            i = weiter
        }
        return stellen
    }

    private static func istBis(_ suche: Suchtext, _ bereich: Range<Int>) -> Bool {
        suche.enthaelt(eineVon: ["bis", "–", "-"], ab: bereich.lowerBound, bis: bereich.upperBound)
    }

    private static func gefuellt(von: String, bis: String) -> [String] {
        let (a, b) = (von.split(separator: "."), bis.split(separator: "."))
        guard a.count == b.count, a.dropLast() == b.dropLast(), let x = a.last.flatMap({ Int($0) }),
            let y = b.last.flatMap({ Int($0) }), x < y, y - x < 50
        else { return [bis] }
        let vorne = a.dropLast().map { $0 + "." }.joined()
        return ((x + 1)...y).map { vorne + String($0) }
    }

    private static func trenner(_ suche: Suchtext, ab: Int) -> Int? {
        for wort: StaticString in [
            " und nummer ", " und nr. ", " und ziffer ", " und ", " sowie ", ", ", " bis ", " – ", "–",
        ]
        where suche.erste(wort, ab: ab, bis: ab + wort.utf8CodeUnitCount) != nil {
            return ab + wort.utf8CodeUnitCount
        }
        return nil
    }

    /// One number: digits or Roman numerals, then parts with dots. A trailing dot ends the sentence.
    private static func stelle(_ text: String, _ suche: Suchtext, ab: Int) -> (String, Int)? {
        var i = ab
        while i < suche.count, suche.klein[i] == 32 { i += 1 }
        let start = i
        while i < suche.count, istTeil(suche.klein[i]) { i += 1 }
        while i > start, suche.klein[i - 1] == UInt8(ascii: ".") { i -= 1 }
        guard i > start, !suche.istBuchstabe(at: i) else { return nil }
        let stelle = text.utf8(start..<i)
        guard let erstes = stelle.split(separator: ".").first, istErster(erstes) else { return nil }
        return (stelle, i)
    }

    private static func istTeil(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (97...122).contains(byte) || byte == UInt8(ascii: ".")
    }

    /// „3“, „60a“, „IV“, „A“: a number with at most one letter behind, Roman numerals, one letter.
    private static func istErster(_ teil: Substring) -> Bool {
        let ziffern = teil.prefix { $0.isNumber }
        if !ziffern.isEmpty { return teil.count - ziffern.count <= 1 && ziffern.count <= 4 }
        return teil.allSatisfy { "IVXLC".contains($0) } || teil.count == 1 && teil.first?.isUppercase == true
    }
}
