// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
public import Retrieval

extension ShippedData {
    /// What is known about questions: kinds of rule, other wordings, fields of law, questions to refuse, matters of
    /// other authorities.
    ///
    /// Read from `fragearten.yaml`, the `umschreibungsdateien`, `schwerpunkte.yaml`, `ablehnungen.yaml`,
    /// `nebenregelungen.yaml`, `nebensaetze.yaml` and `fremdsachen.yaml`.
    /// - Throws: `ShippedDataError` with the file and entry that cannot be used.
    public static func fragewissen() throws(ShippedDataError) -> Fragewissen {
        Fragewissen(
            arten: try fragearten(yaml(named: "fragearten")),
            umschreibungen: try umschreibungen(),
            schwerpunkte: try schwerpunkte(yaml(named: "schwerpunkte")),
            ablehnungen: try ablehnungen(yaml(named: "ablehnungen")),
            nebenregelungen: try nebenregelungen(yaml(named: "nebenregelungen")),
            nebensaetze: try nebensaetze(yaml(named: "nebensaetze")),
            anliegen: try anliegenwissen(),
            fremdsachen: try fremdsachen(yaml(named: "fremdsachen")))
    }

    static func fragearten(_ yaml: String) throws(ShippedDataError) -> [Fragewissen.Art] {
        let entries = try ShippedEntry.read(
            yaml, datei: "fragearten.yaml", identity: "art",
            keys: ["art", "frage", "antwort", "hinweis", "suchworte", "frageworte"])
        var result: [Fragewissen.Art] = []
        for entry in entries {
            guard let art = Frageart(rawValue: entry.name) else {
                throw entry.error("Diese Art von Frage gibt es nicht.")
            }
            result.append(
                Fragewissen.Art(
                    art: art, frage: try muster("frage", entry), antwort: try muster("antwort", entry),
                    hinweis: try muster("hinweis", entry), suchworte: try entry.list("suchworte"),
                    frageworte: try muster("frageworte", entry)))
        }
        return result
    }

    /// Everyday words of residence law, then those of procedure and of neighbouring authorities.
    private static let umschreibungsdateien = ["umschreibungen", "umschreibungen-verwaltung"]

    private static func umschreibungen() throws(ShippedDataError) -> [Fragewissen.Umschreibung] {
        var result: [Fragewissen.Umschreibung] = []
        for name in umschreibungsdateien {
            result += try umschreibungen(yaml(named: name), datei: "\(name).yaml")
        }
        return result
    }

    static func umschreibungen(
        _ yaml: String, datei: String
    ) throws(ShippedDataError) -> [Fragewissen.Umschreibung] {
        let entries = try ShippedEntry.read(
            yaml, datei: datei, identity: "sache", keys: ["sache", "frage", "suchworte"])
        var result: [Fragewissen.Umschreibung] = []
        for entry in entries {
            result.append(
                Fragewissen.Umschreibung(frage: try muster("frage", entry), suchworte: try entry.list("suchworte")))
        }
        return result
    }

    static func schwerpunkte(_ yaml: String) throws(ShippedDataError) -> [Fragewissen.Schwerpunkt] {
        let entries = try ShippedEntry.read(
            yaml, datei: "schwerpunkte.yaml", identity: "vorschrift", keys: ["vorschrift", "rang", "gewicht"])
        var result: [Fragewissen.Schwerpunkt] = []
        for entry in entries {
            guard let tausendstel = Int(try entry.required("gewicht")), (0...1_000).contains(tausendstel) else {
                throw entry.error("„gewicht“ muss eine Zahl von 0 bis 1000 sein.")
            }
            let rang = try rang(entry)
            result.append(
                Fragewissen.Schwerpunkt(vorschrift: entry.name, rang: rang, gewicht: Double(tausendstel) / 1_000))
        }
        return result
    }

    private static func rang(_ entry: ShippedEntry) throws(ShippedDataError) -> Rang? {
        guard let text = try entry.text("rang") else { return nil }
        guard let number = Int(text), let rang = Rang(rawValue: number) else {
            throw entry.error("„rang“ muss eine Zahl von 1 bis 9 sein.")
        }
        return rang
    }

    static func ablehnungen(_ yaml: String) throws(ShippedDataError) -> [Fragewissen.Ablehnung] {
        let entries = try ShippedEntry.read(
            yaml, datei: "ablehnungen.yaml", identity: "sache", keys: ["sache", "frage", "grund", "stattdessen"])
        var result: [Fragewissen.Ablehnung] = []
        for entry in entries {
            result.append(
                Fragewissen.Ablehnung(
                    frage: try muster("frage", entry), grund: try entry.required("grund"),
                    stattdessen: try entry.required("stattdessen")))
        }
        return result
    }

    static func nebenregelungen(_ yaml: String) throws(ShippedDataError) -> [Fragewissen.Nebenregelung] {
        let entries = try ShippedEntry.read(
            yaml, datei: "nebenregelungen.yaml", identity: "sache", keys: ["sache", "ueberschrift", "frage"])
        var result: [Fragewissen.Nebenregelung] = []
        for entry in entries {
            result.append(
                Fragewissen.Nebenregelung(
                    ueberschrift: try muster("ueberschrift", entry), frage: try muster("frage", entry)))
        }
        return result
    }

    static func fremdsachen(_ yaml: String) throws(ShippedDataError) -> [Fragewissen.Fremdsache] {
        let entries = try ShippedEntry.read(
            yaml, datei: "fremdsachen.yaml", identity: "fremdsache",
            keys: ["fremdsache", "name", "muster", "recht", "stelle"])
        var result: [Fragewissen.Fremdsache] = []
        for entry in entries {
            let muster = try muster("muster", entry)
            guard !muster.isEmpty else { throw entry.error("„muster“ fehlt.") }
            result.append(
                Fragewissen.Fremdsache(
                    kennung: entry.name, name: try entry.required("name"), muster: muster,
                    recht: try self.muster("recht", entry), stelle: try entry.required("stelle")))
        }
        return result
    }

    static func nebensaetze(_ yaml: String) throws(ShippedDataError) -> [Fragewissen.Nebensatz] {
        let entries = try ShippedEntry.read(
            yaml, datei: "nebensaetze.yaml", identity: "sache", keys: ["sache", "satz", "frage"])
        var result: [Fragewissen.Nebensatz] = []
        for entry in entries {
            result.append(
                Fragewissen.Nebensatz(satz: try muster("satz", entry), frage: try muster("frage", entry)))
        }
        return result
    }

    static func muster(_ key: String, _ entry: ShippedEntry) throws(ShippedDataError) -> [Wortmuster] {
        var result: [Wortmuster] = []
        for text in try entry.list(key) {
            guard let muster = Wortmuster(text) else { throw entry.error("„\(text)“ ist kein Muster.") }
            result.append(muster)
        }
        return result
    }
}
