// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// A request for missing Unterlagen that was sent, with its Frist.
public struct Nachforderung: Sendable, Hashable, Codable {
    /// From 1 within the Vorgang.
    public var nummer: Int
    /// kennung and name of each Unterlage asked for, as the letter names it.
    public var unterlagen: [Posten]
    /// Last day on which they may come in; moved by a later step.
    public var frist: Stichtag
    /// The rule in force that the Frist was proposed from; nil if a person chose it freely.
    public var fristbeleg: Beleg?
    /// BCP 47 language of the second text; nil for German alone.
    public var zweitsprache: String?
    public var durch: Akteur
    public var um: Zeitmarke

    public struct Posten: Sendable, Hashable, Codable {
        public var kennung: String
        public var name: String

        public init(kennung: String, name: String) {
            self.kennung = kennung
            self.name = name
        }
    }

    public init(
        nummer: Int, unterlagen: [Posten], frist: Stichtag, fristbeleg: Beleg?, zweitsprache: String?, durch: Akteur,
        um: Zeitmarke
    ) {
        self.nummer = nummer
        self.unterlagen = unterlagen
        self.frist = frist
        self.fristbeleg = fristbeleg
        self.zweitsprache = zweitsprache
        self.durch = durch
        self.um = um
    }
}
