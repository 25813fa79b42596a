// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import Norms

/// Which Fassungen and passages count on a Stichtag.
///
/// Of a Vorschrift that has wordings in force only these are admitted. Of one that has none, the nearest wording is
/// looked at too, so that the reader learns what was set aside and why.
final class ForceFilter: Sendable {
    let stichtag: Stichtag
    /// Geltung of each Fassung on the Stichtag, by position in the snapshot.
    let geltung: [Geltung]
    /// Fassungen whose passages the index may return.
    private let angesehen: [Bool]
    private let bits: [UInt64]
    private let base: Int64

    init(view: CorpusView, stichtag: Stichtag, auchAusserKraft: Bool) {
        self.stichtag = stichtag
        let fassungen = view.snapshot.fassungen
        let geltung = fassungen.map { $0.geltung(am: stichtag) }
        let angesehen = Self.angesehen(view: view, geltung: geltung, auchAusserKraft: auchAusserKraft)
        base = fassungen.map(\.passagen.lowerBound).min() ?? 0
        let end = fassungen.map(\.passagen.upperBound).max() ?? 0
        var bits = [UInt64](repeating: 0, count: Int((end - base + 63) / 64))
        for (index, fassung) in fassungen.enumerated() where angesehen[index] {
            for id in fassung.passagen { bits[Int((id - base) >> 6)] |= 1 << UInt64((id - base) & 63) }
        }
        self.geltung = geltung
        self.angesehen = angesehen
        self.bits = bits
    }

    /// Whether the index may return the passage.
    func admits(_ id: Int64) -> Bool {
        let offset = id - base
        guard offset >= 0, offset >> 6 < bits.count else { return false }
        return bits[Int(offset >> 6)] & (1 << UInt64(offset & 63)) != 0
    }

    /// Whether passages of the Fassung at this position are looked at.
    func admits(fassung index: Int) -> Bool { angesehen[index] }

    private static func angesehen(view: CorpusView, geltung: [Geltung], auchAusserKraft: Bool) -> [Bool] {
        if auchAusserKraft { return geltung.map { _ in true } }
        var result = [Bool](repeating: false, count: geltung.count)
        for (_, positions) in view.vorschrift {
            let inForce = positions.filter { geltung[$0].status == .inKraft }
            let chosen = !inForce.isEmpty ? inForce : ohneGeltende(positions, geltung)
            for position in chosen { result[position] = true }
        }
        return result
    }

    /// Without a wording in force: the unclear ones, else the last that was in force, else the first to come.
    private static func ohneGeltende(_ positions: [Int], _ geltung: [Geltung]) -> [Int] {
        let unclear = positions.filter { geltung[$0].status == .unklar }
        if !unclear.isEmpty { return unclear }
        let past = positions.filter { geltung[$0].status == .ausserKraft }
        let last = past.max { (geltung[$0].bis?.tage ?? .min) < (geltung[$1].bis?.tage ?? .min) }
        if let last { return [last] }
        let next = positions.min { (geltung[$0].von?.tage ?? .max) < (geltung[$1].von?.tage ?? .max) }
        return next.map { [$0] } ?? []
    }
}
