// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Files of the same decree, out of pairs that are alike.
///
/// A scan is compared leniently and may be like two texts that contradict each other. It must not make them one: groups
/// are joined only if all texts that were read in full are alike in pairs.
struct Dublettengruppen {
    private let erlasse: [Dublettenmerkmal]
    private var paare: [(Int, Int)] = []

    init(_ erlasse: [Dublettenmerkmal]) {
        self.erlasse = erlasse
    }

    mutating func nimm(_ links: Int, _ rechts: Int) { paare.append((links, rechts)) }

    /// All groups of two or more, the members in order. Texts come together first, then the most alike.
    func gruppen() -> [[Int]] {
        let gleiche = Set(paare.map { Paar($0.0, $0.1) })
        var gruppe: [Int: Int] = [:]
        var mitglieder: [Int: [Int]] = [:]
        for paar in gleiche.map({ (paar: $0, rang: rang($0)) }).sorted(by: { $0.rang < $1.rang }).map(\.paar) {
            let (a, b) = (gruppe[paar.links] ?? paar.links, gruppe[paar.rechts] ?? paar.rechts)
            guard a != b else { continue }
            let (links, rechts) = (mitglieder[a] ?? [a], mitglieder[b] ?? [b])
            guard sindVertraeglich(links, rechts, gleiche) else { continue }
            let name = min(a, b)
            mitglieder[max(a, b)] = nil
            mitglieder[name] = (links + rechts).sorted()
            for index in links + rechts { gruppe[index] = name }
        }
        return mitglieder.values.sorted { $0[0] < $1[0] }
    }

    private struct Paar: Hashable {
        let links: Int
        let rechts: Int

        init(_ a: Int, _ b: Int) {
            (links, rechts) = (min(a, b), max(a, b))
        }
    }

    private func rang(_ paar: Paar) -> (Int, Double, Int, Int) {
        let (a, b) = (erlasse[paar.links], erlasse[paar.rechts])
        let scans = (a.istScan ? 1 : 0) + (b.istScan ? 1 : 0)
        return (scans, -a.abdruck.folgen.aehnlichkeit(b.abdruck.folgen), paar.links, paar.rechts)
    }

    private func sindVertraeglich(_ links: [Int], _ rechts: [Int], _ gleiche: Set<Paar>) -> Bool {
        links.filter { !erlasse[$0].istScan }.allSatisfy { a in
            rechts.filter { !erlasse[$0].istScan }.allSatisfy { gleiche.contains(Paar(a, $0)) }
        }
    }
}
