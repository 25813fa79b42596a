// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds which Abschnitt of one wording became which of the other: first what is equal, then what has the same
/// Bezeichnung, then what reads alike.
struct Abschnittspaare {
    private let alt: [Abschnitt]
    private let neu: [Abschnitt]
    private(set) var altZuNeu: [Int: Int] = [:]
    private(set) var neuZuAlt: [Int: Int] = [:]
    /// Positions of new Abschnitte whose words are those of the old one.
    private(set) var gleiche: Set<Int> = []

    /// A text of fewer words is not recognised under another Bezeichnung: too many are alike by chance.
    private static let mindestworte = 8
    /// From this share of common words on two texts are one text with changes.
    private static let mindestaehnlichkeit = 0.6
    /// What the same Bezeichnung or the same heading counts beside the likeness of the texts.
    private static let zuschlag = 0.5
    /// More pairs than this are not compared by their text.
    private static let hoechstzahl = 250_000

    init(_ alt: [Abschnitt], _ neu: [Abschnitt]) {
        self.alt = alt
        self.neu = neu
    }

    mutating func ordneZu() {
        for istGliederung in [false, true] {
            let (links, rechts) = (
                alt.indices.filter { alt[$0].istGliederung == istGliederung },
                neu.indices.filter { neu[$0].istGliederung == istGliederung }
            )
            paareGleiche(links, rechts) { [$0.bezeichnung, $0.ueberschrift, $0.text] }
            ordneZu(links.filter { neuZuAlt[$0] == nil }, rechts.filter { altZuNeu[$0] == nil })
        }
    }

    /// Pairs what has the same key, in order.
    private mutating func paareGleiche(_ links: [Int], _ rechts: [Int], schluessel: (Abschnitt) -> [String]) {
        var offen: [[String]: [Int]] = [:]
        for index in links.reversed() { offen[schluessel(alt[index]), default: []].append(index) }
        for index in rechts {
            guard let partner = offen[schluessel(neu[index])]?.popLast() else { continue }
            paare(partner, index, gleich: true)
        }
    }

    /// Pairs what differs byte by byte.
    private mutating func ordneZu(_ links: [Int], _ rechts: [Int]) {
        let alteWorte = links.map { Worte(alt[$0]) }
        let neueWorte = rechts.map { Worte(neu[$0]) }
        var kandidaten: [Kandidat] = []
        let vergleicheTexte = links.count * rechts.count <= Self.hoechstzahl
        for (i, a) in links.enumerated() {
            for (j, n) in rechts.enumerated() {
                let selberName = alt[a].bezeichnung == neu[n].bezeichnung
                guard selberName || vergleicheTexte && !alt[a].istWeggefallen && !neu[n].istWeggefallen,
                    let wert = Self.wert(alteWorte[i], neueWorte[j], selberName: selberName)
                else { continue }
                kandidaten.append(
                    Kandidat(alt: a, neu: n, wert: wert, gleich: alteWorte[i].worte == neueWorte[j].worte))
            }
        }
        for kandidat in kandidaten.sorted()
        where neuZuAlt[kandidat.alt] == nil && altZuNeu[kandidat.neu] == nil {
            paare(kandidat.alt, kandidat.neu, gleich: kandidat.gleich)
        }
    }

    /// How well two texts fit; nil if they do not belong together.
    private static func wert(_ a: Worte, _ n: Worte, selberName: Bool) -> Double? {
        let selbeUeberschrift = !a.ueberschrift.isEmpty && a.ueberschrift == n.ueberschrift
        guard !selberName, !selbeUeberschrift else {
            return (selberName ? zuschlag : 0) + (selbeUeberschrift ? zuschlag : 0) + a.aehnlichkeit(n)
        }
        guard min(a.worte.count, n.worte.count) >= mindestworte, a.kannAehneln(n, mindestens: mindestaehnlichkeit)
        else { return nil }
        let wert = a.aehnlichkeit(n)
        return wert >= mindestaehnlichkeit ? wert : nil
    }

    private mutating func paare(_ a: Int, _ n: Int, gleich: Bool) {
        neuZuAlt[a] = n
        altZuNeu[n] = a
        if gleich { gleiche.insert(n) }
    }

    private struct Kandidat: Comparable {
        let alt: Int
        let neu: Int
        let wert: Double
        let gleich: Bool

        /// The best first; among equals the nearest, then in reading order.
        static func < (lhs: Kandidat, rhs: Kandidat) -> Bool {
            if lhs.wert != rhs.wert { return lhs.wert > rhs.wert }
            return (abs(lhs.alt - lhs.neu), lhs.alt, lhs.neu) < (abs(rhs.alt - rhs.neu), rhs.alt, rhs.neu)
        }
    }

    /// The words of an Abschnitt with its heading, in order and as a set.
    private struct Worte {
        let ueberschrift: [ArraySlice<UInt8>]
        let worte: [ArraySlice<UInt8>]
        private let menge: Set<ArraySlice<UInt8>>

        init(_ abschnitt: Abschnitt) {
            ueberschrift = Wortfolge(abschnitt.ueberschrift).worte
            worte = ueberschrift + Wortfolge(abschnitt.text).worte
            menge = Set(worte)
        }

        /// Whether sets of such sizes can have so much in common.
        func kannAehneln(_ andere: Worte, mindestens: Double) -> Bool {
            let (klein, gross) = (min(menge.count, andere.menge.count), max(menge.count, andere.menge.count))
            return Double(2 * klein) >= mindestens * Double(klein + gross)
        }

        /// Share of common words (Dice), 1 for two empty texts.
        func aehnlichkeit(_ andere: Worte) -> Double {
            let summe = menge.count + andere.menge.count
            guard summe > 0 else { return 1 }
            let kleinere = menge.count <= andere.menge.count ? menge : andere.menge
            let groessere = menge.count <= andere.menge.count ? andere.menge : menge
            return Double(2 * kleinere.count { groessere.contains($0) }) / Double(summe)
        }
    }
}
