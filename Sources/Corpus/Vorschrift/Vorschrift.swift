// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// A law, regulation or decree as a work, across its Fassungen.
public struct Vorschrift: Sendable, Hashable, Codable {
    /// What identifies the work for ever: `gesetz:AufenthG 2004` (jurabk) or `erlass:<Normgeber>|<Az. normalised>|<date>`.
    public var kennung: String
    public var art: Vorschriftart
    /// Short name as it is cited: `AufenthG`; for decrees e.g. „Erlass v. 12.02.2025, 523-26.02.09“.
    public var kurz: String
    /// Other names under which the work is cited (`AufenthG 2004`, `Aufenthaltsgesetz`).
    public var auchGenannt: [String]
    /// Full title or Betreff.
    public var titel: String
    public var normgeber: String
    /// `Bund`, `NRW`, `BY` … as DOMAIN.md names them; nil if unknown.
    public var land: String?
    public var rang: Rang
    /// Aktenzeichen as printed, for decrees.
    public var aktenzeichen: String?
    /// Aktenzeichen normalised for comparison.
    public var aktenzeichenNormalisiert: String?
    /// Date of the decree or of the law's Ausfertigung.
    public var datum: Stichtag?

    public init(
        kennung: String, art: Vorschriftart, kurz: String, auchGenannt: [String] = [], titel: String, normgeber: String,
        land: String?, rang: Rang, aktenzeichen: String? = nil, aktenzeichenNormalisiert: String? = nil,
        datum: Stichtag? = nil
    ) {
        self.kennung = kennung
        self.art = art
        self.kurz = kurz
        self.auchGenannt = auchGenannt
        self.titel = titel
        self.normgeber = normgeber
        self.land = land
        self.rang = rang
        self.aktenzeichen = aktenzeichen
        self.aktenzeichenNormalisiert = aktenzeichenNormalisiert
        self.datum = datum
    }
}

/// The kind of a Vorschrift, as its text names itself.
public enum Vorschriftart: String, Sendable, Hashable, Codable, CaseIterable {
    case gesetz
    case verordnung
    case verwaltungsvorschrift
    case erlass
    case rundschreiben
    case rundverfuegung
    case anwendungshinweise
    case dienstanweisung
    case anlage
    /// Publication of amounts or dates that a law leaves to it
    case bekanntmachung
    case sonstige

    /// As a reader sees it.
    public var anzeige: String {
        switch self {
        case .gesetz: "Gesetz"
        case .verordnung: "Verordnung"
        case .verwaltungsvorschrift: "Verwaltungsvorschrift"
        case .erlass: "Erlass"
        case .rundschreiben: "Rundschreiben"
        case .rundverfuegung: "Rundverfügung"
        case .anwendungshinweise: "Anwendungshinweise"
        case .dienstanweisung: "Dienstanweisung"
        case .anlage: "Anlage"
        case .bekanntmachung: "Bekanntmachung"
        case .sonstige: "Dokument"
        }
    }
}

extension Vorschrift {
    /// Its rank as a reader sees it; a publication of amounts is named as such, whatever it stands beside.
    public var rangbezeichnung: String {
        art == .bekanntmachung && rang.istVerbindlich ? "Amtliche Bekanntmachung" : rang.anzeige
    }
}

/// Place on the ladder of sources (DOMAIN.md, „Sources of law and their rank“). A smaller number ranks higher.
public enum Rang: Int, Sendable, Hashable, Codable, Comparable, CaseIterable {
    case europarecht = 1
    case bundesgesetz = 2
    case rechtsverordnung = 3
    case verwaltungsvorschrift = 4
    case landeserlass = 5
    case rundverfuegung = 6
    case dienstanweisung = 7
    /// The rank could not be read out of the document.
    case unbekannt = 8
    /// Does not bind here: BMI hints before adoption, BA-Weisungen, decrees of other Länder.
    case ohneBindung = 9

    public static func < (lhs: Rang, rhs: Rang) -> Bool { lhs.rawValue < rhs.rawValue }

    /// As a reader sees it.
    public var anzeige: String {
        switch self {
        case .europarecht: "Recht der Europäischen Union"
        case .bundesgesetz: "Bundesgesetz"
        case .rechtsverordnung: "Rechtsverordnung"
        case .verwaltungsvorschrift: "Allgemeine Verwaltungsvorschrift"
        case .landeserlass: "Landeserlass"
        case .rundverfuegung: "Rundverfügung der Bezirksregierung"
        case .dienstanweisung: "Dienstanweisung"
        case .unbekannt: "Rang ungeklärt"
        case .ohneBindung: "nicht verbindlich"
        }
    }

    /// Whether a source of this rank binds the Ausländerbehörde.
    public var istVerbindlich: Bool { self < .unbekannt }
}
