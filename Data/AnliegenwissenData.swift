// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
internal import GermanText
internal import Retrieval

extension ShippedData {
    /// How questions and subjects speak of the Anliegen, from `anliegen.yaml`.
    static func anliegenwissen() throws(ShippedDataError) -> [Anliegenwissen] {
        let entries = try ShippedEntry.read(
            try yaml(named: "anliegen"), datei: "anliegen.yaml", identity: "anliegen", keys: anliegenschluessel)
        var result: [Anliegenwissen] = []
        for (anliegen, entry) in zip(try anliegen(), entries) {
            result.append(
                Anliegenwissen(
                    anliegen: anliegen, worte: try muster("worte", entry), alltag: try muster("alltag", entry)))
        }
        return result
    }
}
