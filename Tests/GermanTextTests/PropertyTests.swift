// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import Testing

@Suite struct PropertyTests {
    @Test func randomBytesNeverHarm() throws {
        var random = Sequence64(state: 7)
        let analyser = try Shipped.analyser()
        for _ in 0..<400 {
            let bytes = random.bytes(count: Int(random.next() % 300))
            check(analyser, bytes)
        }
    }

    @Test func brokenPiecesOfTextNeverHarm() throws {
        var random = Sequence64(state: 11)
        let analyser = try Shipped.analyser()
        let pieces = [
            "§", " ", "16b", "Art", ".", "i. V. m.", "–", "Ä", "a\u{0308}", "\u{00AD}", "\u{200B}", "12.02.", "2025",
            "/", "(", "innen",
            "*", "Aufenthalts", "erlaubnis", "\n", "1.", "a)", "…", "“", "?", "\u{0}", "und", "Absatz", "🙂", "\u{FDFA}",
            ",",
        ].map { Array($0.utf8) }
        for _ in 0..<600 {
            var bytes: [UInt8] = []
            for _ in 0..<Int(random.next() % 25) { bytes += pieces[Int(random.next() % UInt64(pieces.count))] }
            if random.next() % 3 == 0, !bytes.isEmpty { bytes.removeLast() }
            check(analyser, bytes)
        }
    }

    @Test(arguments: [
        "Zuerkennung", "aktuell", "Statue", "Israel", "ABH", "AE", "§ 16b", "Art. 6", "12.02.2025", "1.234,50",
        "512-39.06.13-1", "eAT", "ſtadt", "naïve", "Œuvre", "Größe", "GRÖẞE", "東京", "x", "é", "Geißböcke",
        "Antragsteller*in",
    ])
    func wordIsFoundByItself(_ word: String) throws {
        let analyser = try Shipped.analyser()
        let isFound = analyser.meets(word, "Text mit \(word), und Rest")
        #expect(isFound, "\(analyser.texts(word, .frage))")
    }

    @Test func longWordsAreCut() throws {
        let word = String(repeating: "aufenthalt", count: 5_000)
        let terms = try Shipped.analyser().terms(word, zweck: .index)
        #expect(terms.allSatisfy { $0.text.utf8.count <= 130 })
        let other = String(repeating: "東", count: 5_000)
        #expect(try Shipped.analyser().meets(other, other))
    }

    @Test func cacheThatIsFullStartsAnew() throws {
        let analyser = AnalysisConfiguration.minimal.makeAnalyser()
        var text = ""
        for number in 0..<160_000 { text += "wort\(number)x " }
        let first = analyser.terms(text, zweck: .index)
        #expect(first.count == 160_000)
        #expect(first == analyser.terms(text, zweck: .index))
    }

    private func check(_ analyser: Analyser, _ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            for zweck in Zweck.allCases {
                var last = 0
                var isSound = true
                var first: [[UInt8]] = []
                analyser.analyse(buffer, zweck: zweck) { term, range, colocated in
                    first.append(Array(term))
                    isSound = isSound && !term.isEmpty && range.upperBound <= buffer.count && !range.isEmpty
                    isSound = isSound && range.lowerBound >= last && String(validating: term, as: UTF8.self) != nil
                    last = colocated ? last : range.lowerBound
                    return true
                }
                #expect(isSound, "\(bytes)")
                var second: [[UInt8]] = []
                analyser.analyse(buffer, zweck: zweck) { term, _, _ in
                    second.append(Array(term))
                    return true
                }
                #expect(first == second)
            }
            var end = 0
            for range in SentenceSplitter.saetze(in: buffer) {
                #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= buffer.count, "\(bytes)")
                end = range.upperBound
            }
        }
    }
}

/// A small, repeatable source of numbers.
private struct Sequence64 {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }

    mutating func bytes(count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) } }
}
