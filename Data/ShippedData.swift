// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// The lists that come with the program (laws, abbreviations, …): YAML files with a source for each entry,
/// checked while they are read.
public enum ShippedData: Sendable {
    /// The text of a shipped file, `yaml(named: "gesetze")` for `gesetze.yaml`; of one in a folder beside them,
    /// `yaml(named: "nachforderung", in: "textbausteine")`.
    ///
    /// - Throws: `ShippedDataError` if the file is missing or not UTF-8.
    static func yaml(named name: String, in ordner: String? = nil) throws(ShippedDataError) -> String {
        let file = "\(name).yaml"
        let subdirectory = ["yaml", ordner].compactMap(\.self).joined(separator: "/")
        guard let url = Bundle.module.url(forResource: name, withExtension: "yaml", subdirectory: subdirectory),
            let data = try? Data(contentsOf: url)
        else { throw ShippedDataError(datei: file, grund: "Die Datei fehlt.") }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw ShippedDataError(datei: file, grund: "Die Datei ist nicht UTF-8.")
        }
        return text
    }

    /// The texts of all files of a folder, by name: `pruefschemata/studium-erteilung.yaml`; none if there is no such
    /// folder.
    ///
    /// - Throws: `ShippedDataError` for a file that is not UTF-8.
    static func dateien(
        in ordner: String, unter eltern: String = "", endung: String
    ) throws(ShippedDataError) -> [(name: String, text: String)] {
        guard let url = Bundle.module.resourceURL?.appending(path: eltern + ordner),
            let namen = try? FileManager.default.contentsOfDirectory(atPath: url.path)
        else { return [] }
        var dateien: [(name: String, text: String)] = []
        for name in namen.sorted() where name.hasSuffix(".\(endung)") {
            guard let data = try? Data(contentsOf: url.appending(path: name)),
                let text = String(validating: data, as: UTF8.self)
            else {
                throw ShippedDataError(
                    datei: "\(ordner)/\(name)", grund: "Die Datei ist nicht lesbar oder nicht UTF-8.")
            }
            dateien.append(("\(ordner)/\(name)", text))
        }
        return dateien
    }
}

/// A shipped or corrected data file that cannot be used, with the place to mend.
public struct ShippedDataError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Name of the file (`gesetze.yaml`).
    public let datei: String
    /// The entry as a reader would look for it (`AufenthG`, `Eintrag 12`), nil if the whole file is meant.
    public let eintrag: String?
    /// What is wrong, a German sentence.
    public let grund: String

    public init(datei: String, eintrag: String? = nil, grund: String) {
        self.datei = datei
        self.eintrag = eintrag
        self.grund = grund
    }

    public var description: String {
        guard let eintrag else { return "\(datei): \(grund)" }
        return "\(datei), \(eintrag): \(grund)"
    }
}
