// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Corpus
public import Norms

/// What the pages of the Vorgänge need from outside.
public struct Vorgangszugang: Sendable {
    /// Every step of a person passes it.
    public var sachbearbeitung: Sachbearbeitung
    /// To be read only; steps pass `sachbearbeitung`.
    public var speicher: any Vorgangsspeicher
    /// Released Vermerke, to be read only.
    public var ablage: any Vermerkablage
    /// Approved check lists in the version that is to be used on the day.
    public var schemata: @Sendable (_ am: Stichtag) async throws -> [Pruefschema]
    /// A version of a check list, whether it is still in use or not.
    public var schema: @Sendable (Schemaverweis) async throws -> Pruefschema?
    /// The check list of the Vorgang, filled for its Stichtag and its facts.
    public var bogen: @Sendable (Vorgang) async throws -> Pruefbogen
    /// The letter and its Frist.
    public var briefe: Briefzugang
    /// Sum and files of a Vermerk, ready to be kept by the step that releases it.
    public var vermerkakte: @Sendable (Vermerk) async throws -> Vermerkakte
    /// `Anliegen.kennung` that a question speaks of, the surest first.
    public var erkenneAnliegen: @Sendable (_ frage: String) -> [String]

    public init(
        sachbearbeitung: Sachbearbeitung, speicher: any Vorgangsspeicher, ablage: any Vermerkablage,
        schemata: @escaping @Sendable (_ am: Stichtag) async throws -> [Pruefschema],
        schema: @escaping @Sendable (Schemaverweis) async throws -> Pruefschema?,
        bogen: @escaping @Sendable (Vorgang) async throws -> Pruefbogen, briefe: Briefzugang,
        vermerkakte: @escaping @Sendable (Vermerk) async throws -> Vermerkakte,
        erkenneAnliegen: @escaping @Sendable (_ frage: String) -> [String] = { _ in [] }
    ) {
        self.sachbearbeitung = sachbearbeitung
        self.speicher = speicher
        self.ablage = ablage
        self.schemata = schemata
        self.schema = schema
        self.bogen = bogen
        self.briefe = briefe
        self.vermerkakte = vermerkakte
        self.erkenneAnliegen = erkenneAnliegen
    }
}

/// Letters about missing Unterlagen.
public struct Briefzugang: Sendable {
    /// What the rules in force propose as Frist of a letter of today: several where they differ, none without a rule.
    public var fristvorschlaege: @Sendable (Pruefbogen) async throws -> [Fristvorschlag]
    /// Languages that the fixed parts can be had in besides German.
    public var zweitsprachen: [Zweitsprache]
    /// The letter as its parts. The Nachforderung need not have been sent; its day is `Nachforderung.um`.
    public var schreiben: @Sendable (Vorgang, Nachforderung) async throws -> Schriftstueck
    /// The letter as a file, `pdf` or `docx`.
    public var datei: @Sendable (Vorgang, Nachforderung, Dateiform) async throws -> [UInt8]

    public init(
        fristvorschlaege: @escaping @Sendable (Pruefbogen) async throws -> [Fristvorschlag],
        zweitsprachen: [Zweitsprache],
        schreiben: @escaping @Sendable (Vorgang, Nachforderung) async throws -> Schriftstueck,
        datei: @escaping @Sendable (Vorgang, Nachforderung, Dateiform) async throws -> [UInt8]
    ) {
        self.fristvorschlaege = fristvorschlaege
        self.zweitsprachen = zweitsprachen
        self.schreiben = schreiben
        self.datei = datei
    }
}

/// A language of the second text of a letter.
public struct Zweitsprache: Sendable, Hashable {
    /// BCP 47
    public var kennung: String
    /// In German: „Türkisch“
    public var name: String

    public init(kennung: String, name: String) {
        self.kennung = kennung
        self.name = name
    }
}

/// The form of a file for the e-Akte.
public enum Dateiform: String, Sendable, Hashable, CaseIterable {
    case pdf
    case docx
    /// Machine-readable; of a Vermerk only.
    case json
}
