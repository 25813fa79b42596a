// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A sentence prepared for reading statements in it: what stands in quotation marks speaks of words, not of decrees.
struct Satztext: Sendable {
    /// Quoted words with the place of the whole quotation, marks included.
    struct Zitat: Sendable, Hashable {
        var worte: String
        var bereich: Range<Int>
    }

    let text: String
    let voll: Suchtext
    /// The same length, quotations blanked.
    let ohneZitate: Suchtext
    let zitate: [Zitat]

    init(_ text: String) {
        self.text = text
        voll = Suchtext(text)
        let bytes = Array(text.utf8)
        zitate = Self.zitate(bytes)
        guard !zitate.isEmpty else {
            ohneZitate = voll
            return
        }
        var leer = bytes
        for zitat in zitate { for i in zitat.bereich { leer[i] = 32 } }
        ohneZitate = Suchtext(String(decoding: leer, as: UTF8.self))
    }

    func istZitiert(_ bereich: Range<Int>) -> Bool { zitate.contains { $0.bereich.overlaps(bereich) } }

    private static let paare: [(auf: [UInt8], zu: [[UInt8]])] = [
        // „…“ „…” "…" »…« «…» ‚…‘
        ([0xE2, 0x80, 0x9E], [[0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x9D], [0x22]]),
        ([0x22], [[0x22]]),
        ([0xC2, 0xBB], [[0xC2, 0xAB]]),
        ([0xC2, 0xAB], [[0xC2, 0xBB]]),
        ([0xE2, 0x80, 0x9A], [[0xE2, 0x80, 0x98], [0xE2, 0x80, 0x99]]),
    ]

    private static func zitate(_ bytes: [UInt8]) -> [Zitat] {
        var funde: [Zitat] = []
        var i = 0
        while i < bytes.count {
            // first bytes of the marks
            guard [0x22, 0xC2, 0xE2].contains(bytes[i]),
                let paar = paare.first(where: { bytes[i...].starts(with: $0.auf) }),
                let ende = ende(bytes, ab: i + paar.auf.count, paar.zu)
            else {
                i += 1
                continue
            }
            let worte = String(decoding: bytes[(i + paar.auf.count)..<ende.lowerBound], as: UTF8.self)
            funde.append(Zitat(worte: worte, bereich: i..<ende.upperBound))
            i = ende.upperBound
        }
        return funde
    }

    private static func ende(_ bytes: [UInt8], ab start: Int, _ zeichen: [[UInt8]]) -> Range<Int>? {
        for i in start..<max(start, bytes.count) {
            for zu in zeichen where bytes[i...].starts(with: zu) { return i..<i + zu.count }
        }
        return nil
    }
}
