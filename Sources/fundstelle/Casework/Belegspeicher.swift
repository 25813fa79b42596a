// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Retrieval
import Synchronization

/// What was found for the questions of check lists, for one state of the corpus: they are the same for every case.
final class Belegspeicher: Sendable {
    private struct Zustand {
        var stand: Int64 = 0
        var belege: [SearchRequest: [Beleg]] = [:]
    }

    private let zustand = Mutex(Zustand())
    private static let hoechstens = 1_000

    /// Nil if the question was not asked at this state.
    func belege(zu anfrage: SearchRequest, stand: Int64) -> [Beleg]? {
        zustand.withLock { $0.stand == stand ? $0.belege[anfrage] : nil }
    }

    func merke(_ belege: [Beleg], zu anfrage: SearchRequest, stand: Int64) {
        zustand.withLock { zustand in
            if zustand.stand != stand || zustand.belege.count >= Self.hoechstens { zustand = Zustand(stand: stand) }
            zustand.belege[anfrage] = belege
        }
    }
}
