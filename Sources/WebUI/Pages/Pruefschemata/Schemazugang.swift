// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Corpus
public import Norms

/// What the pages of the Prüfschemata need from outside. Every step of a person passes `wechsle`.
public struct Schemazugang: Sendable {
    /// All versions and drafts, read; made once for each state of the store.
    public var bestand: @Sendable () async throws -> Schemabestand
    /// Reads the text of a schema.
    public var lies: @Sendable (_ yaml: String) -> Schemalesung
    /// The rules of drafts and approval, over the same reader.
    public var pflege: Schemapflege
    /// Makes the exchange in the store and notes it in the audit log, on behalf of `durch`. `was` says what was done, in
    /// German („Prüfschema freigegeben“).
    /// - Returns: false, and nothing changed, if somebody else was faster.
    public var wechsle: @Sendable (_ wechsel: Schemawechsel, _ was: String, _ durch: Akteur) async throws -> Bool
    /// The schema filled for the day, without facts of a case.
    public var bogen: @Sendable (_ schema: Pruefschema, _ am: Stichtag) async throws -> Pruefbogen
    /// Provisions that the corpus does not hold as in force on the day (`Schemapruefung.normbefunde`).
    public var normbefunde: @Sendable (_ schema: Pruefschema, _ am: Stichtag) async throws -> [Schemabefund]
    /// Now.
    public var jetzt: @Sendable () -> Zeitmarke

    public init(
        bestand: @escaping @Sendable () async throws -> Schemabestand,
        lies: @escaping @Sendable (_ yaml: String) -> Schemalesung, pflege: Schemapflege,
        wechsle: @escaping @Sendable (_ wechsel: Schemawechsel, _ was: String, _ durch: Akteur) async throws -> Bool,
        bogen: @escaping @Sendable (_ schema: Pruefschema, _ am: Stichtag) async throws -> Pruefbogen,
        normbefunde: @escaping @Sendable (_ schema: Pruefschema, _ am: Stichtag) async throws -> [Schemabefund],
        jetzt: @escaping @Sendable () -> Zeitmarke
    ) {
        self.bestand = bestand
        self.lies = lies
        self.pflege = pflege
        self.wechsle = wechsle
        self.bogen = bogen
        self.normbefunde = normbefunde
        self.jetzt = jetzt
    }
}
