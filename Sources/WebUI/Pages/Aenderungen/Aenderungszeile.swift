// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// One change as the page shows it.
struct Aenderungszeile: Sendable {
    let anker: String
    let art: String
    /// For the style sheet: whether something ends.
    let istEnde: Bool
    let satz: String
    let betreff: String?
    let href: String?
    let durch: Querverweis?
    /// „wirksam ab 01.03.2025“
    let wirksam: String?
    /// „bekannt seit 12.02.2025“
    let bekannt: String?
    let vorher: String?
    let nachher: String?
    let wortlaut: [Wortlautzeile]
    /// The sentence that says so, verbatim.
    let beleg: String?
    let abschnitte: [Abschnitt]
    let weitereAbschnitte: String?
    let vergleichHref: String?
    let normen: [Querverweis]
    let weitereNormen: String?
    let anliegen: [Querverweis]
    /// Where it is said what the change touches; nil where nobody knows.
    var betroffenHref: String?

    struct Abschnitt: Sendable {
        let name: String
        let ueberschrift: String?
        let wort: String
        let href: String?
    }

    private static let hoechstensAbschnitte = 12
    private static let hoechstensNormen = 8

    init(_ aenderung: Aenderung, _ details: Aenderungsdetails, tafel: Bestandstafel, anfrage: Anfrage) {
        anker = "aenderung-" + aenderung.kennung
        art = aenderung.art.anzeige
        istEnde = [.aufgehoben, .ersetzt, .teilweiseAufgehoben, .ausserKraft, .entfernt].contains(aenderung.art)
        satz = Anzeigetext.sicher(aenderung.satz(details, am: anfrage.stichtag))
        betreff = Anzeigetext.optional(aenderung.fassung?.vorschrift.titel)
        href = aenderung.fassung.flatMap { Self.href($0, tafel, anfrage) }
        durch = aenderung.durch.map {
            Querverweis(name: $0.vorschrift.kurz, href: Self.href($0, tafel, anfrage))
        }
        wirksam = aenderung.wirksamAb.map { Self.wirksam($0, aenderung) }
        bekannt = aenderung.bekanntAm.map { "bekannt seit \($0.deutsch)" }
        vorher = aenderung.vorher.map(Aenderung.spannen)
        nachher = aenderung.nachher.map(Aenderung.spannen)
        wortlaut = aenderung.beziehungen.flatMap(\.aenderungen).compactMap(Wortlautzeile.init)
        beleg = Anzeigetext.optional(aenderung.beziehungen.first?.beleg)
        abschnitte = details.abschnitte.prefix(Self.hoechstensAbschnitte).map {
            Abschnitt($0, fassung: aenderung.fassung?.fassung.sha256, anfrage: anfrage)
        }
        let mehr = details.abschnitte.count - abschnitte.count
        weitereAbschnitte = mehr > 0 ? "und \(Anzeigetext.zahl(mehr)) weitere" : nil
        vergleichHref =
            if let alt = aenderung.vorgaenger, let neu = aenderung.fassung?.fassung.sha256 {
                Adresse("/vergleich").mit("alt", alt).mit("neu", neu).mit(anfrage.stichtagFeld).text
            } else {
                nil
            }
        // The §§ of a new wording stand above as Abschnitte.
        let zitierte = details.abschnitte.isEmpty ? details.normen : []
        normen = zitierte.prefix(Self.hoechstensNormen).map { norm in
            Querverweis(
                name: "\(norm.bezeichnung) \(norm.gesetz)",
                href: Verweisziele.href(
                    gesetz: norm.gesetz, bezeichnung: norm.bezeichnung, tafel: tafel, anfrage: anfrage))
        }
        let weitere = zitierte.count - normen.count
        weitereNormen = weitere > 0 ? "und \(Anzeigetext.zahl(weitere)) weitere" : nil
        anliegen = details.anliegen.map {
            Querverweis(
                name: $0.name,
                href: Adresse("/aenderungen").mit("anliegen", $0.kennung).mit(anfrage.stichtagFeld).text)
        }
    }

    private static func wirksam(_ tag: Stichtag, _ aenderung: Aenderung) -> String {
        let istBekanntgabe = aenderung.fassung.map { $0.geltung(am: tag).grenzenSindBekanntgabe } ?? false
        return istBekanntgabe ? "Wortlaut vom \(tag.deutsch)" : "wirksam ab \(tag.deutsch)"
    }

    private static func href(
        _ fassung: GespeicherteFassung, _ tafel: Bestandstafel, _ anfrage: Anfrage
    ) -> String? {
        tafel.werk(kennung: fassung.vorschrift.kennung).map { werk in
            // Of a work with several wordings the one that is meant.
            let adresse = Adresse(werk.pfad)
            return (werk.fassungen.count > 1 ? adresse.mit("fassung", fassung.fassung.sha256) : adresse)
                .mit(anfrage.stichtagFeld).text
        }
    }
}

extension Aenderungszeile.Abschnitt {
    init(_ aenderung: Abschnittsaenderung, fassung: String?, anfrage: Anfrage) {
        name = Anzeigetext.sicher(aenderung.name)
        ueberschrift = Anzeigetext.optional(aenderung.bezeichnung.isEmpty ? nil : aenderung.ueberschrift)
        wort =
            switch aenderung.art {
            case .unveraendert: "gleich"
            case .geaendert: "geändert"
            case .neu: "neu"
            case .entfallen: "entfallen"
            case .umbenannt: "bisher \(Anzeigetext.sicher(aenderung.alteBezeichnung ?? ""))"
            }
        href =
            if let fassung, let ordnung = aenderung.ordnung { anfrage.href("/f/\(fassung)/\(ordnung)") } else { nil }
    }
}
