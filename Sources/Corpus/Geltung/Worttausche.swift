// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The places of a text at which other words came, and the way between the printed text and the one in force.
struct Worttausche {
    private struct Tausch {
        /// What gave way in the printed text; empty where words were only added.
        var gedruckt: Range<Int>
        /// Where the new words stand in the text in force.
        var geltend: Range<Int>
        var wirkungen: [Stellenwirkung]

        var zuwachs: Int { geltend.count - gedruckt.count }

        func umschliesst(_ offset: Int) -> Bool { geltend.lowerBound < offset && offset < geltend.upperBound }

        /// Whether the place takes something of it.
        func beruehrt(_ ort: Range<Int>) -> Bool {
            ort.isEmpty
                ? umschliesst(ort.lowerBound)
                : geltend.lowerBound < ort.upperBound && ort.lowerBound < geltend.upperBound
        }

        func verschoben(um zuwachs: Int) -> Self {
            var neu = self
            neu.geltend = (geltend.lowerBound + zuwachs)..<(geltend.upperBound + zuwachs)
            return neu
        }
    }

    /// In the order of the text; they do not overlap.
    private var tausche: [Tausch] = []

    var istLeer: Bool { tausche.isEmpty }

    /// What changed the words of a printed range.
    func wirkungen(in bereich: Range<Int>) -> [Stellenwirkung] {
        tausche.filter { tausch in
            tausch.gedruckt.isEmpty
                ? bereich.lowerBound < tausch.gedruckt.lowerBound && tausch.gedruckt.lowerBound <= bereich.upperBound
                : tausch.gedruckt.overlaps(bereich)
        }.flatMap(\.wirkungen)
    }

    /// Where a printed range stands in the text in force, with what was added at its end.
    func geltend(_ bereich: Range<Int>) -> Range<Int> {
        func ort(_ offset: Int, _ rand: KeyPath<Range<Int>, Int>) -> Int {
            if let tausch = tausche.first(where: { $0.gedruckt.lowerBound < offset && offset < $0.gedruckt.upperBound })
            {
                return tausch.geltend[keyPath: rand]
            }
            return offset + tausche.filter { $0.gedruckt.upperBound <= offset }.reduce(0) { $0 + $1.zuwachs }
        }
        let von = ort(bereich.lowerBound, \.lowerBound)
        return von..<max(von, ort(bereich.upperBound, \.upperBound))
    }

    /// Where a range of the text in force is printed; new words stand for those that they took the place of, words
    /// struck out at its ends stay outside.
    func gedruckt(_ bereich: Range<Int>) -> Range<Int> {
        func ort(_ offset: Int, _ rand: KeyPath<Range<Int>, Int>, _ liegtDavor: (Tausch) -> Bool) -> Int {
            if let tausch = tausche.first(where: { $0.umschliesst(offset) }) { return tausch.gedruckt[keyPath: rand] }
            return offset - tausche.filter(liegtDavor).reduce(0) { $0 + $1.zuwachs }
        }
        let (anfang, ende) = (bereich.lowerBound, bereich.upperBound)
        let von = ort(anfang, \.lowerBound) { $0.geltend.upperBound <= anfang }
        let bis = ort(ende, \.upperBound) { $0.geltend.upperBound <= ende && $0.geltend.lowerBound < ende }
        return von..<max(von, bis)
    }

    /// Puts words at a place of the text in force. What it takes of earlier new words goes with it.
    mutating func ersetze(_ ort: Range<Int>, durch neu: String, _ wirkung: Stellenwirkung) {
        let zuwachs = neu.utf8.count - ort.count
        let fruehere = tausche.filter { $0.beruehrt(ort) }
        let von = min(ort.lowerBound, fruehere.first?.geltend.lowerBound ?? ort.lowerBound)
        let bis = max(ort.upperBound, fruehere.last?.geltend.upperBound ?? ort.upperBound)
        let neuer = Tausch(
            gedruckt: gedruckt(von..<bis), geltend: von..<(bis + zuwachs),
            wirkungen: fruehere.flatMap(\.wirkungen) + [wirkung])
        let uebrige = tausche.filter { !$0.beruehrt(ort) }
        tausche =
            uebrige.filter { $0.geltend.upperBound <= von } + [neuer]
            + uebrige.filter { $0.geltend.upperBound > von }.map { $0.verschoben(um: zuwachs) }
    }
}
