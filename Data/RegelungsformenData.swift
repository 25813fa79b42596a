// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
public import Regelungen

extension ShippedData {
    /// How clauses read in which rules are stated, from `regelungsformen.yaml`.
    /// - Throws: `ShippedDataError` with the entry that cannot be used.
    public static func regelungsformen() throws(ShippedDataError) -> Regelungsformen {
        Regelungsformen(try formen(try yaml(named: "regelungsformen")))
    }

    static func formen(_ yaml: String) throws(ShippedDataError) -> [Regelungsformen.Form] {
        let entries = try ShippedEntry.read(
            yaml, datei: "regelungsformen.yaml", identity: "form", keys: ["form", "rolle", "wert", "muster"])
        var result: [Regelungsformen.Form] = []
        for entry in entries {
            guard let rolle = Regelungsformen.Rolle(rawValue: try entry.required("rolle")) else {
                throw entry.error("Diese Rolle gibt es nicht.")
            }
            let wert = try entry.text("wert") ?? ""
            guard rolle.werte.isEmpty || rolle.werte.contains(wert) else {
                throw entry.error("Den Wert „\(wert)“ hat die Rolle „\(rolle.rawValue)“ nicht.")
            }
            let muster = try muster("muster", entry)
            guard !muster.isEmpty else { throw entry.error("„muster“ fehlt.") }
            result.append(.init(rolle: rolle, wert: wert, muster: muster))
        }
        return result
    }
}
