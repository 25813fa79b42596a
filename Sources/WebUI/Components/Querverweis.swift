// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// A place that cites this one, or that this one cites.
struct Querverweis: Sendable {
    let name: String
    let ueberschrift: String?
    /// Nil where the cited Vorschrift is not in the corpus.
    let href: String?
    let geltung: Geltungsansicht?

    init(name: String, href: String?) {
        self.name = Anzeigetext.sicher(name)
        self.href = href
        ueberschrift = nil
        geltung = nil
    }

    init(fassung: GespeicherteFassung, abschnitt: Abschnitt, anfrage: Anfrage) {
        name = Anzeigetext.sicher(Zitierform.kurz(pfad: abschnitt.bezeichnung, vorschrift: fassung.vorschrift))
        ueberschrift = Anzeigetext.optional(abschnitt.ueberschrift)
        href = anfrage.href("/f/\(fassung.fassung.sha256)/\(abschnitt.ordnung)")
        let stand = fassung.geltung(am: anfrage.stichtag)
        geltung = stand.status == .inKraft ? nil : Geltungsansicht(stand)
    }
}

/// Where citations lead within the corpus.
enum Verweisziele {
    /// Address of a provision of a work: a redirect to its wording on the Stichtag.
    static func href(gesetz: String, bezeichnung: String, tafel: Bestandstafel, anfrage: Anfrage) -> String? {
        guard let werk = tafel.werk(name: gesetz) else { return nil }
        return Adresse(werk.pfad).mit("norm", bezeichnung).mit(anfrage.stichtagFeld).text
    }

    static func href(gesetz: String, bezeichnung: String, ort: Leseort) -> String? {
        href(gesetz: gesetz, bezeichnung: bezeichnung, tafel: ort.tafel, anfrage: ort.anfrage)
    }

    /// The provisions that this Abschnitt cites, those of its own law first.
    static func zitierte(_ ort: Leseort) -> [Querverweis] {
        let eigene = ort.vorschrift.kurz
        let verweise = ort.abschnitt.verweise.filter {
            $0.gesetz != eigene || $0.bezeichnung != ort.abschnitt.bezeichnung
        }
        let sortiert = verweise.filter { $0.gesetz == eigene } + verweise.filter { $0.gesetz != eigene }
        return sortiert.prefix(40).map { verweis in
            Querverweis(
                name: "\(verweis.bezeichnung) \(verweis.gesetz)",
                href: href(gesetz: verweis.gesetz, bezeichnung: verweis.bezeichnung, ort: ort))
        }
    }

    /// Links for the citations in the text; a § without a law named is one of the same law.
    static func links(_ ort: Leseort, register: LawRegister) -> [Textsatz.Link] {
        let eigenes = Zitierform.istGesetz(ort.vorschrift) ? ort.vorschrift.kurz : nil
        let kontext = eigenes.flatMap { gesetz in
            ort.abschnitt.norm.map { Normzitat(zaehlung: $0.zaehlung, gesetz: gesetz, nummer: $0.nummer) }
        }
        let zitate = CitationParser(register: register).citations(in: ort.abschnitt.text, kontext: kontext)
        return zitate.compactMap { fund in
            let bezeichnung = fund.zitat.bezeichnung
            guard let gesetz = fund.zitat.gesetz ?? eigenes, !bezeichnung.isEmpty,
                gesetz != ort.vorschrift.kurz || bezeichnung != ort.abschnitt.bezeichnung
            else { return nil }
            return href(gesetz: gesetz, bezeichnung: bezeichnung, ort: ort).map {
                Textsatz.Link(bereich: fund.bereich, href: $0)
            }
        }
    }
}

extension Abschnitt {
    /// How this Abschnitt is counted and its number: § 16b, Art. 6; nil for headings and preambles.
    fileprivate var norm: (zaehlung: Normzitat.Zaehlung, nummer: String)? {
        if bezeichnung.hasPrefix("§ ") { return (.paragraph, String(bezeichnung.dropFirst(2))) }
        if bezeichnung.hasPrefix("Art. ") { return (.artikel, String(bezeichnung.dropFirst(5))) }
        return nil
    }
}
