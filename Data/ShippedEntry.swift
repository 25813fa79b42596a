// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Yams

/// One entry of a shipped list: a YAML mapping whose keys are known and whose source is named.
struct ShippedEntry {
    private let datei: String
    /// How a reader finds the entry.
    let name: String
    private let werte: [String: Node]

    /// The text under `key`, nil if it is absent.
    func text(_ key: String) throws(ShippedDataError) -> String? {
        guard let node = werte[key] else { return nil }
        guard let text = node.scalar?.string, !text.isEmpty else { throw error("„\(key)“ muss ein Text sein.") }
        return text
    }

    /// The text under `key`, which must be there.
    func required(_ key: String) throws(ShippedDataError) -> String {
        guard let text = try text(key) else { throw error("„\(key)“ fehlt.") }
        return text
    }

    /// The texts under `key`, empty if it is absent.
    func list(_ key: String) throws(ShippedDataError) -> [String] {
        guard let node = werte[key] else { return [] }
        guard let items = node.sequence else { throw error("„\(key)“ muss eine Liste sein.") }
        var texts: [String] = []
        for item in items {
            guard let text = item.scalar?.string, !text.isEmpty else {
                throw error("„\(key)“ darf nur Texte enthalten.")
            }
            texts.append(text)
        }
        return texts
    }

    /// An error about this entry.
    func error(_ grund: String) -> ShippedDataError {
        ShippedDataError(datei: datei, eintrag: name, grund: grund)
    }

    /// Reads a list of entries: every key must be in `keys`, `quelle` must be given, and `identity` must not repeat.
    static func read(
        _ yaml: String, datei: String, identity: String, keys: Set<String>
    ) throws(ShippedDataError) -> [ShippedEntry] {
        var seen: Set<String> = []
        var entries: [ShippedEntry] = []
        for (index, node) in try sequence(yaml, datei: datei).enumerated() {
            let entry = try entry(node, datei: datei, position: index + 1, identity: identity)
            for key in entry.werte.keys.sorted() where !keys.contains(key) && key != "quelle" {
                throw entry.error("Den Schlüssel „\(key)“ gibt es nicht.")
            }
            guard seen.insert(entry.name).inserted else { throw entry.error("Der Eintrag steht doppelt in der Liste.") }
            _ = try entry.required("quelle")
            entries.append(entry)
        }
        return entries
    }

    private static func sequence(_ yaml: String, datei: String) throws(ShippedDataError) -> [Node] {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch {
            throw ShippedDataError(datei: datei, grund: "Kein gültiges YAML: \(error)")
        }
        guard let items = root?.sequence else {
            throw ShippedDataError(datei: datei, grund: "Die Datei muss eine Liste von Einträgen sein.")
        }
        return Array(items)
    }

    private static func entry(
        _ node: Node, datei: String, position: Int, identity: String
    ) throws(ShippedDataError) -> ShippedEntry {
        guard let mapping = node.mapping else {
            throw ShippedDataError(datei: datei, eintrag: "Eintrag \(position)", grund: "Schlüssel und Werte fehlen.")
        }
        var werte: [String: Node] = [:]
        for (key, value) in mapping {
            werte[key.scalar?.string ?? ""] = value
        }
        guard let name = werte[identity]?.scalar?.string, !name.isEmpty else {
            throw ShippedDataError(datei: datei, eintrag: "Eintrag \(position)", grund: "„\(identity)“ fehlt.")
        }
        return ShippedEntry(datei: datei, name: name, werte: werte)
    }
}
