// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// One rule that a sentence states: what it is, how binding, under which condition, and where it stands.
public struct Regelung: Sendable, Hashable {
    /// What the rule states, as a value.
    public enum Inhalt: Sendable, Hashable {
        /// Documents that one sentence, or the list it leads to, names.
        case unterlagen([Unterlage])
        case nachforderung(Nachforderungswert)
        case dauer(Dauerwert)
        case gebuehr(Gebuehrenwert)
        case ausnahme(Ausnahmewert)
        case zustaendigkeit(Zustaendigkeitswert)
    }

    public var art: Regelungsart
    public var verbindlichkeit: Verbindlichkeit
    public var inhalt: Inhalt
    /// „sofern …“, „bei …“, „es sei denn …“, word for word; nil if the rule knows none.
    public var bedingung: String?
    /// Provisions that the sentence cites, else those of the heading or of the document it stands in.
    public var normen: [Normzitat]
    /// The sentence, with its list, word for word.
    public var beleg: Textstelle

    public init(
        art: Regelungsart, verbindlichkeit: Verbindlichkeit, inhalt: Inhalt, bedingung: String? = nil,
        normen: [Normzitat] = [], beleg: Textstelle
    ) {
        self.art = art
        self.verbindlichkeit = verbindlichkeit
        self.inhalt = inhalt
        self.bedingung = bedingung
        self.normen = normen
        self.beleg = beleg
    }
}

/// How binding a rule is for the Behörde.
public enum Verbindlichkeit: String, Sendable, Hashable, Codable, CaseIterable {
    case muss
    case soll
    case kann
    case inDerRegel

    /// As a reader sees it.
    public var anzeige: String {
        switch self {
        case .muss: "muss"
        case .soll: "soll"
        case .kann: "kann"
        case .inDerRegel: "in der Regel"
        }
    }
}
