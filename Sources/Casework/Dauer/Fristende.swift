// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms
public import Regelungen

/// When a Frist ends within which something is to be done (§§ 187 to 193 BGB).
public struct Fristende: Sendable, Hashable {
    /// By § 188 alone.
    public let rechnerisch: Stichtag
    /// The last day on which it can be done: the next working day if the other is none (§ 193).
    public let tag: Stichtag
    /// Why it moved, in German: „Samstag“, „Tag der Deutschen Einheit“; nil if it did not.
    public let verschoben: String?

    /// - Returns: nil where the span has no last day; see `Fristbeginn.letzterTag`.
    public init?(_ beginn: Fristbeginn, zeit: Zeitmass, feiertage: Feiertage) {
        guard let rechnerisch = beginn.letzterTag(nach: zeit, feiertage: feiertage) else { return nil }
        self.init(rechnerisch: rechnerisch, feiertage: feiertage)
    }

    /// For a day that somebody has set.
    public init(rechnerisch: Stichtag, feiertage: Feiertage) {
        self.rechnerisch = rechnerisch
        verschoben = feiertage.ruhegrund(rechnerisch)
        var tag = rechnerisch
        while !feiertage.istArbeitstag(tag) { tag = tag.adding(tage: 1) }
        self.tag = tag
    }
}
