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

    public init(
        art: Art, zielAktenzeichen: String?, zielDatum: Stichtag?, wirkungAb: Stichtag? = nil,
        neuBis: Stichtag? = nil, beleg: String, stand: Stand = .erkannt
    ) {
        self.art = art
        self.zielAktenzeichen = zielAktenzeichen
        self.zielDatum = zielDatum
        self.wirkungAb = wirkungAb
        self.neuBis = neuBis
        self.beleg = beleg
        self.stand = stand
    }
}
