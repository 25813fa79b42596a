// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Norms
import Testing

/// Small generator with a fixed seed, so that a failure can be repeated (Steele, Lea, Flood: SplitMix, 2014).
struct Zufall: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}

@Suite("Properties of the citation parser")
struct ZitatEigenschaftTests {
    private static let texte = [
        Tabellen.stufen, Tabellen.listen, Tabellen.ketten, Tabellen.kurzformen, Tabellen.gesetze,
        Tabellen.andereZaehlung, Tabellen.satzbild, Tabellen.keine, Tabellen.saetze,
    ].flatMap(Zitatfall.tabelle).map(\.text)

    @Test("The canonical form reads as itself", arguments: texte)
    func kanonischBleibt(_ text: String) {
        for zitat in Pruefling.parser.citations(in: text).map(\.zitat) where zitat.gesetz != nil {
            #expect(Pruefling.kanonisch(zitat.kanonisch) == [zitat.kanonisch])
        }
    }

    @Test("The text of a span alone gives the same citations", arguments: texte)
    func ausschnittGenuegt(_ text: String) {
        let found = Pruefling.parser.citations(in: text)
        for fund in found where fund.zitat.gesetz != nil {
            guard let part = Pruefling.ausschnitt(text, fund.bereich) else {
                Issue.record("Der Bereich \(fund.bereich) liegt nicht in „\(text)“.")
                continue
            }
            let again = Pruefling.parser.citations(in: part).map(\.zitat)
            #expect(again.contains { $0.nummer == fund.zitat.nummer && $0.absatz == fund.zitat.absatz })
        }
    }

    @Test("A line around a citation changes nothing", arguments: texte)
    func umgebung(_ text: String) {
        let alone = Pruefling.parser.citations(in: text)
        let prefix = "Ärger über „Öl“:\n\n"
        let within = Pruefling.parser.citations(in: prefix + text + "\n\nEnde")
        #expect(within.map(\.zitat) == alone.map(\.zitat))
        #expect(within.map { $0.bereich.lowerBound - prefix.utf8.count } == alone.map(\.bereich.lowerBound))
    }

    @Test("Any bytes are read without harm; spans lie in the text and are UTF-8")
    func beliebigeBytes() {
        var zufall = Zufall(state: 20_261_123)
        let place = Normzitat(gesetz: "AufenthG", nummer: "5")
        for text in Self.texte {
            for _ in 0..<12 {
                var bytes = Array(text.utf8)
                for _ in 0..<Int.random(in: 1...4, using: &zufall) { Self.aendere(&bytes, &zufall) }
                pruefe(bytes, nil)
                pruefe(bytes, place)
            }
        }
    }

    @Test("A hostile list is cut short")
    func langeListe() {
        let text = "§§ " + (1...5_000).map(String.init).joined(separator: ", ")
        let found = Pruefling.parser.citations(in: text)
        #expect((50...200).contains(found.count))
        #expect(CitationLine.json(for: text, parser: Pruefling.parser).utf8.count < 100 * text.utf8.count)
    }

    private func pruefe(_ bytes: [UInt8], _ place: Normzitat?) {
        var found: [Zitatfund] = []
        bytes.withUnsafeBufferPointer { Pruefling.parser.scan($0, kontext: place, into: &found) }
        for fund in found {
            #expect(fund.bereich.lowerBound >= 0 && fund.bereich.upperBound <= bytes.count && !fund.bereich.isEmpty)
            #expect(String(validating: bytes[fund.bereich], as: UTF8.self) != nil)
        }
        var json: [UInt8] = []
        bytes.withUnsafeBufferPointer { CitationLine.writeLines(of: $0, parser: Pruefling.parser, into: &json) }
        #expect(
            json.count { $0 == 0x0A } == bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
                - (bytes.isEmpty || bytes.last == 0x0A ? 1 : 0))
    }

    private static func aendere(_ bytes: inout [UInt8], _ zufall: inout Zufall) {
        let place = Int.random(in: 0...max(0, bytes.count - 1), using: &zufall)
        guard place < bytes.count else { return }
        switch Int.random(in: 0..<4, using: &zufall) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &zufall)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: bytes[place...].prefix(9), at: 0)
        default: bytes.removeSubrange(place...)
        }
    }
}
