// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// A word as written, brought to one form: lower case, composed, without soft hyphens and foreign accents.
enum FoldedWord {
    /// Letters a–z, ä, ö, ü only; `original` is the word before ae, oe, ue were read as umlauts, if that changed it.
    case deutsch(Latin1, original: Latin1?)
    /// Digits or letters of other scripts, as UTF-8.
    case andere([UInt8])
}

struct WordFolding: Sendable {
    /// Beginnings of words whose ae, oe, ue is no umlaut.
    let keinUmlaut: [Latin1]
    /// Longer words are cut, as they are no words.
    private static let longest = 120

    func fold(_ surface: UnsafeBufferPointer<UInt8>) -> FoldedWord {
        guard let plain = Self.plain(surface) else { return general(surface) }
        return deutsch(plain)
    }

    private func deutsch(_ word: Latin1) -> FoldedWord {
        let word = Latin1(word.prefix(Self.longest))
        guard let folded = withUmlauts(word) else { return .deutsch(word, original: nil) }
        return .deutsch(folded, original: word)
    }

    /// The word of ASCII and German letters and soft hyphens, nil if there is anything else in it.
    private static func plain(_ surface: UnsafeBufferPointer<UInt8>) -> Latin1? {
        var word: Latin1 = []
        word.reserveCapacity(surface.count)
        var index = 0
        while index < surface.count {
            let byte = surface[index]
            index += 1
            if byte < 0x80 {
                let lower = byte | 0x20
                guard lower >= 0x61, lower <= 0x7A, byte >= 0x41 else { return nil }
                word.append(lower)
                continue
            }
            guard index < surface.count else { return nil }
            switch (byte, surface[index]) {
            case (0xC3, 0xA4), (0xC3, 0x84): word.append(Latin1.ae)
            case (0xC3, 0xB6), (0xC3, 0x96): word.append(Latin1.oe)
            case (0xC3, 0xBC), (0xC3, 0x9C): word.append(Latin1.ue)
            case (0xC3, 0x9F): word.append(contentsOf: [0x73, 0x73])
            case (0xC2, 0xAD): break
            default: return nil
            }
            index += 1
        }
        return word
    }

    /// The word with ae, oe, ue read as umlauts, nil if it has none.
    ///
    /// "ue" after a vowel or q stays ("neue", "Steuer", "Quelle"). Words like "aktuell" change, too, but always in the
    /// same way, so they still meet themselves.
    private func withUmlauts(_ word: Latin1) -> Latin1? {
        guard keinUmlaut.allSatisfy({ !word.starts(with: $0) }) else { return nil }
        var folded: Latin1 = []
        var changed = false
        for byte in word {
            if byte == 0x65, let umlaut = umlaut(after: folded) {
                folded[folded.count - 1] = umlaut
                changed = true
            } else {
                folded.append(byte)
            }
        }
        return changed ? folded : nil
    }

    private func umlaut(after letters: Latin1) -> UInt8? {
        switch letters.last {
        case 0x61: return Latin1.ae
        case 0x6F: return Latin1.oe
        case 0x75:
            guard let before = letters.dropLast().last else { return Latin1.ue }
            let stays: Latin1 = [0x61, 0x65, 0x69, 0x6F, 0x71, Latin1.ae, Latin1.oe]
            return stays.contains(before) ? nil : Latin1.ue
        default: return nil
        }
    }

    /// The way for everything that is not plain German: compatibility composition, then letter by letter.
    private func general(_ surface: UnsafeBufferPointer<UInt8>) -> FoldedWord {
        let text = String(decoding: surface, as: UTF8.self).precomposedStringWithCompatibilityMapping.lowercased()
        var german: Latin1 = []
        var other = ""
        var isGerman = true
        for scalar in text.unicodeScalars where !scalar.isIgnoredInWords {
            if let letters = Self.germanLetters[scalar] {
                german.append(contentsOf: letters)
                other.unicodeScalars.append(scalar)
                continue
            }
            for base in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
            where !base.isMark {
                other.unicodeScalars.append(base)
                if base.value >= 0x61, base.value <= 0x7A {
                    german.append(UInt8(base.value))
                } else {
                    isGerman = false
                }
            }
        }
        if isGerman { return deutsch(german) }
        return .andere(Self.cut(Array(other.utf8)))
    }

    /// At most the longest length, never within a letter.
    private static func cut(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count > longest else { return bytes }
        var end = longest
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(bytes[..<end])
    }

    private static let germanLetters: [Unicode.Scalar: Latin1] = [
        "ä": [Latin1.ae], "ö": [Latin1.oe], "ü": [Latin1.ue], "ß": Latin1(folding: "ss"), "ı": Latin1(folding: "i"),
        "ł": Latin1(folding: "l"), "ø": Latin1(folding: "o"), "đ": Latin1(folding: "d"), "ð": Latin1(folding: "d"),
        "þ": Latin1(folding: "th"), "æ": Latin1(folding: "ae"), "œ": Latin1(folding: "oe"),
    ]
}

extension Unicode.Scalar {
    /// Soft hyphens, joiners, direction marks and control characters, which readers do not see.
    var isIgnoredInWords: Bool {
        switch properties.generalCategory {
        case .format, .control: true
        default: false
        }
    }

    /// Accents and other signs that combine with the letter before.
    var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Letters and digits of every script.
    var isWordLetter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            true
        default: false
        }
    }
}
