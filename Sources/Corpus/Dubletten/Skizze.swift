// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A set of hashes in little space: its smallest members. From two of them follows how much the sets have in common.
public struct Skizze: Sendable, Hashable {
    /// Ascending, at most as many as are kept.
    public var kleinste: [UInt32]
    /// Members of the whole set.
    public var anzahl: Int

    public init(kleinste: [UInt32], anzahl: Int) {
        self.kleinste = kleinste
        self.anzahl = anzahl
    }

    /// - Parameter groesse: how many are kept; sets of no more members are compared exactly.
    init(_ hashes: Set<UInt32>, groesse: Int) {
        kleinste = Array(hashes.sorted().prefix(groesse))
        anzahl = hashes.count
    }

    /// What two sets have in common, as far as their sketches reach.
    struct Vergleich: Hashable {
        var gemeinsam = 0
        var nurHier = 0
        var nurDort = 0

        var gesehen: Int { gemeinsam + nurHier + nurDort }
        /// Members of the one set that stand in the place of members of the other.
        var ersetzt: Int { min(nurHier, nurDort) }
    }

    /// - Parameter wo: which members are counted.
    func vergleich(mit andere: Skizze, wo passt: (UInt32) -> Bool = { _ in true }) -> Vergleich {
        // Of the union the smallest members are known as far as both sides reach.
        let laenge = min(reichweite, andere.reichweite)
        var vergleich = Vergleich()
        var (i, j, gesehen) = (0, 0, 0)
        while gesehen < laenge, i < kleinste.count || j < andere.kleinste.count {
            // One more than any member, for a side that has ended.
            let hier = i < kleinste.count ? UInt64(kleinste[i]) : 1 << 32
            let dort = j < andere.kleinste.count ? UInt64(andere.kleinste[j]) : 1 << 32
            gesehen += 1
            if hier <= dort { i += 1 }
            if dort <= hier { j += 1 }
            guard passt(UInt32(truncatingIfNeeded: min(hier, dort))) else { continue }
            if hier == dort {
                vergleich.gemeinsam += 1
            } else if hier < dort {
                vergleich.nurHier += 1
            } else {
                vergleich.nurDort += 1
            }
        }
        return vergleich
    }

    /// Share of the members of both sets that is in both (Jaccard's coefficient), estimated; 1 for two empty sets.
    public func aehnlichkeit(_ andere: Skizze) -> Double {
        guard anzahl > 0 || andere.anzahl > 0 else { return 1 }
        let vergleich = vergleich(mit: andere)
        return Double(vergleich.gemeinsam) / Double(max(1, vergleich.gesehen))
    }

    /// Share of this set that is in the other, estimated.
    public func anteil(in andere: Skizze) -> Double {
        guard anzahl > 0 else { return 1 }
        let j = aehnlichkeit(andere)
        return min(1, j / (1 + j) * Double(anzahl + andere.anzahl) / Double(anzahl))
    }

    /// How many of the smallest members of a union this side can vouch for.
    private var reichweite: Int { kleinste.count == anzahl ? .max : kleinste.count }
}
