// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms
import Regelungen

/// Works out how long a title can run, from the rule of the check list and the rules of decrees in force.
///
/// It chooses nothing: each normal duration in force gives a span of its own, and what bounds it is said.
public struct Dauerrechner: Sendable {
    /// `Faktfeld.kennung` of the last day of the present title.
    public static let titelende = "titelGueltigBis"
    /// `Faktfeld.kennung` of whether the application is for an extension (`jaNein`); without it a known end of the
    /// present title says so.
    public static let verlaengerung = "verlaengerung"

    private let feiertage: Feiertage

    /// - Parameter feiertage: of the own Land, for durations in working days.
    public init(feiertage: Feiertage) { self.feiertage = feiertage }

    /// - Parameters:
    ///   - belege: rules of decrees in force, what binds first; others than durations are passed over.
    ///   - stichtag: day of issue, unless the present title ends later.
    /// - Returns: nil if the check list knows no duration.
    public func rechne(
        _ schema: Pruefschema, belege: [Regelungsbeleg], fakten: Fakten, am stichtag: Stichtag
    ) -> Dauerrechnung? {
        guard let regel = schema.dauer else { return nil }
        var lauf = Dauerlauf(schema: schema, fakten: fakten, stichtag: stichtag, feiertage: feiertage)
        for angabe in regel.angaben { lauf.nimm(angabe) }
        for bindung in regel.bindungen { lauf.nimm(bindung) }
        for beleg in belege {
            if case .dauer(let wert) = beleg.regelung.inhalt { lauf.nimm(wert, beleg) }
        }
        return lauf.ergebnis()
    }
}
