// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// Where the reader is within a Vorgang, and what a form that could not be taken in is to show again.
struct Vorgangsort: Sendable {
    /// A form as it was sent, with what is wrong with it.
    struct Wiederholung: Sendable {
        let formular: String
        let eingabe: Pflegeeingabe
        let fehler: String
    }

    let vorgang: Vorgang
    /// Its `vorgabe` is the Stichtag of the Vorgang.
    let anfrage: Anfrage
    /// Of `Formularschutz`
    let marke: String
    var wiederholung: Wiederholung?

    var pfad: String { Self.pfad(vorgang.id) }

    static func pfad(_ id: VorgangID) -> String { "/vorgaenge/\(id.rawValue)" }

    /// The reader looks at another day than that of the Vorgang: nothing can be set then.
    var istAndererTag: Bool { anfrage.stichtag != vorgang.stichtag }

    var istBearbeitbar: Bool { !vorgang.istAbgeschlossen && !istAndererTag }

    /// What keeps the reader's place from page to page.
    var felder: [Formularfeld] {
        var felder = ["punkt", "ansicht", "suche"].map {
            Formularfeld(name: $0, wert: Anzeigetext.sicher(anfrage[$0]))
        }
        if istAndererTag { felder.append(Formularfeld(name: "stichtag", wert: anfrage.stichtag.iso)) }
        return felder.filter { !$0.wert.isEmpty }
    }

    /// The page of the Vorgang at another place.
    func href(_ aenderungen: [String: String] = [:]) -> String {
        let behalten = felder.filter { aenderungen[$0.name] == nil }
        let neu = aenderungen.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            .map { Formularfeld(name: $0.key, wert: $0.value) }
        return Adresse(pfad, felder: behalten + neu).text
    }

    /// A page below that of the Vorgang.
    func unterseite(_ name: String) -> String { Adresse("\(pfad)/\(name)").text }

    /// Hidden fields of a form: which step, on which state, and what stands before the reader's eyes.
    func verborgen(_ schritt: Vorgangsformular, gezeigt: [Fundstelle] = []) -> [Formularfeld] {
        let werte = [
            (Formularschutz.feld, marke), ("schritt", schritt.rawValue), ("erwartet", String(vorgang.schrittzahl)),
            ("gezeigt", Sichtmarke.von(gezeigt)), ("punkt", anfrage["punkt"]), ("ansicht", anfrage["ansicht"]),
        ]
        return werte.filter { !$0.1.isEmpty }.map { Formularfeld(name: $0.0, wert: Anzeigetext.sicher($0.1)) }
    }

    /// What was typed into a form that is shown again; nil for any other.
    func eingabe(_ formular: String) -> Pflegeeingabe? {
        wiederholung.flatMap { $0.formular == formular ? $0.eingabe : nil }
    }

    func fehler(_ formular: String) -> String? {
        wiederholung.flatMap { $0.formular == formular ? Anzeigetext.sicher($0.fehler) : nil }
    }
}

/// The forms of the page of a Vorgang.
enum Vorgangsformular: String, Sendable {
    case punkt
    case unterlage
    case fakten
    case dauer
    case frist
    case stichtag
    case abschliessen
    case oeffnen

    /// Where on the page it stands.
    var anker: String {
        switch self {
        case .punkt: "punkt"
        case .unterlage: "unterlagen"
        case .fakten: "angaben"
        case .dauer: "dauer"
        case .frist: "fristen"
        case .stichtag, .abschliessen, .oeffnen: "vorgang"
        }
    }
}

/// Tells whether the passages that a form was filled in beside are still those that a new page would show.
enum Sichtmarke {
    static func von(_ stellen: [Fundstelle]) -> String {
        stellen.isEmpty ? "" : Pruefsumme.kurz(stellen.map { Array($0.adresse.utf8) })
    }
}

extension Normbefund {
    /// The wording found; empty where there is none.
    var belege: [Beleg] {
        if case .wortlaut(let belege) = fund { belege } else { [] }
    }
}

extension Punktbogen {
    /// All places that stand beside the point.
    var gezeigt: [Fundstelle] { (normen.flatMap(\.belege) + belege).map(\.fundstelle) }
}

extension Unterlagenbogen {
    var gezeigt: [Fundstelle] { (normen.flatMap(\.belege) + regeln.map(\.beleg)).map(\.fundstelle) }
}

extension Dauerrechnung {
    var gezeigt: [Fundstelle] { schritte.compactMap(\.beleg?.fundstelle) }
}

extension Pruefbogen {
    /// All places of the list, none twice.
    var gezeigt: [Fundstelle] {
        var gesehen: Set<Fundstelle> = []
        let alle =
            punkte.flatMap(\.gezeigt) + unterlagen.flatMap(\.gezeigt) + (dauer?.gezeigt ?? [])
            + konflikte.flatMap { $0.regeln.map(\.beleg.fundstelle) }
        return alle.filter { gesehen.insert($0).inserted }
    }
}
