// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
public import Regelungen

extension ShippedData {
    /// How a sentence reads that states a rule, from `regelungen.yaml`.
    /// - Throws: `ShippedDataError` with the entry that cannot be used.
    public static func regelungserkennung() throws(ShippedDataError) -> Regelungserkennung {
        Regelungserkennung(try merkmale(try yaml(named: "regelungen")))
    }

    /// Changes with every change of `regelungen.yaml`: what was recognised with another version is recognised anew.
    /// - Throws: `ShippedDataError` if the file is missing.
    public static func regelungsversion() throws(ShippedDataError) -> String {
        // FNV-1a, 64 bits: no secret, only a difference.
        let hash = try yaml(named: "regelungen").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
            ($0 ^ UInt64($1)) &* 0x100_0000_01b3
        }
        return String(hash, radix: 16)
    }

    static func merkmale(_ yaml: String) throws(ShippedDataError) -> [Regelungserkennung.Merkmal] {
        let entries = try ShippedEntry.read(
            yaml, datei: "regelungen.yaml", identity: "merkmal", keys: ["merkmal", "art", "eines", "dazu", "nicht"])
        var result: [Regelungserkennung.Merkmal] = []
        for entry in entries {
            guard let art = Regelungsart(rawValue: try entry.required("art")) else {
                throw entry.error("Diese Art von Regelung gibt es nicht.")
            }
            let eines = try muster("eines", entry)
            guard !eines.isEmpty else { throw entry.error("„eines“ fehlt.") }
            result.append(
                Regelungserkennung.Merkmal(
                    art: art, eines: eines, dazu: try muster("dazu", entry), nicht: try muster("nicht", entry)))
        }
        return result
    }
}
