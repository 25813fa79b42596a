// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms
public import Regelungen

/// A check list filled for one Stichtag and the facts known: the lines of the schema, the wording of their provisions
/// and what decrees in force add. It proposes evidence; it never holds a status.
public struct Pruefbogen: Sendable, Hashable {
    public var schema: Pruefschema
    public var stichtag: Stichtag
    public var fakten: Fakten
    /// State of the corpus it was filled from.
    public var corpusstand: Int64
    public var punkte: [Punktbogen]
    public var unterlagen: [Unterlagenbogen]
    /// How missing documents are treated, what it costs, who decides, what may be waived: rules in force.
    public var weitere: [Regelungsart: [Regelungsbeleg]]
    public var dauer: Dauerrechnung?
    /// Rules in force that do not agree. They stand side by side; none is chosen.
    public var konflikte: [Regelkonflikt]
    /// What the reader must know, in German („Das AufenthG fehlt im Bestand“).
    public var hinweise: [String]

    public init(
        schema: Pruefschema, stichtag: Stichtag, fakten: Fakten, corpusstand: Int64, punkte: [Punktbogen],
        unterlagen: [Unterlagenbogen], weitere: [Regelungsart: [Regelungsbeleg]], dauer: Dauerrechnung?,
        konflikte: [Regelkonflikt], hinweise: [String]
    ) {
        self.schema = schema
        self.stichtag = stichtag
        self.fakten = fakten
        self.corpusstand = corpusstand
        self.punkte = punkte
        self.unterlagen = unterlagen
        self.weitere = weitere
        self.dauer = dauer
        self.konflikte = konflikte
        self.hinweise = hinweise
    }
}

/// A Prüfpunkt with its evidence.
public struct Punktbogen: Sendable, Hashable {
    public var punkt: Pruefpunkt
    /// Whether its condition holds for the facts known.
    public var einschlaegig: Bedingungswert
    /// One entry a provision of the point, in its order.
    public var normen: [Normbefund]
    /// Passages of decrees in force.
    public var belege: [Beleg]

    public init(punkt: Pruefpunkt, einschlaegig: Bedingungswert, normen: [Normbefund], belege: [Beleg]) {
        self.punkt = punkt
        self.einschlaegig = einschlaegig
        self.normen = normen
        self.belege = belege
    }
}

/// A provision and its wording on the Stichtag.
public struct Normbefund: Sendable, Hashable {
    public var norm: Normzitat
    public var fund: Normfund

    public init(norm: Normzitat, fund: Normfund) {
        self.norm = norm
        self.fund = fund
    }
}

/// One Unterlage: asked for by the schema, by decrees in force, or by both.
public struct Unterlagenbogen: Sendable, Hashable {
    /// Unique within the Bogen: the kennung of the Posten, or made of the name for what only decrees ask for.
    public var kennung: String
    public var name: String
    /// Nil if only decrees ask for it.
    public var posten: Unterlagenposten?
    public var einschlaegig: Bedingungswert
    public var normen: [Normbefund]
    /// What decrees in force say of it, each with its Beleg.
    public var regeln: [Unterlagenregel]

    public init(
        kennung: String, name: String, posten: Unterlagenposten?, einschlaegig: Bedingungswert, normen: [Normbefund],
        regeln: [Unterlagenregel]
    ) {
        self.kennung = kennung
        self.name = name
        self.posten = posten
        self.einschlaegig = einschlaegig
        self.normen = normen
        self.regeln = regeln
    }
}

/// One line of a decree about one Unterlage.
public struct Unterlagenregel: Sendable, Hashable {
    public var unterlage: Unterlage
    public var verbindlichkeit: Verbindlichkeit
    public var beleg: Beleg

    public init(unterlage: Unterlage, verbindlichkeit: Verbindlichkeit, beleg: Beleg) {
        self.unterlage = unterlage
        self.verbindlichkeit = verbindlichkeit
        self.beleg = beleg
    }
}

/// Rules about the same thing that differ.
public struct Regelkonflikt: Sendable, Hashable {
    /// What they differ about, in German: „Dauer der Verlängerung“, „Frist zur Nachreichung“.
    public var gegenstand: String
    /// At least two, what binds first, then by Rang.
    public var regeln: [Regelungsbeleg]

    public init(gegenstand: String, regeln: [Regelungsbeleg]) {
        self.gegenstand = gegenstand
        self.regeln = regeln
    }
}
