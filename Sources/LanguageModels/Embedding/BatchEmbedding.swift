// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Embeds many texts so that one that the model cannot bear costs only itself.
///
/// Such a text can end the server in the middle of a batch. The batch is then halved until the text stands alone; it
/// counts as poisonous only if another text goes well right after it, else the server is what failed.
public struct BatchEmbedding: Sendable {
    public enum Ergebnis: Sendable, Hashable {
        case vektor([Float])
        /// The model cannot embed this text, for this reason.
        case unmoeglich(EmbeddingError)
    }

    let model: any TextEmbedding
    /// A harmless text.
    public static let probe = "Aufenthaltserlaubnis"

    public init(_ model: any TextEmbedding) {
        self.model = model
    }

    /// One result a text, in order.
    /// - Throws: `EmbeddingError` if the server fails for harmless texts too.
    public func embed(_ texts: [String]) async throws(EmbeddingError) -> [Ergebnis] {
        guard !texts.isEmpty else { return [] }
        let error: EmbeddingError
        do {
            return try await model.embed(texts, as: .passage).map(Ergebnis.vektor)
        } catch let caught {
            error = caught
        }
        switch error {
        case .cancelled, .busy, .wrongDimension: throw error
        default: break
        }
        // A server that is gone fails for anything: say so before the batch is taken apart.
        _ = try await model.embed([Self.probe], as: .passage)
        guard texts.count > 1 else { return [.unmoeglich(error)] }
        let middle = texts.count / 2
        return try await embed(Array(texts[..<middle])) + embed(Array(texts[middle...]))
    }
}
