// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Norms
internal import Regelungen
internal import Yams

/// Reads the file of one Prüfschema. `pruefschema.schema.json` describes its format.
public struct Pruefschemaleser: Sendable {
    /// A longer text is no check list.
    static let groessteLaenge = 500_000

    let norm: Normleser
    /// Kennungen that a schema can belong to.
    let anliegen: Set<String>

    /// - Parameters:
    ///   - register: laws that provisions can be of
    ///   - anliegen: `Anliegen.kennung` that a schema can belong to
    public init(register: LawRegister, anliegen: Set<String>) {
        norm = Normleser(register: register)
        self.anliegen = anliegen
    }

    /// Reads a schema and checks it, without looking its provisions up in a corpus. All that has to be mended is found
    /// at once, with its line; what cannot be read hides only what depends on it.
    public func lies(_ yaml: String) -> Schemalesung {
        let buch = Lesebuch()
        let schema = wurzel(yaml, buch).flatMap(schema(_:))
        guard buch.befunde.isEmpty, let schema else {
            return Schemalesung(schema: nil, befunde: geordnet(buch.befunde))
        }
        let befunde = Schemapruefung.befunde(schema).map { befund in
            var befund = befund
            befund.zeile = buch.zeile(befund.pfad)
            return befund
        }
        return Schemalesung(schema: schema, befunde: geordnet(befunde))
    }

    /// The schema of a file.
    /// - Throws: `ShippedDataError` with all that has to be mended.
    public func schema(yaml: String, datei: String) throws(ShippedDataError) -> Pruefschema {
        let lesung = lies(yaml)
        if let schema = lesung.verwendbar { return schema }
        guard lesung.befunde.count == 1 else {
            let zeilen = lesung.befunde.map { "\n\($0)" }.joined()
            throw ShippedDataError(datei: datei, grund: "\(lesung.befunde.count) Mängel im Prüfschema.\(zeilen)")
        }
        let befund = lesung.befunde[0]
        throw ShippedDataError(datei: datei, eintrag: befund.ort, grund: "\(befund.was) \(befund.tun)")
    }

    private func geordnet(_ befunde: [Schemabefund]) -> [Schemabefund] {
        // Stable, so that findings of one line keep their order.
        befunde.enumerated().sorted { ($0.element.zeile ?? 0, $0.offset) < ($1.element.zeile ?? 0, $1.offset) }
            .map(\.element)
    }

    // MARK: The text

    private func wurzel(_ yaml: String, _ buch: Lesebuch) -> Schemakarte? {
        let eintrag = Schemabereich.allgemein.eintrag("")
        guard yaml.utf8.count <= Self.groessteLaenge else {
            buch.ruege(
                .schema, eintrag, zeile: 1, "Der Text ist zu lang für ein Prüfschema.",
                "Möglich sind \(Self.groessteLaenge) Bytes.")
            return nil
        }
        do {
            guard let node = try Yams.compose(yaml: yaml) else {
                buch.ruege(
                    .schema, eintrag, zeile: 1, "Der Text ist leer.",
                    "Beginnen Sie mit den Schlüsseln \(Schluesselsatz.schema.pflicht.joined(separator: ", ")).")
                return nil
            }
            return Schemakarte(node, .schema, pfad: .schema, eintrag: eintrag, buch: buch)
        } catch {
            let (zeile, was) = Self.beschreibung(error)
            buch.ruege(.schema, eintrag, zeile: zeile, was, "Prüfen Sie Einrückung, Klammern und Anführungszeichen.")
            return nil
        }
    }

    private static func beschreibung(_ error: any Error) -> (zeile: Int?, was: String) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            (mark.line, "Das ist kein gültiges YAML (\(problem)).")
        case .duplicatedKeysInMapping(let doppelt, let context):
            (
                context.mark.line,
                "In diesem Eintrag steht doppelt: \(doppelt.sorted().map { "„\($0)“" }.joined(separator: ", "))."
            )
        case .reader(let problem, _, _, _): (nil, "Der Text enthält Zeichen, die YAML nicht kennt (\(problem)).")
        default: (nil, "Das ist kein gültiges YAML (\(error)).")
        }
    }
}
