// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
internal import Norms

extension ShippedData {
    /// The public holidays of all Länder, from `feiertage.yaml`; `Feiertage` picks those of one.
    ///
    /// - Throws: `ShippedDataError` for an unknown key, a day that no year has, none or several rules for the day, or an
    ///   entry without source.
    public static func feiertage() throws(ShippedDataError) -> [Feiertag] {
        try feiertage(try yaml(named: "feiertage"), datei: "feiertage.yaml")
    }

    /// Reads and checks a list of public holidays.
    static func feiertage(_ yaml: String, datei: String) throws(ShippedDataError) -> [Feiertag] {
        let entries = try ShippedEntry.read(
            yaml, datei: datei, identity: "feiertag",
            keys: ["feiertag", "name", "tag", "ostern", "mittwoch_vor", "laender", "ab"])
        var feiertage: [Feiertag] = []
        for entry in entries {
            feiertage.append(
                Feiertag(
                    name: try entry.required("name"), regel: try regel(entry),
                    laender: Set(try entry.list("laender")), abJahr: try zahl("ab", 1...9999, entry)))
        }
        return feiertage
    }

    private static func regel(_ entry: ShippedEntry) throws(ShippedDataError) -> Feiertag.Regel {
        var regeln: [Feiertag.Regel] = []
        if let (monat, tag) = try monatstag("tag", entry) { regeln.append(.fest(monat: monat, tag: tag)) }
        if let (monat, tag) = try monatstag("mittwoch_vor", entry) {
            regeln.append(.mittwochVor(monat: monat, tag: tag))
        }
        if let abstand = try zahl("ostern", -100...200, entry) { regeln.append(.ostern(abstand)) }
        guard regeln.count == 1 else {
            throw entry.error("Genau eine Angabe von „tag“, „ostern“ und „mittwoch_vor“ muss da sein.")
        }
        return regeln[0]
    }

    /// „03-08“; 29 February is no day of every year.
    private static func monatstag(
        _ key: String, _ entry: ShippedEntry
    ) throws(ShippedDataError) -> (monat: Int, tag: Int)? {
        guard let text = try entry.text(key) else { return nil }
        guard let tag = Stichtag(iso: "2001-\(text)") else {
            throw entry.error("„\(key)“ muss Monat und Tag sein, zum Beispiel „03-08“.")
        }
        return (tag.teile.monat, tag.teile.tag)
    }

    private static func zahl(
        _ key: String, _ bereich: ClosedRange<Int>, _ entry: ShippedEntry
    ) throws(ShippedDataError) -> Int? {
        guard let text = try entry.text(key) else { return nil }
        guard let zahl = Int(text), bereich.contains(zahl) else {
            throw entry.error("„\(key)“ muss eine Zahl von \(bereich.lowerBound) bis \(bereich.upperBound) sein.")
        }
        return zahl
    }
}
