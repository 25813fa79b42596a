// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// Check lists by name: what the command line and other programs ask.
public struct Pruefdienst: Sendable {
    private let alle: @Sendable () async throws -> [Pruefschema]
    private let pruefung: Pruefung

    /// - Parameter schemata: all versions of all check lists, asked for anew each time.
    public init(schemata: @escaping @Sendable () async throws -> [Pruefschema], pruefung: Pruefung) {
        alle = schemata
        self.pruefung = pruefung
    }

    /// The check lists of a day, by kennung.
    /// - Throws: what reading the check lists throws.
    public func schemata(am stichtag: Stichtag) async throws -> [Pruefschema] {
        Schemawahl(try await alle(), am: stichtag).schemata
    }

    /// Fills the check list that is named.
    ///
    /// - Parameters:
    ///   - anliegen: kennung of a check list, or of an Anliegen that has only one.
    ///   - angaben: facts by the kennung of their field.
    /// - Throws: `Schemawahlfehler`, `Faktenfehler`, or what the search throws.
    public func bogen(
        zu anliegen: String, angaben: [String: Faktangabe], am stichtag: Stichtag
    ) async throws -> Pruefbogen {
        let schema = try Schemawahl(try await alle(), am: stichtag).schema(anliegen)
        return try await pruefung.fuelle(schema, am: stichtag, fakten: try schema.lies(angaben))
    }
}
