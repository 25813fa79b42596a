// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A text as a row of words with their places, for comparing it with another.
///
/// A word is a run of letters and digits; signs that carry meaning of their own (§, %, €, +) are words, too. Punctuation
/// and white space only separate words: what differs in them alone says the same.
struct Wortfolge {
    /// UTF-8 of the text.
    let bytes: [UInt8]
    /// UTF-8 offsets of the words.
    private(set) var woerter: [Range<Int>] = []

    init(_ text: String) {
        bytes = Array(text.utf8)
        var start: Int?
        var position = 0
        while position < bytes.count {
            let (zeichen, laenge) = Self.zeichen(bytes, at: position)
            if zeichen != .buchstabe, let anfang = start {
                woerter.append(anfang..<position)
                start = nil
            }
            switch zeichen {
            case .buchstabe: start = start ?? position
            case .sinnzeichen: woerter.append(position..<position + laenge)
            case .trenner: break
            }
            position += laenge
        }
        if let start { woerter.append(start..<bytes.count) }
    }

    /// The words in order.
    var worte: [ArraySlice<UInt8>] { woerter.map { bytes[$0] } }

    /// Whether both texts consist of the same words in the same order.
    func gleicht(_ andere: Wortfolge) -> Bool {
        guard woerter.count == andere.woerter.count else { return false }
        return zip(woerter, andere.woerter).allSatisfy { links, rechts in
            links.count == rechts.count && bytes[links] == andere.bytes[rechts]
        }
    }

    /// Where the text that belongs to a word begins: after the white space before it, so that an opening bracket goes
    /// with the word and a full stop with the one before; on a new line everything goes with the word. The first word
    /// begins at 0, the one after the last at the end.
    func grenze(vor wort: Int) -> Int {
        guard wort > 0 else { return 0 }
        guard wort < woerter.count else { return bytes.count }
        let luecke = woerter[wort - 1].upperBound..<woerter[wort].lowerBound
        let zeile = bytes[luecke].lastIndex(of: UInt8(ascii: "\n"))
        let leer = zeile ?? bytes[luecke].lastIndex { Self.istLeerraum($0) }
        return leer.map { $0 + 1 } ?? luecke.upperBound
    }

    /// What stands between a word and the one before it.
    func luecke(vor wort: Int) -> ArraySlice<UInt8> {
        let anfang = wort > 0 ? woerter[wort - 1].upperBound : 0
        return bytes[anfang..<(wort < woerter.count ? woerter[wort].lowerBound : bytes.count)]
    }

    /// Whether white space stands before a word.
    func hatLeerraum(vor wort: Int) -> Bool { luecke(vor: wort).contains { Self.istLeerraum($0) } }

    /// Whether a word is the first of its line; the end of the text counts as the beginning of a line.
    func beginntZeile(_ wort: Int) -> Bool {
        wort == 0 || wort >= woerter.count || luecke(vor: wort).contains(UInt8(ascii: "\n"))
    }

    /// The words of each line, as ranges of their positions.
    var zeilen: [Range<Int>] {
        guard !woerter.isEmpty else { return [] }
        let anfaenge = woerter.indices.filter(beginntZeile)
        return zip(anfaenge, anfaenge.dropFirst() + [woerter.count]).map { $0..<$1 }
    }

    // MARK: Signs

    private enum Zeichen {
        case buchstabe
        case sinnzeichen
        case trenner
    }

    private static func istLeerraum(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func zeichen(_ bytes: [UInt8], at position: Int) -> (Zeichen, laenge: Int) {
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            return (.buchstabe, 1)
        case UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "$"), UInt8(ascii: "&"):
            return (.sinnzeichen, 1)
        case 0..<0x80:
            return (.trenner, 1)
        default:
            return mehrbytig(bytes, at: position)
        }
    }

    private static func mehrbytig(_ bytes: [UInt8], at position: Int) -> (Zeichen, laenge: Int) {
        let laenge = bytes[position] >= 0xF0 ? 4 : bytes[position] >= 0xE0 ? 3 : 2
        let folge = bytes[position..<min(position + laenge, bytes.count)]
        guard folge.count == laenge else { return (.trenner, folge.count) }
        switch (folge.first ?? 0, folge.dropFirst().first ?? 0) {
        case (0xC2, 0xA7), (0xC2, 0xB0), (0xC2, 0xB1), (0xC3, 0x97):  // § ° ± ×
            return (.sinnzeichen, laenge)
        case (0xC2, 0x80...0xA9), (0xC2, 0xAB...0xB1), (0xC2, 0xB4), (0xC2, 0xB6...0xB8), (0xC2, 0xBB), (0xC2, 0xBF):
            return (.trenner, laenge)
        case (0xE2, 0x80), (0xE2, 0x81), (0xE3, 0x80), (0xEF, 0xBB):  // dashes, quotes, spaces; mark of byte order
            return (.trenner, laenge)
        case (0xE2, 0x82), (0xE2, 0x85...0x8F):  // currencies, numerals, arrows, mathematics
            return (.sinnzeichen, laenge)
        case (0xE2, 0x94...0x97):  // lines and bullets
            return (.trenner, laenge)
        default:
            return (.buchstabe, laenge)
        }
    }
}
