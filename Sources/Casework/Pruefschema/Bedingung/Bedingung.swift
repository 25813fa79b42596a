// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A condition over the facts of a case, as a check list writes it: `alter >= 45 und nicht befreit`.
///
/// Grammar: `oder` binds weaker than `und`, `und` weaker than `nicht`; a comparison is a fact, one of `=`, `!=`, `<`,
/// `<=`, `>`, `>=`, and a value: a number, a day (`2026-11-30`), `ja`, `nein`, `'auswahl'`, or `stichtag`. A fact of kind
/// ja/nein stands for itself.
public indirect enum Bedingung: Sendable, Hashable {
    case vergleich(fakt: String, Vergleich, Vergleichswert)
    case und([Bedingung])
    case oder([Bedingung])
    case nicht(Bedingung)

    public enum Vergleich: String, Sendable, Hashable {
        case gleich = "="
        case ungleich = "!="
        case kleiner = "<"
        case hoechstens = "<="
        case groesser = ">"
        case mindestens = ">="
    }

    public enum Vergleichswert: Sendable, Hashable {
        case wert(Faktwert)
        /// The Stichtag of the case.
        case stichtag
    }
}

/// What a condition comes to. Unknown facts are never guessed.
public enum Bedingungswert: Sendable, Hashable {
    case ja
    case nein
    /// Facts that are missing, in the order of the condition.
    case offen([String])
}
