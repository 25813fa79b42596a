// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
internal import GermanText
internal import Norms
internal import Retrieval

extension ShippedData {
    /// The Anliegen with their provisions and everyday words, from `anliegen.yaml`.
    ///
    /// - Throws: `ShippedDataError` for an unknown key, a law that `gesetze.yaml` does not know, a word that is no
    ///   pattern, a repeated name, or an entry without source.
    public static func anliegen() throws(ShippedDataError) -> [Anliegen] {
        try anliegen(try yaml(named: "anliegen"), datei: "anliegen.yaml", gesetze: try gesetzesnamen())
    }

    static let anliegenschluessel: Set<String> = ["anliegen", "name", "normen", "worte", "alltag", "querschnitt"]

    /// Reads and checks a list of Anliegen.
    static func anliegen(
        _ yaml: String, datei: String, gesetze: Set<String>
    ) throws(ShippedDataError) -> [Anliegen] {
        let entries = try ShippedEntry.read(
            yaml, datei: datei, identity: "anliegen",
            keys: anliegenschluessel)
        var result: [Anliegen] = []
        for entry in entries {
            let kennung = entry.name
            guard kennung.utf8.allSatisfy({ 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "-") }) else {
                throw entry.error("„anliegen“ darf nur kleine Buchstaben a bis z, Ziffern und „-“ enthalten.")
            }
            let stellen = try stellen(entry, gesetze)
            var normen: [Verweis] = []
            for stelle in stellen where !normen.contains(stelle.verweis) { normen.append(stelle.verweis) }
            result.append(
                Anliegen(
                    kennung: kennung, name: try entry.required("name"), normen: normen, stellen: stellen,
                    worte: try worte(entry), alltag: try alltag(entry), istQuerschnitt: try istQuerschnitt(entry)))
        }
        return result
    }

    private static func stellen(
        _ entry: ShippedEntry, _ gesetze: Set<String>
    ) throws(ShippedDataError) -> [Normstelle] {
        var stellen: [Normstelle] = []
        for text in try entry.list("normen") {
            guard let stelle = stelle(text) else {
                throw entry.error("„\(text)“ ist keine Norm der Form „§ 16b AufenthG“ oder „§ 25 Abs. 3 AufenthG“.")
            }
            let gesetz = stelle.verweis.gesetz
            guard gesetze.contains(gesetz) else { throw entry.error("Das Gesetz „\(gesetz)“ ist nicht bekannt.") }
            stellen.append(stelle)
        }
        guard !stellen.isEmpty else { throw entry.error("„normen“ fehlt.") }
        return stellen
    }

    /// `§ 16b AufenthG`, `§ 25 Abs. 3 AufenthG`; nil if it is neither.
    static func stelle(_ text: String) -> Normstelle? {
        let teile = text.split(separator: " ", maxSplits: 2).map(String.init)
        guard teile.count == 3, ["§", "Art.", "Nr.", "Anlage"].contains(teile[0]) else { return nil }
        let bezeichnung = "\(teile[0]) \(teile[1])"
        guard teile[2].hasPrefix("Abs. ") else {
            return Normstelle(verweis: Verweis(gesetz: teile[2], bezeichnung: bezeichnung))
        }
        let rest = teile[2].split(separator: " ", maxSplits: 2).map(String.init)
        guard rest.count == 3, let ziffer = rest[1].utf8.first, 48...57 ~= ziffer else { return nil }
        return Normstelle(verweis: Verweis(gesetz: rest[2], bezeichnung: bezeichnung), absatz: rest[1])
    }

    private static func alltag(_ entry: ShippedEntry) throws(ShippedDataError) -> [String] {
        let muster = try entry.list("alltag")
        for text in muster where Wortmuster(text) == nil { throw entry.error("„\(text)“ ist kein Muster.") }
        return muster
    }

    private static func istQuerschnitt(_ entry: ShippedEntry) throws(ShippedDataError) -> Bool {
        switch try entry.text("querschnitt") {
        case nil: false
        case "ja": true
        default: throw entry.error("„querschnitt“ kann nur „ja“ sein.")
        }
    }

    private static func worte(_ entry: ShippedEntry) throws(ShippedDataError) -> [Stichwort] {
        var worte: [Stichwort] = []
        for text in try entry.list("worte") {
            guard let wort = Stichwort(text) else { throw entry.error("„\(text)“ ist kein Muster.") }
            worte.append(wort)
        }
        return worte
    }
}
