// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import GermanText
import ShippedData
import Testing

/// The analysis as shipped, loaded once.
enum Shipped {
    static let configuration = Result { try ShippedData.analysis() }

    static func analyser() throws -> Analyser { try configuration.get().makeAnalyser() }
}

extension Analyser {
    /// The texts of the terms.
    func texts(_ text: String, _ zweck: Zweck = .index) -> [String] { terms(text, zweck: zweck).map(\.text) }

    /// Whether a question finds a text: whether they share a term.
    func meets(_ question: String, _ text: String) -> Bool {
        !Set(texts(question, .frage)).isDisjoint(with: texts(text, .index))
    }

    /// Whether the words as wholes have the same term, parts and additions aside.
    func areSame(_ first: String, _ second: String) -> Bool {
        let whole = [first, second].map { word in
            terms(word, zweck: .index).filter { !$0.colocated }.map(\.text)
        }
        return !whole[0].isEmpty && whole[0] == whole[1]
    }
}
