// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The best of many, in a heap with the worst of them on top.
struct Bestenliste: Sendable {
    struct Eintrag: Sendable {
        var wert: Float
        var id: Int64
        var platz: Int

        /// Of two alike the younger passage is the worse, so that the order is always the same.
        func istSchlechter(als anderer: Eintrag) -> Bool {
            wert == anderer.wert ? id > anderer.id : wert < anderer.wert
        }
    }

    /// In no order.
    private(set) var eintraege: [Eintrag] = []
    private let limit: Int
    /// Below it nothing comes in.
    private(set) var schwelle = -Float.infinity

    /// - Parameter limit: at least 1.
    init(limit: Int) {
        self.limit = max(1, limit)
        eintraege.reserveCapacity(min(self.limit, 4_096))
    }

    mutating func nimm(_ neu: Eintrag) {
        if eintraege.count < limit {
            eintraege.append(neu)
            steige(eintraege.count - 1)
        } else {
            guard eintraege[0].istSchlechter(als: neu) else { return }
            eintraege[0] = neu
            sinke()
        }
        if eintraege.count == limit { schwelle = eintraege[0].wert }
    }

    mutating func nimm(_ andere: Bestenliste) {
        for eintrag in andere.eintraege { nimm(eintrag) }
    }

    private mutating func steige(_ start: Int) {
        var kind = start
        while kind > 0 {
            let vater = (kind - 1) / 2
            guard eintraege[kind].istSchlechter(als: eintraege[vater]) else { return }
            eintraege.swapAt(kind, vater)
            kind = vater
        }
    }

    private mutating func sinke() {
        var vater = 0
        while true {
            var kind = 2 * vater + 1
            guard kind < eintraege.count else { return }
            if kind + 1 < eintraege.count, eintraege[kind + 1].istSchlechter(als: eintraege[kind]) { kind += 1 }
            guard eintraege[kind].istSchlechter(als: eintraege[vater]) else { return }
            eintraege.swapAt(kind, vater)
            vater = kind
        }
    }
}
