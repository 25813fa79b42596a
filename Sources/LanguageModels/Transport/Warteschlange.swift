// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Lets few at a time through; the others wait in the order in which they came and are told their place.
final class Warteschlange: Sendable {
    /// What became of somebody who came.
    enum Einlass: Sendable {
        /// Has a place, which is to be left again.
        case eingelassen
        /// Too many wait.
        case voll
        /// Was cancelled before its turn.
        case abgesagt
    }

    private struct Wartender {
        let nummer: Int
        let weiter: CheckedContinuation<Einlass, Never>
        let melde: @Sendable (Int) -> Void
    }

    private struct State {
        var frei: Int
        var naechste = 0
        var wartende: [Wartender] = []
        /// Cancelled before they came to wait.
        var abgesagt: Set<Int> = []
    }

    private let state: Mutex<State>
    private let hoechstens: Int

    /// - Parameter hoechstens: most that wait at a time.
    init(plaetze: Int, hoechstens: Int = .max) {
        state = Mutex(State(frei: max(1, plaetze)))
        self.hoechstens = max(0, hoechstens)
    }

    /// How many wait.
    var wartende: Int { state.withLock { $0.wartende.count } }

    /// Waits for a turn.
    /// - Parameter melde: told the place in the queue, from 1, each time it changes.
    func betrete(melde: @escaping @Sendable (Int) -> Void = { _ in }) async -> Einlass {
        let nummer = state.withLock { state in
            state.naechste += 1
            return state.naechste
        }
        let einlass = await withTaskCancellationHandler {
            await withCheckedContinuation { weiter in
                switch stelleAn(Wartender(nummer: nummer, weiter: weiter, melde: melde)) {
                case .einlass(let sofort): weiter.resume(returning: sofort)
                case .platz(let platz): melde(platz)
                }
            }
        } onCancel: {
            sageAb(nummer)
        }
        // Cancelled after it had come in: it leaves as others do.
        state.withLock { _ = $0.abgesagt.remove(nummer) }
        return einlass
    }

    private enum Anstellung {
        case einlass(Einlass)
        case platz(Int)
    }

    private func stelleAn(_ wartender: Wartender) -> Anstellung {
        state.withLock { state in
            if state.abgesagt.remove(wartender.nummer) != nil { return .einlass(.abgesagt) }
            if state.frei > 0 {
                state.frei -= 1
                return .einlass(.eingelassen)
            }
            guard state.wartende.count < hoechstens else { return .einlass(.voll) }
            state.wartende.append(wartender)
            return .platz(state.wartende.count)
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
        naechster?.weiter.resume(returning: .eingelassen)
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
        wartender?.weiter.resume(returning: .abgesagt)
        for (platz, anderer) in rest.enumerated() { anderer.melde(platz + 1) }
    }
}
