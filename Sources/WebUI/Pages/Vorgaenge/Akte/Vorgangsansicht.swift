// SPDX-FileCopyrightText: 2026 Fundstelle contributors
// SPDX-License-Identifier: EUPL-1.2

import Casework
import Corpus
import Norms

/// The page of a Vorgang: head, Prüfpunkte, the selected one, and the documents and Fristen beside it.
struct Vorgangsansicht: Sendable {
    /// The three columns; on narrow screens one at a time.
    enum Spalte: String, CaseIterable, Sendable {
        case punkte
        case punkt
        case unterlagen

        var name: String {
            switch self {
            case .punkte: "Prüfpunkte"
            case .punkt: "Gewählter Punkt"
            case .unterlagen: "Unterlagen und Fristen"
            }
        }
    }

    struct Reiter: Sendable {
        let name: String
        let href: String
        let istGewaehlt: Bool
    }

    struct Regelgruppe: Sendable {
        let art: String
        let regeln: [Regelansicht]
    }

    /// The reader looks at another day than that of the Vorgang.
    struct AndererTag: Sendable {
        let stichtag: String
        let gezeigt: String
        let zurueckHref: String
        /// Whether a form can make it the day of the Vorgang.
        let istAenderbar: Bool
        let verborgen: [Formularfeld]
        let neu: String
    }

    struct Knopf: Sendable {
        let name: String
        let verborgen: [Formularfeld]
    }

    let schrittpfad: String
    let ansicht: String
    let reiter: [Reiter]
    let referenz: String
    let schemaname: String
    let version: Int
    let stichtag: String
    let istAbgeschlossen: Bool
    let listeHref: String
    let andererTag: AndererTag?
    let meldung: String?
    /// What went wrong with a form that has no place of its own.
    let fehler: String?
    let hinweise: [String]
    let liste: Punktliste
    let punkt: Punktansicht?
    let fakten: Faktenansicht?
    let unterlagen: Unterlagenansicht
    let fristen: Fristenansicht
    let dauer: Dauerfeld
    let weitere: [Regelgruppe]
    let konflikte: [Konfliktansicht]
    let vermerkHref: String
    let vermerkzahl: String?
    let verlauf: [Verlaufszeile]
    let abschluss: Knopf?

    init(
        _ akte: Vorgangsakte, _ bogen: Pruefbogen, gewaehlt: Punktbogen?, texte: [Fundstelle: String],
        ort: Vorgangsort
    ) {
        let (vorgang, anfrage) = (ort.vorgang, ort.anfrage)
        schrittpfad = ort.unterseite("schritt")
        let spalte = Spalte(rawValue: anfrage["ansicht"]) ?? (anfrage["punkt"].isEmpty ? .punkte : .punkt)
        ansicht = spalte.rawValue
        reiter = Spalte.allCases.map {
            Reiter(name: $0.name, href: ort.href(["ansicht": $0.rawValue]), istGewaehlt: $0 == spalte)
        }
        referenz = Anzeigetext.sicher(vorgang.referenz)
        schemaname = Anzeigetext.sicher(bogen.schema.name)
        version = bogen.schema.version
        stichtag = vorgang.stichtag.deutsch
        istAbgeschlossen = vorgang.istAbgeschlossen
        listeHref = VorgaengeSeite.pfad
        andererTag = ort.istAndererTag ? AndererTag(ort) : nil
        meldung = Vorgangsmeldung.text(anfrage["getan"])
        fehler = [Vorgangsformular.stichtag, .abschliessen, .oeffnen].compactMap { ort.fehler($0.rawValue) }.first
        hinweise = bogen.hinweise.map(Anzeigetext.sicher)
        liste = Punktliste(bogen, gewaehlt: gewaehlt, ort: ort)
        punkt = gewaehlt.map { Punktansicht($0, in: bogen, texte: texte, ort: ort) }
        fakten = Faktenansicht(bogen, ort: ort)
        unterlagen = Unterlagenansicht(bogen, ort: ort)
        fristen = Fristenansicht(ort)
        dauer = Dauerfeld(bogen, ort: ort)
        weitere = Regelungsart.allCases.compactMap { art in
            guard let regeln = bogen.weitere[art], !regeln.isEmpty else { return nil }
            return Regelgruppe(art: art.anzeige, regeln: regeln.map { Regelansicht($0, anfrage: anfrage) })
        }
        konflikte = bogen.konflikte.map { Konfliktansicht($0, anfrage: anfrage) }
        vermerkHref = ort.unterseite("vermerk")
        let zahl = vorgang.vermerke.count
        vermerkzahl = zahl == 0 ? nil : zahl == 1 ? "1 freigegeben" : "\(zahl) freigegeben"
        verlauf = akte.schritte.reversed().map { Verlaufszeile($0, schema: bogen.schema) }
        abschluss =
            ort.istAndererTag
            ? nil
            : vorgang.istAbgeschlossen
                ? Knopf(name: "Vorgang wieder öffnen", verborgen: ort.verborgen(.oeffnen))
                : Knopf(name: "Vorgang abschließen", verborgen: ort.verborgen(.abschliessen))
    }
}

extension Vorgangsansicht.AndererTag {
    init(_ ort: Vorgangsort) {
        stichtag = ort.vorgang.stichtag.deutsch
        gezeigt = ort.anfrage.stichtag.deutsch
        zurueckHref = ort.href(["stichtag": ""])
        istAenderbar = !ort.vorgang.istAbgeschlossen
        verborgen = ort.verborgen(.stichtag)
        neu = ort.anfrage.stichtag.iso
    }
}

/// What was just done, said once above the page.
enum Vorgangsmeldung {
    static func text(_ getan: String) -> String? {
        switch getan {
        case "eroeffnet": "Der Vorgang ist angelegt. Noch ist nichts gesetzt; alle Prüfpunkte sind offen."
        case Vorgangsformular.punkt.rawValue: "Der Status ist gesetzt. Es geht weiter mit dem nächsten offenen Punkt."
        case "letzter": "Der Status ist gesetzt. Es ist kein Prüfpunkt mehr offen."
        case Vorgangsformular.unterlage.rawValue: "Die Unterlage ist eingetragen."
        case Vorgangsformular.fakten.rawValue: "Die Angaben sind gespeichert."
        case "unveraendert": "An den Angaben hat sich nichts geändert."
        case Vorgangsformular.dauer.rawValue: "Die Dauer ist gewählt."
        case Vorgangsformular.frist.rawValue: "Die Frist ist verschoben."
        case Vorgangsformular.stichtag.rawValue: "Der Stichtag des Vorgangs ist geändert."
        case Vorgangsformular.abschliessen.rawValue: "Der Vorgang ist abgeschlossen."
        case Vorgangsformular.oeffnen.rawValue: "Der Vorgang ist wieder geöffnet."
        default: nil
        }
    }
}
