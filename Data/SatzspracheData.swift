// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
public import Regelungen

extension ShippedData {
    /// The words by which a sentence denies, restricts, obliges, bounds and counts, from `satzsprache.yaml`.
    /// - Throws: `ShippedDataError` with the entry that cannot be used.
    public static func satzsprache() throws(ShippedDataError) -> Satzsprache {
        try satzsprache(yaml(named: "satzsprache"))
    }

    static func satzsprache(_ yaml: String) throws(ShippedDataError) -> Satzsprache {
        var sprache = Satzsprache()
        let entries = try ShippedEntry.read(
            yaml, datei: "satzsprache.yaml", identity: "gruppe", keys: ["gruppe", "art", "muster", "werte"])
        for entry in entries {
            let art = try entry.required("art")
            switch art {
            case "zahl":
                for (wort, wert) in try werte(entry) { sprache.zahlen[falte(wort)] = try tausendstel(wert, entry) }
            case "ordnung":
                for (wort, wert) in try werte(entry) {
                    let zahl = try tausendstel(wert, entry)
                    for endung in ["e", "en", "er", "es", "em"] { sprache.ordnungen[falte(wort + endung)] = zahl }
                }
            case "eins": sprache.eins = Set(try entry.list("muster").map(falte))
            case "einheit":
                for (wort, wert) in try werte(entry) { sprache.einheiten.append(try einheit(wort, wert, entry)) }
            case "gegensatz":
                for teile in try alternativen(entry) {
                    guard teile.count == 2 else { throw entry.error("Ein Gegensatz besteht aus zwei Mustern.") }
                    let muster = try teile.map { teil throws(ShippedDataError) in try einMuster(teil, entry) }
                    sprache.gegensaetze.append(.init(eines: muster[0], anderes: muster[1]))
                }
            case "gleich": sprache.gleich = try alternativen(entry)
            default:
                guard let zeichenart = Satzsprache.Zeichenart(rawValue: art) else {
                    throw entry.error("Die Art „\(art)“ gibt es nicht.")
                }
                let muster = try muster("muster", entry)
                guard !muster.isEmpty else { throw entry.error("„muster“ fehlt.") }
                sprache.gruppen.append(.init(name: entry.name, art: zeichenart, muster: muster))
            }
        }
        return sprache
    }

    /// „wort = wert“
    private static func werte(_ entry: ShippedEntry) throws(ShippedDataError) -> [(wort: String, wert: String)] {
        var result: [(wort: String, wert: String)] = []
        for text in try entry.list("werte") {
            let teile = text.split(separator: "=").map(beschnitten)
            guard teile.count == 2 else { throw entry.error("„\(text)“ hat nicht die Form „wort = wert“.") }
            result.append((teile[0], teile[1]))
        }
        return result
    }

    /// „eines | anderes | …“
    private static func alternativen(_ entry: ShippedEntry) throws(ShippedDataError) -> [[String]] {
        try entry.list("werte").map { $0.split(separator: "|").map(beschnitten) }
    }

    private static func einheit(
        _ wort: String, _ wert: String, _ entry: ShippedEntry
    ) throws(ShippedDataError) -> Satzsprache.Einheit {
        let teile = wert.split(separator: " ")
        guard teile.count == 2, let faktor = Int(teile[1]), faktor > 0 else {
            throw entry.error("„\(wert)“ hat nicht die Form „maß faktor“.")
        }
        return .init(muster: try einMuster(wort, entry), mass: String(teile[0]), faktor: faktor)
    }

    private static func tausendstel(_ text: String, _ entry: ShippedEntry) throws(ShippedDataError) -> Int {
        guard let wert = Double(text), (0...1_000_000).contains(wert) else {
            throw entry.error("„\(text)“ ist keine Zahl.")
        }
        return Int((wert * 1_000).rounded())
    }

    private static func einMuster(_ text: String, _ entry: ShippedEntry) throws(ShippedDataError) -> Wortmuster {
        guard let muster = Wortmuster(text) else { throw entry.error("„\(text)“ ist kein Muster.") }
        return muster
    }

    private static func falte(_ wort: String) -> String { FoldedWords(wort).words.joined() }

    private static func beschnitten(_ text: Substring) -> String {
        text.split(separator: " ").joined(separator: " ")
    }
}
