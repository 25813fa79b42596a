// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import GermanText
public import LanguageModels
public import Norms
public import Retrieval

// What one step hands to the next.

/// A question as it was put.
public struct Frage: Sendable, Hashable {
    public var text: String
    /// The question before it in a conversation.
    public var zuvor: String?
    public var stichtag: Stichtag

    public init(text: String, zuvor: String? = nil, stichtag: Stichtag) {
        self.text = text
        self.zuvor = zuvor
        self.stichtag = stichtag
    }
}

/// A question with what it asks for.
public struct VerstandeneFrage: Sendable, Hashable {
    public let frage: Frage
    public let frageart: Frageart
}

/// A question that the program may answer; only `DraftingAnswerer` makes one, after the guard.
public struct ZulaessigeFrage: Sendable, Hashable {
    public let verstanden: VerstandeneFrage

    init(_ verstanden: VerstandeneFrage) { self.verstanden = verstanden }
}

/// What was found: passages, and the sentences that answer without any model.
public struct Suchfund: Sendable {
    public let frage: ZulaessigeFrage
    public let ergebnis: SearchResult
    /// The answer that is shown if the draft comes to nothing.
    public let auszug: Antwort
}

/// The passages that the model is given, under their tokens.
public struct Beweisauswahl: Sendable {
    public let beweise: [Beweisstueck]
    /// German notes on passages that were kept back.
    public let hinweise: [String]
}

/// What the model wrote, unverified.
public enum Entwurf: Sendable, Hashable {
    /// Statements, and why there are no more of them if the model broke off.
    case aussagen([Entwurfsaussage], ende: ChatAntwort.Ende)
    /// No word came, for this reason, a German sentence.
    case ausgefallen(String)
    /// Drafting is switched off, or there is nothing to draft from.
    case unterblieben
}
