// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import CVektorkern
public import Corpus
public import Retrieval

extension VectorIndex: DenseIndex {
    public func nearest(
        to vector: [Float], limit: Int, isAllowed: @Sendable (PassageID) -> Bool
    ) async throws -> [DenseMatch] {
        try await nearest(to: vector, limit: limit, teile: 1, isAllowed: isAllowed)
    }

    /// - Parameter teile: parts of the file that are searched side by side.
    public func nearest(
        to vector: [Float], limit: Int, teile: Int, isAllowed: @Sendable (PassageID) -> Bool
    ) async throws -> [DenseMatch] {
        let sicht: State
        do { sicht = try self.sicht() } catch { throw DenseUnavailable.ohneVektoren }
        guard sicht.anzahl > 0 else { throw DenseUnavailable.ohneVektoren }
        guard vector.count == dimension else { throw DenseUnavailable.anderesModell }
        guard limit > 0 else { return [] }
        let suche = Suche(sicht.datei, vector, limit: limit)
        guard teile > 1 else { return suche.treffer(suche.besten(0..<sicht.anzahl, isAllowed)) }
        let bereiche = Self.teile(sicht.anzahl, teile)
        let best = await withoutActuallyEscaping(isAllowed) { isAllowed in
            await withTaskGroup { group in
                for bereich in bereiche { group.addTask { suche.besten(bereich, isAllowed) } }
                return await group.reduce(into: suche.leereListe) { $0.nimm($1) }
            }
        }
        return suche.treffer(best)
    }

    /// Whole blocks, as many for each part as for the others.
    private static func teile(_ anzahl: Int, _ teile: Int) -> [Range<Int>] {
        let bloecke = (anzahl + block - 1) / block
        let groesse = max(1, (bloecke + teile - 1) / teile) * block
        return stride(from: 0, to: anzahl, by: groesse).map { $0..<min($0 + groesse, anzahl) }
    }
}

/// One pass over the records, then a second look at the best.
private struct Suche: Sendable {
    let datei: Vektordatei
    let frage: [Float]
    let kurzeFrage: [Int16]
    let limit: Int
    let bauart = vektor_beste_bauart()

    init(_ datei: Vektordatei, _ frage: [Float], limit: Int) {
        self.datei = datei
        self.frage = frage
        self.limit = limit
        kurzeFrage = datei.lage.frage(frage)
    }

    /// More than asked for come to the second look: rounding can cost a passage a few ranks, not these.
    var leereListe: Bestenliste { Bestenliste(limit: 2 * limit + 64) }

    func besten(_ bereich: Range<Int>, _ isAllowed: @Sendable (PassageID) -> Bool) -> Bestenliste {
        var best = leereListe
        withUnsafeTemporaryAllocation(of: Float.self, capacity: VectorIndex.block) { punkte in
            for start in stride(from: bereich.lowerBound, to: bereich.upperBound, by: VectorIndex.block) {
                let plaetze = start..<min(start + VectorIndex.block, bereich.upperBound)
                vektor_punkte(
                    bauart, datei.grobe(plaetze).baseAddress?.assumingMemoryBound(to: UInt8.self), plaetze.count,
                    datei.lage.kern, kurzeFrage, punkte.baseAddress)
                // Whether a passage is allowed is asked only for those that would be among the best.
                for offset in 0..<plaetze.count where punkte[offset] >= best.schwelle {
                    let satz = datei.satz(start + offset)
                    guard satz.id != 0, satz.massstab != 0, isAllowed(PassageID(rawValue: satz.id)) else { continue }
                    best.nimm(Bestenliste.Eintrag(wert: punkte[offset], id: satz.id, platz: start + offset))
                }
            }
        }
        return best
    }

    func treffer(_ best: Bestenliste) -> [DenseMatch] {
        var genau = best.eintraege.map { eintrag in
            var eintrag = eintrag
            eintrag.wert = datei.satz(eintrag.platz).naehe(frage)
            return eintrag
        }
        genau.sort { $1.istSchlechter(als: $0) }
        var gesehen: Set<Int64> = []
        return genau.filter { gesehen.insert($0.id).inserted }.prefix(limit).map {
            DenseMatch(id: PassageID(rawValue: $0.id), score: Double($0.wert))
        }
    }
}
