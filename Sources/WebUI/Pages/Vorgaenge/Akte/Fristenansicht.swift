// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// The letters about missing Unterlagen, each with its Frist.
struct Fristenansicht: Sendable {
    struct Zeile: Sendable {
        let nummer: Int
        let frist: Fristansicht
        let wer: String
        let unterlagen: [Posten]
        let fristregel: Belegverweis?
        let dateien: [Dateiverweis]
        let verschieben: Verschiebung?
    }

    struct Posten: Sendable {
        let name: String
        let status: String
    }

    /// The form that moves the Frist.
    struct Verschiebung: Sendable {
        let id: String
        let verborgen: [Formularfeld]
        let wert: String
        let fehler: String?
    }

    let zeilen: [Zeile]
    /// Leads to a new letter; nil where nothing can be set now.
    let neuHref: String?
    /// „2 Unterlagen fehlen“
    let fehlende: String?

    init(_ ort: Vorgangsort) {
        let vorgang = ort.vorgang
        zeilen = vorgang.nachforderungen.map { Zeile($0, ort: ort) }
        neuHref = ort.istBearbeitbar ? ort.unterseite("nachforderung") : nil
        let zahl = vorgang.unterlagen.values.count { $0.status.istFehlend }
        fehlende = zahl == 0 ? nil : zahl == 1 ? "1 Unterlage fehlt" : "\(zahl) Unterlagen fehlen"
    }

    static func formularname(_ nummer: Int) -> String { "\(Vorgangsformular.frist.rawValue):\(nummer)" }
}

extension Fristenansicht.Zeile {
    init(_ nachforderung: Nachforderung, ort: Vorgangsort) {
        let (vorgang, anfrage) = (ort.vorgang, ort.anfrage)
        nummer = nachforderung.nummer
        frist = Fristansicht(
            nachforderung.frist, heute: anfrage.heute, istErledigt: nachforderung.istErledigt(vorgang.unterlagen))
        wer = Setzungsansicht.wer(nachforderung.durch, nachforderung.um)
        unterlagen = nachforderung.unterlagen.map { posten in
            Fristenansicht.Posten(
                name: Anzeigetext.sicher(posten.name),
                status: (vorgang.unterlagen[posten.kennung]?.status ?? .offen).anzeige)
        }
        fristregel = nachforderung.fristbeleg.map { Belegverweis($0, anfrage: anfrage) }
        dateien = Dateiverweis.briefe(nachforderung.nummer, ort: ort)
        let formular = Fristenansicht.formularname(nachforderung.nummer)
        verschieben =
            ort.istBearbeitbar && !frist.istErledigt
            ? Fristenansicht.Verschiebung(
                id: "frist-\(nachforderung.nummer)",
                verborgen: ort.verborgen(.frist)
                    + [Formularfeld(name: "nummer", wert: String(nachforderung.nummer))],
                wert: Pflegeeingabe.wert(ort.eingabe(formular), "neu", sonst: nachforderung.frist.iso),
                fehler: ort.fehler(formular)) : nil
    }
}

/// A file to be loaded.
struct Dateiverweis: Sendable {
    let name: String
    let href: String

    static func briefe(_ nummer: Int, ort: Vorgangsort) -> [Dateiverweis] {
        [Dateiform.pdf, .docx].map { form in
            Dateiverweis(name: form.anzeige, href: ort.unterseite("nachforderung/\(nummer).\(form.rawValue)"))
        }
    }

    static func vermerke(_ sha256: String, ort: Vorgangsort) -> [Dateiverweis] {
        Dateiform.allCases.map { form in
            Dateiverweis(name: form.anzeige, href: ort.unterseite("vermerk/\(sha256).\(form.rawValue)"))
        }
    }
}

extension Dateiform {
    /// As a reader sees it.
    var anzeige: String {
        switch self {
        case .pdf: "PDF"
        case .docx: "DOCX (Word)"
        case .json: "JSON (maschinenlesbar)"
        }
    }
}
