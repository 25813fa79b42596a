// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// The page of the note: how it would be released now, what is still open, and those that are released.
struct Vermerkansicht: Sendable {
    let referenz: String
    let vorgangHref: String
    let action: String
    let fehler: String?
    let istFreigegeben: Bool
    let istAbgeschlossen: Bool
    /// What nobody has decided; allowed, but to be seen.
    let offene: [Offenes]
    let vorschau: Schriftstueckansicht
    let verborgen: [Formularfeld]
    let bisherige: [Vermerkzeile]

    struct Offenes: Sendable {
        let text: String
        let href: String
    }

    init(
        _ bogen: Pruefbogen, vorschau: Schriftstueck, bisherige: [Vermerkzeile], fehler: String?, ort: Vorgangsort
    ) {
        let vorgang = ort.vorgang
        referenz = Anzeigetext.sicher(vorgang.referenz)
        vorgangHref = ort.pfad
        action = ort.unterseite("vermerk")
        self.fehler = fehler.map(Anzeigetext.sicher)
        istFreigegeben = vorgang.vermerke.contains(ort.anfrage["freigegeben"])
        istAbgeschlossen = vorgang.istAbgeschlossen
        offene = Self.offene(bogen, ort)
        self.vorschau = Schriftstueckansicht(vorschau)
        verborgen = [
            Formularfeld(name: Formularschutz.feld, wert: ort.marke),
            Formularfeld(name: "erwartet", wert: String(vorgang.schrittzahl)),
            Formularfeld(name: "gezeigt", wert: Sichtmarke.von(bogen.gezeigt)),
        ]
        self.bisherige = bisherige
    }

    private static func offene(_ bogen: Pruefbogen, _ ort: Vorgangsort) -> [Offenes] {
        let vorgang = ort.vorgang
        let punkte = bogen.punkte.filter { $0.einschlaegig != .nein && vorgang.status($0) == .offen }.map { punkt in
            Offenes(
                text: Anzeigetext.sicher(punkt.punkt.frage),
                href: Adresse(ort.pfad).mit("punkt", punkt.punkt.kennung).text + "#punkt")
        }
        let spalte = Vorgangsansicht.Spalte.unterlagen.rawValue
        let unterlagen = bogen.unterlagen.count {
            $0.einschlaegig != .nein && (vorgang.unterlagen[$0.kennung]?.status ?? .offen) == .offen
        }
        var offene = punkte
        if unterlagen > 0 {
            offene.append(
                Offenes(
                    text: unterlagen == 1
                        ? "Eine Unterlage ist noch nicht geprüft."
                        : "\(unterlagen) Unterlagen sind noch nicht geprüft.",
                    href: Adresse(ort.pfad).mit("ansicht", spalte).text + "#unterlagen"))
        }
        if vorgang.dauer == nil, !(bogen.dauer?.vorschlaege.isEmpty ?? true) {
            offene.append(
                Offenes(
                    text: "Eine Dauer ist noch nicht gewählt.",
                    href: Adresse(ort.pfad).mit("ansicht", spalte).text + "#dauer"))
        }
        return offene
    }
}

/// A released note as a line.
struct Vermerkzeile: Sendable {
    let sha256: String
    let wer: String
    let stichtag: String
    let corpusstand: String
    let href: String
    let dateien: [Dateiverweis]
    /// What became of its sources since.
    let hinweise: [Hinweis]

    struct Hinweis: Sendable {
        let tag: String
        let text: String
    }

    init(_ akte: Vermerkakte, _ vermerk: Vermerk, hinweise: [Vermerkhinweis], ort: Vorgangsort) {
        sha256 = akte.sha256
        wer = Setzungsansicht.wer(vermerk.durch, vermerk.freigegeben)
        stichtag = vermerk.stichtag.deutsch
        corpusstand = Anzeigetext.zahl(Int(vermerk.corpusstand))
        href = ort.unterseite("vermerk/\(akte.sha256)")
        dateien = Dateiverweis.vermerke(akte.sha256, ort: ort)
        self.hinweise = hinweise.map {
            Hinweis(tag: Zeitanzeige.tag($0.um), text: Anzeigetext.sicher($0.text))
        }
    }
}

/// A released note word for word.
struct Vermerklesung: Sendable {
    let zeile: Vermerkzeile
    let referenz: String
    let vermerkHref: String
    let vorschau: Schriftstueckansicht
}
