// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// A passage word for word, with its exact place and what must be known of its source.
///
/// Everything that a reader needs years later is in the value: it is not looked up again.
public struct Beleg: Sendable, Hashable, Codable {
    public var fundstelle: Corpus.Fundstelle
    public var quelle: Quellenangabe

    public init(fundstelle: Corpus.Fundstelle, quelle: Quellenangabe) {
        self.fundstelle = fundstelle
        self.quelle = quelle
    }
}

/// The source of a Beleg as it stood on the Stichtag.
public struct Quellenangabe: Sendable, Hashable, Codable {
    /// As it is cited: `AufenthG`, „Erlass v. 12.02.2025, 523-26.02.09“.
    public var kurz: String
    public var titel: String
    public var normgeber: String
    public var land: String?
    public var aktenzeichen: String?
    public var datum: Stichtag?
    /// Of the passage, which can differ from the document's.
    public var rang: Rang
    /// Whether it binds this authority.
    public var istVerbindlich: Bool
    public var geltung: Geltung
    /// Path as given at import; the sha256 of the file is `Fundstelle.fassung`.
    public var datei: String
    /// What later decrees in force change in these words, in German.
    public var aenderungen: [String]

    public init(
        kurz: String, titel: String, normgeber: String, land: String?, aktenzeichen: String?, datum: Stichtag?,
        rang: Rang, istVerbindlich: Bool, geltung: Geltung, datei: String, aenderungen: [String] = []
    ) {
        self.kurz = kurz
        self.titel = titel
        self.normgeber = normgeber
        self.land = land
        self.aktenzeichen = aktenzeichen
        self.datum = datum
        self.rang = rang
        self.istVerbindlich = istVerbindlich
        self.geltung = geltung
        self.datei = datei
        self.aenderungen = aenderungen
    }
}
