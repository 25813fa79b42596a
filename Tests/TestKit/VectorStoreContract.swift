// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
public import Retrieval
import Testing

/// What every `VectorStore` that can be searched must do. `dimension` of the store: 64.
public struct VectorStoreContract: Sendable {
    private let neu: @Sendable () throws -> any VectorStore & DenseIndex

    public init(_ neu: @escaping @Sendable () throws -> any VectorStore & DenseIndex) {
        self.neu = neu
    }

    public func pruefe() async throws {
        try await findsTheNearestFirst()
        try await asksOnlyForAllowedPassages()
        try await knowsNothingOfWhatWasRemoved()
        try await takesOverAnotherVector()
        try await keepsTextsThatCannotBeEmbedded()
        try await refusesOtherVectors()
    }

    private func vektor(_ text: String) -> [Float] { Wortvektor.vektor(text, 64) }

    private func neuer(_ id: Int64, _ text: String, _ inhalt: NeuerVektor.Inhalt? = nil) -> NeuerVektor {
        NeuerVektor(
            id: PassageID(rawValue: id), text: Textmarke(text), fassung: Textmarke("f"),
            inhalt: inhalt ?? .vektor(vektor(text)))
    }

    private func ids(_ treffer: [DenseMatch]) -> [Int64] { treffer.map(\.id.rawValue) }

    private func findsTheNearestFirst() async throws {
        let store = try neu()
        try await store.haengeAn([
            neuer(1, "Studium Verlängerung"), neuer(2, "Gebühr für den Aufenthaltstitel"), neuer(3, "Studium"),
        ])
        let treffer = try await store.nearest(to: vektor("Studium"), limit: 2) { _ in true }
        #expect(ids(treffer) == [3, 1])
        #expect(abs(treffer[0].score - 1) < 0.01)
        #expect(try await store.nearest(to: vektor("Studium"), limit: 0) { _ in true }.isEmpty)
    }

    private func asksOnlyForAllowedPassages() async throws {
        let store = try neu()
        try await store.haengeAn((1...600).map { neuer($0, "Wort\($0 % 7) Satz\($0)") })
        let treffer = try await store.nearest(to: vektor("Wort3"), limit: 5) { $0.rawValue % 100 == 0 }
        #expect(treffer.count == 5)
        #expect(treffer.allSatisfy { $0.id.rawValue % 100 == 0 })
    }

    private func knowsNothingOfWhatWasRemoved() async throws {
        let store = try neu()
        let plaetze = try await store.haengeAn((1...300).map { neuer($0, "Satz\($0)") })
        try await store.entferne(Array(plaetze[..<200]))
        #expect(Set(try await store.bestand().map(\.id.rawValue)) == Set(201...300))
        try await store.verdichte()
        #expect(Set(try await store.bestand().map(\.id.rawValue)) == Set(201...300))
        let treffer = try await store.nearest(to: vektor("Satz7"), limit: 1_000) { _ in true }
        #expect(Set(ids(treffer)) == Set(201...300))
        try await store.haengeAn([neuer(301, "Satz7")])
        #expect(ids(try await store.nearest(to: vektor("Satz7"), limit: 1) { _ in true }) == [301])
    }

    private func takesOverAnotherVector() async throws {
        let store = try neu()
        let plaetze = try await store.haengeAn([neuer(1, "Duldung"), neuer(2, "Gebühr")])
        try await store.haengeAn([neuer(3, "Duldung", .wie(platz: plaetze[0]))])
        try await store.entferne([plaetze[0]])
        let treffer = try await store.nearest(to: vektor("Duldung"), limit: 3) { _ in true }
        #expect(ids(treffer) == [3, 2])
        #expect(abs(treffer[0].score - 1) < 0.01)
    }

    private func keepsTextsThatCannotBeEmbedded() async throws {
        let store = try neu()
        try await store.haengeAn([neuer(1, "Duldung"), neuer(2, "Gift", .leer)])
        #expect(ids(try await store.nearest(to: vektor("Gift"), limit: 5) { _ in true }) == [1])
        #expect(try await store.bestand().first { $0.id.rawValue == 2 }?.istLeer == true)
    }

    private func refusesOtherVectors() async throws {
        let store = try neu()
        await #expect(throws: DenseUnavailable.ohneVektoren) {
            try await store.nearest(to: vektor("Studium"), limit: 1) { _ in true }
        }
        try await store.haengeAn([neuer(1, "Studium")])
        await #expect(throws: DenseUnavailable.anderesModell) {
            try await store.nearest(to: [1, 0], limit: 1) { _ in true }
        }
    }
}
