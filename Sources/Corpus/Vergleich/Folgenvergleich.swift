// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The shortest way from one sequence of numbers to another: what goes and what comes (Myers, „An O(ND) Difference
/// Algorithm and Its Variations“, in linear space, with the cost bound of GNU diff).
///
/// Where two sequences have little in common the search is cut off and goes on from the farthest point: the outcome is
/// then right but may be longer than necessary, and time stays proportional to the length.
struct Folgenvergleich {
    private let alt: [Int]
    private let neu: [Int]
    /// For each element of the old sequence whether it goes, of the new one whether it comes.
    private(set) var entfaellt: [Bool]
    private(set) var kommt: [Bool]
    /// Farthest x on each diagonal, searched from the front and from the back.
    private var vorwaerts: [Int]
    private var rueckwaerts: [Int]
    private let nullpunkt: Int
    private let schranke: Int

    /// - Parameter schranke: steps of one search after which it is cut off.
    init(_ alt: [Int], _ neu: [Int], schranke: Int = 256) {
        self.alt = alt
        self.neu = neu
        self.schranke = max(2, schranke)
        entfaellt = Array(repeating: false, count: alt.count)
        kommt = Array(repeating: false, count: neu.count)
        nullpunkt = neu.count + 1
        vorwaerts = Array(repeating: 0, count: alt.count + neu.count + 3)
        rueckwaerts = vorwaerts
        vergleiche(0..<alt.count, 0..<neu.count)
    }

    private mutating func vergleiche(_ links: Range<Int>, _ rechts: Range<Int>) {
        var (x, y, xEnde, yEnde) = (links.lowerBound, rechts.lowerBound, links.upperBound, rechts.upperBound)
        while x < xEnde, y < yEnde, alt[x] == neu[y] { (x, y) = (x + 1, y + 1) }
        while x < xEnde, y < yEnde, alt[xEnde - 1] == neu[yEnde - 1] { (xEnde, yEnde) = (xEnde - 1, yEnde - 1) }
        guard x < xEnde, y < yEnde else {
            for index in x..<xEnde { entfaellt[index] = true }
            for index in y..<yEnde { kommt[index] = true }
            return
        }
        let mitte = mitte(x..<xEnde, y..<yEnde)
        vergleiche(x..<mitte.x, y..<mitte.y)
        vergleiche(mitte.x..<xEnde, mitte.y..<yEnde)
    }

    /// The diagonals that a search has reached.
    private struct Front {
        var von: Int
        var bis: Int

        func enthaelt(_ diagonale: Int) -> Bool { von <= diagonale && diagonale <= bis }

        var diagonalen: StrideThrough<Int> { stride(from: bis, through: von, by: -2) }
    }

    /// A point on a shortest way, or on a good one if the search is cut off. Both sequences begin and end differently.
    private mutating func mitte(_ links: Range<Int>, _ rechts: Range<Int>) -> (x: Int, y: Int) {
        let rahmen = Front(von: links.lowerBound - rechts.upperBound, bis: links.upperBound - rechts.lowerBound)
        let anfang = links.lowerBound - rechts.lowerBound
        let ende = links.upperBound - rechts.upperBound
        let istUngerade = (anfang - ende) % 2 != 0
        var (vorn, hinten) = (Front(von: anfang, bis: anfang), Front(von: ende, bis: ende))
        vorwaerts[nullpunkt + anfang] = links.lowerBound
        rueckwaerts[nullpunkt + ende] = links.upperBound
        var schritt = 0
        while true {
            schritt += 1
            Self.erweitere(&vorn, rahmen, &vorwaerts, nullpunkt, rand: -1)
            for d in vorn.diagonalen {
                let (tiefer, hoeher) = (vorwaerts[nullpunkt + d - 1], vorwaerts[nullpunkt + d + 1])
                var x = tiefer < hoeher ? hoeher : tiefer + 1
                while x < links.upperBound, x - d < rechts.upperBound, alt[x] == neu[x - d] { x += 1 }
                vorwaerts[nullpunkt + d] = x
                if istUngerade, hinten.enthaelt(d), rueckwaerts[nullpunkt + d] <= x { return (x, x - d) }
            }
            Self.erweitere(&hinten, rahmen, &rueckwaerts, nullpunkt, rand: .max)
            for d in hinten.diagonalen {
                let (tiefer, hoeher) = (rueckwaerts[nullpunkt + d - 1], rueckwaerts[nullpunkt + d + 1])
                var x = tiefer < hoeher ? tiefer : hoeher - 1
                while links.lowerBound < x, rechts.lowerBound < x - d, alt[x - 1] == neu[x - d - 1] { x -= 1 }
                rueckwaerts[nullpunkt + d] = x
                if !istUngerade, vorn.enthaelt(d), x <= vorwaerts[nullpunkt + d] { return (x, x - d) }
            }
            if schritt >= schranke { return weitester(links, rechts, vorn: vorn, hinten: hinten) }
        }
    }

    /// One diagonal more on each side, or one less where the rectangle ends; the diagonals beyond count as never reached.
    private static func erweitere(
        _ front: inout Front, _ rahmen: Front, _ reihe: inout [Int], _ nullpunkt: Int, rand: Int
    ) {
        if front.von > rahmen.von {
            front.von -= 1
            reihe[nullpunkt + front.von - 1] = rand
        } else {
            front.von += 1
        }
        if front.bis < rahmen.bis {
            front.bis += 1
            reihe[nullpunkt + front.bis + 1] = rand
        } else {
            front.bis -= 1
        }
    }

    /// Of the points reached so far the one that has come farthest, from the front or from the back.
    private func weitester(
        _ links: Range<Int>, _ rechts: Range<Int>, vorn: Front, hinten: Front
    ) -> (x: Int, y: Int) {
        var bester = (x: links.lowerBound, y: rechts.lowerBound)
        for d in vorn.diagonalen {
            var x = min(vorwaerts[nullpunkt + d], links.upperBound)
            if x - d > rechts.upperBound { x = rechts.upperBound + d }
            if x + x - d > bester.x + bester.y { bester = (x, x - d) }
        }
        var letzter = (x: links.upperBound, y: rechts.upperBound)
        for d in hinten.diagonalen {
            var x = max(rueckwaerts[nullpunkt + d], links.lowerBound)
            if x - d < rechts.lowerBound { x = rechts.lowerBound + d }
            if x + x - d < letzter.x + letzter.y { letzter = (x, x - d) }
        }
        let vonVorn = bester.x + bester.y - links.lowerBound - rechts.lowerBound
        let vonHinten = links.upperBound + rechts.upperBound - letzter.x - letzter.y
        return vonVorn >= vonHinten ? bester : letzter
    }
}
