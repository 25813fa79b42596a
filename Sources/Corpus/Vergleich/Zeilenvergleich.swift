// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Marks what goes and what comes between two texts of numbered words, line by line where that reads better.
///
/// Lines that are the same stand fast. Between them, lines that resemble each other are compared with each other, so
/// that a new item of a list does not borrow its words from the items beside it. Where the text was only broken into
/// other lines, the words alone decide.
struct Zeilenvergleich {
    private let alt: [Int]
    private let neu: [Int]
    private let alteZeilen: [Range<Int>]
    private let neueZeilen: [Range<Int>]
    /// For each old word whether it goes, for each new one whether it comes.
    private(set) var entfaellt: [Bool]
    private(set) var kommt: [Bool]

    /// Lines with a smaller share of common words have nothing to do with each other.
    private static let mindestaehnlichkeit = 0.35
    /// More pairs of lines than this are not held against each other.
    private static let hoechstzahl = 2_500

    /// - Parameters:
    ///   - alteZeilen: the words of each old line, without gaps.
    ///   - neueZeilen: the words of each new line, without gaps.
    init(_ alt: [Int], _ neu: [Int], alteZeilen: [Range<Int>], neueZeilen: [Range<Int>]) {
        self.alt = alt
        self.neu = neu
        self.alteZeilen = alteZeilen
        self.neueZeilen = neueZeilen
        entfaellt = Array(repeating: false, count: alt.count)
        kommt = Array(repeating: false, count: neu.count)
        for luecke in luecken() { vergleiche(luecke.alt, luecke.neu) }
    }

    /// Ranges of lines between those that are the same.
    private func luecken() -> [(alt: Range<Int>, neu: Range<Int>)] {
        var nummern: [ArraySlice<Int>: Int] = [:]
        func nummer(_ zeile: ArraySlice<Int>) -> Int {
            if let bekannt = nummern[zeile] { return bekannt }
            nummern[zeile] = nummern.count
            return nummern.count - 1
        }
        let vergleich = Folgenvergleich(alteZeilen.map { nummer(alt[$0]) }, neueZeilen.map { nummer(neu[$0]) })
        var luecken: [(alt: Range<Int>, neu: Range<Int>)] = []
        var (a, n) = (0, 0)
        while a < alteZeilen.count || n < neueZeilen.count {
            let (vonA, vonN) = (a, n)
            while a < alteZeilen.count, vergleich.entfaellt[a] { a += 1 }
            while n < neueZeilen.count, vergleich.kommt[n] { n += 1 }
            if a > vonA || n > vonN { luecken.append((vonA..<a, vonN..<n)) }
            while a < alteZeilen.count, n < neueZeilen.count, !vergleich.entfaellt[a], !vergleich.kommt[n] {
                (a, n) = (a + 1, n + 1)
            }
        }
        return luecken
    }

    private mutating func vergleiche(_ links: Range<Int>, _ rechts: Range<Int>) {
        let (worteLinks, worteRechts) = (Self.worte(alteZeilen, links), Self.worte(neueZeilen, rechts))
        let wortweise = Folgenvergleich(Array(alt[worteLinks]), Array(neu[worteRechts]))
        let kosten = wortweise.entfaellt.count(where: \.self) + wortweise.kommt.count(where: \.self)
        guard kosten > 0, links.count * rechts.count > 1, links.count * rechts.count <= Self.hoechstzahl else {
            return merke(wortweise.entfaellt, worteLinks, wortweise.kommt, worteRechts)
        }
        let zeilenweise = zeilenweise(links, rechts, worteLinks, worteRechts)
        let zeilenkosten = zeilenweise.entfaellt.count(where: \.self) + zeilenweise.kommt.count(where: \.self)
        if zeilenkosten <= kosten + max(2, kosten / 4) {
            merke(zeilenweise.entfaellt, worteLinks, zeilenweise.kommt, worteRechts)
        } else {
            merke(wortweise.entfaellt, worteLinks, wortweise.kommt, worteRechts)
        }
    }

    private mutating func merke(_ weg: [Bool], _ links: Range<Int>, _ dazu: [Bool], _ rechts: Range<Int>) {
        entfaellt.replaceSubrange(links, with: weg)
        kommt.replaceSubrange(rechts, with: dazu)
    }

    private static func worte(_ zeilen: [Range<Int>], _ bereich: Range<Int>) -> Range<Int> {
        guard let erste = zeilen[bereich].first, let letzte = zeilen[bereich].last else {
            let stelle =
                bereich.lowerBound < zeilen.count ? zeilen[bereich.lowerBound].lowerBound : zeilen.last?.upperBound
            return (stelle ?? 0)..<(stelle ?? 0)
        }
        return erste.lowerBound..<letzte.upperBound
    }

    /// The marks when lines that resemble each other are compared in pairs.
    private func zeilenweise(
        _ links: Range<Int>, _ rechts: Range<Int>, _ worteLinks: Range<Int>, _ worteRechts: Range<Int>
    ) -> (entfaellt: [Bool], kommt: [Bool]) {
        var weg = Array(repeating: true, count: worteLinks.count)
        var dazu = Array(repeating: true, count: worteRechts.count)
        for (a, n) in paare(links, rechts) {
            let (von, nach) = (alteZeilen[a], neueZeilen[n])
            let vergleich = Folgenvergleich(Array(alt[von]), Array(neu[nach]))
            let (stelleA, stelleN) = (von.lowerBound - worteLinks.lowerBound, nach.lowerBound - worteRechts.lowerBound)
            weg.replaceSubrange(stelleA..<stelleA + von.count, with: vergleich.entfaellt)
            dazu.replaceSubrange(stelleN..<stelleN + nach.count, with: vergleich.kommt)
        }
        return (weg, dazu)
    }

    /// The pairs of lines, in order, that have most words in common.
    private func paare(_ links: Range<Int>, _ rechts: Range<Int>) -> [(Int, Int)] {
        let mengen = (alt: links.map { Set(alt[alteZeilen[$0]]) }, neu: rechts.map { Set(neu[neueZeilen[$0]]) })
        var gemeinsam = Array(repeating: Array(repeating: 0, count: rechts.count), count: links.count)
        var beste = Array(repeating: Array(repeating: 0, count: rechts.count + 1), count: links.count + 1)
        for a in 0..<links.count {
            for n in 0..<rechts.count {
                let gleiche = mengen.alt[a].intersection(mengen.neu[n]).count
                let summe = mengen.alt[a].count + mengen.neu[n].count
                if Double(2 * gleiche) >= Self.mindestaehnlichkeit * Double(summe) { gemeinsam[a][n] = gleiche }
                beste[a + 1][n + 1] = max(beste[a][n + 1], beste[a + 1][n], beste[a][n] + gemeinsam[a][n])
            }
        }
        var (a, n) = (links.count, rechts.count)
        var paare: [(Int, Int)] = []
        while a > 0, n > 0 {
            if beste[a][n] == beste[a - 1][n] {
                a -= 1
            } else if beste[a][n] == beste[a][n - 1] {
                n -= 1
            } else {
                (a, n) = (a - 1, n - 1)
                paare.append((links.lowerBound + a, rechts.lowerBound + n))
            }
        }
        return paare.reversed()
    }
}
