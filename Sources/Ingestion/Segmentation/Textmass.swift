// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Counts words and finds lines in UTF-8 text.
struct Textmass {
    let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    func string(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// Number of runs of bytes without white space.
    func woerter(in range: Range<Int>) -> Int {
        var count = 0
        var inside = false
        for byte in bytes[range] {
            let isWord = byte > 0x20
            if isWord && !inside { count += 1 }
            inside = isWord
        }
        return count
    }

    /// Whether there is a letter or a digit; letters beyond ASCII count.
    func hatWort(in range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            if byte.istAsciiAlphanumerisch { return true }
            // 0xC3 leads the Latin letters of German; dashes, bullets and signs lead with others.
            if byte == 0xC3 { return true }
            position += 1
        }
        return false
    }

    /// The range without white space at its ends.
    func ohneRand(_ range: Range<Int>) -> Range<Int> {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
        while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
        return lower..<upper
    }

    /// The lines, each with its line feed.
    func zeilen(in range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        for position in range where bytes[position] == 0x0A {
            result.append(start..<position + 1)
            start = position + 1
        }
        if start < range.upperBound { result.append(start..<range.upperBound) }
        return result
    }

    /// Stretches of at most this many words, cut between words, after the end of a sentence if one is near.
    func stuecke(in range: Range<Int>, woerter limit: Int) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = range.lowerBound
        var sentenceEnd: Int?
        var count = 0
        for position in range where bytes[position] <= 0x20 && position > range.lowerBound && bytes[position - 1] > 0x20
        {
            count += 1
            if bytes[position - 1] == UInt8(ascii: "."), count > limit / 2 { sentenceEnd = position + 1 }
            guard count >= limit else { continue }
            let cut = sentenceEnd ?? position + 1
            result.append(start..<cut)
            count = cut < position ? woerter(in: cut..<position) : 0
            start = cut
            sentenceEnd = nil
        }
        if start < range.upperBound { result.append(start..<range.upperBound) }
        return result
    }

    /// Words that lead into a list, on one line and not too long: their end is what matters.
    func einleitung(in range: Range<Int>) -> String {
        var lower = range.lowerBound
        if range.count > Passagenmass.einleitung {
            lower = range.upperBound - Passagenmass.einleitung
            while lower < range.upperBound, bytes[lower] > 0x20 { lower += 1 }
        }
        let trimmed = ohneRand(lower..<range.upperBound)
        return String(decoding: bytes[trimmed].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension UInt8 {
    var istAsciiAlphanumerisch: Bool { istZiffer || istAsciiBuchstabe }
    var istZiffer: Bool { self >= 0x30 && self <= 0x39 }
    var istAsciiBuchstabe: Bool { istAsciiKlein || istAsciiGross }
    var istAsciiKlein: Bool { self >= 0x61 && self <= 0x7A }
    var istAsciiGross: Bool { self >= 0x41 && self <= 0x5A }
}
