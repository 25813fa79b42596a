// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The numbers that the choice of sentences and the decision to abstain rest on.
public struct Auswahlparameter: Sendable, Hashable {
    /// Hits whose sentences are looked at.
    public var betrachteteTreffer = 24
    /// Weight of the hit, of the question's words in the sentence, and of the signs of the kind of rule.
    public var treffer = 1.2
    public var worte = 0.4
    public var signal = 0.35
    /// Share of a word that stands only in a heading, or earlier in the same Absatz.
    public var inUeberschrift = 0.7
    public var zuvorImAbsatz = 0.6
    /// Statements need this share of the best sentence's value.
    public var nebenaussage = 0.88
    /// The same for the best sentence of a decree or hint of another Rang, as it is to be seen beside the best, and
    /// the share of its coverage that is enough.
    public var andererRang = 0.6
    public var deckungAndererRang = 0.65
    /// Statements cover at least this share of what the best sentence covers of the question.
    public var mindestdeckung = 0.9
    /// Groups of statements whose best reaches this share of the other's best answer equally well.
    public var gleichwertig = 0.98
    public var hoechstensAussagen = 3
    /// A list longer than this (UTF-8 bytes) may be quoted by its single items.
    public var langeAufzaehlung = 700
    /// Share of the question's information that must be found: below the first nothing is answered, below the second
    /// the answer is partial.
    public var mindestens = 0.5
    public var vollstaendig = 0.72
    /// The same where the question names the source, and where the source is of another field of law.
    public var genannteQuelle = 0.25
    public var fremdesSachgebiet = 0.8
    /// What the parts of a compound count at most when no text holds the whole.
    public var nurTeile = 0.6
    /// Part of a sentence that says what normally holds.
    public var regelfall = 0.25
    /// What signs of the kind count where the kind is known and the sentence states no rule of it.
    public var loseZeichen = 0.5
    /// A sentence of a source about the matter answers from this sureness of its kind on.
    public var einschlaegig = 0.7
    /// Share of the best sentence's value from which such a sentence comes before it.
    public var einschlaegigNeben = 0.7
    /// For a question of no recognised kind this much must be found.
    public var ohneArt = 0.62
    /// Without a sentence of the kind asked for, this much must be found.
    public var ohneSignal = 0.68
    /// Shares of the question, and of each of its telling nouns, that a sentence holds to be evidence.
    public var belegdeckung = 0.65
    public var kernwort = 0.5

    public init() {}

    /// For evidence that nobody asked for: better none than one about something else. That a source is about the matter and
    /// states a rule of the kind is not enough; what the question is about must be there.
    public static var sicher: Auswahlparameter {
        var parameter = Auswahlparameter()
        parameter.einschlaegig = .infinity
        parameter.mindestens = 0.5
        parameter.genannteQuelle = 0.5
        parameter.ohneArt = 0.5
        parameter.ohneSignal = 0.5
        parameter.hoechstensAussagen = 2
        return parameter
    }
}
