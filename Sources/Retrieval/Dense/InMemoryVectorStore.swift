// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
internal import Synchronization

/// Vectors in memory, compared as they are: for tests, and what the stored index is measured against.
public final class InMemoryVectorStore: VectorStore, DenseIndex {
    private struct Satz {
        var eintrag: Vektoreintrag
        var vektor: [Float]
    }

    private struct State {
        var saetze: [Int: Satz] = [:]
        var naechster = 0
    }

    private let state = Mutex(State())

    public init() {}

    public func bestand() async throws -> [Vektoreintrag] {
        state.withLock { $0.saetze.values.map(\.eintrag) }
    }

    @discardableResult
    public func haengeAn(_ neue: [NeuerVektor]) async throws -> [Int] {
        state.withLock { state in
            neue.map { neuer in
                let platz = state.naechster
                state.naechster += 1
                var (vektor, istLeer): ([Float], Bool) = ([], false)
                switch neuer.inhalt {
                case .vektor(let werte): vektor = werte
                case .wie(let quelle):
                    vektor = state.saetze[quelle]?.vektor ?? []
                    istLeer = state.saetze[quelle]?.eintrag.istLeer ?? true
                case .leer: istLeer = true
                }
                state.saetze[platz] = Satz(
                    eintrag: Vektoreintrag(
                        id: neuer.id, platz: platz, text: neuer.text, fassung: neuer.fassung, istLeer: istLeer),
                    vektor: vektor)
                return platz
            }
        }
    }

    public func entferne(_ plaetze: [Int]) async throws {
        state.withLock { state in
            for platz in plaetze { state.saetze[platz] = nil }
        }
    }

    public func verdichte() async throws {}

    public func nearest(
        to vector: [Float], limit: Int, isAllowed: @Sendable (PassageID) -> Bool
    ) async throws -> [DenseMatch] {
        let saetze = state.withLock { $0.saetze.values.filter { !$0.eintrag.istLeer } }
        guard let erster = saetze.first else { throw DenseUnavailable.ohneVektoren }
        guard erster.vektor.count == vector.count else { throw DenseUnavailable.anderesModell }
        var best: [PassageID: Double] = [:]
        for satz in saetze where isAllowed(satz.eintrag.id) {
            let score = zip(satz.vektor, vector).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
            best[satz.eintrag.id] = max(score, best[satz.eintrag.id] ?? -.infinity)
        }
        let ranked = best.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
        return ranked.prefix(max(0, limit)).map { DenseMatch(id: $0.key, score: $0.value) }
    }
}

extension DenseUnavailable {
    public static let ohneVektoren = DenseUnavailable(
        "Die Texte wurden nur nach Wörtern durchsucht: Ihre Vektoren sind noch nicht aufgebaut.")
    public static let anderesModell = DenseUnavailable(
        "Die Texte wurden nur nach Wörtern durchsucht: Ihre Vektoren werden für ein anderes Modell neu aufgebaut.")
}
