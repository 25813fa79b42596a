// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Sends together what is asked for at a time: texts that come while requests are under way wait and go as one request.
///
/// A model reads its weights once a request, whatever the number of texts. Somebody who is alone waits no longer for it.
public final class GatheredEmbedding: TextEmbedding {
    private struct Wartender {
        let nummer: Int
        let text: String
        let art: EmbeddingRole
        let weiter: CheckedContinuation<Result<[Float], EmbeddingError>, Never>
    }

    private struct State {
        var unterwegs = 0
        var naechste = 0
        var wartende: [Wartender] = []
        /// Cancelled before they came to wait.
        var abgesagt: Set<Int> = []
    }

    private let model: any TextEmbedding
    private let zugleich: Int
    private let buendel: Int
    private let state = Mutex(State())

    /// - Parameters:
    ///   - model: who embeds; it must take `buendel` texts in one request.
    ///   - zugleich: requests under way at a time.
    ///   - buendel: texts in one request.
    public init(_ model: any TextEmbedding, zugleich: Int, buendel: Int) {
        self.model = model
        self.zugleich = max(1, zugleich)
        self.buendel = max(1, buendel)
    }

    /// Texts that wait for a request under way to end.
    public var wartend: Int { state.withLock(\.wartende.count) }

    /// Several texts that are asked for together are a batch of somebody's own and go as they are.
    public func embed(_ texts: [String], as art: EmbeddingRole) async throws(EmbeddingError) -> [[Float]] {
        guard texts.count == 1, let text = texts.first else { return try await model.embed(texts, as: art) }
        return [try await ergebnis(text, art).get()]
    }

    private func ergebnis(_ text: String, _ art: EmbeddingRole) async -> Result<[Float], EmbeddingError> {
        let nummer = state.withLock { state in
            state.naechste += 1
            return state.naechste
        }
        let ergebnis = await withTaskCancellationHandler {
            await withCheckedContinuation { weiter in
                let istAbgesagt = state.withLock { state in
                    if state.abgesagt.remove(nummer) != nil { return true }
                    state.wartende.append(Wartender(nummer: nummer, text: text, art: art, weiter: weiter))
                    return false
                }
                if istAbgesagt { weiter.resume(returning: .failure(.cancelled)) } else { beginne() }
            }
        } onCancel: {
            sageAb(nummer)
        }
        state.withLock { _ = $0.abgesagt.remove(nummer) }
        return ergebnis
    }

    /// Sends what waits, as far as requests may be under way.
    private func beginne() {
        while let gruppe = state.withLock({ naechsteGruppe(&$0) }) {
            Task { await sende(gruppe) }
        }
    }

    /// The first that waits and those of its kind behind it; nil if none may be sent now.
    private func naechsteGruppe(_ state: inout State) -> [Wartender]? {
        guard state.unterwegs < zugleich, let art = state.wartende.first?.art else { return nil }
        let gruppe = Array(state.wartende.prefix { $0.art == art }.prefix(buendel))
        state.wartende.removeFirst(gruppe.count)
        state.unterwegs += 1
        return gruppe
    }

    private func sende(_ gruppe: [Wartender]) async {
        for (wartender, ergebnis) in zip(gruppe, await ergebnisse(gruppe)) {
            wartender.weiter.resume(returning: ergebnis)
        }
        state.withLock { $0.unterwegs -= 1 }
        beginne()
    }

    /// One a text. A text that the model cannot bear must not cost the others their vectors: then each is asked alone.
    private func ergebnisse(_ gruppe: [Wartender]) async -> [Result<[Float], EmbeddingError>] {
        do throws(EmbeddingError) {
            let vektoren = try await model.embed(gruppe.map(\.text), as: gruppe[0].art)
            guard vektoren.count == gruppe.count else { throw .malformed("\(vektoren.count) Vektoren") }
            return vektoren.map { .success($0) }
        } catch {
            guard gruppe.count > 1, Self.kannAnEinemLiegen(error) else { return gruppe.map { _ in .failure(error) } }
            var ergebnisse: [Result<[Float], EmbeddingError>] = []
            for wartender in gruppe { ergebnisse += await self.ergebnisse([wartender]) }
            return ergebnisse
        }
    }

    private static func kannAnEinemLiegen(_ error: EmbeddingError) -> Bool {
        switch error {
        case .unreachable, .refused, .failed, .malformed: true
        case .timeout, .busy, .wrongDimension, .cancelled: false
        }
    }

    /// One that is under way already gets its vector all the same; nobody looks at it.
    private func sageAb(_ nummer: Int) {
        let wartender = state.withLock { state -> Wartender? in
            guard let position = state.wartende.firstIndex(where: { $0.nummer == nummer }) else {
                state.abgesagt.insert(nummer)
                return nil
            }
            return state.wartende.remove(at: position)
        }
        wartender?.weiter.resume(returning: .failure(.cancelled))
    }
}
