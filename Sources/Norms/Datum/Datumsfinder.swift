// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Finds dates as German texts write them.
///
/// „12.02.2025“, „12. 2. 2025“, „12. Februar 2025“, „2025-02-12“; „1.2.03“ only behind „v.“, „vom“, „am“, „zum“, „bis“
/// or „Stand“, with 1950 to 2049 as its years. Days that no calendar has are no dates.
public enum Datumsfinder: Sendable {
    /// The dates of a text in its order, with their UTF-8 range.
    /// - Parameter kurzeJahre: the text stands where a date is due, so „12.02.25“ needs no word in front.
    public static func funde(
        in text: String, kurzeJahre: Bool = false
    ) -> [(tag: Stichtag, bereich: Range<Int>)] {
        Leser.ueber(text) { leser in
            var found: [(tag: Stichtag, bereich: Range<Int>)] = []
            var position = 0
            while position < leser.anzahl {
                if leser.istZiffer(position), istAnfang(position, leser),
                    let date = datum(position, leser, kurzeJahre)
                {
                    found.append((date.tag, position..<date.ende))
                    position = date.ende
                } else {
                    position += 1
                }
            }
            return found
        }
    }

    private static func istAnfang(_ position: Int, _ leser: Leser) -> Bool {
        guard leser.istWortanfang(position) else { return false }
        guard position > 1 else { return true }
        let vorher = leser.byte(position - 1)
        return
            !((vorher == UInt8(ascii: ".") || vorher == UInt8(ascii: "-") || vorher == UInt8(ascii: "/"))
            && leser.istZiffer(position - 2))
    }

    private static func datum(
        _ start: Int, _ leser: Leser, _ kurzeJahre: Bool
    ) -> (tag: Stichtag, ende: Int)? {
        guard let first = ziffern(start, leser) else { return nil }
        if first.laenge == 4 { return iso(first, leser) }
        guard first.laenge <= 2, leser.byte(first.ende) == UInt8(ascii: ".") else { return nil }
        let next = leser.hinterLeerraum(first.ende + 1)
        guard let (monat, ende) = monat(next, leser) else { return nil }
        return mitJahr(
            tag: first.wert, monat: monat, leser.hinterLeerraum(ende), leser,
            kurz: kurzeJahre || hatZusammenhang(start, leser))
    }

    private static func iso(_ year: Ziffern, _ leser: Leser) -> (tag: Stichtag, ende: Int)? {
        guard leser.byte(year.ende) == UInt8(ascii: "-"), let month = ziffern(year.ende + 1, leser), month.laenge == 2,
            leser.byte(month.ende) == UInt8(ascii: "-"), let day = ziffern(month.ende + 1, leser), day.laenge == 2,
            istEnde(day.ende, leser), (1800...2199).contains(year.wert),
            let tag = Stichtag(jahr: year.wert, monat: month.wert, tag: day.wert)
        else { return nil }
        return (tag, day.ende)
    }

    /// „02.“ or „Februar“, „Febr.“
    private static func monat(_ start: Int, _ leser: Leser) -> (Int, Int)? {
        if let number = ziffern(start, leser) {
            guard number.laenge <= 2, leser.byte(number.ende) == UInt8(ascii: ".") else { return nil }
            return (number.wert, number.ende + 1)
        }
        for (index, names) in monatsnamen.enumerated() {
            for name in names {
                let ende = leser.hinter(name, start)
                if ende >= 0 { return (index + 1, ende) }
            }
        }
        return nil
    }

    private static let monatsnamen: [[StaticString]] = [
        ["januar", "jan", "jänner"], ["februar", "febr", "feb"], ["märz", "mrz", "maerz", "marz"], ["april", "apr"],
        ["mai"],
        ["juni", "jun"], ["juli", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["oktober", "okt"],
        ["november", "nov"], ["dezember", "dez"],
    ]

    private static func mitJahr(
        tag: Int, monat: Int, _ position: Int, _ leser: Leser, kurz: Bool
    ) -> (tag: Stichtag, ende: Int)? {
        guard let number = ziffern(position, leser), istEnde(number.ende, leser) else { return nil }
        var jahr = number.wert
        if number.laenge == 2, kurz { jahr += jahr < 50 ? 2000 : 1900 }
        guard (1800...2199).contains(jahr), let day = Stichtag(jahr: jahr, monat: monat, tag: tag) else { return nil }
        return (day, number.ende)
    }

    private static func istEnde(_ position: Int, _ leser: Leser) -> Bool {
        guard !leser.istWortzeichen(position) else { return false }
        let joins = leser.byte(position) == UInt8(ascii: ".") || leser.byte(position) == UInt8(ascii: "-")
        return !joins || !leser.istZiffer(position + 1)
    }

    /// Whether a word that announces a date stands before it.
    private static func hatZusammenhang(_ start: Int, _ leser: Leser) -> Bool {
        for word in ["v.", "vom", "am", "zum", "bis", "ab", "Stand:", "Stand"] as [StaticString] {
            let from = start - word.utf8CodeUnitCount - 1
            if from >= 0, leser.stimmt(word, from), leser.istWortanfang(from),
                leser.leerbreite(start - 1) == 1
            {
                return true
            }
        }
        return false
    }

    private struct Ziffern {
        var wert: Int
        var laenge: Int
        var ende: Int
    }

    /// Up to four digits; nil if there are none or more.
    private static func ziffern(_ start: Int, _ leser: Leser) -> Ziffern? {
        var position = start
        var wert = 0
        while leser.istZiffer(position) {
            guard position - start < 4 else { return nil }
            wert = wert * 10 + Int(leser.byte(position) - 48)
            position += 1
        }
        return position > start ? Ziffern(wert: wert, laenge: position - start, ende: position) : nil
    }
}
