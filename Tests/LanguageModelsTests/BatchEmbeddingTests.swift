// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import LanguageModels
import TestKit
import Testing

@Suite struct BatchEmbeddingTests {
    @Test func aPoisonousTextCostsOnlyItself() async throws {
        let model = Wortvektor(gift: "GIFT")
        let texte = (0..<16).map { $0 == 11 ? "GIFT" : "Text \($0)" }
        let ergebnisse = try await BatchEmbedding(model).embed(texte)
        for (index, ergebnis) in ergebnisse.enumerated() {
            let erwartet: BatchEmbedding.Ergebnis =
                index == 11 ? .unmoeglich(.unreachable) : .vektor(Wortvektor.vektor("Text \(index)", 64))
            #expect(ergebnis == erwartet)
        }
    }

    @Test func aServerThatIsGoneFailsTheBatch() async {
        await #expect(throws: EmbeddingError.self) { try await BatchEmbedding(Stumm()).embed(["a", "b"]) }
    }

    private struct Stumm: TextEmbedding {
        func embed(_ texts: [String], as art: EmbeddingRole) async throws(EmbeddingError) -> [[Float]] {
            throw .unreachable
        }
    }
}
