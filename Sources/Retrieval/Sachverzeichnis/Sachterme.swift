// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The terms of a subject index, each by a number: in which entries it stands, and how much it tells them apart.
struct Sachterme: Sendable {
    private var nummern: [String: Int] = [:]
    /// Entries by term, ascending.
    private var verzeichnet: [[Int]] = []
    /// What each term tells apart among the entries, in nats.
    private var informationen: [Double] = []

    /// Stands for every term that no entry holds.
    static let unbekannt = -1

    /// The number of a term, a new one if it is new.
    mutating func nimmAuf(_ term: String) -> Int {
        let nummer = nummern[term, default: verzeichnet.count]
        if nummer == verzeichnet.count {
            nummern[term] = nummer
            verzeichnet.append([])
        }
        return nummer
    }

    /// Notes that a term stands in an entry. Entries come in ascending order.
    mutating func trageEin(_ nummer: Int, eintrag: Int) {
        if verzeichnet[nummer].last != eintrag { verzeichnet[nummer].append(eintrag) }
    }

    /// Follows the last entry.
    /// - Parameter eintraege: how many entries there are.
    mutating func schliesse(eintraege: Int) {
        informationen = (verzeichnet.map(\.count) + [0]).map {
            Logarithm.natural(1 + (Double(eintraege - $0) + 0.5) / (Double($0) + 0.5))
        }
    }

    func nummer(_ term: String) -> Int { nummern[term] ?? Self.unbekannt }

    func eintraege(_ nummer: Int) -> [Int] { nummer == Self.unbekannt ? [] : verzeichnet[nummer] }

    func information(_ nummer: Int) -> Double {
        informationen[nummer == Self.unbekannt ? informationen.count - 1 : nummer]
    }
}
