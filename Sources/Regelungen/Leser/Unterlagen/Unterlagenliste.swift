// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText

/// A sentence that leads to a list, and the items of the list.
struct Unterlagenliste {
    /// UTF-8 offsets in the read text.
    let posten: [Range<Int>]
    /// The words of the lead.
    let vorspann: Range<Int>

    /// Nil if the sentence leads to no list.
    init?(_ bild: Satzbild) {
        let text = Array(bild.text.utf8)
        guard let doppelpunkt = text.firstIndex(of: UInt8(ascii: ":")), doppelpunkt + 2 < text.count else { return nil }
        let erstes = bild.worte.firstIndex { $0.bereich.lowerBound > doppelpunkt } ?? bild.worte.count
        vorspann = 0..<erstes
        let rest = (doppelpunkt + 1)..<text.count
        guard erstes > 0,
            let zeichen = [UInt8(ascii: "\n"), UInt8(ascii: ";")].first(where: { text[rest].contains($0) })
        else {
            return nil
        }
        let stuecke = Self.geteilt(text, rest, an: zeichen).map { Self.beschnitten(text, $0) }.filter { !$0.isEmpty }
        guard stuecke.count > 1 else { return nil }
        posten = stuecke
    }

    /// The first word behind the colon of a lead; nil if there is none.
    static func doppelpunkt(_ bild: Satzbild) -> Int? {
        let text = Array(bild.text.utf8)
        guard let offset = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return bild.worte.firstIndex { $0.bereich.lowerBound > offset }.flatMap { $0 > 0 ? $0 : nil }
    }

    private static func geteilt(_ text: [UInt8], _ bereich: Range<Int>, an zeichen: UInt8) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = bereich.lowerBound
        for stelle in bereich where text[stelle] == zeichen {
            result.append(start..<stelle)
            start = stelle + 1
        }
        return result + [start..<bereich.upperBound]
    }

    /// Without the sign of the item, and what joins it with the next.
    private static func beschnitten(_ text: [UInt8], _ stueck: Range<Int>) -> Range<Int> {
        var (von, bis) = (stueck.lowerBound, stueck.upperBound)
        while von < bis, text[von] == 0x20 || text[von] == 0x0A { von += 1 }
        von = hinterZeichen(text, von..<bis)
        while bis > von, [0x20, 0x0A, 0x2C, 0x2E, 0x3B].contains(text[bis - 1]) { bis -= 1 }
        for wort in ["und", "sowie"] where text[von..<bis].suffix(wort.utf8.count + 1).elementsEqual((" " + wort).utf8)
        {
            bis -= wort.utf8.count + 1
            while bis > von, [0x20, 0x2C].contains(text[bis - 1]) { bis -= 1 }
        }
        let saetze = SentenceSplitter.saetze(in: String(decoding: text[von..<bis], as: UTF8.self))
        if saetze.count > 1 { bis = von + saetze[0].upperBound }
        while bis > von, text[bis - 1] == 0x2E { bis -= 1 }
        return von..<satzbeginn(text, von..<bis)
    }

    /// Where a sentence of its own begins behind an item that has no full stop: „… Der“.
    private static func satzbeginn(_ text: [UInt8], _ bereich: Range<Int>) -> Int {
        bereich.dropFirst().first { stelle in
            text[stelle - 1] == 0x20
                && [
                    "Der ", "Die ", "Das ", "Ein ", "Eine ", "Es ", "Bei ", "Für ", "Im ", "In ", "Diese ", "Hierzu ",
                    "Soweit ", "Sofern ", "Wenn ",
                ].contains {
                    text[stelle..<bereich.upperBound].starts(with: $0.utf8)
                }
        }.map { $0 - 1 } ?? bereich.upperBound
    }

    /// Behind „1.“, „a)“, „–“, „•“.
    private static func hinterZeichen(_ text: [UInt8], _ bereich: Range<Int>) -> Int {
        var stelle = bereich.lowerBound
        guard let erstes = text[bereich].first else { return stelle }
        if erstes == UInt8(ascii: "-") || erstes == UInt8(ascii: "*") || erstes >= 0x80 && !istBuchstabe(text, stelle) {
            stelle += 1
            while stelle < bereich.upperBound, text[stelle] & 0xC0 == 0x80 { stelle += 1 }
        } else {
            let mark = bereich.prefix(4).first { text[$0] == UInt8(ascii: ".") || text[$0] == UInt8(ascii: ")") }
            if let mark, mark > stelle,
                text[stelle..<mark].allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
            {
                stelle = mark + 1
            }
        }
        while stelle < bereich.upperBound, text[stelle] == 0x20 { stelle += 1 }
        return stelle
    }

    /// „Ä“, „Ö“, „Ü“ begin with a byte of their own.
    private static func istBuchstabe(_ text: [UInt8], _ stelle: Int) -> Bool { text[stelle] == 0xC3 }
}
