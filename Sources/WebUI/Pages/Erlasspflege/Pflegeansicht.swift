// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Corpus

/// The page of the Erlasspflege: in the inbox list, question and document side by side, else a document with all that
/// is held of it.
struct Pflegeansicht: Sendable {
    /// The latest step that was not taken back, with the way to do so.
    struct LetzterSchritt: Sendable {
        let text: String
        let istEben: Bool
        let widerruf: Aktenansicht.Widerruf
    }

    /// The parts of which a narrow screen shows one.
    struct Reiter: Sendable {
        let name: String
        let href: String
        let istGewaehlt: Bool
    }

    let istPosteingang: Bool
    let titel: String
    let eingangHref: String
    let protokollHref: String
    /// Nil where no check lists are kept.
    var pruefschemataHref: String?
    /// `liste`, `frage` or `dokument`
    let ansicht: String
    let reiter: [Reiter]
    let posteingang: Posteingang?
    let letzterSchritt: LetzterSchritt?
    /// Why the question asked for is not shown.
    let hinweis: String?
    /// What a change of the corpus did to the city's own questions.
    var auswertung: Auswertungshinweis?
    /// Nil where nobody takes a Rückmeldung in.
    var rueckmeldungen: Rueckmeldungsverweis?
    /// Said where there is nothing to settle.
    let leer: String?
    let frage: Frageansicht?
    let akte: Aktenansicht?
    let pflegedokument: Pflegedokumentansicht?
}

/// The log of all steps.
struct Pflegeprotokollansicht: Sendable {
    struct Zeile: Sendable {
        let schritt: Aktenansicht.Protokollzeile
        let dokument: String
        let href: String?
    }

    let eingangHref: String
    let zeilen: [Zeile]
    let istGekuerzt: Bool

    /// Lines that are shown.
    static let groesste = 200

    init(_ eintraege: [Protokolleintrag], tafel: Bestandstafel, adresse: Pflegeadresse) {
        eingangHref = adresse.frage(nil).href
        istGekuerzt = eintraege.count > Self.groesste
        zeilen = eintraege.prefix(Self.groesste).map { eintrag in
            let sha256 = eintrag.festlegung.festlegung.fassung
            let fassung = tafel.fassungen[sha256]
            return Zeile(
                schritt: Aktenansicht.Protokollzeile(eintrag),
                dokument: Anzeigetext.sicher(fassung?.vorschrift.kurz ?? "ein Dokument, das nicht mehr im Bestand ist"),
                href: fassung == nil ? nil : adresse.dokument(sha256).href)
        }
    }
}
