// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Yams

/// A YAML mapping of a template whose faults are told with their line.
struct Vorlagenkarte {
    private let datei: String
    private let zeile: Int
    private let werte: [String: Node]
    private let schluesselzeilen: [String: Int]

    /// The mapping that a file consists of.
    static func lies(_ yaml: String, datei: String, schluessel: Set<String>) throws(ShippedDataError) -> Vorlagenkarte {
        let wurzel: Node?
        do {
            wurzel = try Yams.compose(yaml: yaml)
        } catch {
            throw ShippedDataError(datei: datei, grund: "Kein gültiges YAML: \(error)")
        }
        guard let wurzel else { throw ShippedDataError(datei: datei, grund: "Die Datei ist leer.") }
        return try Vorlagenkarte(wurzel, datei: datei, schluessel: schluessel)
    }

    /// - Parameter schluessel: all keys that may stand here; nil if the caller looks himself.
    private init(_ node: Node, datei: String, schluessel: Set<String>?) throws(ShippedDataError) {
        self.datei = datei
        zeile = node.mark?.line ?? 1
        var werte: [String: Node] = [:]
        var zeilen: [String: Int] = [:]
        guard let mapping = node.mapping else {
            throw Self.fehler(datei, zeile, "Hier müssen Schlüssel und Werte stehen.")
        }
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            zeilen[name] = key.mark?.line ?? zeile
            if let schluessel, !schluessel.contains(name) {
                throw Self.fehler(
                    datei, zeilen[name] ?? zeile,
                    "Den Schlüssel „\(name)“ gibt es hier nicht; bitte entfernen. Möglich:"
                        + " \(schluessel.sorted().joined(separator: ", ")).")
            }
            guard werte.updateValue(value, forKey: name) == nil else {
                throw Self.fehler(datei, zeilen[name] ?? zeile, "„\(name)“ steht doppelt; bitte eines entfernen.")
            }
        }
        (self.werte, schluesselzeilen) = (werte, zeilen)
    }

    var schluessel: [String] { werte.keys.sorted() }

    /// The text under a key, which must be there.
    func text(_ name: String) throws(ShippedDataError) -> String {
        guard let node = werte[name] else { throw fehler("„\(name)“ fehlt; bitte ergänzen.") }
        guard let text = node.scalar?.string, !text.isEmpty else {
            throw fehler("„\(name)“ muss ein Text sein; bitte einen angeben.", bei: name)
        }
        return text
    }

    /// The texts under a key, none if it is absent.
    func texte(_ name: String) throws(ShippedDataError) -> [String] {
        guard let node = werte[name] else { return [] }
        guard let liste = node.sequence, liste.allSatisfy({ $0.scalar?.string.isEmpty == false }) else {
            throw fehler(
                "„\(name)“ muss eine Liste von Texten sein; bitte mit „- “ oder in eckigen Klammern.", bei: name)
        }
        return liste.compactMap { $0.scalar?.string }
    }

    /// The mappings under a key, none if it is absent.
    func karten(_ name: String, schluessel: Set<String>?) throws(ShippedDataError) -> [Vorlagenkarte] {
        guard let node = werte[name] else { return [] }
        guard let liste = node.sequence else {
            throw fehler("„\(name)“ muss eine Liste sein; bitte jeden Eintrag mit „- “ beginnen.", bei: name)
        }
        var karten: [Vorlagenkarte] = []
        for eintrag in liste { karten.append(try Vorlagenkarte(eintrag, datei: datei, schluessel: schluessel)) }
        return karten
    }

    /// The mapping under a key, which must be there.
    func karte(_ name: String, schluessel: Set<String>?) throws(ShippedDataError) -> Vorlagenkarte {
        guard let node = werte[name] else { throw fehler("„\(name)“ fehlt; bitte ergänzen.") }
        return try Vorlagenkarte(node, datei: datei, schluessel: schluessel)
    }

    /// An error at a key, or where the mapping begins.
    func fehler(_ grund: String, bei name: String? = nil) -> ShippedDataError {
        Self.fehler(datei, name.flatMap { schluesselzeilen[$0] } ?? zeile, grund)
    }

    private static func fehler(_ datei: String, _ zeile: Int, _ grund: String) -> ShippedDataError {
        ShippedDataError(datei: datei, eintrag: "Zeile \(zeile)", grund: grund)
    }
}
