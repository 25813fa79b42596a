// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Mustache
import Retrieval

/// The explanation of a rank as a tree that can be unfolded.
struct Erklaerungsansicht: Sendable, MustacheParent {
    let name: String
    let wert: String
    let details: [Erklaerungsansicht]

    /// Deeper trees are cut off.
    static let maximaleTiefe = 8

    init(_ explanation: Explanation, tiefe: Int = 0) {
        name = Anzeigetext.sicher(explanation.name)
        wert = Anzeigetext.dezimal(explanation.value, stellen: 2)
        details =
            tiefe >= Self.maximaleTiefe
            ? [] : explanation.details.map { Erklaerungsansicht($0, tiefe: tiefe + 1) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "name": self.name
        case "wert": wert
        case "details": details
        default: nil
        }
    }
}

/// A step of the work with the time it took.
struct Zeitansicht: Sendable {
    let schritt: String
    let ms: String

    init(schritt: String, ms: Double) {
        self.schritt = Anzeigetext.sicher(schritt)
        self.ms = Anzeigetext.dezimal(ms)
    }
}
