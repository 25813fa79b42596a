// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// What one Vorschrift says about another.
public struct Beziehung: Sendable, Hashable, Codable {
    public enum Art: String, Sendable, Hashable, Codable, CaseIterable {
        case hebtAuf = "hebt_auf"
        case hebtTeilweiseAuf = "hebt_teilweise_auf"
        case ersetzt
        case aendert
        case ergaenzt
        case verlaengert
        case bezug
    }

    public enum Stand: String, Sendable, Hashable, Codable {
        case erkannt
        case bestaetigt
        case abgelehnt
    }

    public var art: Art
    /// Aktenzeichen of the target, normalised; nil if the text names only a date.
    public var zielAktenzeichen: String?
    /// Date of the target.
    public var zielDatum: Stichtag?
    /// First day of the effect; nil: the date of the Vorschrift that says so.
    public var wirkungAb: Stichtag?
    /// For `verlaengert`: the new last day.
    public var neuBis: Stichtag?
    /// The sentence that says so, verbatim.
    public var beleg: String
    public var stand: Stand
    /// Sections of the target that are meant („3.2“, „4“), without „Nr.“; empty: the target as a whole.
    public var zielStellen: [String]
    /// Words exchanged in the target, for `aendert`.
    public var aenderungen: [Wortlautaenderung]
    /// The text also ends what amended, supplemented or extended the target („einschließlich aller Änderungen“).
    public var mitFolgeerlassen: Bool
    /// 0 to 1, as for `Feldangabe`.
    public var sicherheit: Double

    public init(
        art: Art, zielAktenzeichen: String?, zielDatum: Stichtag?, wirkungAb: Stichtag? = nil,
        neuBis: Stichtag? = nil, beleg: String, stand: Stand = .erkannt, zielStellen: [String] = [],
        aenderungen: [Wortlautaenderung] = [], mitFolgeerlassen: Bool = false, sicherheit: Double = 1
    ) {
        self.art = art
        self.zielAktenzeichen = zielAktenzeichen
        self.zielDatum = zielDatum
        self.wirkungAb = wirkungAb
        self.neuBis = neuBis
        self.beleg = beleg
        self.stand = stand
        self.zielStellen = zielStellen
        self.aenderungen = aenderungen
        self.mitFolgeerlassen = mitFolgeerlassen
        self.sicherheit = sicherheit
    }
}

/// What a decree changes in the words of another.
public struct Wortlautaenderung: Sendable, Hashable, Codable {
    public enum Art: String, Sendable, Hashable, Codable {
        /// `alt` gives way to `neu`
        case ersetzt
        /// The whole section gets the words `neu`
        case neugefasst
        /// `neu` is added, behind `alt` if that is named
        case eingefuegt
        /// `alt` goes; without `alt` the whole section
        case gestrichen
    }

    public var art: Art
    /// Section of the target („3.2“), without „Nr.“; nil if the text names none.
    public var stelle: String?
    /// Words that go (for `eingefuegt`: behind which something is added), verbatim.
    public var alt: String?
    /// Words that come, verbatim; nil for `gestrichen`.
    public var neu: String?
    /// The statement, verbatim.
    public var beleg: String

    public init(art: Art, stelle: String?, alt: String?, neu: String?, beleg: String) {
        self.art = art
        self.stelle = stelle
        self.alt = alt
        self.neu = neu
        self.beleg = beleg
    }
}
