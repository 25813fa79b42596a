// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Brings recognised lines into reading order: text recognition joins what stands side by side in a letter head or a
/// table into one line.
struct Spalten {
    /// A line cut at its wide gaps.
    private struct Zeile {
        var stuecke: [[LayoutWord]]
        var x0: Double { stuecke[0][0].x0 }
        var x1: Double { stuecke[stuecke.count - 1].last?.x1 ?? x0 }
        var y1: Double { stuecke[0][0].y1 }
        var grad: Double { stuecke[0][0].y1 - stuecke[0][0].y0 }
    }

    private var zeilen: [LayoutLine] = []
    private var fluss = 0
    private let bloecke: [Int]

    /// - Parameters:
    ///   - zeilen: words by line, in the order of text recognition.
    ///   - bloecke: the block of each line.
    static func ordne(_ zeilen: [[LayoutWord]], bloecke: [Int]) -> [LayoutLine] {
        var spalten = Spalten(bloecke: bloecke)
        let geteilt = zeilen.map { Zeile(stuecke: teile($0)) }
        var i = 0
        while i < geteilt.count {
            let bereich = spalten.bereich(ab: i, geteilt)
            if bereich.count == 1, geteilt[i].stuecke.count == 1 {
                spalten.fuege(geteilt[i].stuecke[0], zeile: i)
            } else {
                spalten.fuege(bereich, geteilt)
            }
            i = bereich.upperBound
        }
        return spalten.zeilen
    }

    private init(bloecke: [Int]) {
        self.bloecke = bloecke
    }

    // MARK: Cutting

    private static func teile(_ woerter: [LayoutWord]) -> [[LayoutWord]] {
        var stuecke: [[LayoutWord]] = []
        for wort in woerter {
            if let letztes = stuecke.last?.last, !istLuecke(letztes, wort, davor: stuecke[stuecke.count - 1]) {
                stuecke[stuecke.count - 1].append(wort)
            } else {
                stuecke.append([wort])
            }
        }
        return stuecke
    }

    /// A number, bullet or label stays with the text a tab stop further.
    private static func istLuecke(_ links: LayoutWord, _ rechts: LayoutWord, davor: [LayoutWord]) -> Bool {
        let luecke = rechts.x0 - links.x1
        let grad = links.y1 - links.y0
        guard luecke > grad * 2 else { return false }
        guard davor.count == 1, luecke < grad * 6 else { return true }
        return Gliederungszeichen.zeichen(links.text, gefolgtVon: rechts.text) == nil
    }

    // MARK: Columns

    /// Lines from `start` on that lie left or right of one common gap.
    private func bereich(ab start: Int, _ zeilen: [Zeile]) -> Range<Int> {
        guard zeilen[start].stuecke.count > 1 else { return start..<start + 1 }
        var (links, rechts) = Self.luecke(zeilen[start].stuecke)
        var ende = start + 1
        var unten = (links: zeilen[start].y1, rechts: zeilen[start].y1)
        while ende < zeilen.count {
            let zeile = zeilen[ende]
            if zeile.stuecke.count > 1 {
                let luecke = Self.luecke(zeile.stuecke)
                let (neuLinks, neuRechts) = (max(links, luecke.0), min(rechts, luecke.1))
                guard neuRechts - neuLinks > zeile.grad, zeile.y1 - min(unten.links, unten.rechts) < zeile.grad * 4
                else { break }
                (links, rechts) = (neuLinks, neuRechts)
                unten = (zeile.y1, zeile.y1)
            } else if zeile.x1 < rechts - zeile.grad, Self.schliesstAn(zeile, unten.links) {
                (links, unten.links) = (max(links, zeile.x1), zeile.y1)
            } else if zeile.x0 > links + zeile.grad, Self.schliesstAn(zeile, unten.rechts) {
                (rechts, unten.rechts) = (min(rechts, zeile.x0), zeile.y1)
            } else {
                break
            }
            ende += 1
        }
        return start..<ende
    }

    private static func luecke(_ stuecke: [[LayoutWord]]) -> (Double, Double) {
        (stuecke[0].last?.x1 ?? 0, stuecke[1][0].x0)
    }

    private static func schliesstAn(_ zeile: Zeile, _ unten: Double) -> Bool {
        let abstand = zeile.y1 - unten
        return abstand > -zeile.grad * 0.5 && abstand < zeile.grad * 1.7
    }

    /// Rows of labels with their values and of tables stay rows; else the left column comes before the right.
    private mutating func fuege(_ bereich: Range<Int>, _ zeilen: [Zeile]) {
        let paare = bereich.filter { zeilen[$0].stuecke.count > 1 }
        let mehrspaltig = paare.contains { zeilen[$0].stuecke.count > 2 }
        fluss += 1
        let erster = fluss
        fluss += 2
        let grenze = paare.map { zeilen[$0].stuecke[1][0].x0 }.min() ?? 0
        let spalte: (LayoutWord) -> Int = { $0.x0 >= grenze - ($0.y1 - $0.y0) ? 1 : 0 }
        let stuecke = bereich.flatMap { i in zeilen[i].stuecke.map { (zeile: i, woerter: $0, spalte: spalte($0[0])) } }
        let alsZeilen = mehrspaltig || Self.sindAngaben(paare.map { zeilen[$0].stuecke })
        for stueck in alsZeilen ? stuecke : stuecke.filter({ $0.spalte == 0 }) + stuecke.filter({ $0.spalte == 1 }) {
            self.zeilen.append(
                LayoutLine(woerter: stueck.woerter, fluss: erster + stueck.spalte, block: bloecke[stueck.zeile]))
        }
    }

    /// „Geschäftszeichen   15-39.19.08“ in three rows or more: short labels, and values that begin below each other.
    private static func sindAngaben(_ paare: [[[LayoutWord]]]) -> Bool {
        guard paare.count > 2, let rechts = paare.first?[1].first else { return false }
        return paare.allSatisfy { stuecke in
            stuecke[0].count <= 3 && abs((stuecke[1].first?.x0 ?? 0) - rechts.x0) < rechts.y1 - rechts.y0
        }
    }

    private mutating func fuege(_ woerter: [LayoutWord], zeile: Int) {
        if let letzte = zeilen.last, let wort = woerter.first, !Self.gehtWeiter(letzte, woerter, wort) { fluss += 1 }
        zeilen.append(LayoutLine(woerter: woerter, fluss: fluss, block: bloecke[zeile]))
    }

    /// Below the line before and, for the most part, within its width.
    private static func gehtWeiter(_ letzte: LayoutLine, _ woerter: [LayoutWord], _ wort: LayoutWord) -> Bool {
        let rechts = woerter.last?.x1 ?? wort.x1
        let gemeinsam = min(letzte.x1, rechts) - max(letzte.x0, wort.x0)
        return wort.y1 > letzte.y1 && gemeinsam > 0.5 * min(letzte.x1 - letzte.x0, rechts - wort.x0)
    }
}
