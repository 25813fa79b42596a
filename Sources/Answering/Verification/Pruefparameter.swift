// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The numbers that verification rests on.
///
/// Only few are shares; they were fitted on the tables of `AnsweringTests/Verification`, and `PruefparameterTests`
/// measures them again. All other checks have no number: a fact or a word agrees or it does not.
public struct Pruefparameter: Sendable, Hashable {
    /// Share of a statement's words that must stand in the very sentence; the others may stand in its headings or in
    /// the sentence before. True paraphrases have 0.6 and more, statements about something else 0.4 and less.
    public var eigeneDeckung = 0.5
    /// Fewest words of its own that a sentence must have to say something.
    public var inhaltsworte = 2
    /// Share of a condition's words that a statement must keep, and of one that lets choose („oder“).
    public var bedingung = 0.5
    public var bedingungZurWahl = 0.34
    /// Share of the source from which on a statement repeats it as a whole, with all its negations.
    public var wiederholung = 0.6
    /// Longest statement in characters, and most sentences in it.
    public var laenge = 1_200
    public var saetze = 6
    /// Fewest words that a quote must have to be evidence.
    public var zitatworte = 3

    public init() {}
}
