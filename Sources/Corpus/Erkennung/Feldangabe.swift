// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

/// A value that recognition read out of a document: what, where it stands, and how sure it is.
public struct Feldangabe: Sendable, Hashable, Codable {
    /// What is known of a decree as a whole. The raw value is the key in stored data and JSON.
    public enum Feld: String, Sendable, Hashable, Codable, CaseIterable {
        case normgeber
        case land
        /// `Vorschriftart.rawValue`
        case art
        /// `Rang.rawValue` as digits
        case rang
        case ort
        /// ISO 8601
        case datum
        /// Normalised
        case aktenzeichen
        case betreff
        case hier
        /// One entry under „Bezug“: `<ISO date or empty>|<Aktenzeichen normalised or empty>`; may occur several times
        case bezug
        /// One entry under „Anlage(n)“; may occur several times
        case anlage
        /// First day of force as the text states it, ISO 8601
        case gueltigAb = "gueltig_ab"
        /// Last day of force as the text states it, ISO 8601
        case gueltigBis = "gueltig_bis"

        /// As a reader sees it.
        public var anzeige: String {
            switch self {
            case .normgeber: "Normgeber"
            case .land: "Land"
            case .art: "Art"
            case .rang: "Rang"
            case .ort: "Ort"
            case .datum: "Datum"
            case .aktenzeichen: "Aktenzeichen"
            case .betreff: "Betreff"
            case .hier: "hier"
            case .bezug: "Bezug"
            case .anlage: "Anlage"
            case .gueltigAb: "gilt ab"
            case .gueltigBis: "gilt bis"
            }
        }
    }

    public var feld: Feld
    /// The value in its canonical form, as the field says; empty if nothing was found.
    public var wert: String
    /// Where it was read; nil if it was concluded and not read.
    public var stelle: Textstelle?
    /// 0 (not found) to 1 (beyond doubt): how often values read this way are right.
    public var sicherheit: Double
    /// Why it is doubtful, one German sentence; nil if it is not.
    public var zweifel: String?

    public init(feld: Feld, wert: String, stelle: Textstelle? = nil, sicherheit: Double, zweifel: String? = nil) {
        self.feld = feld
        self.wert = wert
        self.stelle = stelle
        self.sicherheit = sicherheit
        self.zweifel = zweifel
    }

    /// Below this a value is a question for the Erlasspflege and not used as a fact.
    public static let schwelle = 0.6

    /// Whether a person has to look at it.
    public var istFraglich: Bool { sicherheit < Self.schwelle }
}
