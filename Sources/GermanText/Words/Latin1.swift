// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A folded German word, one byte a letter: a–z, ä (E4), ö (F6), ü (FC) of ISO 8859-1.
typealias Latin1 = [UInt8]

extension Latin1 {
    static let ae: UInt8 = 0xE4
    static let oe: UInt8 = 0xF6
    static let ue: UInt8 = 0xFC

    /// Folds a short lower-case German literal of our own tables ("fähig").
    init(folding text: String) {
        self = []
        for scalar in text.unicodeScalars {
            if scalar == "ß" {
                append(contentsOf: [0x73, 0x73])
            } else if scalar.value < 0x100 {
                append(UInt8(scalar.value))
            }
        }
    }

    /// The word without umlaut dots: what Snowball does at its end.
    var ohneUmlaut: Latin1 { map { Self.vowel($0) } }

    /// The word with the dots of its last umlaut taken off, nil if it has none ("anträg" → "antrag").
    var letzterUmlautWeg: Latin1? {
        guard let place = lastIndex(where: { $0 >= 0x80 }) else { return nil }
        var word = self
        word[place] = Self.vowel(word[place])
        return word
    }

    /// The word with umlauts written as two vowels, so that stemming keeps them apart ("förder" → "foerder").
    var ausgeschrieben: Latin1 {
        var word: Latin1 = []
        for byte in self {
            word.append(Self.vowel(byte))
            if byte >= 0x80 { word.append(0x65) }
        }
        return word
    }

    func hasSuffix(_ suffix: Latin1) -> Bool {
        self[...].hasEnding(suffix)
    }

    private static func vowel(_ byte: UInt8) -> UInt8 {
        switch byte {
        case ae: 0x61
        case oe: 0x6F
        case ue: 0x75
        default: byte
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether these letters end it.
    func hasEnding(_ ending: Latin1) -> Bool {
        guard count >= ending.count else { return false }
        for offset in ending.indices where self[endIndex - ending.count + offset] != ending[offset] { return false }
        return true
    }
}
