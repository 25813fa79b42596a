// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
internal import Norms

extension ShippedData {
    /// The Anliegen with their provisions and everyday words, from `anliegen.yaml`.
    ///
    /// - Throws: `ShippedDataError` for an unknown key, a law that `gesetze.yaml` does not know, a word that is no
    ///   pattern, a repeated name, or an entry without source.
    public static func anliegen() throws(ShippedDataError) -> [Anliegen] {
        var gesetze: Set<String> = []
        for gesetz in try laws(try yaml(named: "gesetze"), datei: "gesetze.yaml") { gesetze.insert(gesetz.kurz) }
        return try anliegen(try yaml(named: "anliegen"), datei: "anliegen.yaml", gesetze: gesetze)
    }

    /// Reads and checks a list of Anliegen.
    static func anliegen(
        _ yaml: String, datei: String, gesetze: Set<String>
    ) throws(ShippedDataError) -> [Anliegen] {
        let entries = try ShippedEntry.read(
            yaml, datei: datei, identity: "anliegen", keys: ["anliegen", "name", "normen", "worte"])
        var result: [Anliegen] = []
        for entry in entries {
            let kennung = entry.name
            guard kennung.utf8.allSatisfy({ 97...122 ~= $0 || 48...57 ~= $0 || $0 == UInt8(ascii: "-") }) else {
                throw entry.error("„anliegen“ darf nur kleine Buchstaben a bis z, Ziffern und „-“ enthalten.")
            }
            result.append(
                Anliegen(
                    kennung: kennung, name: try entry.required("name"), normen: try normen(entry, gesetze),
                    worte: try worte(entry)))
        }
        return result
    }

    private static func normen(_ entry: ShippedEntry, _ gesetze: Set<String>) throws(ShippedDataError) -> [Verweis] {
        var normen: [Verweis] = []
        for text in try entry.list("normen") {
            let teile = text.split(separator: " ", maxSplits: 2).map(String.init)
            guard teile.count == 3, ["§", "Art.", "Nr.", "Anlage"].contains(teile[0]) else {
                throw entry.error("„\(text)“ ist keine Norm der Form „§ 16b AufenthG“.")
            }
            guard gesetze.contains(teile[2]) else { throw entry.error("Das Gesetz „\(teile[2])“ ist nicht bekannt.") }
            normen.append(Verweis(gesetz: teile[2], bezeichnung: "\(teile[0]) \(teile[1])"))
        }
        guard !normen.isEmpty else { throw entry.error("„normen“ fehlt.") }
        return normen
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
