// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import Synchronization
import TestKit
import Testing

@Suite struct GatheredEmbeddingTests {
    /// Holds every request until it is let go, and notes what each held.
    private final class Schleuse: TextEmbedding {
        private let gesehen = Mutex<[[String]]>([])
        private let offen = AsyncStream.makeStream(of: Void.self)
        private let model = Wortvektor(gift: "GIFT")

        var anfragen: [[String]] { gesehen.withLock(\.self) }

        func lasseDurch(_ anzahl: Int) { for _ in 0..<anzahl { offen.continuation.yield() } }

        func embed(_ texts: [String], as art: EmbeddingRole) async throws(EmbeddingError) -> [[Float]] {
            gesehen.withLock { $0.append(texts) }
            for await _ in offen.stream { break }
            return try await model.embed(texts, as: art)
        }
    }

    private static func vektor(_ text: String) -> [Float] { Wortvektor.vektor(text, 64) }

    /// Asks in this order: the first is under way and the others wait when it returns.
    private func frage(
        _ texte: [String], _ schleuse: Schleuse, _ gesammelt: GatheredEmbedding, art: EmbeddingRole = .query
    ) async -> [Task<[Float], any Error>] {
        var aufgaben: [Task<[Float], any Error>] = []
        for text in texte {
            let vorher = schleuse.anfragen.count + gesammelt.wartend
            aufgaben.append(Task { try await gesammelt.embed([text], as: art)[0] })
            while schleuse.anfragen.count + gesammelt.wartend == vorher { await Task.yield() }
        }
        return aufgaben
    }

    @Test func whoIsAloneIsAskedForAtOnceAndWhatWaitsGoesTogether() async throws {
        let schleuse = Schleuse()
        let gesammelt = GatheredEmbedding(schleuse, zugleich: 1, buendel: 3)
        let texte = ["a", "b", "c", "d", "e"]
        let aufgaben = await frage(texte, schleuse, gesammelt)
        schleuse.lasseDurch(3)
        for (text, aufgabe) in zip(texte, aufgaben) { #expect(try await aufgabe.value == Self.vektor(text)) }
        #expect(schleuse.anfragen == [["a"], ["b", "c", "d"], ["e"]])
    }

    @Test func whatTheModelCannotBearCostsNobodyElse() async throws {
        let schleuse = Schleuse()
        let gesammelt = GatheredEmbedding(schleuse, zugleich: 1, buendel: 8)
        let aufgaben = await frage(["a", "b", "GIFT", "c"], schleuse, gesammelt)
        schleuse.lasseDurch(5)
        for (nummer, text) in [(0, "a"), (1, "b"), (3, "c")] {
            #expect(try await aufgaben[nummer].value == Self.vektor(text))
        }
        await #expect(throws: EmbeddingError.unreachable) { try await aufgaben[2].value }
    }

    @Test func whoGivesUpLeavesTheQueue() async throws {
        let schleuse = Schleuse()
        let gesammelt = GatheredEmbedding(schleuse, zugleich: 1, buendel: 8)
        let aufgaben = await frage(["a", "b", "c"], schleuse, gesammelt)
        aufgaben[1].cancel()
        await #expect(throws: EmbeddingError.cancelled) { try await aufgaben[1].value }
        schleuse.lasseDurch(2)
        #expect(try await aufgaben[2].value == Self.vektor("c"))
        #expect(schleuse.anfragen == [["a"], ["c"]])
    }

    @Test func questionsAndPassagesNeverShareARequest() async throws {
        let schleuse = Schleuse()
        let gesammelt = GatheredEmbedding(schleuse, zugleich: 1, buendel: 8)
        let fragen = await frage(["a", "b"], schleuse, gesammelt)
        let passagen = await frage(["p"], schleuse, gesammelt, art: .passage)
        schleuse.lasseDurch(3)
        for aufgabe in fragen + passagen { _ = try await aufgabe.value }
        #expect(schleuse.anfragen == [["a"], ["b"], ["p"]])
    }

    @Test func aBatchOfSomebodysOwnGoesAsItIs() async throws {
        let gesammelt = GatheredEmbedding(Wortvektor(gift: "GIFT"), zugleich: 1, buendel: 1)
        #expect(try await gesammelt.embed(["a", "b"], as: .passage) == [Self.vektor("a"), Self.vektor("b")])
        #expect(try await gesammelt.embed([], as: .passage) == [])
    }
}
