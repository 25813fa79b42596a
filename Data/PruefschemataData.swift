// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
internal import Corpus
internal import Foundation
internal import Norms

extension ShippedData {
    /// The text of one shipped Prüfschema.
    public struct Schemadatei: Sendable, Hashable {
        /// `pruefschemata/studium-verlaengerung.yaml`
        public var datei: String
        /// Its text, not yet checked.
        public var yaml: String
    }

    /// The shipped Prüfschemata, by kennung and version.
    /// - Throws: `ShippedDataError` with file, line and what to do, for the first file that cannot be used.
    public static func pruefschemata() throws(ShippedDataError) -> [Pruefschema] {
        let leser = try pruefschemaleser()
        var dateien: [Schemaverweis: String] = [:]
        var schemata: [Pruefschema] = []
        for datei in try pruefschemadateien() {
            let schema = try leser.schema(yaml: datei.yaml, datei: datei.datei)
            if let andere = dateien.updateValue(datei.datei, forKey: schema.verweis) {
                throw ShippedDataError(
                    datei: datei.datei,
                    grund:
                        "Version \(schema.version) von „\(schema.kennung)“ steht schon in \(andere). Erhöhen Sie die "
                        + "Version.")
            }
            schemata.append(schema)
        }
        return schemata.sorted { ($0.kennung, $0.version) < ($1.kennung, $1.version) }
    }

    /// Reads one Prüfschema, whose provisions can be of the laws in `gesetze.yaml`.
    /// - Throws: `ShippedDataError` with all that has to be mended.
    public static func pruefschema(yaml: String, datei: String) throws(ShippedDataError) -> Pruefschema {
        try pruefschemaleser().schema(yaml: yaml, datei: datei)
    }

    /// A reader that knows the laws of `gesetze.yaml` and the Anliegen of `anliegen.yaml`.
    /// - Throws: `ShippedDataError` if one of them cannot be used.
    public static func pruefschemaleser() throws(ShippedDataError) -> Pruefschemaleser {
        Pruefschemaleser(register: try lawRegister(), anliegen: Set(try anliegen().map(\.kennung)))
    }

    /// The published description of the format: JSON Schema, draft 2020-12.
    /// - Throws: `ShippedDataError` if the file is missing.
    public static func pruefschemaformat() throws(ShippedDataError) -> String {
        let datei = "pruefschema.schema.json"
        guard let url = Bundle.module.resourceURL?.appending(path: datei), let data = try? Data(contentsOf: url) else {
            throw ShippedDataError(datei: datei, grund: "Die Datei fehlt.")
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// The files of the shipped Prüfschemata, by name.
    /// - Throws: `ShippedDataError` for a file that is not UTF-8.
    public static func pruefschemadateien() throws(ShippedDataError) -> [Schemadatei] {
        try dateien(in: "pruefschemata", unter: "yaml/", endung: "yaml")
            .map { Schemadatei(datei: $0.name, yaml: $0.text) }
    }
}
