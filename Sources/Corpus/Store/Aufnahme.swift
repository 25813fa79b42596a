// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Everything read out of one file, ready to be stored in one transaction.
public struct Aufnahme: Sendable, Hashable {
    public var vorschrift: Vorschrift
    public var fassung: Fassung
    public var abschnitte: [Abschnitt]
    public var passagen: [Passage]
    /// For paged formats; empty otherwise.
    public var seiten: [Seite]
    public var beziehungen: [Beziehung]
    /// What was recognised, with the places it was read from; empty for laws, whose format states it.
    public var erkennung: [Feldangabe]
    /// What was repaired or is doubtful, in German, one sentence each.
    public var hinweise: [String]

    public init(
        vorschrift: Vorschrift, fassung: Fassung, abschnitte: [Abschnitt], passagen: [Passage], seiten: [Seite] = [],
        beziehungen: [Beziehung] = [], erkennung: [Feldangabe] = [], hinweise: [String] = []
    ) {
        self.vorschrift = vorschrift
        self.fassung = fassung
        self.abschnitte = abschnitte
        self.passagen = passagen
        self.seiten = seiten
        self.beziehungen = beziehungen
        self.erkennung = erkennung
        self.hinweise = hinweise
    }
}

/// What became of one file at import; also what the ledger of files keeps.
public struct Aufnahmeergebnis: Sendable, Hashable, Codable {
    public enum Ausgang: String, Sendable, Hashable, Codable, CaseIterable {
        /// A Vorschrift or Fassung that was not there before
        case neu
        /// The same path of the same folder held another wording before
        case ersetzt
        /// The same bytes at the same path were there already
        case unveraendert
        /// The same bytes were there already, with pages that a missing program had left unread; they are read now
        case nachgelesen
        /// The same bytes are there under another path or in another folder
        case duplikat
        case abgelehnt
        /// Was deleted for good; `grund` says when and by whom
        case geloescht
    }

    /// The imported folder, as `Dateiort` says; with `datei` it identifies the file.
    public var ordner: String
    /// Path relative to the imported folder; `archive.zip#name` inside archives.
    public var datei: String
    public var ausgang: Ausgang
    /// One German sentence: what happened to what, and what to do; for `abgelehnt` always, else for a notice.
    public var grund: String?
    public var hinweise: [String]
    /// Empty if the file could not be read at all.
    public var sha256: String
    /// For `duplikat`: the path under which the bytes are known.
    public var duplikatVon: String?

    public init(
        ort: Dateiort, ausgang: Ausgang, grund: String? = nil, hinweise: [String] = [], sha256: String = "",
        duplikatVon: String? = nil
    ) {
        ordner = ort.ordner
        datei = ort.datei
        self.ausgang = ausgang
        self.grund = grund
        self.hinweise = hinweise
        self.sha256 = sha256
        self.duplikatVon = duplikatVon
    }

    public var ort: Dateiort { Dateiort(ordner: ordner, datei: datei) }
}
