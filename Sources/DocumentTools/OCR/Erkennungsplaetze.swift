// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Lets no more pages be recognised at the same time than the machine has cores, whichever documents they are of.
actor Erkennungsplaetze {
    static let prozessorkerne = Erkennungsplaetze(anzahl: ProcessInfo.processInfo.activeProcessorCount)

    private var frei: Int
    private var wartende: [CheckedContinuation<Void, Never>] = []

    init(anzahl: Int) {
        frei = max(1, anzahl)
    }

    /// Runs the body as soon as a place is free, beside the others and not on this actor.
    nonisolated func auf<Ergebnis: Sendable>(_ body: @Sendable () async -> Ergebnis) async -> Ergebnis {
        await belege()
        let ergebnis = await body()
        await gibFrei()
        return ergebnis
    }

    private func belege() async {
        guard frei == 0 else {
            frei -= 1
            return
        }
        await withCheckedContinuation { wartende.append($0) }
    }

    /// The place goes to the one who has waited longest.
    private func gibFrei() {
        if wartende.isEmpty { frei += 1 } else { wartende.removeFirst().resume() }
    }
}
