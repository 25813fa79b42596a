// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// By what passages are found.
public enum Suchverfahren: String, Sendable, Hashable, Codable, CaseIterable {
    /// By words, named provisions and Anliegen.
    case worte
    /// By the nearness of vectors alone; for evaluation.
    case bedeutung
    /// By both, as every question of a user is.
    case beide
}

/// A question to the corpus as of a day.
public struct SearchRequest: Sendable, Hashable {
    public var frage: String
    /// The question before it in a conversation: what this one leaves open is taken from there.
    public var zuvor: String?
    public var stichtag: Stichtag
    /// Most hits to return, 1...100.
    public var limit: Int
    /// Also what is not in force on the Stichtag; such hits are marked by their Geltung.
    public var auchAusserKraft: Bool
    public var verfahren: Suchverfahren
    /// The matter, where it is known; nil: what the question says of it.
    public var sache: Sache?

    /// What a question of a check list is about, whatever words it uses.
    public struct Sache: Sendable, Hashable {
        /// `Anliegen.kennung`. Decrees about another Anliegen, which the question does not name either, are set aside,
        /// unless they are about what goes along with any (Pass, Gebühren).
        public var anliegen: String
        /// Whether laws are left out.
        public var nurErlasse: Bool

        public init(anliegen: String, nurErlasse: Bool) {
            self.anliegen = anliegen
            self.nurErlasse = nurErlasse
        }
    }

    public init(
        frage: String, zuvor: String? = nil, stichtag: Stichtag, limit: Int = 10, auchAusserKraft: Bool = false,
        verfahren: Suchverfahren = .beide, sache: Sache? = nil
    ) {
        self.frage = frage
        self.zuvor = zuvor
        self.stichtag = stichtag
        self.limit = limit
        self.auchAusserKraft = auchAusserKraft
        self.verfahren = verfahren
        self.sache = sache
    }
}

/// What search found, what it set aside and how long each step took.
public struct SearchResult: Sendable {
    public var hits: [Hit]
    /// Good matches that were set aside, with the reason („außer Kraft seit 01.03.2024“), best first.
    public var verworfen: [VerworfenerTreffer]
    /// How the question was understood, for „Warum diese Antwort?“: named values in German.
    public var verstanden: [String]
    /// Name of the step → milliseconds.
    public var zeiten: [(schritt: String, ms: Double)]
    /// What was looked for, with the weight of each word.
    public var begriffe: [Suchbegriff]
    /// What kind of rule is asked for.
    public var frageart: Frageart
    /// How many passages the corpus holds.
    public var passagenzahl: Int
    /// Ids of passages that the question names by their provision or Aktenzeichen.
    public var genannt: Set<PassageID> = []
    /// Ids of passages whose entry in the subject index says what the question says.
    public var verzeichnet: Set<PassageID> = []
    /// Kinds of rule that answer the question, with how surely each is meant, 0...1; empty if none was recognised.
    public var regelungsarten: [Regelungsart: Double] = [:]
    /// Ids of passages that regulate what is asked in a source about the Anliegen of the question.
    public var einschlaegig: Set<PassageID> = []
    /// Ids of hits of decrees whose subject is another Anliegen than that of the question.
    public var andereSache: Set<PassageID> = []
    /// A day that the question speaks of, where it is another than the Stichtag.
    public var vorgeschlagenerStichtag: Stichtag?
    /// What the reader must know about the search itself, in German sentences („Gesucht wurde nur nach Wörtern: …“).
    public var hinweise: [String] = []

    public init(
        hits: [Hit], verworfen: [VerworfenerTreffer], verstanden: [String], zeiten: [(schritt: String, ms: Double)],
        begriffe: [Suchbegriff] = [], frageart: Frageart = .sonstige, passagenzahl: Int = 0
    ) {
        self.hits = hits
        self.verworfen = verworfen
        self.verstanden = verstanden
        self.zeiten = zeiten
        self.begriffe = begriffe
        self.frageart = frageart
        self.passagenzahl = passagenzahl
    }
}

/// A match that search or the answer set aside.
public struct VerworfenerTreffer: Sendable, Hashable, Encodable {
    public var hit: Hit
    /// German, one clause.
    public var grund: String

    public init(hit: Hit, grund: String) {
        self.hit = hit
        self.grund = grund
    }
}

/// Finds passages for a question.
public protocol Searching: Sendable {
    func search(_ request: SearchRequest) async throws -> SearchResult
}
