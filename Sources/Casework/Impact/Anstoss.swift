// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Corpus
public import Norms

/// What a change may touch: wordings and provisions that no longer are what they were, and matters that it is about.
public struct Anstoss: Sendable, Hashable {
    /// Which places of a wording are meant.
    public enum Umfang: Sendable, Hashable {
        case alles
        /// Only these Abschnitte, by Bezeichnung (`§ 16b`), of the wording before.
        case abschnitte(Set<String>)
    }

    /// `Aenderung.kennung`
    public var kennung: String
    /// What changed, in one German sentence.
    public var satz: String
    /// sha256 of Fassungen whose force or words changed.
    public var fassungen: [String: Umfang]
    /// Provisions of a law that read otherwise now.
    public var normen: Set<Verweis>
    /// Kennungen of the matters that a decree is about.
    public var anliegen: Set<String>
    /// The new wording by that of before, where there is one.
    public var nachfolger: [String: String]
    /// How renumbered Abschnitte are called in the new wording, by what they were called.
    public var umbenannt: [String: String]
    /// Words that a decree exchanges in another.
    public var wortlaut: [Wortlautaenderung]
    /// Spans of force before and after, where they moved.
    public var vorher: [Zeitraum]?
    public var nachher: [Zeitraum]?

    public init(
        kennung: String, satz: String, fassungen: [String: Umfang] = [:], normen: Set<Verweis> = [],
        anliegen: Set<String> = [], nachfolger: [String: String] = [:],
        umbenannt: [String: String] = [:], wortlaut: [Wortlautaenderung] = [],
        vorher: [Zeitraum]? = nil, nachher: [Zeitraum]? = nil
    ) {
        self.kennung = kennung
        self.satz = satz
        self.fassungen = fassungen
        self.normen = normen
        self.anliegen = anliegen
        self.nachfolger = nachfolger
        self.umbenannt = umbenannt
        self.wortlaut = wortlaut
        self.vorher = vorher
        self.nachher = nachher
    }

    /// Whether a place that was shown or cited is one of those meant.
    public func trifft(_ stelle: Corpus.Fundstelle) -> Bool {
        switch fassungen[stelle.fassung] {
        case nil: false
        case .alles: true
        case .abschnitte(let bezeichnungen): bezeichnungen.contains { stelle.liegt(in: $0) }
        }
    }
}

extension Corpus.Fundstelle {
    /// Whether its path (`§ 16b Abs. 2 Satz 1`, `Nr. 3.1.2`) begins with this Bezeichnung.
    fileprivate func liegt(in bezeichnung: String) -> Bool {
        guard pfad.hasPrefix(bezeichnung) else { return false }
        let danach = pfad.dropFirst(bezeichnung.count).first
        return danach == nil || danach == " " || danach == "."
    }
}
