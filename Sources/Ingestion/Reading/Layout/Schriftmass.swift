// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Sizes that hold for a whole document: the font of the running text and its line distance.
struct Schriftmass {
    var grundschrift: Double
    var zeilenabstand: Double

    init(_ pages: [LayoutPage]) {
        var fonts: [Int: Int] = [:]
        var pitches: [Int: Int] = [:]
        for page in pages {
            var last: LayoutLine?
            for line in page.zeilen {
                fonts[Int((line.schrift * 4).rounded()), default: 0] += line.woerter.count
                if let last, last.block == line.block, line.y1 > last.y1 + 2 {
                    pitches[Int(((line.y1 - last.y1) * 4).rounded()), default: 0] += 1
                }
                last = line
            }
        }
        grundschrift = Double(Self.mode(fonts) ?? 40) / 4
        zeilenabstand = Double(Self.mode(pitches) ?? Int(grundschrift * 5)) / 4
    }

    private static func mode(_ counts: [Int: Int]) -> Int? {
        counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    }
}
