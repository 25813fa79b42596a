// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// What one step adds to the store, in one transaction.
public struct Vorgangsnachtrag: Sendable, Hashable {
    /// Nil opens a Vorgang.
    public var vorgang: VorgangID?
    public var eintrag: Schritteintrag
    /// The Vorgang after the step; the store puts the new id into that of an opening.
    public var zeile: Vorgangszeile
    /// What the step releases.
    public var vermerk: Vermerkakte?

    public init(vorgang: VorgangID?, eintrag: Schritteintrag, zeile: Vorgangszeile, vermerk: Vermerkakte? = nil) {
        self.vorgang = vorgang
        self.eintrag = eintrag
        self.zeile = zeile
        self.vermerk = vermerk
    }
}

/// Which Vorgänge are meant.
public struct Vorgangsauswahl: Sendable, Hashable {
    /// Nil: open and closed ones.
    public var istAbgeschlossen: Bool?
    /// Part of the reference; capital and small letters of ASCII are the same. Empty: any.
    public var referenz: String
    /// Only those whose next Frist lies before this day.
    public var fristVor: Stichtag?

    public init(istAbgeschlossen: Bool? = nil, referenz: String = "", fristVor: Stichtag? = nil) {
        self.istAbgeschlossen = istAbgeschlossen
        self.referenz = referenz
        self.fristVor = fristVor
    }

    public static let offene = Vorgangsauswahl(istAbgeschlossen: false)
}

/// A place that stood before somebody's eyes in some Vorgang, or that a released Vermerk cites.
public struct GezeigteStelle: Sendable, Hashable {
    /// Names the place within the store.
    public var nummer: Int64
    public var fundstelle: Corpus.Fundstelle

    public init(nummer: Int64, fundstelle: Corpus.Fundstelle) {
        self.nummer = nummer
        self.fundstelle = fundstelle
    }
}

/// Keeps Vorgänge as their steps. Steps are only ever added; `Sachbearbeitung` alone adds them.
public protocol Vorgangsspeicher: Sendable {
    /// Adds one step, with all that goes along with it, or nothing.
    /// - Returns: the Vorgang, which is new for an opening.
    /// - Throws: `Vorgangsfehler.inzwischenGeaendert` if the Vorgang has another number of steps than the new one
    ///   follows, `.unbekannterVorgang` if there is none, `Ablagefehler` of the Vermerk; else the store's errors.
    func haengeAn(_ nachtrag: Vorgangsnachtrag) async throws -> VorgangID

    /// All steps in order; empty if there is no such Vorgang.
    func schritte(_ id: VorgangID) async throws -> [Schritteintrag]

    /// Open ones first, of those what has the earliest Frist, then what changed last.
    func zeilen(_ auswahl: Vorgangsauswahl, ab: Int, hoechstens: Int) async throws -> [Vorgangszeile]

    func zeilen(_ ids: [VorgangID]) async throws -> [Vorgangszeile]

    func anzahl(_ auswahl: Vorgangsauswahl) async throws -> Int

    /// Open Vorgänge under a schema of these names, whatever its version.
    func offeneVorgaenge(schemata: Set<String>) async throws -> [Vorgangszeile]

    /// All places of these Fassungen that were shown in some Vorgang or are cited in a Vermerk.
    func gezeigteStellen(fassungen: Set<String>) async throws -> [GezeigteStelle]

    /// Open Vorgänge in which these places were shown, with the numbers of the places.
    func offeneVorgaenge(stellen: Set<Int64>) async throws -> [VorgangID: [Int64]]

    /// Deletes a Vorgang with all its steps and Vermerke, because data protection asks for it.
    /// - Returns: false if there is none.
    func loesche(vorgang: VorgangID, durch: Akteur, um: Zeitmarke) async throws -> Bool
}

extension Vorgangsspeicher {
    /// The Vorgang as it is now; nil if there is none.
    public func vorgang(_ id: VorgangID) async throws -> Vorgang? {
        let schritte = try await schritte(id)
        return schritte.isEmpty ? nil : try Vorgang(id: id, schritte: schritte)
    }
}
