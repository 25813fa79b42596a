// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework

extension ShippedData {
    /// Words that do not tell two names of a document apart, from `unterlagenworte.yaml`.
    ///
    /// - Throws: `ShippedDataError` for an unknown key or list, a missing list, or an entry without source.
    public static func unterlagenworte() throws(ShippedDataError) -> Unterlagenworte {
        try unterlagenworte(try yaml(named: "unterlagenworte"), datei: "unterlagenworte.yaml")
    }

    /// Reads and checks the lists.
    static func unterlagenworte(_ yaml: String, datei: String) throws(ShippedDataError) -> Unterlagenworte {
        let namen = ["fuellworte", "formworte", "beiworte", "aussteller", "zusaetze"]
        var listen: [String: [String]] = [:]
        for entry in try ShippedEntry.read(yaml, datei: datei, identity: "worte", keys: ["worte", "liste"]) {
            guard namen.contains(entry.name) else {
                throw entry.error("Diese Liste gibt es nicht. Möglich sind: \(namen.joined(separator: ", ")).")
            }
            listen[entry.name] = try entry.list("liste")
        }
        for name in namen where listen[name]?.isEmpty ?? true {
            throw ShippedDataError(datei: datei, eintrag: name, grund: "Die Liste fehlt oder ist leer.")
        }
        return Unterlagenworte(
            fuellworte: listen["fuellworte"] ?? [], formworte: listen["formworte"] ?? [],
            beiworte: listen["beiworte"] ?? [], aussteller: listen["aussteller"] ?? [],
            zusaetze: listen["zusaetze"] ?? [])
    }
}
