// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Which Anliegen each Fassung of the corpus touches: by the words of its subject and by the provisions it cites.
///
/// A law touches the Anliegen that are decided by it; of a new wording of a law ask for the §§ that changed.
public struct Anliegentafel: Sendable {
    public let anliegen: [Anliegen]
    private let nachFassung: [String: [Int]]
    private let nachNorm: [Verweis: [Int]]

    /// - Throws: what the corpus throws.
    public init(_ anliegen: [Anliegen], corpus: any CorpusReading, snapshot: CorpusSnapshot) async throws {
        self.anliegen = anliegen
        var nachNorm: [Verweis: [Int]] = [:]
        for (index, eintrag) in anliegen.enumerated() {
            for norm in eintrag.normen { nachNorm[norm, default: []].append(index) }
        }
        self.nachNorm = nachNorm
        var nachFassung = Self.nachBetreff(anliegen, snapshot)
        let gesetze = Set(snapshot.fassungen.filter(\.vorschrift.hatEigeneNormen).map(\.fassung.sha256))
        for (norm, nummern) in nachNorm {
            for fund in try await corpus.zitierende(norm, limit: Self.hoechstzahl)
            where !gesetze.contains(fund.fassung) {
                nachFassung[fund.fassung, default: []].formUnion(nummern)
            }
        }
        self.nachFassung = nachFassung.mapValues { $0.sorted() }
    }

    /// More citations of one provision are not looked at.
    private static let hoechstzahl = 200_000

    /// The Anliegen a Fassung touches, in the order of the data.
    public func anliegen(fassung sha256: String) -> [Anliegen] {
        (nachFassung[sha256] ?? []).map { anliegen[$0] }
    }

    /// The Anliegen that are decided by one of these provisions.
    public func anliegen(normen: [Verweis]) -> [Anliegen] {
        Set(normen.flatMap { nachNorm[$0] ?? [] }).sorted().map { anliegen[$0] }
    }

    private static func nachBetreff(_ anliegen: [Anliegen], _ snapshot: CorpusSnapshot) -> [String: Set<Int>] {
        var nachGesetz: [String: Set<Int>] = [:]
        var muster: [(Stichwort, Int)] = []
        for (index, eintrag) in anliegen.enumerated() {
            for norm in eintrag.normen {
                nachGesetz[norm.gesetz, default: []].insert(index)
                // A subject line that names the provision with its law: „nach § 16b AufenthG“.
                muster.append((Stichwort(genau: "\(norm.bezeichnung) \(norm.gesetz)"), index))
            }
            muster += eintrag.worte.map { ($0, index) }
        }
        var suche = Stichwortsuche(muster)
        var ergebnis: [String: Set<Int>] = [:]
        for stored in snapshot.fassungen where !stored.istAbgeloest && !stored.istDoppel {
            let vorschrift = stored.vorschrift
            let gefunden =
                vorschrift.hatEigeneNormen ? nachGesetz[vorschrift.kurz] ?? [] : suche.funde(vorschrift.titel)
            if !gefunden.isEmpty { ergebnis[stored.fassung.sha256] = gefunden }
        }
        return ergebnis
    }
}

/// Finds many patterns in many short texts: which patterns can begin with a word is worked out once a word, and looked
/// for only among those that its first letter leaves.
private struct Stichwortsuche {
    private let muster: [(Stichwort, Int)]
    private var nachAnfang: [Stichwort.Anfang: [Int]] = [:]
    private var kandidaten: [String: [Int]] = [:]

    init(_ muster: [(Stichwort, Int)]) {
        self.muster = muster
        for index in muster.indices { nachAnfang[muster[index].0.anfang, default: []].append(index) }
    }

    /// What the patterns that occur in the text stand for.
    mutating func funde(_ text: String) -> Set<Int> {
        let woerter = Stichwort.woerter(text)
        var funde: Set<Int> = []
        for stelle in woerter.indices {
            for index in kandidaten(woerter[stelle]) where muster[index].0.trifft(woerter, ab: stelle) {
                funde.insert(muster[index].1)
            }
        }
        return funde
    }

    private mutating func kandidaten(_ wort: String) -> [Int] {
        if let bekannt = kandidaten[wort] { return bekannt }
        let offene = (wort.first.flatMap { nachAnfang[.mit($0)] } ?? []) + (nachAnfang[.beliebig] ?? [])
        let neu =
            (nachAnfang[.genau(wort)] ?? []) + offene.filter { muster[$0].0.kannBeginnen(mit: wort) }
        kandidaten[wort] = neu
        return neu
    }
}
