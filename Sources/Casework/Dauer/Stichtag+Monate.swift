// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension Stichtag {
    /// Year and month `n` months later; nil beyond the calendar.
    private func monat(nach n: Int) -> (jahr: Int, monat: Int)? {
        let (jahr, monat, _) = teile
        let (summe, zuGross) = (jahr * 12 + monat - 1).addingReportingOverflow(n)
        guard !zuGross, (12..<120_000).contains(summe) else { return nil }
        return (summe / 12, summe % 12 + 1)
    }

    /// The day of the same number `n` months later, the last day of a month that has none (§ 188 Abs. 2 Alternative 1
    /// and Abs. 3 BGB). Nil beyond the calendar.
    public func adding(monate n: Int) -> Stichtag? {
        guard let (jahr, monat) = monat(nach: n) else { return nil }
        return Stichtag(
            jahr: jahr, monat: monat, tag: min(teile.tag, Self.tageImMonat(jahr: jahr, monat: monat)))
    }

    /// The day before the day of the same number `n` months later, the last day of a month that has none (§ 188 Abs. 2
    /// Alternative 2 and Abs. 3 BGB). Nil beyond the calendar.
    func vortag(nachMonaten n: Int) -> Stichtag? {
        guard teile.tag > 1 else { return adding(monate: n)?.adding(tage: -1) }
        return adding(tage: -1).adding(monate: n)
    }
}
