// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import GermanText

extension ShippedData {
    /// What the analysis of German text knows: abbreviations, stop words, words that compounds are made of.
    ///
    /// - Throws: `ShippedDataError` for a file that is missing or an entry that cannot be used.
    public static func analysis() throws(ShippedDataError) -> AnalysisConfiguration {
        AnalysisConfiguration(
            abkuerzungen: try abbreviations(try yaml(named: "abkuerzungen"), datei: "abkuerzungen.yaml"),
            stoppwoerter: try stopWords(try yaml(named: "stoppwoerter"), datei: "stoppwoerter.yaml"),
            lexikon: try lexikon(["wortliste.txt", "wortliste-eigen.txt"]))
    }

    /// The abbreviations of a list of entries with `kurz`, `lang`, `grossKlein`, `mehrdeutig`, `quelle`.
    static func abbreviations(_ yaml: String, datei: String) throws(ShippedDataError) -> [Abkuerzung] {
        let keys: Set = ["kurz", "lang", "grossKlein", "mehrdeutig"]
        var result: [Abkuerzung] = []
        for entry in try ShippedEntry.read(yaml, datei: datei, identity: "kurz", keys: keys) {
            let lang = try entry.list("lang")
            guard !lang.isEmpty else { throw entry.error("„lang“ fehlt.") }
            let grossKlein = try flag("grossKlein", of: entry) ?? true
            let mehrdeutig = try flag("mehrdeutig", of: entry) ?? false
            result.append(
                Abkuerzung(kurz: entry.name, lang: lang, grossKlein: grossKlein, mehrdeutig: mehrdeutig))
        }
        return result
    }

    /// The stop words of a list of groups with `gruppe`, `gilt` (immer, frage), `woerter`, `quelle`.
    static func stopWords(_ yaml: String, datei: String) throws(ShippedDataError) -> Stoppwoerter {
        var words = Stoppwoerter(immer: [], frage: [])
        for entry in try ShippedEntry.read(yaml, datei: datei, identity: "gruppe", keys: ["gruppe", "gilt", "woerter"])
        {
            let group = try entry.list("woerter")
            guard !group.isEmpty else { throw entry.error("„woerter“ fehlt.") }
            let gilt = try entry.required("gilt")
            guard gilt == "immer" || gilt == "frage" else { throw entry.error("„gilt“ muss immer oder frage sein.") }
            for word in group {
                let isNew = gilt == "immer" ? words.immer.insert(word).inserted : words.frage.insert(word).inserted
                guard isNew, !words.immer.contains(word) || !words.frage.contains(word) else {
                    throw entry.error("Das Wort „\(word)“ steht doppelt in der Liste.")
                }
            }
        }
        return words
    }

    private static func flag(_ key: String, of entry: ShippedEntry) throws(ShippedDataError) -> Bool? {
        switch try entry.text(key) {
        case nil: nil
        case "true": true
        case "false": false
        default: throw entry.error("„\(key)“ muss true oder false sein.")
        }
    }

    private static func lexikon(_ files: [String]) throws(ShippedDataError) -> Lexikon {
        var bytes = Data()
        for file in files {
            guard let url = Bundle.module.url(forResource: file, withExtension: nil, subdirectory: "yaml"),
                let data = try? Data(contentsOf: url)
            else { throw ShippedDataError(datei: file, grund: "Die Datei fehlt.") }
            bytes.append(data)
        }
        let result = bytes.withUnsafeBytes { raw in
            Result { () throws(LexikonError) in try Lexikon(raw.bindMemory(to: UInt8.self)) }
        }
        do {
            return try result.get()
        } catch {
            throw ShippedDataError(datei: files.joined(separator: " und "), grund: error.description)
        }
    }
}
