// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import LanguageModels
import Synchronization

/// A model without a model: texts that share words are near to each other. Counts what it is asked.
public final class Wortvektor: TextEmbedding {
    public let dimension: Int
    private let texte = Mutex<[String]>([])
    /// Texts with this word cannot be embedded.
    private let gift: String?

    public init(dimension: Int = 64, gift: String? = nil) {
        self.dimension = dimension
        self.gift = gift
    }

    /// All texts embedded so far, in order.
    public var gesehen: [String] { texte.withLock { $0 } }

    public func embed(_ texts: [String], as art: EmbeddingRole) async throws(EmbeddingError) -> [[Float]] {
        if let gift, texts.contains(where: { $0.contains(gift) }) { throw .unreachable }
        texte.withLock { $0 += texts }
        return texts.map { Self.vektor($0, dimension) }
    }

    /// Counts of words, each at two places that its letters give, of length 1.
    public static func vektor(_ text: String, _ dimension: Int) -> [Float] {
        var vektor = [Float](repeating: 0.01, count: dimension)
        for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            var hash: UInt64 = 1_469_598_103_934_665_603
            for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
            vektor[Int(hash % UInt64(dimension))] += 1
            vektor[Int((hash >> 32) % UInt64(dimension))] += 0.5
        }
        let length = vektor.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return vektor.map { $0 / length }
    }
}
