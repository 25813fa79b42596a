// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// The numbers that ranking rests on. All parts of a score are shares of what the question weighs, so they can be
/// compared.
public struct RankingParameters: Sendable, Hashable {
    /// BM25: how soon repetition stops counting (Xapian's choice for long texts).
    public var k1 = 1.0
    /// BM25: how much longer texts are discounted.
    public var b = 0.5
    /// BM25: texts shorter than this share of the mean count as being so long.
    public var kleinsteLaenge = 0.5
    /// Weight of the fields of a passage.
    public var felder = FieldWeights(titel: 1.6, kontext: 0.7, text: 1.0)
    /// Usual number of words in titel and kontext.
    public var wortzahlTitel = 14.0
    public var wortzahlKontext = 24.0
    /// Part of words found anywhere in the passage.
    public var abdeckung = 0.5
    /// Part of words found in one sentence (with half of those that only the headings hold).
    public var naehe = 0.7
    /// Part of a heading that says exactly what is asked.
    public var ueberschrift = 0.4
    /// Part of a heading that names the kind of rule asked for („Zuständigkeit“).
    public var artInUeberschrift = 0.2
    /// A passage of a cited provision or Aktenzeichen.
    public var direkt = 0.5
    /// A decree whose subject names a provision that the question cites.
    public var handeltVon = 0.4
    /// A decree about the Anliegen of the question, and a provision that decides it.
    public var anliegen = 0.8
    public var anliegenNorm = 0.4
    /// A passage that regulates what is asked, where it is about the Anliegen.
    public var regelungsart = 0.9
    /// A further kind of rule counts from this share of the surest.
    public var nebenart = 0.6
    /// From this weight on an Anliegen or a kind is taken for the one that is meant.
    public var sachnah = 0.6
    /// Where no decree reaches this, none is about the matter.
    public var sachfern = 0.3
    /// Share of the score lost by a decree about another Anliegen.
    public var andereSache = 0.25
    /// A Vorschrift of the field, when the question names none.
    public var schwerpunkt = 0.25
    /// Shares of the score lost by sources that do not bind, of unknown rank, of unclear force, not in force.
    public var ohneBindung = 0.3
    public var rangUnbekannt = 0.04
    public var unklar = 0.08
    public var nichtInKraft = 0.15
    /// Shares of the score lost by an Anlage of a law, and by a provision that mentions the matter without settling it.
    public var anlage = 0.2
    public var nebenregelung = 0.25
    /// The passage nearest to the question by meaning; others as near as they are between it and the edge of what is
    /// looked at.
    public var bedeutung = 0.6
    /// Passages looked at by meaning; of these the nearest are ranked whatever words they use.
    public var umkreisBedeutung = 200
    public var kandidatenBedeutung = 24
    /// The provision that the nearest passages refer to most.
    public var verweis = 0.15
    /// The provision whose entry in the subject index says just what the question says.
    public var sachverzeichnis = 1.0
    /// The provision whose entry is the nearest by meaning.
    public var sachbedeutung = 0.8
    /// From this nearness on an entry names the provision as surely as if the question had.
    public var sicherVerzeichnet = 0.5
    /// A decree of today against one of twenty years ago: of two that say the same, the later is meant.
    public var neuheit = 0.05
    /// The passage that a model prefers among the best, and how many of them it reads.
    public var nachbewertung = 0.8
    public var nachbewertete = 20
    /// Matches that the index gives; of these the best are ranked anew, and further ones of the field of law.
    public var umkreis = 200
    public var kandidaten = 32
    public var kandidatenSachgebiet = 6

    public init() {}
}
