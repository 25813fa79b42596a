// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A row id of a stored passage. Ids of one Fassung are contiguous; an id is never used again.
public struct PassageID: Sendable, Hashable, Comparable, Codable, RawRepresentable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
    public static func < (lhs: PassageID, rhs: PassageID) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// A stored passage with the Fassung it belongs to.
public struct GespeichertePassage: Sendable, Hashable {
    public var id: PassageID
    public var passage: Passage
    /// sha256 of its Fassung; look the Fassung up in `CorpusSnapshot`.
    public var fassung: String

    public init(id: PassageID, passage: Passage, fassung: String) {
        self.id = id
        self.passage = passage
        self.fassung = fassung
    }
}

/// A row of the ledger of files taken in.
public struct Ledgereintrag: Sendable, Hashable, Codable {
    public var ergebnis: Aufnahmeergebnis
    /// ISO 8601 time of the last import that saw the file.
    public var zeitpunkt: String

    public init(ergebnis: Aufnahmeergebnis, zeitpunkt: String) {
        self.ergebnis = ergebnis
        self.zeitpunkt = zeitpunkt
    }
}

/// All Vorschriften and Fassungen at one state of the corpus: small enough to be held in memory (10,000 rows), and
/// what search filters by. A new one is made whenever the corpus has changed.
public struct CorpusSnapshot: Sendable {
    /// Grows with every change of the corpus.
    public var stand: Int64
    /// Sorted by `passagen.lowerBound`.
    public var fassungen: [GespeicherteFassung]
    /// Number of passages and their mean length in words.
    public var passagenzahl: Int
    public var mittlereWortzahl: Double

    public init(stand: Int64, fassungen: [GespeicherteFassung], passagenzahl: Int, mittlereWortzahl: Double) {
        self.stand = stand
        self.fassungen = fassungen
        self.passagenzahl = passagenzahl
        self.mittlereWortzahl = mittlereWortzahl
    }
}

/// Reading access to the corpus. Declared by those who need it; SQLite and an in-memory twin implement it.
public protocol CorpusReading: Sendable {
    /// The present state; cheap when nothing has changed since the last call.
    func snapshot() async throws -> CorpusSnapshot
    /// All Abschnitte of a Fassung in reading order; empty if the Fassung is unknown.
    func abschnitte(fassung sha256: String) async throws -> [Abschnitt]
    /// One Abschnitt by its `ordnung`.
    func abschnitt(fassung sha256: String, ordnung: Int) async throws -> Abschnitt?
    /// Abschnitte with this Bezeichnung („§ 16b“) in this Fassung.
    func abschnitte(fassung sha256: String, bezeichnung: String) async throws -> [Abschnitt]
    /// Many Abschnitte at once; unknown places are left out.
    func abschnitte(an orte: Set<Abschnittsort>) async throws -> [Abschnittsort: Abschnitt]
    /// Passages by id, in the order asked for; unknown ids are left out.
    func passagen(_ ids: [PassageID]) async throws -> [GespeichertePassage]
    /// Passages of one Abschnitt, in order.
    func passagen(fassung sha256: String, abschnitt: Int) async throws -> [GespeichertePassage]
    /// Passages of many provisions at once, in the order asked for and of the text; none for an unknown one.
    func passagen(an orte: [Normort]) async throws -> [[Normpassage]]
    /// What the Abschnitte of passages refer to; unknown passages are left out.
    func verweise(_ passagen: [PassageID]) async throws -> [PassageID: Verweisstelle]
    /// What all passages of the corpus regulate; cheap for a state of the corpus that was asked for before.
    func regelungsarten() async throws -> Passagenarten
    /// A page with its word boxes; nil if there is none.
    func seite(fassung sha256: String, nummer: Int) async throws -> Seite?
    /// Relations that a Fassung states.
    func beziehungen(fassung sha256: String) async throws -> [Beziehung]
    /// Relations that all Fassungen state which can be found, by sha256.
    func alleBeziehungen() async throws -> [String: [Beziehung]]
    /// What was recognised in a Fassung, in the order it was read; empty for laws and unknown Fassungen.
    func erkennung(fassung sha256: String) async throws -> [Feldangabe]
    /// Abschnitte of any Fassung that cite the provision: (sha256 of the Fassung, ordnung), at most `limit`.
    func zitierende(_ verweis: Verweis, limit: Int) async throws -> [(fassung: String, abschnitt: Int)]
    /// The original bytes of a file; nil if unknown.
    func original(sha256: String) async throws -> [UInt8]?
    /// The ledger of files, by path, then by folder; with what was deleted.
    func ledger() async throws -> [Ledgereintrag]
}

/// A file about to be stored.
public struct Dateieingang: Sendable {
    /// The imported folder, as `Dateiort` says.
    public var ordner: String
    /// Path relative to the imported folder.
    public var datei: String
    public var sha256: String
    public var bytes: [UInt8]
    public var inhalt: Inhalt

    public enum Inhalt: Sendable {
        case aufnahme(Aufnahme)
        /// Not taken in, with the reason in German.
        case abgelehnt(grund: String)
    }

    public init(ordner: String, datei: String, sha256: String, bytes: [UInt8], inhalt: Inhalt) {
        self.ordner = ordner
        self.datei = datei
        self.sha256 = sha256
        self.bytes = bytes
        self.inhalt = inhalt
    }

    public var ort: Dateiort { Dateiort(ordner: ordner, datei: datei) }
}

/// Writing access to the corpus.
public protocol CorpusWriting: Sendable {
    /// What is known of a file before it is read: `.unveraendert` or `.duplikat` (then it need not be read), or nil.
    /// A file that was rejected before is read again.
    func bekannt(ordner: String, datei: String, sha256: String) async throws -> Aufnahmeergebnis?
    /// What is to be read again when the programs for it are there; in the order of the files.
    func nachzulesende() async throws -> [Nachlesefall]
    /// Stores files in one transaction, originals first; each file is entirely in or not at all. Of bytes that are known
    /// the new reading takes the place of the stored one only where `Nachlesefall.lohnt` says so.
    /// - Returns: one result a file, in order.
    func store(_ eingaenge: [Dateieingang]) async throws -> [Aufnahmeergebnis]
    /// Recomputes which files hold the same and the spans of force that the newly stored texts touch. Call once after a
    /// run of `store`; `store` remembers in the database what is still to be recomputed, so an interrupted import
    /// catches up.
    func aktualisiereGeltung() async throws
    /// sha256 of all Fassungen that a file held and that were not deleted, the oldest first.
    func gehalten(an ort: Dateiort) async throws -> [String]
    /// Deletes Fassungen for good, in one transaction: text, index entries, page boxes, recognition, relations, the
    /// original file and all files of the ledger that held them. What stays is a row of the ledger that says so.
    /// - Parameters:
    ///   - sha256: of the Fassungen; unknown ones are left out.
    ///   - durch: who has it done.
    /// - Returns: what was deleted; empty if nothing of it was there.
    func loesche(_ sha256: [String], durch: String) async throws -> Loeschbericht
}
