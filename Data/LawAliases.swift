// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

extension ShippedData {
    /// The laws that are cited most, with their names, from `gesetze.yaml`.
    ///
    /// - Throws: `ShippedDataError` for an unknown key, a repeated law or name, or an entry without source.
    public static func lawRegister() throws(ShippedDataError) -> LawRegister {
        LawRegister(entries: try laws(try yaml(named: "gesetze"), datei: "gesetze.yaml"))
    }

    /// The short names of these laws, for what may name no others.
    static func gesetzesnamen() throws(ShippedDataError) -> Set<String> {
        var namen: Set<String> = []
        for gesetz in try laws(try yaml(named: "gesetze"), datei: "gesetze.yaml") { namen.insert(gesetz.kurz) }
        return namen
    }

    /// Reads and checks a list of laws.
    static func laws(_ yaml: String, datei: String) throws(ShippedDataError) -> [LawRegister.Eintrag] {
        let entries = try ShippedEntry.read(
            yaml, datei: datei, identity: "kurz", keys: ["kurz", "auch", "titel", "zaehlung"])
        var owners: [String: String] = [:]
        var laws: [LawRegister.Eintrag] = []
        for entry in entries {
            let law = try law(entry)
            for name in [law.kurz] + law.auchGenannt {
                if let owner = owners[name] { throw entry.error("Der Name „\(name)“ gehört schon zu \(owner).") }
                owners[name] = law.kurz
            }
            laws.append(law)
        }
        return laws
    }

    private static func law(_ entry: ShippedEntry) throws(ShippedDataError) -> LawRegister.Eintrag {
        let counted = try entry.text("zaehlung") ?? Normzitat.Zaehlung.paragraph.rawValue
        guard let zaehlung = Normzitat.Zaehlung(rawValue: counted), zaehlung != .relativ else {
            throw entry.error("„zaehlung“ muss paragraph, artikel, nummer oder anlage sein.")
        }
        return LawRegister.Eintrag(
            kurz: entry.name, auchGenannt: try entry.list("auch"), titel: try entry.required("titel"),
            zaehlung: zaehlung)
    }
}
