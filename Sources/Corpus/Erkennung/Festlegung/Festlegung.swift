// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// Who acts. Accounts come later; until then the role is a setting of the server.
public struct Akteur: Sendable, Hashable, Codable {
    /// „Erlasspflege“
    public var rolle: String

    public init(rolle: String) {
        self.rolle = rolle
    }
}

/// What a person settled about a Fassung. It wins over what was recognised.
///
/// It names the Fassung by the sha256 of its file, so it outlives deletion and holds again when the same file comes back.
public struct Festlegung: Sendable, Hashable, Codable {
    /// What was settled. Stored as JSON: cases and their values are only ever added to.
    public enum Inhalt: Sendable, Hashable, Codable {
        case feld(Feldfestlegung)
        case beziehung(Beziehungsfestlegung)
        case geltung(Geltungsfestlegung)
        /// A question that needs no answer, by `Klaerungsfall.schluessel`
        case erledigt(frage: String)
        /// Which of two files with one Aktenzeichen and date speaks
        case dublette(Dublettenfestlegung)
    }

    /// sha256 of the file
    public var fassung: String
    public var inhalt: Inhalt
    public var akteur: Akteur
    /// ISO 8601
    public var zeitpunkt: String
    /// Why, in the person's words.
    public var grund: String?

    public init(fassung: String, inhalt: Inhalt, akteur: Akteur, zeitpunkt: String, grund: String? = nil) {
        self.fassung = fassung
        self.inhalt = inhalt
        self.akteur = akteur
        self.zeitpunkt = zeitpunkt
        self.grund = grund
    }
}

/// The value of a field, confirmed or corrected.
public struct Feldfestlegung: Sendable, Hashable, Codable {
    public var feld: Feldangabe.Feld
    /// For fields that occur several times (Bezug, Anlage): the recognised value that is meant; nil: a further one.
    public var eintrag: String?
    /// In the canonical form of `Feldangabe`, but the Aktenzeichen as printed; empty: the document states none.
    public var wert: String
    /// The rank that follows from this value; used unless the rank itself is settled.
    public var folgerang: Rang?

    public init(feld: Feldangabe.Feld, eintrag: String? = nil, wert: String, folgerang: Rang? = nil) {
        self.feld = feld
        self.eintrag = eintrag
        self.wert = wert
        self.folgerang = folgerang
    }
}

/// A relation that was confirmed, corrected, rejected (`gesetzt` nil) or added (`erkannt` nil).
public struct Beziehungsfestlegung: Sendable, Hashable, Codable {
    /// As it was recognised.
    public var erkannt: Beziehung?
    /// As it is.
    public var gesetzt: Beziehung?

    public init(erkannt: Beziehung?, gesetzt: Beziehung?) {
        self.erkannt = erkannt
        self.gesetzt = gesetzt
    }
}

/// When a wording holds, whatever the texts say.
public struct Geltungsfestlegung: Sendable, Hashable, Codable {
    public enum Aussage: Sendable, Hashable, Codable {
        /// In time order, without overlaps, at least one
        case spannen([Zeitraum])
        /// It never held.
        case nie
        /// Not to be known.
        case unklar
    }

    public var aussage: Aussage
    /// What the texts alone gave at that time, to notice when they come to say something else.
    public var berechnet: [Zeitraum]

    public init(aussage: Aussage, berechnet: [Zeitraum]) {
        self.aussage = aussage
        self.berechnet = berechnet
    }
}
