// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Synchronization

/// Lets few at a time through; the others wait in the order in which they came.
final class Tor: Sendable {
    private struct Wartender {
        let nummer: Int
        let weiter: CheckedContinuation<Bool, Never>
    }

    private struct State {
        var frei: Int
        var naechste = 0
        var wartende: [Wartender] = []
        /// Cancelled before they came to wait.
        var abgesagt: Set<Int> = []
    }

    private let state: Mutex<State>

    init(plaetze: Int) {
        state = Mutex(State(frei: max(1, plaetze)))
    }

    /// Waits for a place. False if the task was cancelled; then there is nothing to leave.
    func betrete() async -> Bool {
        let nummer = state.withLock { state in
            state.naechste += 1
            return state.naechste
        }
        let istDrin = await withTaskCancellationHandler {
            await withCheckedContinuation { weiter in
                let sofort = state.withLock { state -> Bool? in
                    if state.abgesagt.remove(nummer) != nil { return false }
                    if state.frei > 0 {
                        state.frei -= 1
                        return true
                    }
                    state.wartende.append(Wartender(nummer: nummer, weiter: weiter))
                    return nil
                }
                if let sofort { weiter.resume(returning: sofort) }
            }
        } onCancel: {
            sageAb(nummer)
        }
        // Cancelled after it had come in: it leaves as others do.
        state.withLock { _ = $0.abgesagt.remove(nummer) }
        return istDrin
    }

    func verlasse() {
        let naechster = state.withLock { state -> Wartender? in
            guard state.wartende.isEmpty else { return state.wartende.removeFirst() }
            state.frei += 1
            return nil
        }
        naechster?.weiter.resume(returning: true)
    }

    private func sageAb(_ nummer: Int) {
        let wartender = state.withLock { state -> Wartender? in
            guard let position = state.wartende.firstIndex(where: { $0.nummer == nummer }) else {
                state.abgesagt.insert(nummer)
                return nil
            }
            return state.wartende.remove(at: position)
        }
        wartender?.weiter.resume(returning: false)
    }
}
