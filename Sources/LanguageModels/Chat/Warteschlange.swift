// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Lets few at a time through and few wait; who waits is told his place.
final class Warteschlange: Sendable {
    private struct Wartender {
        let nummer: Int
        let weiter: CheckedContinuation<Bool, Never>
        let melde: @Sendable (Int) -> Void
    }

    private struct State {
        var frei: Int
        var naechste = 0
        var wartende: [Wartender] = []
        /// Cancelled before they came to wait.
        var abgesagt: Set<Int> = []
    }

    private enum Einlass {
        case sofort
        case abgesagt
        case voll
        case wartet(platz: Int)
    }

    private let state: Mutex<State>
    private let hoechstens: Int

    /// - Parameter hoechstens: most that wait at a time.
    init(plaetze: Int, hoechstens: Int) {
        state = Mutex(State(frei: max(1, plaetze)))
        self.hoechstens = max(0, hoechstens)
    }

    /// How many wait.
    var wartende: Int { state.withLock { $0.wartende.count } }

    /// Waits for a turn.
    /// - Parameter melde: told the place in the queue, from 1, each time it changes.
    /// - Throws: `warteschlangeVoll`, or `cancelled` if the task was cancelled; then there is nothing to leave.
    func betrete(melde: @escaping @Sendable (Int) -> Void) async throws(ChatError) {
        let nummer = state.withLock { state in
            state.naechste += 1
            return state.naechste
        }
        let istVoll = Mutex(false)
        let istDrin = await withTaskCancellationHandler {
            await withCheckedContinuation { weiter in
                switch stelleAn(Wartender(nummer: nummer, weiter: weiter, melde: melde)) {
                case .sofort: weiter.resume(returning: true)
                case .abgesagt: weiter.resume(returning: false)
                case .voll:
                    istVoll.withLock { $0 = true }
                    weiter.resume(returning: false)
                case .wartet(let platz): melde(platz)
                }
            }
        } onCancel: {
            sageAb(nummer)
        }
        // Cancelled after it had come in: it leaves as others do.
        state.withLock { _ = $0.abgesagt.remove(nummer) }
        guard !istDrin else { return }
        throw istVoll.withLock { $0 } ? .warteschlangeVoll : .cancelled
    }

    private func stelleAn(_ wartender: Wartender) -> Einlass {
        state.withLock { state in
            if state.abgesagt.remove(wartender.nummer) != nil { return .abgesagt }
            if state.frei > 0 {
                state.frei -= 1
                return .sofort
            }
            guard state.wartende.count < hoechstens else { return .voll }
            state.wartende.append(wartender)
            return .wartet(platz: state.wartende.count)
        }
    }

    func verlasse() {
        let (naechster, rest) = state.withLock { state -> (Wartender?, [Wartender]) in
            guard !state.wartende.isEmpty else {
                state.frei += 1
                return (nil, [])
            }
            return (state.wartende.removeFirst(), state.wartende)
        }
        naechster?.weiter.resume(returning: true)
        for (platz, wartender) in rest.enumerated() { wartender.melde(platz + 1) }
    }

    private func sageAb(_ nummer: Int) {
        let (wartender, rest) = state.withLock { state -> (Wartender?, [Wartender]) in
            guard let position = state.wartende.firstIndex(where: { $0.nummer == nummer }) else {
                state.abgesagt.insert(nummer)
                return (nil, [])
            }
            return (state.wartende.remove(at: position), state.wartende)
        }
        wartender?.weiter.resume(returning: false)
        for (platz, anderer) in rest.enumerated() { anderer.melde(platz + 1) }
    }
}
