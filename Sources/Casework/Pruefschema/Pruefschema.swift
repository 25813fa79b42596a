// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A versioned check list for one Anliegen: what is to be examined, which Unterlagen, how long.
///
/// It states nothing of its own: each line names the provisions it comes from. What decrees in force add is found when
/// the list is used.
public struct Pruefschema: Sendable, Hashable {
    /// For addresses and data: `studium-verlaengerung`. Stays the same across versions.
    public var kennung: String
    /// `Anliegen.kennung` whose decrees fill the list.
    public var anliegen: String
    /// As a reader sees it: „Verlängerung der Aufenthaltserlaubnis zum Studium (§ 16b)“.
    public var name: String
    /// From 1; a Vorgang keeps the version it began with.
    public var version: Int
    /// Stichtage for which this version is to be used.
    public var gueltig: Zeitraum
    /// Role of who wrote it.
    public var verfasst: String
    /// Who approved it, another than the author; nil for a draft, which no Vorgang can begin with.
    public var freigegeben: Freigabe?
    /// Facts that conditions need.
    public var fakten: [Faktfeld]
    public var punkte: [Pruefpunkt]
    public var unterlagen: [Unterlagenposten]
    public var dauer: Dauerregel?
    /// Where the list can be read up.
    public var quelle: String

    public init(
        kennung: String, anliegen: String, name: String, version: Int, gueltig: Zeitraum, verfasst: String,
        freigegeben: Freigabe?, fakten: [Faktfeld], punkte: [Pruefpunkt], unterlagen: [Unterlagenposten],
        dauer: Dauerregel?, quelle: String
    ) {
        self.kennung = kennung
        self.anliegen = anliegen
        self.name = name
        self.version = version
        self.gueltig = gueltig
        self.verfasst = verfasst
        self.freigegeben = freigegeben
        self.fakten = fakten
        self.punkte = punkte
        self.unterlagen = unterlagen
        self.dauer = dauer
        self.quelle = quelle
    }

    public var verweis: Schemaverweis { Schemaverweis(kennung: kennung, version: version) }
}

/// Names one version of a Prüfschema for ever.
public struct Schemaverweis: Sendable, Hashable, Codable {
    public var kennung: String
    public var version: Int

    public init(kennung: String, version: Int) {
        self.kennung = kennung
        self.version = version
    }
}

/// Who approved a version, by role, and when.
public struct Freigabe: Sendable, Hashable, Codable {
    public var rolle: String
    public var am: Stichtag

    public init(rolle: String, am: Stichtag) {
        self.rolle = rolle
        self.am = am
    }
}
