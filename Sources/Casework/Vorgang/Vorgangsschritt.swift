// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// One step that a person took in a Vorgang. There is no other way to change one.
public enum Vorgangsschritt: Sendable, Hashable, Codable {
    case eroeffnet(referenz: String, schema: Schemaverweis, stichtag: Stichtag)
    /// Nil takes the value back.
    case fakt(kennung: String, wert: Faktwert?)
    case stichtag(Stichtag)
    case punkt(kennung: String, status: Punktstatus, grund: String, abweichung: String?)
    case unterlage(kennung: String, name: String, status: Unterlagenstatus, norm: String?, anmerkung: String?)
    case dauer(von: Stichtag, bis: Stichtag, grund: String, rechenweg: [String])
    case nachforderung(
        unterlagen: [Nachforderung.Posten], frist: Stichtag, fristbeleg: Beleg?, zweitsprache: String?)
    /// Moves the Frist of a Nachforderung by its number.
    case frist(nachforderung: Int, neu: Stichtag)
    /// The Vermerk is kept beside the steps, under its sha256.
    case vermerk(sha256: String)
    case abgeschlossen
    case wiedereroeffnet
}

/// A step as it is kept: what, by whom, when, and what he saw.
public struct Schritteintrag: Sendable, Hashable, Codable {
    /// From 1 within the Vorgang, without gaps.
    public var nummer: Int
    public var schritt: Vorgangsschritt
    public var durch: Akteur
    public var um: Zeitmarke
    /// Places that stood before the person's eyes.
    public var gezeigt: [Corpus.Fundstelle]
    public var corpusstand: Int64

    public init(
        nummer: Int, schritt: Vorgangsschritt, durch: Akteur, um: Zeitmarke, gezeigt: [Corpus.Fundstelle],
        corpusstand: Int64
    ) {
        self.nummer = nummer
        self.schritt = schritt
        self.durch = durch
        self.um = um
        self.gezeigt = gezeigt
        self.corpusstand = corpusstand
    }
}
