// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

public import Norms

/// All that is held of a document and can be settled by a person: as recognised, or as it is with what was settled.
///
/// As recognised it is kept as JSON beside the values in force, so new properties need a default when decoded.
public struct Dokumentangaben: Sendable, Hashable, Codable {
    /// sha256 of the file
    public var sha256: String
    /// Path of the file; names a document that has no Betreff.
    public var datei: String
    public var vorschrift: Vorschrift
    public var bekanntAb: Stichtag?
    public var geltungsangaben: [Geltungsangabe]
    public var felder: [Feldangabe]
    public var beziehungen: [Beziehung]

    public init(vorschrift: Vorschrift, fassung: Fassung, felder: [Feldangabe], beziehungen: [Beziehung]) {
        sha256 = fassung.sha256
        datei = fassung.datei
        self.vorschrift = vorschrift
        bekanntAb = fassung.bekanntAb
        geltungsangaben = fassung.geltungsangaben
        self.felder = felder
        self.beziehungen = beziehungen
    }
}

extension Dokumentangaben {
    /// The value of a field as it holds: canonical, the Aktenzeichen as printed; nil if none is known.
    public func wert(_ feld: Feldangabe.Feld) -> String? {
        let angabe = felder.first { $0.feld == feld }?.wert
        switch feld {
        case .aktenzeichen: return vorschrift.aktenzeichen ?? angabe.nichtLeer
        case .datum: return vorschrift.datum?.iso ?? angabe.nichtLeer
        case .normgeber: return Optional(vorschrift.normgeber).nichtLeer ?? angabe.nichtLeer
        case .land: return vorschrift.land ?? angabe.nichtLeer
        case .art: return vorschrift.art.rawValue
        case .rang: return String(vorschrift.rang.rawValue)
        case .gueltigAb: return geltungsangaben.first { $0.art == .inKraftAb }?.tag.iso
        case .gueltigBis: return geltungsangaben.last { $0.art == .inKraftBis }?.tag.iso
        case .betreff, .hier, .ort, .bezug, .anlage: return angabe.nichtLeer
        }
    }
}

extension String? {
    /// Nil for an empty text.
    var nichtLeer: String? { self == "" ? nil : self }
}
