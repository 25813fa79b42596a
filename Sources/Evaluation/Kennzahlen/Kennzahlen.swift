// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// How well a set of questions was served. A share that has nothing to be a share of is nil.
public struct Kennzahlen: Sendable, Hashable, Codable {
    public var fragen: Int
    public var beantwortbar: Int
    /// Questions at which a stage failed. They count as not found and not answered.
    public var fehler: Int

    // Of the answerable questions, by search alone
    /// Share with a place among the first 1, 5 and 10 hits.
    public var recall1: Double?
    public var recall5: Double?
    public var recall10: Double?
    /// Mean of 1 / rank of the first place, 0 beyond rank 10.
    public var mrr10: Double?
    /// Discounted gain of the places found, each worth 1, by what all of them in front would give.
    public var ndcg10: Double?

    // Of the answers
    /// Share of the answerable questions whose first statement rests on a place.
    public var ersteAussage: Double?
    /// Share of the answerable questions for which no answer was given.
    public var verweigert: Double?
    /// Of the questions without an answer given, the share that nothing answers.
    public var enthaltungPraezision: Double?
    /// Of the questions that nothing answers, the share for which no answer was given.
    public var enthaltungRecall: Double?

    // Milliseconds: half of the questions took at most so long, and 95 of 100
    public var sucheP50: Double?
    public var sucheP95: Double?
    public var antwortP50: Double?
    public var antwortP95: Double?

    /// The figures of these questions.
    public init(_ fragen: [Frageergebnis]) {
        let beantwortbare = fragen.filter(\.istBeantwortbar)
        self.fragen = fragen.count
        beantwortbar = beantwortbare.count
        fehler = fragen.count { $0.fehler != nil }
        if fragen.contains(where: { $0.suche != nil }) { misst(suche: beantwortbare) }
        if fragen.contains(where: { $0.antwort != nil }) { misst(antworten: fragen, beantwortbare) }
        let suchzeiten = fragen.compactMap { $0.suche?.ms }.sorted()
        let antwortzeiten = fragen.compactMap { $0.antwort?.ms }.sorted()
        (sucheP50, sucheP95) = (Self.anteil(50, suchzeiten), Self.anteil(95, suchzeiten))
        (antwortP50, antwortP95) = (Self.anteil(50, antwortzeiten), Self.anteil(95, antwortzeiten))
    }

    private mutating func misst(suche fragen: [Frageergebnis]) {
        func recall(_ k: Int) -> Double? { Self.quote(fragen) { ($0.suche?.rang ?? .max) <= k } }
        (recall1, recall5, recall10) = (recall(1), recall(5), recall(10))
        mrr10 = Self.mittel(fragen) { frage in
            frage.suche?.rang.map { $0 <= 10 ? 1 / Double($0) : 0 } ?? 0
        }
        ndcg10 = Self.mittel(fragen) { $0.suche.map(Self.ndcg) ?? 0 }
    }

    private mutating func misst(antworten fragen: [Frageergebnis], _ beantwortbare: [Frageergebnis]) {
        ersteAussage = Self.quote(beantwortbare) { $0.antwort?.aussage == 1 }
        verweigert = Self.quote(beantwortbare) { $0.antwort?.istEnthaltung == true }
        let unbeantwortbare = fragen.filter { !$0.istBeantwortbar && $0.zaehltZurEnthaltung }
        enthaltungRecall = Self.quote(unbeantwortbare) { $0.antwort?.istEnthaltung == true }
        let enthaltungen = fragen.filter { $0.antwort?.istEnthaltung == true }
        enthaltungPraezision = Self.quote(enthaltungen) { !$0.istBeantwortbar }
    }

    // MARK: Arithmetic

    private static func quote(_ fragen: [Frageergebnis], _ trifft: (Frageergebnis) -> Bool) -> Double? {
        mittel(fragen) { trifft($0) ? 1 : 0 }
    }

    private static func mittel(_ fragen: [Frageergebnis], _ wert: (Frageergebnis) -> Double) -> Double? {
        fragen.isEmpty ? nil : fragen.reduce(0) { $0 + wert($1) } / Double(fragen.count)
    }

    private static func ndcg(_ suche: Frageergebnis.Suche) -> Double {
        guard suche.moegliche > 0 else { return 0 }
        let gewinn = suche.raenge.filter(wert.indices.contains).reduce(0) { $0 + wert[$1] }
        return gewinn / (1...min(10, suche.moegliche)).reduce(0) { $0 + wert[$1] }
    }

    /// What a place at ranks 1 to 10 is worth: 1 / log2(rank + 1). Ranks begin with 1.
    private static let wert: [Double] = [
        0, 1, 0.630_929_753_571, 0.5, 0.430_676_558_073, 0.386_852_807_235, 0.356_207_187_108, 0.333_333_333_333,
        0.315_464_876_786, 0.301_029_995_664, 0.289_064_826_318,
    ]

    /// The least value that so many percent of the values do not exceed (nearest rank).
    static func anteil(_ prozent: Int, _ sortierte: [Double]) -> Double? {
        guard !sortierte.isEmpty else { return nil }
        return sortierte[max(0, (sortierte.count * prozent + 99) / 100 - 1)]
    }
}

extension Frageergebnis {
    /// An answer out of laws alone is no error where the set says that a law may answer what no decree does.
    fileprivate var zaehltZurEnthaltung: Bool {
        guard gesetzMoeglich, let antwort else { return true }
        return antwort.istEnthaltung || !antwort.nurGesetze
    }
}
