// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// One change, with the keys that the manual documents for `fundstelle changes`.
struct ChangeRow: Encodable {
    var id: String
    var art: String
    var satz: String
    /// The day it is listed under.
    var tag: Stichtag
    /// When the corpus learnt of it, ISO 8601 in UTC.
    var bekannt: String?
    /// First day of the effect.
    var wirksamAb: Stichtag?
    var vorschrift: VorschriftRow
    /// The text that brought it about.
    var durch: VorschriftRow?
    /// Spans of force before and after, where they moved.
    var vorher: [Zeitraum]?
    var nachher: [Zeitraum]?
    var wortlaut: [WortlautRow]
    var abschnitte: [AbschnittRow]
    var normen: [String]
    var anliegen: [String]
    var erstaufnahme: Bool

    enum CodingKeys: String, CodingKey {
        case id, art, satz, tag, bekannt, vorschrift, durch, vorher, nachher, wortlaut, abschnitte, normen, anliegen
        case erstaufnahme
        case wirksamAb = "wirksam_ab"
    }

    struct VorschriftRow: Encodable {
        var kurz: String
        var titel: String?
        var normgeber: String?
        var land: String?
        var aktenzeichen: String?
        var datum: Stichtag?
        var datei: String?
        var sha256: String?
        var geltung: Geltung.Status?
    }

    struct WortlautRow: Encodable {
        var stelle: String?
        var alt: String?
        var neu: String?
    }

    struct AbschnittRow: Encodable {
        var art: String
        var bezeichnung: String
        var alteBezeichnung: String?

        enum CodingKeys: String, CodingKey {
            case art, bezeichnung
            case alteBezeichnung = "alte_bezeichnung"
        }
    }

    init(_ aenderung: Aenderung, _ details: Aenderungsdetails, heute: Stichtag) {
        id = aenderung.kennung
        art = aenderung.art.rawValue
        satz = aenderung.satz(details, am: heute)
        tag = aenderung.tag
        bekannt = aenderung.bekannt
        wirksamAb = aenderung.wirksamAb
        vorschrift =
            aenderung.fassung.map { VorschriftRow($0, heute: heute) }
            ?? VorschriftRow(kurz: aenderung.name, normgeber: aenderung.normgeber, land: aenderung.land)
        durch = aenderung.durch.map { VorschriftRow($0, heute: heute) }
        vorher = aenderung.vorher
        nachher = aenderung.nachher
        wortlaut = aenderung.beziehungen.flatMap(\.aenderungen).map {
            WortlautRow(stelle: $0.stelle, alt: $0.alt, neu: $0.neu)
        }
        abschnitte = details.abschnitte.map {
            AbschnittRow(art: $0.art.rawValue, bezeichnung: $0.name, alteBezeichnung: $0.alteBezeichnung)
        }
        normen = details.normen.map { "\($0.bezeichnung) \($0.gesetz)" }
        anliegen = details.anliegen.map(\.kennung)
        erstaufnahme = aenderung.istErstaufnahme
    }
}

extension ChangeRow.VorschriftRow {
    init(_ fassung: GespeicherteFassung, heute: Stichtag) {
        let vorschrift = fassung.vorschrift
        self.init(
            kurz: vorschrift.kurz, titel: vorschrift.titel,
            normgeber: vorschrift.normgeber.isEmpty ? nil : vorschrift.normgeber, land: vorschrift.land,
            aktenzeichen: vorschrift.aktenzeichenNormalisiert, datum: vorschrift.datum, datei: fassung.fassung.datei,
            sha256: fassung.fassung.sha256, geltung: fassung.geltung(am: heute).status)
    }
}
