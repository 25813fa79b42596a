// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

internal import Corpus
public import Norms

/// A question as it was understood.
public struct Query: Sendable, Hashable {
    public var frage: String
    /// Provisions the question names.
    public var zitate: [Zitatfund]
    /// Aktenzeichen the question names, normalised.
    public var aktenzeichen: [String]
    /// Times the question speaks of.
    public var zeitbezuege: [Zeitbezug] = []
    public var art: Frageart
    /// What the question is about, one for each word, in its order, each once.
    public var begriffe: [Suchbegriff]
    /// Terms of the words that rules of the kind asked for hold.
    public var artterme: [String] = []
    /// Share of the words of the question that its citations and Aktenzeichen take, 0...1.
    public var zitatanteil: Double
    /// The Anliegen it speaks of, the surest first.
    var anliegen: [Anliegenerkennung.Fund] = []
    /// The question with the one before, where it leans on it.
    var zusammen: String?
    /// What was taken from the question before, in German; empty if it stands by itself.
    var uebernommen: [String] = []
    /// The kinds of rule that answer it, with their weight, 0...1.
    var regelungsarten: [Regelungsart: Double] = [:]

    public init(
        frage: String, zitate: [Zitatfund] = [], aktenzeichen: [String] = [], art: Frageart = .sonstige,
        begriffe: [Suchbegriff] = [], zitatanteil: Double = 0
    ) {
        self.frage = frage
        self.zitate = zitate
        self.aktenzeichen = aktenzeichen
        self.art = art
        self.begriffe = begriffe
        self.zitatanteil = zitatanteil
    }
}

/// A word of the question, or one that stands for it in the law.
public struct Suchbegriff: Sendable, Hashable {
    public enum Herkunft: String, Sendable, Hashable, Codable {
        case frage
        /// The law's word for an everyday word of the question
        case umschreibung
        /// A word that rules of the kind asked for hold
        case frageart
    }

    /// As the question writes it.
    public var wort: String
    /// The term of the whole word.
    public var ganz: String
    /// Terms of the parts of a compound, and other terms at the same place; empty for a simple word.
    public var teile: [String]
    /// How often the question says it.
    public var anzahl: Int
    public var herkunft: Herkunft
    /// For a word from a data file: the words of the question it stands for, folded.
    public var fuer: [String] = []
    /// For a word from a data file: the phrase of the law it is part of; empty for others.
    public var wendung = ""
    /// How much it tells apart, in nats; 0 until the corpus was asked.
    public var gewicht: Double
    /// Information of the whole word, nil if the corpus does not hold it.
    public var idfGanz: Double?
    /// Information of each part, in the order of `teile`; nil for parts the corpus does not hold.
    public var idfTeile: [Double?]
    /// Share of each part in the word, together 1; a part that the corpus does not hold has the largest share, so that
    /// „steuer“ alone does not pass for „Hundesteuer“. Empty for a simple word.
    public var anteile: [Double] = []
    /// The Anliegen or the kind of rule was recognised by it: it counts less as a word.
    public var istGedeutet = false
    /// The question before said it: it counts less than what this one says.
    public var istUebernommen = false

    public init(wort: String, ganz: String, teile: [String] = [], anzahl: Int = 1, herkunft: Herkunft = .frage) {
        self.wort = wort
        self.ganz = ganz
        self.teile = teile
        self.anzahl = anzahl
        self.herkunft = herkunft
        gewicht = 0
        idfGanz = nil
        idfTeile = []
    }

    /// All its terms.
    public var terme: [String] { [ganz] + teile }

    /// Whether the corpus holds neither the word nor its parts.
    public var istUnbekannt: Bool { idfGanz == nil && idfTeile.allSatisfy { $0 == nil } }
}
