// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Casework
public import Corpus
public import Norms

/// What the pages of the Vorgänge need from outside. Every step of a person passes `eroeffne`, `tue` or `gibVermerkFrei`.
public struct Vorgangszugang: Sendable {
    /// Approved check lists in the version that is to be used on the day, by name.
    public var schemata: @Sendable (_ am: Stichtag) async throws -> [Pruefschema]
    /// Rows that pass the filter, in its order, and how many there are in all.
    public var liste: @Sendable (_ filter: Vorgangsfilter) async throws -> Vorgangsseite
    /// Nil if there is no such Vorgang.
    public var akte: @Sendable (VorgangID) async throws -> Vorgangsakte?
    /// The check list of the Vorgang's schema version, filled for its Stichtag and facts.
    public var bogen: @Sendable (Vorgang) async throws -> Pruefbogen
    /// Throws `Vorgangsfehler` if the reference looks like a name or the schema cannot be begun with.
    public var eroeffne:
        @Sendable (_ referenz: String, _ schema: Schemaverweis, _ stichtag: Stichtag, _ durch: Akteur) async throws
            -> VorgangID
    /// Takes one step on the state `erwartet`; throws `Vorgangsfehler`, nothing has changed then.
    public var tue:
        @Sendable (
            _ schritt: Vorgangsschritt, _ vorgang: VorgangID, _ erwartet: Int, _ gezeigt: [Fundstelle],
            _ durch: Akteur
        ) async throws -> Vorgang
    /// What the rules in force propose as Frist; several where they differ, none where there is no rule.
    public var fristvorschlaege: @Sendable (Pruefbogen) async throws -> [Fristvorschlag]
    /// Languages that the fixed parts of the letter can be had in besides German.
    public var zweitsprachen: [Zweitsprache]
    /// The letter as its parts; `nachforderung` need not have been sent.
    public var brief: @Sendable (_ vorgang: Vorgang, _ nachforderung: Nachforderung) async throws -> Schriftstueck
    /// The letter as a file.
    public var briefdatei:
        @Sendable (_ vorgang: Vorgang, _ nachforderung: Nachforderung, _ form: Dateiform) async throws -> [UInt8]
    /// The note as it would be released now.
    public var vermerkentwurf: @Sendable (_ vorgang: Vorgang, _ bogen: Pruefbogen) async throws -> Schriftstueck
    /// Releases the note as it stands, once and for all, as a step; gives its sha256.
    public var gibVermerkFrei:
        @Sendable (
            _ vorgang: VorgangID, _ bogen: Pruefbogen, _ erwartet: Int, _ gezeigt: [Fundstelle], _ durch: Akteur
        ) async throws -> String
    /// A released note as it was released, with what has become of its sources since; nil if there is none.
    public var vermerk: @Sendable (_ sha256: String) async throws -> AbgelegterVermerk?
    /// A released note as a file; the same bytes each time.
    public var vermerkdatei: @Sendable (_ sha256: String, _ form: Dateiform) async throws -> [UInt8]
    /// `Anliegen.kennung` that a question speaks of, the surest first.
    public var erkenneAnliegen: @Sendable (_ frage: String) -> [String]

    public init(
        schemata: @escaping @Sendable (_ am: Stichtag) async throws -> [Pruefschema],
        liste: @escaping @Sendable (_ filter: Vorgangsfilter) async throws -> Vorgangsseite,
        akte: @escaping @Sendable (VorgangID) async throws -> Vorgangsakte?,
        bogen: @escaping @Sendable (Vorgang) async throws -> Pruefbogen,
        eroeffne:
            @escaping @Sendable (
                _ referenz: String, _ schema: Schemaverweis, _ stichtag: Stichtag, _ durch: Akteur
            ) async throws -> VorgangID,
        tue:
            @escaping @Sendable (
                _ schritt: Vorgangsschritt, _ vorgang: VorgangID, _ erwartet: Int, _ gezeigt: [Fundstelle],
                _ durch: Akteur
            ) async throws -> Vorgang,
        fristvorschlaege: @escaping @Sendable (Pruefbogen) async throws -> [Fristvorschlag],
        zweitsprachen: [Zweitsprache],
        brief: @escaping @Sendable (_ vorgang: Vorgang, _ nachforderung: Nachforderung) async throws -> Schriftstueck,
        briefdatei:
            @escaping @Sendable (
                _ vorgang: Vorgang, _ nachforderung: Nachforderung, _ form: Dateiform
            ) async throws -> [UInt8],
        vermerkentwurf:
            @escaping @Sendable (_ vorgang: Vorgang, _ bogen: Pruefbogen) async throws -> Schriftstueck,
        gibVermerkFrei:
            @escaping @Sendable (
                _ vorgang: VorgangID, _ bogen: Pruefbogen, _ erwartet: Int, _ gezeigt: [Fundstelle],
                _ durch: Akteur
            ) async throws -> String,
        vermerk: @escaping @Sendable (_ sha256: String) async throws -> AbgelegterVermerk?,
        vermerkdatei: @escaping @Sendable (_ sha256: String, _ form: Dateiform) async throws -> [UInt8],
        erkenneAnliegen: @escaping @Sendable (_ frage: String) -> [String] = { _ in [] }
    ) {
        self.schemata = schemata
        self.liste = liste
        self.akte = akte
        self.bogen = bogen
        self.eroeffne = eroeffne
        self.tue = tue
        self.fristvorschlaege = fristvorschlaege
        self.zweitsprachen = zweitsprachen
        self.brief = brief
        self.briefdatei = briefdatei
        self.vermerkentwurf = vermerkentwurf
        self.gibVermerkFrei = gibVermerkFrei
        self.vermerk = vermerk
        self.vermerkdatei = vermerkdatei
        self.erkenneAnliegen = erkenneAnliegen
    }
}

/// A Vorgang and the steps that made it.
public struct Vorgangsakte: Sendable, Hashable {
    public var vorgang: Vorgang
    /// From the first on.
    public var schritte: [Schritteintrag]

    public init(vorgang: Vorgang, schritte: [Schritteintrag]) {
        self.vorgang = vorgang
        self.schritte = schritte
    }
}

/// A Frist that a rule in force proposes.
public struct Fristvorschlag: Sendable, Hashable {
    public var frist: Stichtag
    /// How it comes about, in German: „vier Wochen ab Zugang“.
    public var begruendung: String
    public var beleg: Beleg?

    public init(frist: Stichtag, begruendung: String, beleg: Beleg?) {
        self.frist = frist
        self.begruendung = begruendung
        self.beleg = beleg
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

/// A note that was released, as it stands for ever.
public struct AbgelegterVermerk: Sendable, Hashable {
    public var vermerk: Vermerk
    /// What has become of its sources since, in German („Der Erlass … ist seit 01.03.2027 außer Kraft.“).
    public var hinweise: [String]

    public init(vermerk: Vermerk, hinweise: [String]) {
        self.vermerk = vermerk
        self.hinweise = hinweise
    }
}

/// The form of a file for the e-Akte.
public enum Dateiform: String, Sendable, Hashable, CaseIterable {
    case pdf
    case docx
    /// Machine-readable; of a Vermerk only.
    case json
}
