// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A fact of the case that a condition needs. Its kinds leave no room for a name or a text.
public struct Faktfeld: Sendable, Hashable {
    public enum Art: Sendable, Hashable {
        case jaNein
        case datum
        /// A whole number, with its unit („Jahre“, „Euro im Monat“).
        case zahl(einheit: String?)
        /// One of these.
        case auswahl([Auswahlwert])
    }

    public struct Auswahlwert: Sendable, Hashable {
        public var wert: String
        public var name: String

        public init(wert: String, name: String) {
            self.wert = wert
            self.name = name
        }
    }

    /// Unique within the schema; a word of a condition: `passGueltigBis`.
    public var kennung: String
    /// „Bis wann ist der Pass gültig?“
    public var frage: String
    public var art: Art

    public init(kennung: String, frage: String, art: Art) {
        self.kennung = kennung
        self.frage = frage
        self.art = art
    }
}

/// What a person has entered for a Faktfeld.
public enum Faktwert: Sendable, Hashable, Codable {
    case jaNein(Bool)
    case datum(Stichtag)
    case zahl(Int)
    /// `Auswahlwert.wert`
    case auswahl(String)
}

/// The facts of a case, by the kennung of their field; what is not known is absent.
public typealias Fakten = [String: Faktwert]
