// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus
import Norms

/// The page of a passage in its document.
struct FundstelleAnsicht: Sendable {
    let vorschrift: String
    let vorschriftHref: String
    let titel: String
    let herkunft: String
    let bindung: String?
    /// Which pages of the Abschnitt were read by text recognition; nil if none was.
    let texterkennung: String?
    let geltung: Geltungsansicht
    /// Prominent, if the wording does not hold on the Stichtag.
    let warnung: Warnung?
    let fassungsangabe: String?
    let stand: String?
    let hinweise: [String]
    let zitierform: String
    let zitierformLang: String
    let adresse: String
    let bezeichnung: String?
    let ueberschrift: String?
    let gliederungspfad: [String]
    let istWeggefallen: Bool
    let nachtraege: [Nachtragszeile]
    let zeilen: [Textzeile]
    let fussnoten: [String]
    let hatMarke: Bool
    let gliederung: [Gliederungszeile]
    let vorheriger: Nachbar?
    let naechster: Nachbar?
    let zitierte: [Querverweis]
    let zitierende: [Querverweis]
    let bild: Seitenbildansicht?
    let originalHref: String
    let originalName: String

    struct Warnung: Sendable {
        let text: String
        let geltendeHref: String?
        let geltendeText: String
    }

    struct Nachbar: Sendable {
        let name: String
        let href: String
    }

    init(_ ort: Leseort, register: LawRegister, bild: Seitenbildansicht?, zitierende: [Querverweis]) {
        let abschnitt = ort.abschnitt
        let fassung = ort.fassung.fassung
        vorschrift = Anzeigetext.sicher(ort.vorschrift.kurz)
        vorschriftHref = ort.anfrage.href("/vorschriften/\(Bestandstafel.slug(ort.vorschrift.kennung))")
        titel = Anzeigetext.sicher(ort.vorschrift.titel)
        herkunft = Anzeigetext.sicher(Zitierform.herkunft(ort.vorschrift))
        bindung = ort.vorschrift.rang == .ohneBindung ? "Diese Vorschrift bindet hier nicht." : nil
        texterkennung = Texterkennungsangabe.text(abschnitt, fassung, marke: ort.marke)
        geltung = Geltungsansicht(ort.geltung)
        warnung = Warnung(ort)
        fassungsangabe = fassung.bekanntAb.map { "Fassung bekannt ab \($0.deutsch)" }
        stand = Anzeigetext.optional(fassung.stand)
        hinweise = fassung.hinweise.map(Anzeigetext.sicher)
        zitierform = Anzeigetext.sicher(Zitierform.kurz(pfad: ort.pfad, vorschrift: ort.vorschrift))
        zitierformLang = Anzeigetext.sicher(
            Zitierform.lang(
                pfad: ort.pfad, vorschrift: ort.vorschrift, fassung: fassung,
                seite: abschnitt.seite(at: ort.marke?.lowerBound ?? 0)))
        adresse = Self.adresse(ort)
        bezeichnung = Anzeigetext.optional(abschnitt.bezeichnung)
        ueberschrift = Anzeigetext.optional(abschnitt.ueberschrift)
        gliederungspfad = abschnitt.gliederung.map(Anzeigetext.sicher)
        istWeggefallen = abschnitt.istWeggefallen
        nachtraege = Nachtragszeile.zeilen(abschnitt, von: ort.fassung, tafel: ort.tafel, anfrage: ort.anfrage)
        zeilen = Textsatz(abschnitt, marke: ort.marke, links: Verweisziele.links(ort, register: register)).zeilen()
        fussnoten = abschnitt.fussnoten.map(Anzeigetext.sicher)
        hatMarke = zeilen.contains { $0.laeufe.contains(where: \.istMarkiert) }
        gliederung = Gliederungszeile.umgebung(ort.abschnitte, index: ort.index, href: ort.href)
        vorheriger = Nachbar(ort, richtung: -1)
        naechster = Nachbar(ort, richtung: 1)
        zitierte = Verweisziele.zitierte(ort)
        self.zitierende = zitierende
        self.bild = bild
        originalHref = "/f/\(ort.sha)/original"
        originalName = Anzeigetext.sicher(Dateiname.anzeige(fassung.datei))
    }

    private static func adresse(_ ort: Leseort) -> String {
        let basis = "/f/\(ort.sha)/\(ort.abschnitt.ordnung)"
        guard let marke = ort.marke else { return basis }
        return "\(basis)?von=\(marke.lowerBound)&bis=\(marke.upperBound)"
    }
}

extension FundstelleAnsicht.Warnung {
    /// Nil if the wording holds on the Stichtag or nothing is known.
    init?(_ ort: Leseort) {
        let geltung = ort.geltung
        let tag = ort.anfrage.stichtag.deutsch
        switch geltung.status {
        case .inKraft, .unklar: return nil
        case .ausserKraft: text = "Dieser Wortlaut galt am \(tag) nicht mehr: \(Geltungsansicht(geltung).wort)."
        case .kuenftig: text = "Dieser Wortlaut gilt am \(tag) noch nicht: er \(Geltungsansicht(geltung).wort)."
        }
        let geltende = ort.tafel.werk(kennung: ort.vorschrift.kennung)?.fassung(am: ort.anfrage.stichtag)
        let istAndere = geltende.map {
            $0.fassung.sha256 != ort.sha && $0.geltung(am: ort.anfrage.stichtag).status == .inKraft
        }
        geltendeText = "Zur Fassung, die am \(tag) gilt"
        let norm = ort.abschnitt.bezeichnung
        geltendeHref =
            istAndere == true
            ? Adresse("/vorschriften/\(Bestandstafel.slug(ort.vorschrift.kennung))").mit("norm", norm)
                .mit(ort.anfrage.stichtagFeld).text
            : nil
    }
}

extension FundstelleAnsicht.Nachbar {
    /// The nearest Abschnitt with text before (−1) or after (1) this one; nil at the ends.
    init?(_ ort: Leseort, richtung: Int) {
        var index = ort.index + richtung
        while ort.abschnitte.indices.contains(index), ort.abschnitte[index].istGliederung { index += richtung }
        guard ort.abschnitte.indices.contains(index) else { return nil }
        let abschnitt = ort.abschnitte[index]
        let name = [abschnitt.bezeichnung, abschnitt.ueberschrift].filter { !$0.isEmpty }.joined(separator: " ")
        self.name = name.isEmpty ? "Anfang" : Anzeigetext.gekuerzt(Anzeigetext.sicher(name), laenge: 60)
        href = ort.href(abschnitt)
    }
}
