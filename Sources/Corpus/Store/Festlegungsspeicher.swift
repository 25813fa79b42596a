// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// Number of a settlement; never used again.
public struct FestlegungID: Sendable, Hashable, Comparable, Codable, RawRepresentable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
    public static func < (lhs: FestlegungID, rhs: FestlegungID) -> Bool { lhs.rawValue < rhs.rawValue }
}

/// A settlement with its number.
public struct GespeicherteFestlegung: Sendable, Hashable {
    public var id: FestlegungID
    public var festlegung: Festlegung

    public init(id: FestlegungID, festlegung: Festlegung) {
        self.id = id
        self.festlegung = festlegung
    }
}

/// A line of the log of everything that persons settled or took back. Lines are never changed nor removed.
public struct Protokolleintrag: Sendable, Hashable {
    public enum Schritt: String, Sendable, Hashable, CaseIterable {
        case festgelegt
        case widerrufen
    }

    /// Grows with every line.
    public var nummer: Int64
    public var schritt: Schritt
    /// What was settled or taken back.
    public var festlegung: GespeicherteFestlegung
    /// Who did this step and when; for `festgelegt` as in the settlement.
    public var akteur: Akteur
    /// ISO 8601
    public var zeitpunkt: String
    public var grund: String?
    /// The state of the thing before and after, as a reader sees it.
    public var vorher: String
    public var nachher: String

    public init(
        nummer: Int64, schritt: Schritt, festlegung: GespeicherteFestlegung, akteur: Akteur, zeitpunkt: String,
        grund: String?, vorher: String, nachher: String
    ) {
        self.nummer = nummer
        self.schritt = schritt
        self.festlegung = festlegung
        self.akteur = akteur
        self.zeitpunkt = zeitpunkt
        self.grund = grund
        self.vorher = vorher
        self.nachher = nachher
    }
}

/// What persons settled. Declared by those who need it; every store of the corpus implements it.
///
/// `Erlasspflege` is the only caller of the writing methods: it checks what is to be settled and knows who acts.
public protocol Festlegungsspeicher: Sendable {
    /// What holds of a Fassung, oldest first: of several about the same thing the latest that was not taken back.
    func festlegungen(fassung sha256: String) async throws -> [GespeicherteFestlegung]
    /// What was recognised of a Fassung, whatever was settled; nil if it is unknown.
    func erkannteAngaben(fassung sha256: String) async throws -> Dokumentangaben?
    /// Settles something in one transaction: the values and the spans of force follow at once.
    ///
    /// A Fassung that is not there is no error: what is settled holds as soon as its file comes in.
    func legeFest(
        _ inhalt: Festlegung.Inhalt, fassung sha256: String, durch akteur: Akteur, grund: String?
    ) async throws -> GespeicherteFestlegung
    /// Takes a settlement back; what held before it holds again.
    /// - Returns: what was taken back; nil if there is none with this number or it was taken back before.
    func widerrufe(_ id: FestlegungID, durch akteur: Akteur, grund: String?) async throws -> GespeicherteFestlegung?
    /// The latest lines of the log, newest first; of one Fassung if `sha256` is given.
    func protokoll(fassung sha256: String?, limit: Int) async throws -> [Protokolleintrag]
    /// What the questions of the whole corpus are computed from, at one state of it.
    func pflegestand() async throws -> Pflegestand
}

/// The documents of the corpus at one state, as far as questions about them need it.
public struct Pflegestand: Sendable {
    /// `CorpusSnapshot.stand`
    public var stand: Int64
    /// Without superseded files.
    public var dokumente: [Pflegedokument]
    /// What is settled about pairs of them.
    public var dubletten: Dublettenfestlegungen

    public init(stand: Int64, dokumente: [Pflegedokument], dubletten: Dublettenfestlegungen = .keine) {
        self.stand = stand
        self.dokumente = dokumente
        self.dubletten = dubletten
    }
}

/// A document with what is doubtful and what was settled about it.
public struct Pflegedokument: Sendable, Hashable {
    public var gespeichert: GespeicherteFassung
    /// As they hold, the rejected ones too.
    public var beziehungen: [Beziehung]
    /// Recognised values below the threshold.
    public var fragliches: [Feldangabe]
    /// `Festlegung.Inhalt.gegenstand` of all that holds.
    public var festgelegt: Set<String>
    public var geltung: Geltungsfestlegung?

    public init(
        gespeichert: GespeicherteFassung, beziehungen: [Beziehung] = [], fragliches: [Feldangabe] = [],
        festgelegt: Set<String> = [], geltung: Geltungsfestlegung? = nil
    ) {
        self.gespeichert = gespeichert
        self.beziehungen = beziehungen
        self.fragliches = fragliches
        self.festgelegt = festgelegt
        self.geltung = geltung
    }
}
