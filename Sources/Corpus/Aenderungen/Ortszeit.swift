// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// The day in Germany on which a moment lies.
public enum Ortszeit: Sendable {
    /// Reads `2026-11-23T23:30:00Z` (ISO 8601 in UTC); nil for anything else.
    public static func tag(utc: String) -> Stichtag? {
        let zeichen = utc.utf8
        guard zeichen.count >= 16, utc.hasSuffix("Z"),
            let tag = Stichtag(iso: String(decoding: zeichen.prefix(10), as: UTF8.self)),
            let stunde = Int(String(decoding: zeichen.dropFirst(11).prefix(2), as: UTF8.self)),
            (0..<24).contains(stunde)
        else { return nil }
        return tag.adding(tage: stunde + verschiebung(tag, stunde: stunde) >= 24 ? 1 : 0)
    }

    /// The day of a moment.
    public static func tag(_ zeit: Zeitmarke) -> Stichtag {
        let stunden = Int((Double(zeit.millisekunden) / 3_600_000).rounded(.down))
        let tag = Stichtag(tage: Int((Double(stunden) / 24).rounded(.down)))
        let stunde = stunden - tag.tage * 24
        return tag.adding(tage: stunde + verschiebung(tag, stunde: stunde) >= 24 ? 1 : 0)
    }

    /// `30.11.2026, 14:05 Uhr`: a moment as German clocks show it.
    public static func anzeige(_ zeit: Zeitmarke) -> String {
        let (stunden, minute) = geteilt(Int(zeit.millisekunden / 60_000), durch: 60)
        let (utc, utcStunde) = geteilt(stunden, durch: 24)
        let (tage, stunde) = geteilt(stunden + verschiebung(Stichtag(tage: utc), stunde: utcStunde), durch: 24)
        return "\(Stichtag(tage: tage).deutsch), \(zweistellig(stunde)):\(zweistellig(minute)) Uhr"
    }

    /// Rounded down, with a remainder that is never negative.
    private static func geteilt(_ zahl: Int, durch teiler: Int) -> (quotient: Int, rest: Int) {
        let rest = (zahl % teiler + teiler) % teiler
        return ((zahl - rest) / teiler, rest)
    }

    private static func zweistellig(_ zahl: Int) -> String { zahl < 10 ? "0\(zahl)" : String(zahl) }

    /// Hours ahead of UTC: two in summer time, which begins and ends at one o'clock UTC on the last Sundays of March and
    /// October (Richtlinie 2000/84/EG).
    private static func verschiebung(_ tag: Stichtag, stunde: Int) -> Int {
        let jahr = tag.teile.jahr
        guard let anfang = letzterSonntag(jahr, 3), let ende = letzterSonntag(jahr, 10) else { return 1 }
        let nachAnfang = tag > anfang || tag == anfang && stunde >= 1
        let vorEnde = tag < ende || tag == ende && stunde < 1
        return nachAnfang && vorEnde ? 2 : 1
    }

    private static func letzterSonntag(_ jahr: Int, _ monat: Int) -> Stichtag? {
        Stichtag(jahr: jahr, monat: monat, tag: 31).map { $0.adding(tage: -(($0.wochentag + 1) % 7)) }
    }
}

extension Stichtag {
    /// 0 for Monday to 6 for Sunday.
    public var wochentag: Int { ((tage + 3) % 7 + 7) % 7 }

    /// The Monday of its week.
    public var montag: Stichtag { adding(tage: -wochentag) }

    /// Number of its week (ISO 8601: the week of the first Thursday of the year is the first).
    public var kalenderwoche: Int {
        let donnerstag = montag.adding(tage: 3)
        guard let neujahr = Stichtag(jahr: donnerstag.teile.jahr, monat: 1, tag: 1) else { return 1 }
        return (donnerstag.tage - neujahr.tage) / 7 + 1
    }
}
