// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// One change that concerns those who apply the law: something new, or something old that no longer holds as it did.
public struct Aenderung: Sendable, Hashable {
    /// Raw values are those of the JSON output.
    public enum Art: String, Sendable, Hashable, Codable, CaseIterable {
        /// A Vorschrift that was not in the corpus
        case neu
        /// Another wording of a Vorschrift that was
        case neueFassung = "neue_fassung"
        /// A corrected file took the place of another
        case berichtigt
        case aufgehoben
        case ersetzt
        case teilweiseAufgehoben = "teilweise_aufgehoben"
        case geaendert
        case ergaenzt
        case verlaengert
        /// The spans of force moved for another reason: a date was corrected, a repealing decree was deleted
        case geltungGeaendert = "geltung_geaendert"
        /// The first day of force, known before, has come
        case inKraft = "in_kraft"
        /// The last day of force, known before, is over
        case ausserKraft = "ausser_kraft"
        case entfernt

        /// As a reader sees it.
        public var anzeige: String {
            switch self {
            case .neu: "neu"
            case .neueFassung: "neuer Wortlaut"
            case .berichtigt: "berichtigt"
            case .aufgehoben: "aufgehoben"
            case .ersetzt: "ersetzt"
            case .teilweiseAufgehoben: "teilweise aufgehoben"
            case .geaendert: "geändert"
            case .ergaenzt: "ergänzt"
            case .verlaengert: "verlängert"
            case .geltungGeaendert: "Geltung neu bestimmt"
            case .inKraft: "in Kraft getreten"
            case .ausserKraft: "außer Kraft getreten"
            case .entfernt: "aus dem Bestand entfernt"
            }
        }
    }

    /// Names the change for ever, for feeds.
    public var kennung: String
    public var art: Art
    /// The day it is listed under: when it became known, or when a day known before came.
    public var tag: Stichtag
    /// When the corpus learnt of it (ISO 8601, UTC); nil for what was there before changes were noted.
    public var bekannt: String?
    /// First day of the effect, as far as it is known.
    public var wirksamAb: Stichtag?
    /// The wording it is about; nil if it was deleted.
    public var fassung: GespeicherteFassung?
    /// sha256 of the wording that was deleted.
    public var geloescht: String?
    /// Short name, issuer and Land of what it is about.
    public var name: String
    public var normgeber: String
    public var land: String?
    /// The wording that brought it about.
    public var durch: GespeicherteFassung?
    /// What that one says of this one.
    public var beziehungen: [Beziehung]
    /// Spans of force before and after, where they moved.
    public var vorher: [Zeitraum]?
    public var nachher: [Zeitraum]?
    /// sha256 of the wording before, to be compared with.
    public var vorgaenger: String?
    /// Part of the import that filled an empty corpus: no news to anyone.
    public var istErstaufnahme: Bool

    init(
        _ art: Art, kennung: String, tag: Stichtag, bekannt: String?, wirksamAb: Stichtag?,
        fassung: GespeicherteFassung, durch: GespeicherteFassung? = nil, beziehungen: [Beziehung] = [],
        vorher: [Zeitraum]? = nil, nachher: [Zeitraum]? = nil, vorgaenger: String? = nil, istErstaufnahme: Bool = false
    ) {
        self.art = art
        self.kennung = kennung
        self.tag = tag
        self.bekannt = bekannt
        self.wirksamAb = wirksamAb
        self.fassung = fassung
        name = fassung.vorschrift.kurz
        normgeber = fassung.vorschrift.normgeber
        land = fassung.vorschrift.land
        self.durch = durch
        self.beziehungen = beziehungen
        self.vorher = vorher
        self.nachher = nachher
        self.vorgaenger = vorgaenger
        self.istErstaufnahme = istErstaufnahme
    }

    /// A deletion: nothing but the name is left.
    init(entfernt ereignis: Ereignis, tag: Stichtag) {
        art = .entfernt
        kennung = "entfernt-\(ereignis.nummer)"
        self.tag = tag
        bekannt = ereignis.zeitpunkt
        geloescht = ereignis.sha256
        name = ereignis.name ?? "Ein Dokument"
        normgeber = ereignis.normgeber ?? ""
        land = ereignis.land
        beziehungen = []
        istErstaufnahme = false
    }

    /// The German day on which the corpus learnt of it.
    public var bekanntAm: Stichtag? { bekannt.flatMap(Ortszeit.tag(utc:)) }
}

extension Aenderung.Art {
    /// What a relation makes of its target; nil for a mere reference.
    init?(_ beziehung: Beziehung.Art) {
        switch beziehung {
        case .hebtAuf: self = .aufgehoben
        case .hebtTeilweiseAuf: self = .teilweiseAufgehoben
        case .ersetzt: self = .ersetzt
        case .aendert: self = .geaendert
        case .ergaenzt: self = .ergaenzt
        case .verlaengert: self = .verlaengert
        case .bezug: return nil
        }
    }

    /// Whether it ends or moves the force of the whole Vorschrift, so that its spans tell of it.
    var bewegtGeltung: Bool { self == .aufgehoben || self == .ersetzt || self == .verlaengert }
}
