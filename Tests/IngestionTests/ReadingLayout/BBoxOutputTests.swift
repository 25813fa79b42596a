// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Ingestion
import Testing

@Suite struct BBoxOutputTests {
    private static let sample = """
        <title>A &amp; B</title><body><doc>
          <page width="595.2" height="841.8">
            <flow><block xMin="1" yMin="2" xMax="3" yMax="4"><line xMin="1" yMin="2" xMax="3" yMax="4">
              <word xMin="71.000000" yMin="-1.500000" xMax="100.250000" yMax="115.3">M&#xFC;ller &lt;x&gt;</word>
            </line></block></flow>
          </page><page width="10" height="20"></page></doc>
        """

    @Test func readsWordsWithTheirBoxes() throws {
        let layout = BBoxOutput.parse(Array(Self.sample.utf8))
        #expect(layout.titel == "A & B")
        #expect(layout.seiten.map(\.breite) == [595.2, 10])
        let word = try #require(layout.seiten[0].zeilen.first?.woerter.first)
        #expect(word == LayoutWord("Müller <x>", x0: 71, y0: -1.5, x1: 100.25, y1: 115.3))
        #expect(layout.seiten.map(\.hatText) == [true, false])
    }

    /// Output can break off anywhere and hold any byte; whatever comes is read without a crash.
    @Test(arguments: 0..<300)
    func survivesDamage(seed: Int) {
        var random = SplitMix(state: UInt64(seed))
        var bytes = Array(Self.sample.utf8)
        for _ in 0..<(1 + seed % 7) {
            guard !bytes.isEmpty else { break }
            switch random.next() % 3 {
            case 0: bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
            case 1: bytes.removeLast(min(bytes.count, Int(random.next() % 40)))
            default:
                bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: Int(random.next() % UInt64(bytes.count)))
            }
        }
        let document = LayoutReader.read(BBoxOutput.parse(bytes), format: .pdf)
        #expect(document.seiten.count <= 8)
    }
}

/// Small deterministic random numbers.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
